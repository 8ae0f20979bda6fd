#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the icons from their SVG: PNG of every size, .ico for Windows, .icns for macOS.

The results stand beside it in made/ and are kept in the repository, so that nobody needs this to
build. Run it after changing a drawing; needs rsvg-convert (installer/linux/setup.sh icons).
"""
import pathlib
import struct
import subprocess
import zlib

HERE = pathlib.Path(__file__).resolve().parent
MADE = HERE / "made"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# The names that macOS gives the sizes; those ending in 2x are the same pixels for finer displays.
ICNS = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
        (b"ic10", 1024), (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512))


def png(name, size):
    drawing = HERE / (f"{name}-small.svg" if size <= 24 else f"{name}.svg")
    return subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), drawing],
                          check=True, capture_output=True).stdout


def pixels(data):
    """The rows of a PNG as rsvg-convert writes it: eight bits, RGBA or RGB, not interlaced."""
    at, packed = 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
            assert depth == 8 and colour in (2, 6) and not interlaced
        elif kind == b"IDAT":
            packed += body
        at += 12 + length
    step = 4 if colour == 6 else 3
    raw, rows, above = zlib.decompress(packed), [], bytearray(width * step)
    for y in range(height):
        start = y * (width * step + 1)
        row = bytearray(raw[start + 1:start + 1 + width * step])
        for x in range(len(row)):
            left = row[x - step] if x >= step else 0
            corner = above[x - step] if x >= step else 0
            guess = (0, left, above[x], (left + above[x]) // 2, paeth(left, above[x], corner))
            row[x] = (row[x] + guess[raw[start]]) & 255
        rows.append(row)
        above = row
    return [[bytes(row[x:x + step]) + b"\xff" * (4 - step) for x in range(0, len(row), step)]
            for row in rows]


def paeth(left, above, corner):
    distance = left + above - corner
    return min((left, above, corner), key=lambda value: abs(distance - value))


def bitmap(data):
    """A PNG as the bitmap that older readers of .ico want: from below, blue first, and a mask."""
    rows = pixels(data)
    size = len(rows)
    mask_row = b"\0" * ((size + 31) // 32 * 4)
    body = b"".join(p[2:3] + p[1:2] + p[0:1] + p[3:4] for row in reversed(rows) for p in row)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + body + mask_row * size


def ico(pngs):
    images = [pngs[size] if size >= 256 else bitmap(pngs[size]) for size in ICO]
    at, entries = 6 + 16 * len(ICO), b""
    for size, image in zip(ICO, images):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return struct.pack("<HHH", 0, 1, len(ICO)) + entries + b"".join(images)


def icns(pngs):
    parts = b"".join(kind + struct.pack(">I", len(pngs[size]) + 8) + pngs[size]
                     for kind, size in ICNS)
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main():
    MADE.mkdir(exist_ok=True)
    for name in ("freshstart", "school-file"):
        pngs = {size: png(name, size) for size in (*SIZES, 1024)}
        for size in SIZES:
            (MADE / f"{name}-{size}.png").write_bytes(pngs[size])
        (MADE / f"{name}.ico").write_bytes(ico(pngs))
        (MADE / f"{name}.icns").write_bytes(icns(pngs))
        print(name, "made")


if __name__ == "__main__":
    main()
