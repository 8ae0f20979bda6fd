// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/prevention_report.h"

#include "core/base/code_table.h"
#include "core/reports/governors_report.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kCourseCodes{
    std::pair{PreventionCourse::Held, "held"_L1},
    std::pair{PreventionCourse::CalledOff, "called_off"_L1},
    std::pair{PreventionCourse::NotHeld, "not_held"_L1},
};

constexpr std::array kCountCodes{
    std::pair{PreventionCount::Held, "held"_L1},
    std::pair{PreventionCount::CalledOff, "called_off"_L1},
    std::pair{PreventionCount::NotHeld, "not_held"_L1},
    std::pair{PreventionCount::LookedAfter, "looked_after"_L1},
    std::pair{PreventionCount::EhcPlan, "ehc_plan"_L1},
    std::pair{PreventionCount::YouthJustice, "youth_justice"_L1},
    std::pair{PreventionCount::SenSupport, "sen_support"_L1},
    std::pair{PreventionCount::Disability, "disability"_L1},
    std::pair{PreventionCount::NoStatus, "no_status"_L1},
    std::pair{PreventionCount::FurtherAssessment, "further_assessment"_L1},
    std::pair{PreventionCount::RevisedApproaches, "revised_approaches"_L1},
    std::pair{PreventionCount::ExternalAgencies, "external_agencies"_L1},
    std::pair{PreventionCount::PlanToBeMade, "plan_to_be_made"_L1},
    std::pair{PreventionCount::FormalProcedures, "formal_procedures"_L1},
    std::pair{PreventionCount::NoOutcome, "no_outcome"_L1},
    std::pair{PreventionCount::OpenActions, "open_actions"_L1},
    std::pair{PreventionCount::LaterSuspended, "later_suspended"_L1},
    std::pair{PreventionCount::LaterPermanent, "later_permanent"_L1},
    std::pair{PreventionCount::NeitherLater, "neither_later"_L1},
};

PreventionStatuses statusesOf(const StudentRecord& student, QDate on)
{
    return {student.has(StatusKind::LookedAfter, on), student.has(StatusKind::EhcPlan, on),
            student.has(StatusKind::YouthJusticeOrder, on),
            student.has(StatusKind::SenSupport, on), student.has(StatusKind::Disability, on)};
}

QString shownName(const StudentDetails& student)
{
    const QString forename = student.shownForename();
    return forename.isEmpty() ? student.shownSurname()
                              : QString(student.shownSurname() + u", "_s + forename);
}

void addMeeting(PreventionLine& line, const PreventionDetails& details)
{
    line.date = details.date;
    line.requestedBy = details.requestedBy;
    line.course = details.calledOff ? PreventionCourse::CalledOff
                  : details.held    ? PreventionCourse::Held
                                    : PreventionCourse::NotHeld;
    for (const PreventionAttendee& one : details.attendees) {
        line.people += one.wasRepresented() ? 1 : 0;
        line.copiesToGive += one.attended && (!one.record || !one.minutes) ? 1 : 0;
    }
    for (const PreventionOutcome& one : details.result.outcomes) {
        line.outcomes.push_back(one.kind);
    }
    line.actions = static_cast<int>(details.result.actions.size());
    line.openActions = static_cast<int>(
        std::ranges::count_if(details.result.actions, &PreventionAction::isOpen));
    line.reviewOn = details.result.reviewOn;
    line.reviewedOn = details.result.reviewedOn;
    if (line.course != PreventionCourse::Held) { // nobody was there yet
        line.people = 0;
        line.copiesToGive = 0;
    }
}

void addLater(PreventionLine& line, const std::vector<const ReportCase*>& cases, QDate upTo)
{
    for (const ReportCase* one : cases) {
        const QDate first = one->row.first.date;
        if (one->isCancelled() || first <= line.date || first > upTo) {
            continue;
        }
        line.laterSuspensions += one->row.category == SuspensionCategory::Suspension ? 1 : 0;
        line.laterPermanent += one->row.category == SuspensionCategory::Permanent ? 1 : 0;
    }
}

bool has(const PreventionLine& line, OutcomeKind kind)
{
    return std::ranges::find(line.outcomes, kind) != line.outcomes.end();
}

bool hasStatus(const PreventionStatuses& statuses, PreventionCount count)
{
    switch (count) {
    case PreventionCount::LookedAfter:
        return statuses.lookedAfter;
    case PreventionCount::EhcPlan:
        return statuses.ehcPlan;
    case PreventionCount::YouthJustice:
        return statuses.youthJustice;
    case PreventionCount::SenSupport:
        return statuses.senSupport;
    case PreventionCount::Disability:
        return statuses.disability;
    default:
        return !statuses.any();
    }
}

/// The counts of outcomes stand in the order of the kinds.
OutcomeKind outcomeOf(PreventionCount count)
{
    return static_cast<OutcomeKind>(static_cast<int>(count) -
                                    static_cast<int>(PreventionCount::FurtherAssessment));
}

/// Of a meeting that was held.
bool isIn(const PreventionLine& line, PreventionCount count)
{
    using enum PreventionCount;
    if (count == Held) {
        return true;
    }
    if (count <= NoStatus) {
        return hasStatus(line.statuses, count);
    }
    if (count <= FormalProcedures) {
        return has(line, outcomeOf(count));
    }
    switch (count) {
    case NoOutcome:
        return line.outcomes.empty();
    case OpenActions:
        return line.openActions > 0;
    case LaterSuspended:
        return line.laterSuspensions > 0;
    case LaterPermanent:
        return line.laterPermanent > 0;
    default:
        return line.laterSuspensions == 0 && line.laterPermanent == 0;
    }
}

