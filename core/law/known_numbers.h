// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace freshstart {

/// What law and policy set and no school can change: to be shown, so that a head can see what the
/// program goes by.
enum class KnownNumber {
    YearLimit,
    TellBoardAbove,
    BoardMustMeetAbove,
    BoardMeetsWithin,
    BoardMeetsOnRepresentationsWithin,
    PublicPlaceDays,
    ProvisionFromDay,
    ProvisionNotice,
    OwnRelevantPerson,
    CompulsoryAge, ///< from; the last year of it is law::kCompulsoryUntilAge
    Lunchtime,
    ReasonsAtMost,
    UploadWithin,
    MeetingBeforeSession,
    RegisterSessions,
    DutiesYearsBack
};

enum class NumberUnit { HalfDays, SchoolDays, WorkingDays, Hours, Minutes, Years, Times };

/// Who says so. The DfE's guidance and data sets are neither law nor the school's policy.
enum class NumberBasis { Law, Department, Policy, OurChoice };

struct KnownNumberEntry {
    KnownNumber number = KnownNumber::YearLimit;
    int value = 0;
    NumberUnit unit = NumberUnit::SchoolDays;
    NumberBasis basis = NumberBasis::Law;
    std::optional<QDate> since; ///< where that is known
    bool checked = true;        ///< false: not compared with the text of the law

    bool operator==(const KnownNumberEntry&) const = default;
};

/// Law first, then the department's, policy and our own choices.
const std::vector<KnownNumberEntry>& knownNumbers();
/// The day on which the sources were read.
QDate knownNumbersRead();

} // namespace freshstart
