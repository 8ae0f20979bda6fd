# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head calls an exclusion prevention meeting, and Appendix A is signed after it."""

import os

from journey import Journey


class Prevention(Journey):
    def test_a_meeting_is_called_held_and_put_on_appendix_a(self):
        desk = self.start_in_sample_school()
        desk.press("Prevention")
        desk.press("Call a meeting: Marsh, Theo")
        desk.write("Time", "14:00")
        desk.write("Name of person 2", "Ms N. Bright")
        desk.press("Attending school at the moment? Yes")
        desk.press("Is this a very serious one-off incident? No")
        desk.tick("Person 1 was there")
        desk.tick("Person 2 was there")
        desk.tick("The head has reminded everybody of the purpose")
        desk.write("Account of the problems", "Three internal exclusions since September.")
        desk.write("Action 1", "Ask for an Early Help Assessment")
        desk.write("Action 1: by whom", "Ms N. Bright")
        desk.write("The way forward, as the headteacher decides it", "A plan with weekly talks.")
        desk.tick("The meeting has been held")
        desk.write("How the student’s needs will be met better", "A key worker every morning.")
        desk.press("Save")
        desk.press("Print Appendix A …")
        desk.press("Keep and save as PDF …")
        paper = os.path.join(desk.home, "appendix-a.pdf")
        desk.give_file(paper)
        desk.sees("Held, to follow up")
        words = self.words_of(paper)
        for printed in ("Theo Marsh", "A key worker every morning.", "Ms N. Bright"):
            self.assertIn(printed, words)
        desk.press("All by email today")
        desk.sees_no_more("Record or minutes are still to go to")
        meeting = next(m for m in self.stored("meetings", "--search", "Marsh") if m["kind"] == "prevention")
        self.assertEqual((meeting["held"], meeting["copies_to_give"], meeting["open_actions"]), (True, 0, 1))
