#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_summary.py RESULT.xml: how many cases passed, and the names of those that did not."""
import sys
import xml.etree.ElementTree as tree


def main(path):
    try:
        root = tree.parse(path).getroot()
    except (OSError, tree.ParseError) as error:
        print(f"no result: {error}")
        return
    cases, failed = set(), set()
    for case in root.iter("testcase"):
        name = (case.get("classname", "") + ": " + case.get("name", "")).strip()
        cases.add(name)
        if case.find("failure") is not None or case.find("error") is not None:
            failed.add(name)
    print(f"{path.rsplit('/', 1)[-1][:-4]}: {len(cases) - len(failed)} of {len(cases)} cases passed")
    for name in sorted(failed):
        print("  not:", name)


if __name__ == "__main__":
    main(sys.argv[1])
