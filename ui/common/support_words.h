// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/support.h"
#include "ui/common/pill.h"

#include <QString>

namespace freshstart {

/// "45 minutes a week", "1 hour 30 minutes a week"
QString weeklyTime(int minutes);

/// How one thing that was tried stands in a list.
struct SupportLine {
    QString title;
    PillText pill;
    QString facts; ///< days, length, who, parted by dots
    QString note;
    QString name; ///< in a sentence: "the internal exclusion of Thursday 5 November 2026"
};
SupportLine lineOf(const InternalExclusion& one, QDate today);
SupportLine lineOf(const AdditionalSupport& one, QDate today);
SupportLine lineOf(const AlternativePlacement& one, QDate today);
SupportLine lineOf(const SupportPlan& one, QDate today);
SupportLine lineOf(const EarlyHelpAssessment& one, QDate today);

} // namespace freshstart
