// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/prevention_report.h"

#include "core/documents/document_text.h"
#include "core/documents/prevention_reports.h"
#include "core/exchange/prevention_csv.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"
#include "tests/support/report_builders.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const DateSpan kYear{QDate(2026, 8, 1), QDate(2027, 7, 31)};

PreventionMeeting met(qint64 id, StudentId student, QDate on)
{
    PreventionMeeting meeting{PreventionId{id}, {}};
    meeting.details.student = student;
    meeting.details.date = on;
    meeting.details.requestedBy = u"Mrs J. Hart"_s;
    meeting.details.held = true;
    meeting.details.attendees = {{u"Mrs J. Hart"_s, PreventionRole::Head, {}, {}},
                                 {u"Ms A. Grant"_s, PreventionRole::ExclusionsOfficer, {}, {}}};
    meeting.details.attendees[1].record = Handed{on, ContactMethod::Email};
    meeting.details.attendees[1].minutes = Handed{on, ContactMethod::Email};
    return meeting;
}

/// Two students: one with everything and what came later, one whose meeting was called off.
struct Returned {
    ReportBuilder builder;
    std::vector<PreventionMeeting> meetings;

    Returned()
    {
        StudentRecord& farrow = builder.student(u"=Farrow"_s);
        farrow.details.upn = u"A823456789012"_s;
        farrow.statuses = {{StatusKind::LookedAfter, {}, QDate(2026, 10, 5), {}},
                           {StatusKind::YouthJusticeOrder, QDate(2026, 10, 6), {}, {}},
                           {StatusKind::SenSupport, {}, {}, {}}};
        builder.days(QDate(2026, 9, 7), 2);
        builder.days(QDate(2026, 10, 5), 1); // on the day of the meeting: not later
        builder.days(QDate(2026, 10, 12), 1);
        builder.add(morningOf(QDate(2026, 10, 15)), 2, SuspensionCategory::Lunchtime);
        ReportCase& cancelled = builder.days(QDate(2026, 10, 19), 1);
        cancelled.row.status = SuspensionStatus::Cancelled;
        builder.add(morningOf(QDate(2026, 11, 16)), 0, SuspensionCategory::Permanent);
        builder.days(QDate(2026, 11, 25), 1); // after today
        PreventionMeeting first = met(1, StudentId{1}, QDate(2026, 10, 5));
        first.details.result.outcomes = {{OutcomeKind::FurtherAssessment, {}},
                                         {OutcomeKind::FormalProcedures, {}}};
        first.details.result.actions = {{{}, u"Assess"_s}, {{}, u"Mentor"_s}};
        first.details.result.actions[1].state = ActionState::Done;
        builder.student(u"Osei"_s);
        PreventionMeeting second = met(2, StudentId{2}, QDate(2026, 11, 2));
        second.details.held = false;
        second.details.calledOff = CalledOff{QDate(2026, 11, 1), u"Ill"_s};
        meetings = {met(3, StudentId{2}, QDate(2026, 6, 1)), first, second};
    }
};

PreventionFigure figure(const std::vector<PreventionFigure>& figures, PreventionCount count)
{
    return figures.at(static_cast<std::size_t>(count));
}

} // namespace

TEST_CASE("A line of the register has the statuses of the day and what came later",
          "[reports][prevention]")
{
    Returned school;
    const PreventionRegister all =
        preventionRegister(school.builder.done(), school.meetings, kYear);
    REQUIRE(all.lines.size() == 2);
    const PreventionLine& line = all.lines.front();
    CHECK(line.statuses == PreventionStatuses{true, false, false, true, false});
    CHECK(line.laterSuspensions == 1);
    CHECK(line.laterPermanent == 1);
    CHECK(line.people == 2);
    CHECK(line.copiesToGive == 1);
    CHECK(line.openActions == 1);
    CHECK(all.lines.back().course == PreventionCourse::CalledOff);
    CHECK(all.lines.back().copiesToGive == 0);
}

