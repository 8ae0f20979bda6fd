#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   tests/journeys/run.sh FOLDER [CASE…]    whole jobs in the program in FOLDER, as assistive technology does them
#
# On a display of its own: Xvfb, a window manager, a session bus and the accessibility bus. A CASE is a
# module (test_today) or a case in it; all of them if left out. Ends with 77 where something for it is
# missing (installer/linux/packages.txt, "test").
# JOURNEY_TIMES=10 goes through them ten times; JOURNEY_PATIENCE=60 waits a minute for what must appear.
set -euo pipefail
bin=$(realpath "$1")
shift
cd "$(dirname "${BASH_SOURCE[0]}")"

launcher=
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ -x "$candidate" ] && launcher=$candidate
done
missing=()
for program in Xvfb openbox dbus-run-session pdftotext; do
    command -v "$program" >/dev/null || missing+=("$program")
done
[ -n "$launcher" ] || missing+=(at-spi-bus-launcher)
# The system's own: it is the one that knows the accessibility interface.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    missing+=("the accessibility interface for Python")
if [ ${#missing[@]} -gt 0 ]; then
    echo "Not tried, because of what is missing: ${missing[*]}"
    exit 77
fi

work=$(mktemp -d)
display=
manager=
trap 'kill $manager $display 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -m 700 "$work/runtime"
export XDG_RUNTIME_DIR=$work/runtime HOME=$work LC_ALL=C.UTF-8 TZ=Europe/London PYTHONDONTWRITEBYTECODE=1
export FRESHSTART=$bin/freshstart FRESHSTART_CLI=$bin/freshstart-cli LAUNCHER=$launcher
unset WAYLAND_DISPLAY QT_QPA_PLATFORM

# It says itself which number was free; it stays as it is when its last window goes.
Xvfb -displayfd 3 -screen 0 1280x800x24 -noreset -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
display=$!
for _ in $(seq 300); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
if [ ! -s "$work/display" ]; then
    echo "Not tried: no display could be started here."
    exit 77
fi
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
manager=$!

# What the program says; what the buses themselves have to say is of no use here.
on_bus() {
    dbus-run-session -- bash -c '
        "$LAUNCHER" --launch-immediately --a11y=1 2>/dev/null &
        /usr/bin/python3 -W ignore::DeprecationWarning "$@" 2>&1' bus "$@" 2>/dev/null
}
# Where not even the buses come up (a container without sockets, for example), nothing is proved.
if ! on_bus bus_is_there.py >/dev/null; then
    echo "Not tried: the accessibility bus could not be started here."
    exit 77
fi

cases=("$@")
[ ${#cases[@]} -gt 0 ] || cases=(discover)
for _ in $(seq "${JOURNEY_TIMES:-1}"); do
    on_bus -m unittest "${cases[@]}"
done
