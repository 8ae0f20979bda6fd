# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lead of a welcome back meeting writes its record, and the office uploads it."""

import os
import re

from journey import Journey


class WelcomeBack(Journey):
    def test_the_record_of_the_meeting_is_written_and_uploaded(self):
        desk = self.start_in_sample_school()
        desk.press("Prepare: Welcome back meeting — Jess Nowak")
        desk.tick("Jess was there")
        desk.tick("Person 1 came")
        desk.tick("Jess was welcomed back and heard that this is a fresh start")
        desk.write("How Jess sees coming back", "Glad to see friends again.")
        desk.write("Strategy 1", "A quiet place at the start of mathematics")
        desk.write("Strategy 1: who", "Ms N. Bright")
        desk.press("Save record")
        desk.sees("The record does not say that the family was told that the suspension is over and done with.")
        desk.tick("All were assured: the suspension is over, the right to a good education stands")
        field = desk.find("text", "We look at it again on")
        field.focus()
        desk.dictate("We look at it again on", "1 December 2026")
        desk.key("Tab")
        desk.until(lambda: field.text == "Tuesday 1 December 2026", "the dictated date in words")
        desk.press("Save record")
        self.assertFalse(desk.is_seen("The record does not say"))
        desk.press("Uploaded to CPOMS")
        desk.sees("Say on which day and by whom.")
        desk.write("By", "Mrs S. Coyle")
        desk.press("Uploaded to CPOMS")
        desk.until(lambda: not desk.is_seen("To upload to CPOMS"), "the meeting done with")
        meeting = self.stored("meetings", "--search", "Nowak")[0]
        self.assertEqual((meeting["held_on"], meeting["uploaded_on"]), ("2026-11-24", "2026-11-24"))
        self.assertIn("Tuesday 1 December 2026", desk.find("text", "We look at it again on").text)
        desk.press("Print record …")
        desk.sees("1 document")
        paper = os.path.join(desk.home, "record.pdf")
        desk.press(re.compile("save as PDF"))
        desk.give_file(paper)
        desk.find("push button", "Open Welcome back meeting")
        words = self.words_of(paper)
        for printed in ("Jess Nowak", "Glad to see friends again.", "A quiet place at the start of mathematics"):
            self.assertIn(printed, words)
