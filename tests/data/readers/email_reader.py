# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an email draft with Python's own reader and prints what it finds as JSON.

usage: email_reader.py FILE
"""
import email
import email.policy
import email.utils
import hashlib
import json
import sys


def people(message, header):
    found = message.get(header)
    return [[one.display_name, one.addr_spec] for one in found.addresses] if found else []


def main():
    with open(sys.argv[1], "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    defects = [str(one) for part in message.walk() for one in part.defects]
    defects += [str(one) for part in message.walk() for value in part.values()
                for one in getattr(value, "defects", [])]
    lines = raw.split(b"\r\n")
    json.dump({
        "defects": defects,
        "headers": sorted(message.keys()),
        "unsent": message["X-Unsent"],
        "from": people(message, "From"), "to": people(message, "To"), "cc": people(message, "Cc"),
        "subject": message["Subject"],
        "date": message["Date"].datetime.isoformat(),
        "message_id": message["Message-ID"],
        "type": message.get_content_type(),
        "body": message.get_body().get_content().replace("\r\n", "\n"),
        "attachments": [
            {"name": part.get_filename(), "type": part.get_content_type(),
             "bytes": len(part.get_payload(decode=True)),
             "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest()}
            for part in message.iter_attachments()],
        "longest_line": max(len(line) for line in lines),
        "bare_line_ends": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "ascii": raw.isascii(),
    }, sys.stdout)


main()
