// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports on prevention meetings beside counts made with plain SQL, without a rule of ours: the
// sample school with meetings of many of its students put into it.
#include "core/base/clock.h"
#include "core/prevention/prevention_service.h"
#include "core/reports/prevention_report.h"
#include "core/reports/report_service.h"
#include "core/sample/sample_school.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);
const DateSpan kYear{QDate(2026, 8, 1), QDate(2027, 7, 31)};

PreventionMeeting meetingOf(const StudentRow& student, StaffId chair, int number)
{
    PreventionMeeting meeting;
    PreventionDetails& details = meeting.details;
    details.student = student.id;
    details.requestedBy = u"Mrs J. Hart"_s;
    details.date = QDate(2026, 9, 2).addDays(number % 75);
    details.chair = chair;
    details.held = number % 7 != 0;
    details.planSummary = u"Agreed."_s;
    for (int kind = 0; kind < 5; ++kind) {
        if ((number + kind) % 4 == 0) {
            details.result.outcomes.push_back({static_cast<OutcomeKind>(kind), {}});
        }
    }
    for (int i = 0; i < number % 3; ++i) {
        PreventionAction action{{}, u"Something"_s};
        action.state = i == 0 ? ActionState::Done : ActionState::Open;
        details.result.actions.push_back(action);
    }
    return meeting;
}

struct MeetingsSchool {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(kToday, QTime(9, 0))};
    ReportData data;
    std::vector<PreventionMeeting> meetings;
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"prevention-report-test"_s);

    MeetingsSchool()
    {
        const QString path = folder.filePath(u"sample.freshstart"_s);
        test::need(
            createSampleSchool(path, kToday, [](const auto&) { return QByteArray("%PDF"); }));
        fill(path);
        sql.setDatabaseName(path);
        REQUIRE(sql.open());
    }
    void fill(const QString& path)
    {
        const auto workspace = test::need(Workspace::open(path, clock));
        const auto staff = test::need(workspace->school().staff(SchoolService::Staff::All));
        const StaffId chair = test::need(workspace->school().head()).value().id;
        const auto students = test::need(workspace->students().rows(kToday));
        for (int i = 0; i < 120; ++i) { // some students twice
            const StudentRow& student = students.at(static_cast<size_t>(i * 5) % students.size());
            const auto id = test::need(
                workspace->preventions().save(meetingOf(student, chair, i), staff));
            if (i % 14 == 0) {
                test::need(workspace->preventions().callOff(id, CalledOff{kToday, u"Ill"_s}));
            }
        }
        data = test::need(workspace->reports().load());
        meetings = test::need(workspace->reports().preventions());
    }
    [[nodiscard]] int number(const QString& select) const
    {
        QSqlQuery query(sql);
        REQUIRE(query.exec(select));
        REQUIRE(query.next());
        return query.value(0).toInt();
    }
};

const auto kHeld = u" FROM prevention_meeting m WHERE m.held = 1 AND m.called_off_on IS NULL "
                   "AND m.meeting_date BETWEEN '2026-08-01' AND '2027-07-31' "_s;

QString status(const QString& kinds)
{
    return u"EXISTS (SELECT 1 FROM status_period t WHERE t.student_id = m.student_id "
           "AND t.kind IN (%1) AND COALESCE(t.first_date, '0000') <= m.meeting_date "
           "AND COALESCE(t.last_date, '9999') >= m.meeting_date)"_s.arg(kinds);
}

QString outcome(const QString& kinds)
{
    return u"EXISTS (SELECT 1 FROM prevention_outcome o WHERE o.prevention_id = m.id "
           "AND o.kind IN (%1))"_s.arg(kinds);
}

QString later(const QString& categories)
{
    return u"EXISTS (SELECT 1 FROM suspension s WHERE s.student_id = m.student_id "
           "AND s.status = 'issued' AND s.category IN (%1) AND s.first_date > m.meeting_date "
           "AND s.first_date <= '2026-11-19')"_s.arg(categories);
}

} // namespace

TEST_CASE("The numbers of prevention meetings are what SQL counts",
          "[reports][prevention][sample]")
{
    const MeetingsSchool school;
    const auto figures =
        preventionFigures(preventionRegister(school.data, school.meetings, kYear));
    using enum PreventionCount;
    const std::vector<std::pair<PreventionCount, QString>> parts{
        {Held, u"1"_s},
        {LookedAfter, status(u"'looked_after'"_s)},
        {EhcPlan, status(u"'ehc_plan'"_s)},
        {YouthJustice, status(u"'youth_justice_order'"_s)},
        {SenSupport, status(u"'sen_support'"_s)},
        {Disability, status(u"'disability'"_s)},
        {NoStatus, u"NOT "_s + status(u"'looked_after', 'ehc_plan', 'youth_justice_order', "
                                      "'sen_support', 'disability'"_s)},
        {FurtherAssessment, outcome(u"'further_assessment'"_s)},
        {RevisedApproaches, outcome(u"'revised_approaches'"_s)},
        {ExternalAgencies, outcome(u"'external_agencies'"_s)},
        {PlanToBeMade, outcome(u"'plan_to_be_made'"_s)},
        {FormalProcedures, outcome(u"'formal_procedures'"_s)},
        {NoOutcome, u"NOT EXISTS (SELECT 1 FROM prevention_outcome o WHERE o.prevention_id = m.id)"_s},
        {OpenActions, u"EXISTS (SELECT 1 FROM prevention_action a WHERE a.prevention_id = m.id "
                      "AND a.state IN ('open', 'under_way'))"_s},
        {LaterSuspended, later(u"'SUSP'"_s)},
        {LaterPermanent, later(u"'PERM'"_s)},
        {NeitherLater, u"NOT "_s + later(u"'SUSP', 'PERM'"_s)}};
    for (const auto& [count, where] : parts) {
        INFO(toCode(count).toStdString());
        const PreventionFigure& figure = figures.at(static_cast<size_t>(count));
        CHECK(figure.meetings == school.number(u"SELECT COUNT(*)"_s + kHeld + u"AND "_s + where));
        CHECK(figure.students == school.number(u"SELECT COUNT(DISTINCT m.student_id)"_s + kHeld +
                                               u"AND "_s + where));
    }
    CHECK(figures[static_cast<size_t>(Held)].meetings > 80);
    CHECK(figures[static_cast<size_t>(LaterSuspended)].meetings > 0);
    CHECK(figures[static_cast<size_t>(CalledOff)].meetings ==
          school.number(u"SELECT COUNT(*) FROM prevention_meeting WHERE called_off_on IS NOT NULL"_s));
    CHECK(figures[static_cast<size_t>(NotHeld)].meetings ==
          school.number(u"SELECT COUNT(*) FROM prevention_meeting WHERE called_off_on IS NULL "
                        "AND held = 0"_s));
}

TEST_CASE("What came later is counted for each meeting as SQL counts it",
          "[reports][prevention][sample]")
{
    const MeetingsSchool school;
    for (const PreventionLine& line :
         preventionRegister(school.data, school.meetings, kYear).lines) {
        INFO(line.meeting.number);
        const QString counted =
            u"SELECT COUNT(*) FROM suspension s WHERE s.student_id = %1 AND s.status = 'issued' "
            "AND s.category = '%2' AND s.first_date > '%3' AND s.first_date <= '2026-11-19'"_s
                .arg(line.student.number);
        const QString day = line.date.toString(Qt::ISODate);
        CHECK(line.laterSuspensions == school.number(counted.arg(u"SUSP"_s, day)));
        CHECK(line.laterPermanent == school.number(counted.arg(u"PERM"_s, day)));
    }
}
