// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/school/rule_settings.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/students/support.h"
#include "core/suspensions/board_rules.h"
#include "core/suspensions/suspension.h"

#include <QHash>

#include <vector>

namespace freshstart {

enum class SenProvision { None, Support, EhcPlan };

/// Who the student was on the first day of a suspension. An EHC plan goes before SEN support.
struct Standing {
    SenProvision sen = SenProvision::None;
    bool lookedAfter = false;
    bool hasSocialWorker = false;
    bool freeSchoolMeals = false;
    QString yearGroup;
    QString sex;

    bool operator==(const Standing&) const = default;
};

/// What the reports know of a suspension beside its line in the lists.
struct CaseExtras {
    bool examMissed = false;
    bool examsOver = false;
    bool provisionKnown = false; ///< full-time education elsewhere has a place and a start
    std::optional<QDate> cancelledOn;
    QString cancelReason;

    bool operator==(const CaseExtras&) const = default;
};

/// A suspension as the reports look at it. Drafts are none.
struct ReportCase {
    SuspensionRow row;
    CaseExtras extras;
    Standing standing;
    BoardBand band = BoardBand::ConsiderRepresentations; ///< when it was issued (R9)
    int runSchoolDays = 0; ///< with those that no school day parts from it (R13)

    [[nodiscard]] bool isCancelled() const { return row.status == SuspensionStatus::Cancelled; }
    bool operator==(const ReportCase&) const = default;
};

/// Everything that the reports count, read once: a report for another period asks nothing more.
struct ReportData {
    QDate today; ///< the day on which the year groups stand as recorded
    School school;
    RuleSettings rules;
    SchoolCalendar calendar;
    std::vector<StudentRecord> students; ///< by name
    std::vector<ReportCase> cases;       ///< the earliest first
    QHash<StudentId, StudentSupport> support = {}; ///< of those who have any

    [[nodiscard]] const ReportCase* find(SuspensionId id) const;
};

/// As far as the reports know it; enough for the rules about totals.
Suspension suspensionOf(const ReportCase& one);

/// The year group of an earlier school year follows from the date of birth (R25), where that is
/// known; in the year of `today` it is the one recorded.
Standing standingOf(const StudentRecord& student, QDate firstDay, QDate today);

/// What follows from each suspension: its band and its run (case_findings.h).
void addFindings(ReportData& data);

} // namespace freshstart
