// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
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
