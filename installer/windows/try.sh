#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try.sh [FOLDER]: tries under wine what build.sh has put into FOLDER (out/packages), and ends with PASS
# or FAIL. Pictures and papers to look at are left in FOLDER/../windows-try.
#   --tests   runs core_tests and ui_tests as Windows programs as well (build.sh --tests made them)
# wine is not Windows: no real printer, no scaling, no SmartScreen, no signature is tried. Nothing here
# believes wine's exit status: files are looked at.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/installer/windows
with_tests=
if [ "${1:-}" = --tests ]; then
    with_tests=1
    shift
fi
packages=$(realpath "${1:-$root/out/packages}")
results=$(dirname "$packages")/windows-try
"$root/installer/linux/setup.sh" try-windows

work=$(mktemp -d)
mkdir -p "$results"
rm -f "$results"/*
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=d;mshtml=d;winemenubuilder.exe=d"
export LC_ALL=C.UTF-8 DISPLAY=${TRY_DISPLAY:-:86} QT_QPA_PLATFORM=
# wine hands on no QT_ variable, but these.
export WINEQT_FORCE_STDERR_LOGGING=1
unset QT_QPA_PLATFORM
Xvfb "$DISPLAY" -screen 0 1400x900x24 >/dev/null 2>&1 &
xvfb=$!
# Only what was started here is ended: wineserver knows the programs of this prefix.
trap 'wineserver -k >/dev/null 2>&1 || true; kill $xvfb 2>/dev/null || true; rm -rf "$work"' EXIT

. "$root/installer/check.sh"
run() { timeout "${LIMIT:-120}" wine "$@" </dev/null; }
quiet() { run "$@" >>"$work/wine.log" 2>&1 || true; }
picture() { import -window root "$results/$1.png"; }
sum() { sha256sum <"$1" 2>/dev/null || echo "there is no $1"; }
sums() { find "$installed" -type f -exec sha256sum {} + | sort | sha256sum; }
same() { [ "$1" = "$2" ] || { echo "expected: $1"; echo "found:    $2"; return 1; }; }
registry() { # KEY VALUE
    run reg query "$1" ${2:+/v "$2"} 2>/dev/null | tr -d '\r' | awk '/REG_/ {$1 = $2 = ""; print substr($0, 3)}' | tail -1
}
wait_window() { # PATTERN: until a window of that title is seen, a minute at most
    local end=$((SECONDS + 60))
    until xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || { echo "no window \"$1\""; return 1; }
        sleep 0.02
    done
}
# first_window PATTERN COMMAND…: milliseconds until its window is there, then the most memory it took
# until it had come to rest. The program's process is left in $program.
first_window() {
    local pattern=$1 began
    shift
    began=$(date +%s%N)
    "$@" >>"$work/wine.log" 2>&1 &
    wait_window "$pattern" || return 1
    milliseconds=$((($(date +%s%N) - began) / 1000000))
    sleep 4
    program=$(pgrep -n -f "${process:-freshstart}" || true)
    peak=$(awk '/VmHWM/{print int($2 / 1024)}' "/proc/$program/status" 2>/dev/null || echo "?")
}

version=$(sed -n 's/^project(FreshStart VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
setup=$packages/FreshStart-$version-setup.exe
stage=$root/build/mingw/stage
echo "A Windows of our own …"
timeout 300 wine wineboot -i >"$work/wine.log" 2>&1 || true
quiet winecfg -v win10
cp /usr/share/wine/fonts/tahoma*.ttf /usr/share/fonts/truetype/liberation*/LiberationSans-*.ttf "$WINEPREFIX/drive_c/windows/Fonts/" 2>/dev/null || true
user=$WINEPREFIX/drive_c/users/$(id -un)
local=$user/AppData/Local
installed=$(echo "$local/Programs/Fresh Start")
data=$user/AppData/Roaming/freshstart
school=$data/school.freshstart
shortcut="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Fresh Start.lnk"
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\FreshStart'

echo "An older version, silently …"
cp -r "$stage" "$work/older"
echo "of the older version only" >"$work/older/older.txt"
python3 "$here/file_list.py" "$work/older" "$work/older.nsh"
makensis -V1 -DVERSION=0.0.9 "-DSTAGE=$work/older" "-DLIST=$work/older.nsh" "-DICONS=$root/installer/icons/made" \
    "-DOUTPUT=$work/older-setup.exe" "$here/setup.nsi"
quiet "$work/older-setup.exe" /S /CurrentUser
check "installed without a question, for oneself" test -s "$installed/freshstart.exe" -a -s "$installed/sqldrivers/qsqlite.dll"
check "in the Start menu" test -s "$shortcut"
check "the uninstaller is known" same 0.0.9 "$(registry "$key" DisplayVersion)"
check "a school's file opens with it" grep -q 'freshstart.exe" "%1"' <(registry 'HKCU\Software\Classes\FreshStart.School\shell\open\command')
cli() { run "$installed/freshstart-cli.exe" "$@"; }
mkdir -p "$data"
cli demo "Z:$school" --on 2026-11-24 >>"$work/wine.log" 2>&1 || true
check "the sample school is made" test -s "$school"
echo "mine" >"$installed/my notes.txt"
before=$(sum "$school")

echo "This version over it …"
quiet "$setup" /S /CurrentUser
check "the newer version is there" same "$version" "$(registry "$key" DisplayVersion)"
check "every file of it" diff -rq -x uninstall.exe -x 'my notes.txt' "$stage" "$installed"
check "what only the older one had is gone" test ! -e "$installed/older.txt"
check "what somebody put there is kept" test -s "$installed/my notes.txt"
check "the school's file is untouched" same "$before" "$(sum "$school")"

