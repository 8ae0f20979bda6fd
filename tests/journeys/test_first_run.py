# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A school opens the program for the first time."""

import unittest

from journey import Journey


class FirstRun(Journey):
    def test_the_school_is_set_up_and_still_there_the_next_day(self):
        desk = self.start()
        desk.sees("Step 1 of 5")
        desk.write("Name", "Meadow Vale Academy")
        desk.choose("Kind of school", "Academy")
        desk.write("Postcode", "WV1 1AA")
        desk.press("Next")
        desk.sees("Step 2 of 5")
        desk.press("Next")
        desk.sees("195 school days in all")
        desk.press("Next")
        desk.press("Add somebody")
        desk.sees(9)