bool counts(const PreventionLine& line, PreventionCount count)
{
    switch (count) {
    case PreventionCount::CalledOff:
        return line.course == PreventionCourse::CalledOff;
    case PreventionCount::NotHeld:
        return line.course == PreventionCourse::NotHeld;
    default:
        return line.course == PreventionCourse::Held && isIn(line, count);
    }
}

bool isPartOfHeld(PreventionCount count)
{
    return count >= PreventionCount::LookedAfter;
}

/// Few, but not nobody.
bool isFew(int number, int smallest)
{
    return number > 0 && number < smallest;
}

PreventionFigure& figureOf(std::vector<PreventionFigure>& figures, PreventionCount count)
{
    return figures[static_cast<std::size_t>(count)];
}

void hide(PreventionFigure& figure)
{
    figure = {figure.count, 0, 0, true};
}

/// Those in none of the groups: with one group they would give away who is in the others alone.
void maskRest(std::vector<PreventionFigure>& figures, const PreventionFigure& held,
              PreventionCount first, PreventionCount rest, int smallest)
{
    PreventionFigure& none = figureOf(figures, rest);
    for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(rest); ++i) {
        const PreventionFigure& group = figures[i];
        if (none.isHidden) {
            continue;
        }
        if (group.isHidden || isFew(held.meetings - group.meetings - none.meetings, smallest) ||
            isFew(held.students - group.students - none.students, smallest)) {
            hide(none);
        }
    }
}

void maskFigures(std::vector<PreventionFigure>& figures, int smallest)
{
    const PreventionFigure held = figures.front();
    for (PreventionFigure& figure : figures) {
        bool few = isFew(figure.meetings, smallest) || isFew(figure.students, smallest);
        if (isPartOfHeld(figure.count)) {
            const bool heldFew = isFew(held.meetings, smallest) || isFew(held.students, smallest);
            const bool othersFew = isFew(held.meetings - figure.meetings, smallest) ||
                                   isFew(held.students - figure.students, smallest);
            few = few || heldFew || (figure.meetings > 0 && othersFew);
        }
        if (few) {
            hide(figure);
        }
    }
    using enum PreventionCount;
    maskRest(figures, held, LookedAfter, NoStatus, smallest);
    maskRest(figures, held, FurtherAssessment, NoOutcome, smallest);
    maskRest(figures, held, LaterSuspended, NeitherLater, smallest);
}

} // namespace

PreventionRegister preventionRegister(const ReportData& data,
                                      const std::vector<PreventionMeeting>& meetings,
                                      DateSpan period)
{
    QHash<StudentId, const StudentRecord*> students;
    for (const StudentRecord& student : data.students) {
        students.insert(student.id, &student);
    }
    QHash<StudentId, std::vector<const ReportCase*>> cases;
    for (const ReportCase& one : data.cases) {
        cases[one.row.student].push_back(&one);
    }
    PreventionRegister all{period, data.today, {}};
    for (const PreventionMeeting& meeting : meetings) {
        const PreventionDetails& details = meeting.details;
        const StudentRecord* student = students.value(details.student);
        if (!student || details.date < period.first || details.date > period.last) {
            continue;
        }
        PreventionLine line;
        line.meeting = meeting.id;
        line.student = details.student;
        line.studentName = shownName(student->details);
        line.upn = student->details.upn;
        line.yearGroup = standingOf(*student, details.date, data.today).yearGroup;
        line.statuses = statusesOf(*student, details.date);
        addMeeting(line, details);
        addLater(line, cases.value(details.student), data.today);
        all.lines.push_back(std::move(line));
    }
    return all;
}

std::vector<PreventionFigure> preventionFigures(const PreventionRegister& meetings)
{
    std::vector<PreventionFigure> figures;
    for (const auto& [count, code] : kCountCodes) {
        PreventionFigure figure{count, 0, 0, false};
        QSet<StudentId> students;
        for (const PreventionLine& line : meetings.lines) {
            if (counts(line, count)) {
                ++figure.meetings;
                students.insert(line.student);
            }
        }
        figure.students = static_cast<int>(students.size());
        figures.push_back(figure);
    }
    return figures;
}

PreventionReport preventionReport(const ReportData& data,
                                  const std::vector<PreventionMeeting>& meetings, DateSpan period)
{
    const DateSpan before = yearBefore(period, termsOf(data));
    return {period,
            before,
            data.today,
            preventionFigures(preventionRegister(data, meetings, period)),
            preventionFigures(preventionRegister(data, meetings, before)),
            0};
}

PreventionReport masked(const PreventionReport& report, int smallest)
{
    PreventionReport copy = report;
    copy.smallestShown = smallest;
    if (smallest > 0) {
        maskFigures(copy.now, smallest);
        maskFigures(copy.earlier, smallest);
    }
    return copy;
}

QString toCode(PreventionCourse course)
{
    return codeIn(kCourseCodes, course);
}

QString toCode(PreventionCount count)
{
    return codeIn(kCountCodes, count);
}

} // namespace freshstart