echo "At work …"
run "$installed/freshstart.exe" --self-test >"$work/self-test.txt" 2>&1 || true
check "self-test from the installed place" grep -q '^page: student' "$work/self-test.txt"
check "version" grep -q "Fresh Start $version" <(run "$installed/freshstart.exe" --version)
check "the school's file is whole, says SQLite here" same ok "$(sqlite3 "$school" 'PRAGMA integrity_check')"
check "students listed by the command line" grep -q '"upn"' <(cli students --database "Z:$school" --json)
mkdir -p "$work/papers" "$work/papers-linux"
LIMIT=300 cli print-all --database "Z:$school" --output "Z:$work/papers" >"$work/print.log" 2>&1 || true
check "a letter and an Appendix A on paper" test -s "$work/papers/suspension-letter.pdf" -a -s "$work/papers/appendix-a.pdf"
native=${NATIVE_CLI:-}
for candidate in "$root"/build/{deb,release,dev}/bin/freshstart-cli; do
    [ -z "$native" ] && [ -x "$candidate" ] && native=$candidate
done
if [ -n "$native" ]; then
    "$native" print-all --database "$school" --output "$work/papers-linux" >/dev/null 2>&1 || true
    check "Linux prints them for comparison" test -s "$work/papers-linux/appendix-a.pdf"
    for paper in "$work"/papers-linux/*.pdf; do
        [ -e "$paper" ] || continue
        name=$(basename "$paper" .pdf)
        check "the words of $name are those of Linux" diff <(pdftotext -layout "$paper" -) <(pdftotext -layout "$work/papers/$name.pdf" -)
    done
fi
for name in suspension-letter appendix-a; do
    pdftoppm -r 70 -png -singlefile "$work/papers/$name.pdf" "$results/paper-$name" 2>/dev/null || true
done

echo "The window …"
process='Fresh Start.freshstart\.exe'
if LIMIT=600 first_window 'Today.*Fresh Start' run "$installed/freshstart.exe" --date 2026-11-24; then
    echo "      first window after $milliseconds ms, at most $peak MB (wine)"
    echo "wine: first window after $milliseconds ms, peak $peak MB" >"$results/figures.txt"
    check "the window opens on the usual file" true
    number=1
    for page in Today Students Suspensions 'Welcome back' 'Exclusion prevention meetings' Reports \
        'School calendar' Settings; do
        xdotool key --clearmodifiers "alt+$number"
        check "$page opens by its key" wait_window "^$page — Fresh Start"
        sleep 2
        picture "page-$number-${page// /-}"
        number=$((number + 1))
    done
    before=$(sums)
    quiet "$setup" /S /CurrentUser
    check "while it is open nothing is installed over it" same "$before" "$(sums)"
    run taskkill /IM freshstart.exe >>"$work/wine.log" 2>&1 || true
    sleep 3
    quiet taskkill /F /IM freshstart.exe
else
    check "the window opens on the usual file" false
fi
native_gui=${native%-cli}
if [ -n "$native" ] && [ -x "$native_gui" ]; then
    process=$native_gui
    mkdir -p "$work/home/share/freshstart"
    cp "$school" "$work/home/share/freshstart/school.freshstart"
    if first_window 'Today.*Fresh Start' env HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" \
        XDG_DATA_HOME="$work/home/share" "$native_gui" --date 2026-11-24; then
        echo "      first window after $milliseconds ms, at most $peak MB (Linux, ${native_gui#"$root"/})"
        echo "Linux: first window after $milliseconds ms, peak $peak MB" >>"$results/figures.txt"
        kill "$program"
        sleep 2
    fi
fi

echo "The wizard …"
timeout 60 wine "$setup" /CurrentUser >>"$work/wine.log" 2>&1 &
check "the wizard greets" wait_window 'Fresh Start Setup'
sleep 2
picture wizard
quiet taskkill /F /IM "$(basename "$setup")"

echo "The portable files …"
place="$work/Mr Müller’s stick"
mkdir -p "$place"
unzip -q "$packages/FreshStart-$version-portable.zip" -d "$place"
run "$place/FreshStart-$version/freshstart.exe" --self-test >"$work/portable.txt" 2>&1 || true
check "self-test from a folder with blank and umlaut" grep -q '^page: student' "$work/portable.txt"

if [ -n "$with_tests" ]; then
    FRESHSTART_WINDOWS_ROOT=$("$here/libraries.sh")
    export FRESHSTART_WINDOWS_ROOT
    . "$here/try_tests.sh"
fi

echo "Away with it …"
before=$(sum "$school")
quiet "$installed/uninstall.exe" /CurrentUser /S
sleep 5
check "the program is gone" test ! -e "$installed/freshstart.exe" -a ! -e "$installed/platforms"
check "out of the Start menu" test ! -e "$shortcut"
check "out of the list of programs" same "" "$(registry "$key" DisplayVersion)"
check "no longer opens files" same "" "$(registry 'HKCU\Software\Classes\FreshStart.School\shell\open\command')"
check "what somebody put there is kept" test -s "$installed/my notes.txt"
check "the school's file is kept" same "$before" "$(sum "$school")"

ls -l "$setup" | awk '{printf "setup: %.1f MB\n", $5 / 1e6}' | tee -a "$results/figures.txt"
if [ $failed -eq 0 ]; then
    echo "PASS: everything; pictures to look at in $results"
else
    echo "FAIL: $failed of the checks above"
    exit 1
fi
