// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/keep_decision.h"
#include "core/school/rule_settings.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart {

/// What speaks for keeping a record whose review has come.
enum class KeepReason {
    SpecialNeeds,   ///< SEN support or an EHC plan, now or earlier
    Safeguarding,   ///< child protection, child in need, looked after, youth justice
    OpenMeeting,    ///< a suspension being written, or a meeting set and not recorded
    OpenDuty,       ///< something about the student waits on Today
    OpenRequest,    ///< somebody has asked for the data (R31): deleting it now is an offence
    LegalHold       ///< staff have said that it must stay
};
inline constexpr int kKeepReasonCount = static_cast<int>(KeepReason::LegalHold) + 1;

/// All that the review looks at of one student.
struct ReviewFacts {
    StudentId student;
    QString name; ///< "Surname, Forename" as shown
    QString upn;  ///< or the key of the import
    std::optional<QDate> dateOfBirth = {};
    bool specialNeeds = false;
    bool safeguarding = false;
    bool openMeeting = false;
    bool openRequest = false;
    std::vector<KeepDecision> decisions = {}; ///< the latest first
};

/// A record for somebody to look at: keep it on, or delete it. Never deleted by itself (R30).
struct ReviewItem {
    StudentId student;
    QString name;
    QString upn;
    std::optional<QDate> dateOfBirth = {};
    QDate reviewOn; ///< the birthday of R30, or the day on which it was to be looked at again
    bool keptBefore = false;
    std::vector<KeepReason> reasons = {};
    std::optional<KeepDecision> latest = {}; ///< the last decision to keep it

    bool operator==(const ReviewItem&) const = default;
};

/// R30, moved on by the last decision to keep it and by a legal hold. None without a date of birth.
std::optional<QDate> reviewDateOf(const ReviewFacts& facts, const RuleSettings& rules);
std::vector<KeepReason> keepReasonsOf(const ReviewFacts& facts, QDate on);
/// Records whose review comes on or before `until`; the earliest first, then by name.
std::vector<ReviewItem> reviewList(const std::vector<ReviewFacts>& all, QDate on, QDate until,
                                   const RuleSettings& rules);

bool isSpecialNeeds(StatusKind kind);
bool isSafeguarding(StatusKind kind);

QString toCode(KeepReason reason); ///< "special_needs" "safeguarding" "open_meeting" …

} // namespace freshstart
