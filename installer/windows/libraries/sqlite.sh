# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
# source: sqlite3
# package: libsqlite3-0
#
# One sqlite3.dll that Qt's driver and our own code share: a file system that we register with the
# one is seen by the other. The options are those of Debian's library that matter to us.
(mkdir -p "$BUILD/amalgamation" && cd "$BUILD/amalgamation" &&
    "$SOURCE/configure" --disable-tcl --disable-readline && make sqlite3.c)
cd "$BUILD/amalgamation"
"$TRIPLET-gcc-posix" -O2 -shared -o sqlite3.dll sqlite3.c -Wl,--out-implib,libsqlite3.dll.a \
    -DSQLITE_API='__declspec(dllexport)' -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS \
    -DSQLITE_ENABLE_FTS3_TOKENIZER -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_STMTVTAB \
    -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_MATH_FUNCTIONS \
    -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_MAX_VARIABLE_NUMBER=250000 \
    -DSQLITE_USE_URI -DSQLITE_SOUNDEX \
    -DSQLITE_MAX_DEFAULT_PAGE_SIZE=32768
mkdir -p "$ROOT"/{bin,lib/pkgconfig,include}
cp sqlite3.dll "$ROOT/bin/"
cp libsqlite3.dll.a "$ROOT/lib/"
cp sqlite3.h "$SOURCE/src/sqlite3ext.h" "$ROOT/include/"
cat >"$ROOT/lib/pkgconfig/sqlite3.pc" <<END
Name: SQLite
Description: SQL database engine
Version: $(cat "$SOURCE/VERSION")
Libs: -L$ROOT/lib -lsqlite3
Cflags: -I$ROOT/include
END
