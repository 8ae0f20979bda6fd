// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kUpn = u"B801200005001"_s;

/// A school with one student, whose history is written and then added up by the command line. There
/// are no terms: every weekday counts.
struct History {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};
    QString path = folder.filePath(u"s.freshstart"_s);
    StudentRecord student;

    History()
    {
        student.details.upn = kUpn;
        student.details.surname = u"Farrow"_s;
        student.details.forename = u"Dylan"_s;
        const auto workspace = need(Workspace::create(path, clock));
        student.id = need(workspace->students().add(student));
    }
    [[nodiscard]] std::unique_ptr<Workspace> open() const
    {
        return need(Workspace::open(path, clock));
    }
    SuspensionId add(QDate first, QDate last, int halfDays) const
    {
        SuspensionDetails details;
        details.student = student.id;
        details.first = morningOf(first);
        details.last = afternoonOf(last);
        details.halfDays = halfDays;
        details.reasonCodes = QStringList{u"VA"_s};
        return need(open()->cases().takeOver({details})).front();
    }
    [[nodiscard]] QJsonObject totals(const QString& on = u"2026-11-19"_s) const
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Console console{outStream, errStream, clock};
        REQUIRE(cli::runCommandLine({u"totals"_s, u"--database"_s, path, u"--student"_s, kUpn,
                                     u"--on"_s, on, u"--json"_s},
                                    console) == cli::Done);
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

QStringList reasonsOf(const QJsonObject& totals)
{
    QStringList reasons;
    const QJsonArray all = totals.value(u"prevention_reasons"_s).toArray();
    for (const QJsonValue& reason : all) {
        reasons << reason.toString();
    }
    return reasons;
}

} // namespace

TEST_CASE("R7: totals count days at other schools", "[cli][R7]")
{
    History history;
    history.add(QDate(2026, 11, 2), QDate(2026, 11, 4), 6);
    history.student.daysElsewhere = {{2026, 9, u"Elm Road"_s, {}}, {2025, 30, u"Elm Road"_s, {}}};
    need(history.open()->students().update(history.student));
    const QJsonObject totals = history.totals();
    CHECK(totals.value(u"term_days"_s).toDouble() == 3.0);
    CHECK(totals.value(u"year_days"_s).toDouble() == 7.5);
    CHECK(totals.value(u"year_days_elsewhere"_s).toDouble() == 4.5);
    CHECK(totals.value(u"band"_s).toString() == u"consider_representations"_s);
    CHECK_FALSE(totals.value(u"prevention_suggested"_s).toBool());
}

TEST_CASE("R18, R19: totals count what was served", "[cli][R18][R19]")
{
    History history;
    const SuspensionId cancelled = history.add(QDate(2026, 11, 16), QDate(2026, 11, 20), 10);
    const SuspensionId early = history.add(QDate(2026, 10, 5), QDate(2026, 10, 9), 10);
    CHECK(history.totals().value(u"term_days"_s).toDouble() == 10.0);
    CHECK(reasonsOf(history.totals()) == QStringList{u"two_or_more_suspensions"_s});
    {
        const auto workspace = history.open();
        need(workspace->records().cancelSuspension(
            cancelled,
            {QDate(2026, 11, 18), afternoonOf(QDate(2026, 11, 18)), u"New evidence"_s, {}}, {}));
        need(workspace->followUps().returnEarly(
            early, EarlyReturn{morningOf(QDate(2026, 10, 8)), u"Agreed with the family"_s}));
    }
    CHECK(history.totals().value(u"term_days"_s).toDouble() == 6.0);
    CHECK(history.totals().value(u"band"_s).toString() == u"if_representations"_s);
    CHECK(reasonsOf(history.totals()).isEmpty()); // a cancelled one is not counted as one
    CHECK(history.totals(u"2026-11-13"_s).value(u"term_days"_s).toDouble() == 3.0);
}

