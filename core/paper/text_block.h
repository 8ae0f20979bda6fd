// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/marks.h"

#include <QString>

namespace freshstart::paper {

/// The sizes of type on our paper, in points.
constexpr double kBodyPoints = 10.5;
constexpr double kSmallPoints = 9.0;
constexpr double kLabelPoints = 8.0;
constexpr double kSubjectPoints = 13.0;
constexpr double kSchoolPoints = 16.0;

struct Type {
    double points = kBodyPoints;
    bool bold = false;
    QColor ink = kInk;
};

enum class Align { Left, Right };

/// Lines broken to a width, the first at the origin; as many marks as lines.
struct TextBlock {
    struct Line {
        TextLine mark;
        double top = 0;
        double height = 0;
    };
    std::vector<Line> lines;
    double height = 0;
};

/// Breaks text into lines. Words longer than the line are broken anywhere, so that nothing is cut.
TextBlock breakLines(const Runs& runs, double width, const Type& type, Align align = Align::Left);
TextBlock breakLines(const QString& text, double width, const Type& type,
                     Align align = Align::Left);
/// Adds the lines at this place.
void place(Marks& marks, const TextBlock& block, QPointF at);

} // namespace freshstart::paper
