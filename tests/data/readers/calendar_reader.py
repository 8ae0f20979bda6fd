# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader of calendar files that shares nothing with the writer: prints what it finds as JSON.

usage: calendar_reader.py FILE

Each event has its moments in UTC twice: by the rules that the file itself brings along, and by what
this computer knows of the named time zone (null where it knows nothing).
"""
import datetime
import json
import sys

try:
    import zoneinfo
except ImportError:  # before Python 3.9
    zoneinfo = None


def unfolded(raw):
    return raw.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").decode("utf-8").split("\r\n")


def taken_apart(line):
    """Name, parameters, value; a colon between quotation marks ends nothing."""
    quoted, parts, start = False, [], 0
    for at, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter in ";:" and not quoted:
            parts.append(line[start:at])
            start = at + 1
            if letter == ":":
                break
    parameters = dict(part.split("=", 1) for part in parts[1:])
    return parts[0].upper(), parameters, line[start:]


def plain(value):
    result, escaped = "", False
    for letter in value:
        if escaped:
            result += "\n" if letter in "nN" else letter
            escaped = False
        elif letter == "\\":
            escaped = True
        else:
            result += letter
    return result


def components(lines):
    """A tree: each has a name, its properties and the components inside it."""
    root = {"name": "", "properties": [], "inside": []}
    stack = [root]
    for line in filter(None, lines):
        name, parameters, value = taken_apart(line)
        if name == "BEGIN":
            made = {"name": value, "properties": [], "inside": []}
            stack[-1]["inside"].append(made)
            stack.append(made)
        elif name == "END":
            assert stack.pop()["name"] == value, "ends what has not begun: " + value
        else:
            stack[-1]["properties"].append((name, parameters, value))
    assert len(stack) == 1, "something has no end"
    return root["inside"]


def only(component, name):
    found = [one for one in component["properties"] if one[0] == name]
    assert len(found) <= 1, name + " stands there twice"
    return found[0] if found else (name, {}, "")


def wall(value):
    return datetime.datetime.strptime(value, "%Y%m%dT%H%M%S")


def offset(value):
    sign = -1 if value[0] == "-" else 1
    return sign * datetime.timedelta(hours=int(value[1:3]), minutes=int(value[3:5]))


def change_of(part, year):
    """When this part of a time zone begins in a year, in UTC."""
    rule = dict(one.split("=") for one in only(part, "RRULE")[2].split(";"))
    assert rule.pop("FREQ") == "YEARLY" and rule.pop("BYDAY") == "-1SU"
    month = int(rule.pop("BYMONTH"))
    assert not rule, "more rules than known here"
    first = wall(only(part, "DTSTART")[2])
    day = datetime.datetime(year, month, 31, first.hour, first.minute)  # both have 31 days
    day -= datetime.timedelta(days=(day.weekday() - 6) % 7)
    return max(day, first) - offset(only(part, "TZOFFSETFROM")[2])


def by_file(zone, local):
    changes = []
    for part in zone["inside"]:
        for year in (local.year - 1, local.year):
            changes.append((change_of(part, year), offset(only(part, "TZOFFSETTO")[2])))
    in_force = [to for at, to in sorted(changes) if at + to <= local]
    return local - in_force[-1]


def by_computer(name, local):
    if zoneinfo is None:
        return None
    try:
        zone = zoneinfo.ZoneInfo(name)
    except zoneinfo.ZoneInfoNotFoundError:
        return None
    return local.replace(tzinfo=zone).astimezone(datetime.timezone.utc).replace(tzinfo=None)


def moment(zones, prop):
    _, parameters, value = prop
    if parameters.get("VALUE") == "DATE":
        return {"day": value}
    if value.endswith("Z"):
        return {"utc": wall(value[:-1]).isoformat()}
    local = wall(value)
    known = by_computer(parameters["TZID"], local)
    return {"local": local.isoformat(), "by_file": by_file(zones[parameters["TZID"]], local).isoformat(),
            "by_computer": known and known.isoformat()}


def event(zones, one):
    words = {name.lower(): plain(only(one, name)[2])
             for name in ("UID", "SUMMARY", "LOCATION", "DESCRIPTION", "TRANSP", "SEQUENCE")}
    organiser = only(one, "ORGANIZER")
    return dict(words, organizer=organiser[2], organizer_name=organiser[1].get("CN", "").strip('"'),
                stamp=moment(zones, only(one, "DTSTAMP")), start=moment(zones, only(one, "DTSTART")),
                end=moment(zones, only(one, "DTEND")),
                attendees=sum(prop[0] == "ATTENDEE" for prop in one["properties"]))


def main():
    with open(sys.argv[1], "rb") as file:
        raw = file.read()
    calendars = components(unfolded(raw))
    assert [one["name"] for one in calendars] == ["VCALENDAR"]
    calendar = calendars[0]
    zones = {only(one, "TZID")[2]: one for one in calendar["inside"] if one["name"] == "VTIMEZONE"}
    json.dump({
        "longest_line": max(len(line) for line in raw.split(b"\r\n")),
        "bare_line_ends": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "version": only(calendar, "VERSION")[2], "method": only(calendar, "METHOD")[2],
        "events": [event(zones, one) for one in calendar["inside"] if one["name"] == "VEVENT"],
    }, sys.stdout)


main()
