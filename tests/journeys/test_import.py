# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The office brings in the students from the school's management system."""

import os

from journey import Journey

DATA = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "data", "import"))


class Import(Journey):
    def test_students_are_seen_before_they_are_written(self):
        desk = self.start()
        desk.press("Skip the tour")
        desk.write("Name", "Meadow Vale Academy")
        desk.press("Finish later")
        desk.press("Students")
        desk.sees("No students yet")
        desk.press("Import students…")
        desk.press("Choose a file…")
        desk.give_file(os.path.join(DATA, "empty.csv"))
        desk.sees("This is not a kind of file that Fresh Start can read here.")
        desk.press("OK")
        desk.press("Choose a file…")
        desk.give_file(os.path.join(DATA, "students_utf8_bom.csv"))
        desk.sees("5 rows: 1 new, 2 doubtful, 2 rejected")
        desk.sees("Row 3: 31/02/2012 is not a day of the calendar.")
        self.assertEqual(self.stored("students"), [])
        desk.press("Import 3 students")
        desk.sees("The students are in")
        self.assertEqual(len(self.stored("students")), 3)
        desk.press("Students")
        desk.find("table cell", "Nguyễn, Thị")
        desk.write("Search by name, form or UPN", "zolc emile")
        desk.sees_no_more("Nguyễn, Thị")
        desk.find("table cell", "Żółć, Émile")
