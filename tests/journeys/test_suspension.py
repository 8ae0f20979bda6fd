# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A suspension is recorded while the head stands at the desk, and its letters go out."""

import os
import re

from journey import Journey


class Suspension(Journey):
    def test_a_suspension_is_recorded_and_issued(self):
        desk = self.start_in_sample_school()
        desk.press("Record a suspension")
        desk.write("Student", "Amira Ash")
        desk.find("list item", re.compile("^Amira Ashdown"))
        desk.key("Return")
        desk.sees("Suspension — Amira Ashdown")
        desk.sees("The first day is missing.")
        desk.write(re.compile("^What happened"), "Shouted at a teacher and would not leave the room.")
        desk.choose("Main reason", re.compile("disrupt"))
        desk.press("Length: 2 school days")
        desk.sees("Back Friday 27 November 2026, morning.")
        desk.write(re.compile("^Work for the first"), "Work is set online and marked every day.")
        desk.press("To be arranged")
        desk.press("Issue …")
        desk.sees("4 documents")
        desk.press("Issue and save as PDF …")
        letters = os.path.join(desk.home, "letters.pdf")
        desk.give_file(letters)
        desk.press("Issue")
        desk.sees("Year 8 · 8C · Issued")
        words = self.words_of(letters)
        self.assertIn("Amira Ashdown", words)
        self.assertIn("Shouted at a teacher", words)
        self.assertIn("Friday 27 November 2026", words)
        stored = self.stored("suspensions", "--search", "Ashdown")[0]
        self.assertEqual((stored["status"], stored["sessions"], stored["return_date"]), ("issued", 4, "2026-11-27"))
        desk.press("Tick off: Telephone the parents")
        desk.write("Note: to whom, what was said", "Her mother, who will fetch her.")
        desk.press("Tick off")
        desk.sees("8 open")
