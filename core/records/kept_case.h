// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/case_facts.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace freshstart {

/// What the dates of a letter were worked out from when it was issued, beside the calendar: enough
/// to work them out again by another calendar, whatever has happened to the suspension since.
/// Names, reasons and words are left out.
struct KeptCase {
    CaseFacts facts;
    QDate letterDate;
    std::optional<QDate> meetingOn; ///< the welcome back meeting that the letter names

    bool operator==(const KeptCase&) const = default;
};

QJsonObject toJson(const KeptCase& kept);
KeptCase keptCaseFromJson(const QJsonObject& object);

} // namespace freshstart
