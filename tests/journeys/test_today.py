# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The office goes through what is due today, by keyboard where that is quicker."""

import os
import re

from journey import Journey


class Today(Journey):
    def test_what_is_done_is_ticked_off_undone_and_looked_up(self):
        desk = self.start_in_sample_school()
        desk.press("Done: Mark the register — Theo Marsh")
        desk.sees("Done by Mrs S. Coyle: Mark the register — Theo Marsh.")
        desk.sees("39 things to do")
        desk.press("Undo the last tick")
        desk.sees("40 things to do")
        desk.press("Done: Tell the local authority — Theo Marsh")
        desk.sees("39 things to do")
        desk.choose("Show", re.compile("^Governing board"))
        desk.sees_no_more("Tell the placing authority")
        desk.sees("Consider the family’s representations")
        desk.key("ctrl+k")
        desk.type("record suspension ruben ile")
        desk.find("list item", re.compile("Ruben Ilesanmi"))
        desk.key("Return")
        desk.sees("Suspension — Ruben Ilesanmi")
        desk.key("alt+1")
        desk.sees("Consider the family’s representations")
        desk.press("Print what is due")
        desk.sees(re.compile(r"^\d+ documents"))
        papers = os.path.join(desk.home, "due.pdf")
        desk.press("Save all as one PDF …")
        desk.give_file(papers)
        desk.until(lambda: os.path.exists(papers), "the papers")
        words = self.words_of(papers)
        self.assertIn("Theo Marsh", words)
        self.assertIn("Invitation to an exclusion prevention meeting", words)
        self.cli("check", "--database", self.school)