TEST_CASE("The governors get numbers: nobody is named, nothing from the papers",
          "[reports][prevention][documents]")
{
    Returned school;
    const ReportData data = school.builder.done();
    const PreventionReport report = preventionReport(data, school.meetings, kYear);
    CHECK(figure(report.now, PreventionCount::Held).meetings == 1);
    CHECK(figure(report.now, PreventionCount::CalledOff).students == 1);
    CHECK(figure(report.now, PreventionCount::LookedAfter).meetings == 1);
    CHECK(figure(report.now, PreventionCount::YouthJustice).meetings == 0);
    CHECK(figure(report.now, PreventionCount::LaterPermanent).students == 1);
    CHECK(figure(report.now, PreventionCount::NeitherLater).students == 0);
    CHECK(figure(report.earlier, PreventionCount::NeitherLater).meetings == 1);
    CHECK(figure(report.earlier, PreventionCount::LaterPermanent).meetings == 0);
    CHECK(figure(report.earlier, PreventionCount::Held).meetings == 1);
    const QDate today(2026, 11, 19);
    const QString paper =
        toPlainText(preventionGovernorsDocument(report, data.school, today));
    const QString csv = QString::fromUtf8(preventionGovernorsCsv(report));
    for (const QString& text : {paper, csv}) {
        CHECK(!text.contains(u"Farrow"_s));
        CHECK(!text.contains(u"Osei"_s));
        CHECK(!text.contains(u"Grant"_s));
        CHECK(!text.contains(u"A823456789012"_s));
    }
    checkGolden(u"prevention-governors"_s, paper);
    checkGolden(u"prevention-governors-masked"_s,
                toPlainText(preventionGovernorsDocument(masked(report, 6), data.school, today)));
}

TEST_CASE("The register and the return as paper and as files without formulas",
          "[reports][prevention][documents]")
{
    Returned school;
    const ReportData data = school.builder.done();
    const PreventionRegister all = preventionRegister(data, school.meetings, kYear);
    const PreventionReport report = preventionReport(data, school.meetings, kYear);
    const QDate today(2026, 11, 19);
    checkGolden(u"prevention-register"_s,
                toPlainText(preventionRegisterDocument(all, data.school, today)));
    checkGolden(u"prevention-local-authority"_s,
                toPlainText(localAuthorityDocument(all, report, data.school, today)));
    CHECK(!toPlainText(localAuthorityDocument(all, masked(report, 6), data.school, today))
               .contains(u"Farrow"_s));
    for (const QByteArray& csv : {preventionRegisterCsv(all), localAuthorityCsv(all)}) {
        CHECK(csv.contains("'=Farrow"));
        CHECK(!csv.contains(",=Farrow"));
        CHECK(csv.count("\r\n") == 3);
    }
    CHECK(localAuthorityCsv(all).contains("held,yes,no,no,yes,no,yes,no,no,no,yes,1,1"));
}

TEST_CASE("In a copy that leaves the school no small number can be read or worked out",
          "[reports][prevention][masking]")
{
    ReportBuilder builder;
    std::vector<PreventionMeeting> meetings;
    for (int i = 0; i < 20; ++i) {
        StudentRecord& student = builder.student(u"Nowak"_s);
        if (i < 12) {
            student.statuses = {{StatusKind::SenSupport, {}, {}, {}}};
        } else if (i == 12) {
            student.statuses = {{StatusKind::EhcPlan, {}, {}, {}}};
        }
        if (i < 7) {
            builder.days(QDate(2026, 11, 9), 1);
        } else if (i == 7) {
            builder.add(morningOf(QDate(2026, 11, 9)), 0, SuspensionCategory::Permanent);
        }
        meetings.push_back(met(i + 1, student.id, QDate(2026, 10, 5)));
    }
    const PreventionReport all = preventionReport(builder.done(), meetings, kYear);
    const PreventionReport leaving = masked(all, 6);
    using enum PreventionCount;
    CHECK(figure(leaving.now, Held) == PreventionFigure{Held, 20, 20, false});
    CHECK(figure(leaving.now, SenSupport).students == 12);
    CHECK(figure(leaving.now, EhcPlan).isHidden);  // one
    CHECK(figure(leaving.now, NoStatus).isHidden); // 20 less 12 less 7 is one
    CHECK(figure(leaving.now, LaterSuspended).students == 7);
    CHECK(figure(leaving.now, LaterPermanent).isHidden);
    CHECK(figure(leaving.now, NeitherLater).isHidden);
    CHECK(figure(leaving.now, LookedAfter) == PreventionFigure{LookedAfter, 0, 0, false});
    CHECK(figure(leaving.now, NoOutcome).meetings == 20);
    CHECK(masked(all, 0).now == all.now);
}
