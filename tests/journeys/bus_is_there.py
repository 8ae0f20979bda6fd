# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends with 0 once the accessibility bus answers, with 1 where it does not within ten seconds."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

for _ in range(100):
    desktop = Atspi.get_desktop(0)
    if desktop is not None and desktop.get_child_count() >= 0:
        sys.exit(0)
    time.sleep(0.1)
sys.exit(1)
