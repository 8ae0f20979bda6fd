# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A school opens the program for the first time."""

from journey import Journey


class FirstRun(Journey):
    def test_the_school_is_set_up_and_still_there_the_next_time(self):
        desk = self.start()
        desk.sees("One entry, and everything follows")
        for card in range(2, 6):
            desk.press("Next")
            desk.sees(f"{card} of 5")
        desk.press("Begin")
        desk.sees("Step 1 of 5")
        desk.write("Name", "Meadow Vale Academy")
        desk.choose("Kind of school", "Academy")
        desk.write("Address", "1 Orchard Way, Wolverhampton")
        desk.write("Postcode", "WV1 1AA")
        desk.press("Next")
        desk.sees("Step 2 of 5")
        desk.write("Name or post", "Clerk to the Governing Board")
        desk.press("Next")
        desk.sees("195 school days in all")
        desk.press("Next")
        desk.sees("Enter the headteacher")
        desk.press("Add somebody")
        desk.write("Name", "Mrs J. Hart")
        desk.choose("Role", "Headteacher")
        desk.press("Next")
        desk.sees("Step 5 of 5")
        desk.press("Finish")
        desk.sees("Fresh Start is set up")
        self.assertFalse(desk.is_seen("Nobody is entered as head"))
        desk.sees("The telephone number is still missing")
        desk.press("Close the assistant")
        desk.sees("0 things to do")
        desk.leave()

        desk.open()
        desk.sees("Nothing needs anybody today")
        desk.sees("Meadow Vale Academy")
        desk.press("Settings")
        self.assertEqual(desk.find("text", "Name").text, "Meadow Vale Academy")
