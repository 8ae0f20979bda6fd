// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <array>
#include <optional>

/// A picture as PDF wants it: PDF reads the inside of JPEG and of most PNG files, so that their
/// bytes go in as they are and are not packed a second time.
namespace freshstart::paper {

struct EmbeddedPicture {
    QSize dots;                     ///< as stored
    QByteArray data;
    QByteArray filter;              ///< "DCTDecode" "FlateDecode"
    QByteArray colourSpace;         ///< as PDF writes it: "/DeviceRGB", "[/Indexed …]"
    int bits = 8;                   ///< of a colour
    int predictorColours = 0;       ///< of a PNG's rows; 0: plain rows
    std::array<double, 6> upright = {1, 0, 0, 1, 0, 0}; ///< turns the unit square as the camera says
    bool turned = false;            ///< width and height change places
};

/// None where it is no PNG or JPEG, or cannot be read to its end.
std::optional<EmbeddedPicture> embeddedPicture(const QByteArray& bytes);

} // namespace freshstart::paper
