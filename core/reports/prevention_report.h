// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_year.h"
#include "core/prevention/prevention.h"
#include "core/reports/report_data.h"

#include <vector>

/// Exclusion prevention meetings over a period (seed 003 8): the school's own record, numbers for
/// the governing board, and the local authority's return of a year.
namespace freshstart {

/// What the local authority asks of each meeting (seed 003 7), on its day.
struct PreventionStatuses {
    bool lookedAfter = false;
    bool ehcPlan = false;
    bool youthJustice = false;
    bool senSupport = false;
    bool disability = false;

    [[nodiscard]] bool any() const
    {
        return lookedAfter || ehcPlan || youthJustice || senSupport || disability;
    }
    bool operator==(const PreventionStatuses&) const = default;
};

enum class PreventionCourse { Held, CalledOff, NotHeld };

struct PreventionLine {
    PreventionId meeting;
    StudentId student;
    QString studentName; ///< "Surname, Forename"
    QString upn;
    QString yearGroup;
    QDate date;
    QString requestedBy;
    PreventionCourse course = PreventionCourse::NotHeld;
    PreventionStatuses statuses;
    int people = 0;       ///< there or represented
    int copiesToGive = 0; ///< people there without record or minutes
    std::vector<OutcomeKind> outcomes;
    int actions = 0;
    int openActions = 0;
    std::optional<QDate> reviewOn;
    std::optional<QDate> reviewedOn;
    int laterSuspensions = 0; ///< of the student, begun after the meeting's day, up to today
    int laterPermanent = 0;   ///< permanent exclusions, the same

    bool operator==(const PreventionLine&) const = default;
};

/// The school's register of meetings in a period, the earliest first.
struct PreventionRegister {
    DateSpan period;
    QDate upTo; ///< what came later is counted up to this day
    std::vector<PreventionLine> lines;

    bool operator==(const PreventionRegister&) const = default;
};

/// Lunchtime and cancelled suspensions are not counted among what came later.
PreventionRegister preventionRegister(const ReportData& data,
                                      const std::vector<PreventionMeeting>& meetings,
                                      DateSpan period);

/// What is counted. All from LookedAfter on are parts of Held; a meeting can be in several.
enum class PreventionCount {
    Held,
    CalledOff,
    NotHeld,
    LookedAfter,
    EhcPlan,
    YouthJustice,
    SenSupport,
    Disability,
    NoStatus,
    FurtherAssessment,
    RevisedApproaches,
    ExternalAgencies,
    PlanToBeMade,
    FormalProcedures,
    NoOutcome,
    OpenActions,
    LaterSuspended,
    LaterPermanent,
    NeitherLater
};

struct PreventionFigure {
    PreventionCount count = PreventionCount::Held;
    int meetings = 0;
    int students = 0;
    bool isHidden = false; ///< masked: the numbers are 0 and say nothing

    bool operator==(const PreventionFigure&) const = default;
};

/// Numbers without names (R32), beside those of the same time a year before.
struct PreventionReport {
    DateSpan period;
    DateSpan before;
    QDate upTo;
    std::vector<PreventionFigure> now;     ///< in the order of PreventionCount, all of them
    std::vector<PreventionFigure> earlier; ///< the same for `before`
    int smallestShown = 0;                 ///< in a copy that leaves the school; 0: all are shown

    [[nodiscard]] bool isMasked() const { return smallestShown > 0; }
    bool operator==(const PreventionReport&) const = default;
};

std::vector<PreventionFigure> preventionFigures(const PreventionRegister& meetings);
PreventionReport preventionReport(const ReportData& data,
                                  const std::vector<PreventionMeeting>& meetings, DateSpan period);
/// A number that stands for fewer than `smallest` students or meetings is hidden, and so is a part
/// of those held where the others would be fewer. 0 stays: it is about nobody.
PreventionReport masked(const PreventionReport& report, int smallest);

QString toCode(PreventionCourse course); ///< "held" "called_off" "not_held"
QString toCode(PreventionCount count);   ///< "held" "looked_after" "later_suspended" …

} // namespace freshstart
