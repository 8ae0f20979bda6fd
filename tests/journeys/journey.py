# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys have in common: a program to start, a school, and what the command line tells of it."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

from assistive import Desk

PROGRAM = os.environ["FRESHSTART"]
COMMAND_LINE = os.environ["FRESHSTART_CLI"]
TODAY = "2026-11-24"


class Journey(unittest.TestCase):
    """A case opens the program with `start` or `start_in_sample_school`; it ends with the case."""

    def start(self, *arguments):
        desk = Desk(PROGRAM, *arguments, date=TODAY)
        self.addCleanup(desk.close)
        self.school = os.path.join(desk.home, "data", "freshstart", "school.freshstart")
        return desk

    def start_in_sample_school(self):
        """The sample school, in a file that is not the usual one of this PC."""
        folder = tempfile.mkdtemp(prefix="journey-school-")
        self.addCleanup(shutil.rmtree, folder, True)
        school = os.path.join(folder, "sample.freshstart")
        self.cli("demo", school, "--on", TODAY)
        desk = self.start(school)
        desk.press("Use it from now on")
        desk.sees("40 things to do")
        self.school = school
        return desk

    def cli(self, *arguments):
        done = subprocess.run([COMMAND_LINE, *arguments], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, f"{arguments}: {done.stderr}{done.stdout}")
        return done.stdout

    def stored(self, what, *arguments):
        """What the school's file holds, as the command line tells it."""
        return json.loads(self.cli(what, "--database", self.school, "--json", *arguments))

    def words_of(self, paper):
        return subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, timeout=60, check=True).stdout
