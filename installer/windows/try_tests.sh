# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Part of try.sh: core_tests and ui_tests as Windows programs. They read the source they were built
# from, through wine's drive Z:.
#
# Left out, and why: [posix] puts another file in the place of an open one, which Windows refuses;
# [architecture] reads the source as any system does; what calls pdftotext, qpdf or
# python3 would need those as Windows programs; permissions of files and kills are wine's, not Windows'.
tests=$work/tests
STAGE_OFFSCREEN=1 "$here/stage.sh" "$FRESHSTART_WINDOWS_ROOT" "$tests" \
    "$root"/build/mingw/bin/{core_tests,ui_tests,draft_writer}.exe
mkdir -p "$tests/lib/fonts" # where a program without a screen looks for them
cp /usr/share/fonts/truetype/liberation*/LiberationSans-*.ttf "$tests/lib/fonts/" 2>/dev/null || true
without='~[.]~[architecture]~[crash]~[outside]~[golden-pdf]~[posix]'
for program in core_tests ui_tests; do
    echo "$program under wine …"
    (cd "$root" && LIMIT=1500 run "$tests/$program.exe" "$without" -r junit -o "Z:$work/$program.xml") \
        >"$results/$program.txt" 2>&1 || true
    cp "$work/$program.xml" "$results/" 2>/dev/null || true
    python3 "$here/test_summary.py" "$work/$program.xml" >"$work/$program.summary" && fine=true || fine=false
    tee -a "$results/figures.txt" <"$work/$program.summary"
    check "$program: nothing failed but what wants a program of Linux" $fine
done