TEST_CASE("R9, R23: a missed exam and the settings of the school are in the totals",
          "[cli][R9][R23]")
{
    History history;
    const SuspensionId id = history.add(QDate(2026, 11, 2), QDate(2026, 11, 2), 2);
    CHECK(history.totals().value(u"band"_s).toString() == u"consider_representations"_s);
    {
        const auto workspace = history.open();
        SuspensionCase corrected = need(workspace->cases().find(id));
        corrected.suspension.details.examMissed = true;
        need(workspace->records().correctSuspension(corrected, u"An exam was overlooked"_s, {}));
        RuleSettings rules = need(workspace->school().rules());
        rules.suspensionsForPrevention = 1;
        need(workspace->school().saveRules(rules));
    }
    CHECK(history.totals().value(u"band"_s).toString() == u"must_consider"_s);
    CHECK(history.totals().value(u"tell_board_at_once"_s).toBool());
    CHECK(reasonsOf(history.totals()) == QStringList{u"two_or_more_suspensions"_s});
}

TEST_CASE("Totals give the reasons for a meeting with what the school has tried", "[cli][R23]")
{
    History history;
    {
        const auto workspace = history.open();
        for (const int day : {2, 5, 12}) {
            need(workspace->supports().save(
                history.student.id,
                InternalExclusion{{}, QDate(2026, 11, day), 2, u"Defiance"_s}));
        }
    }
    CHECK(reasonsOf(history.totals()) == QStringList{u"series_of_internal_exclusions"_s});
    CHECK(reasonsOf(history.totals(u"2026-11-11"_s)).isEmpty());
}

TEST_CASE("The watch list is printed with its reasons, for people and for programs", "[cli][R23]")
{
    History history;
    history.student.statuses = {
        {StatusKind::AtRisk, QDate(2026, 9, 1), QDate(2026, 11, 18), {}},
        {StatusKind::SeriousIncident, QDate(2026, 11, 9), std::nullopt, {}}};
    need(history.open()->students().update(history.student));
    const auto run = [&history](QStringList words) {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Console console{outStream, errStream, history.clock};
        words = QStringList{u"watch"_s, u"--database"_s, history.path} + words;
        CHECK(cli::runCommandLine(words, console) == cli::Done);
        return out;
    };
    CHECK(run({}) == u"to decide\tFarrow, Dylan\t\ta very serious one-off incident\n"_s);
    CHECK(run({u"--on"_s, u"2026-08-31"_s}).isEmpty());
    const QJsonArray all =
        QJsonDocument::fromJson(run({u"--json"_s, u"--on"_s, u"2026-11-18"_s}).toUtf8()).array();
    REQUIRE(all.size() == 1);
    const QJsonObject one = all.first().toObject();
    CHECK(one.value(u"student_upn"_s).toString() == kUpn);
    CHECK(one.value(u"state"_s).toString() == u"open"_s);
    CHECK(one.value(u"reasons"_s).toArray() ==
          QJsonArray{u"serious_one_off"_s, u"marked_at_risk"_s});
    CHECK(one.value(u"missing"_s).toArray() == QJsonArray{u"early_help_assessment"_s});
}

TEST_CASE("The list of meetings says which was held and which was called off", "[cli]")
{
    History history;
    {
        const auto workspace = history.open();
        StaffMember head;
        head.name = u"Mrs J. Hart"_s;
        head.role = StaffRole::Head;
        const StaffId chair = need(workspace->school().addStaff(head));
        const auto staff = need(workspace->school().staff());
        PreventionDetails meeting = aPreventionMeeting(history.student.id, chair);
        meeting.date = QDate(2026, 11, 3);
        meeting.held = true;
        need(workspace->preventions().save({{}, meeting}, staff));
        meeting.date = QDate(2026, 11, 12);
        meeting.held = false;
        const auto id = need(workspace->preventions().save({{}, meeting}, staff));
        need(workspace->preventions().callOff(id, CalledOff{QDate(2026, 11, 11), u"Snow"_s}));
        meeting.date = QDate(2026, 11, 26);
        need(workspace->preventions().save({{}, meeting}, staff));
    }
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    cli::Console console{outStream, errStream, history.clock};
    REQUIRE(cli::runCommandLine({u"meetings"_s, u"--database"_s, history.path}, console) ==
            cli::Done);
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].endsWith(u"Thursday 26 November 2026\tnot held yet"_s));
    CHECK(lines[1].endsWith(u"called off"_s));
    CHECK(lines[2].endsWith(u"held"_s));
}
