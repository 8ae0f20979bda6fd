# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys have in common: a program to start, and what its command line tells afterwards."""

import os
import subprocess
import unittest

from assistive import Desk

PROGRAM = os.environ["FRESHSTART"]
COMMAND_LINE = os.environ["FRESHSTART_CLI"]


class Journey(unittest.TestCase):
    """A case opens the program with `start`; it is closed when the case ends."""

    def start(self, *arguments, **more):
        desk = Desk(PROGRAM, *arguments, **more)
        self.addCleanup(desk.close)
        return desk

    @staticmethod
    def ask(*arguments):
        """The command line's answer, from the file as it is stored."""
        done = subprocess.run([COMMAND_LINE, *arguments], capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"{arguments}: {done.stderr}{done.stdout}")
        return done.stdout
