// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "tests/support/catch.h"
#include "tests/support/command_shell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

struct ReportShell : test::CommandShell {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};

    int run(const QStringList& words)
    {
        return runAt(clock, words);
    }
    /// report KIND over the autumn term into a file with this ending.
    int report(const QString& kind, const QString& ending, const QStringList& more = {})
    {
        return run(QStringList{u"report"_s, kind, u"--database"_s, school(), u"--from"_s,
                               u"2026-08-01"_s, u"--to"_s, u"2026-12-31"_s, u"--output"_s,
                               path(u"report"_s + ending)} +
                   more);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The sample school, made once: it takes a second.
    static const QString& school()
    {
        static QTemporaryDir place;
        static const QString file = [] {
            const QString name = place.filePath(u"sample.freshstart"_s);
            REQUIRE(ReportShell().run({u"demo"_s, name}) == cli::Done);
            return name;
        }();
        return file;
    }
};

} // namespace

TEST_CASE("Each report is written as CSV, PDF and JSON", "[cli][reports]")
{
    ReportShell shell;
    const QString kind = GENERATE(u"governors"_s, u"totals"_s, u"census"_s);
    INFO(kind.toStdString());
    REQUIRE(shell.report(kind, u".csv"_s) == cli::Done);
    CHECK(shell.content(u"report.csv"_s).count("\r\n") > 5);
    REQUIRE(shell.report(kind, u".pdf"_s) == cli::Done);
    CHECK(shell.content(u"report.pdf"_s).startsWith("%PDF"));
    REQUIRE(shell.report(kind, u".json"_s) == cli::Done);
    CHECK_FALSE(QJsonDocument::fromJson(shell.content(u"report.json"_s)).isNull());
}

TEST_CASE("The reports on prevention meetings are written in every shape, and masked without names",
          "[cli][reports][prevention]")
{
    ReportShell shell;
    const QString kind =
        GENERATE(u"prevention-register"_s, u"prevention-governors"_s, u"local-authority"_s);
    INFO(kind.toStdString());
    for (const QString& ending : {u".csv"_s, u".pdf"_s, u".json"_s}) {
        REQUIRE(shell.report(kind, ending) == cli::Done);
        CHECK(shell.content(u"report"_s + ending).size() > 100);
    }
    const bool hasNames = kind != "prevention-governors"_L1;
    CHECK(shell.content(u"report.csv"_s).contains("UPN") == hasNames);
    CHECK(shell.content(u"report.json"_s).contains("student_name") == hasNames);
    CHECK(shell.content(u"report.pdf"_s).startsWith("%PDF"));
    REQUIRE(shell.report(kind, u".csv"_s, {u"--masked"_s}) == cli::Done);
    CHECK(!shell.content(u"report.csv"_s).contains("UPN"));
    REQUIRE(shell.report(kind, u".json"_s, {u"--masked"_s}) == cli::Done);
    const QJsonObject leaving = QJsonDocument::fromJson(shell.content(u"report.json"_s)).object();
    CHECK(leaving[u"masked"_s] == true);
    CHECK(leaving[u"period"_s][u"held"_s][u"meetings"_s].isNull()); // there is one
}

TEST_CASE("The governors' report has its keys, and null for what is masked", "[cli][reports]")
{
    ReportShell shell;
    REQUIRE(shell.report(u"governors"_s, u".json"_s) == cli::Done);
    const QJsonObject own = QJsonDocument::fromJson(shell.content(u"report.json"_s)).object();
    CHECK(own[u"masked"_s] == false);
    CHECK(own[u"period"_s][u"all"_s][u"suspensions"_s].toInt() > 10);
    CHECK(own[u"period"_s][u"repeated"_s][u"students"_s].toInt() == 1);
    REQUIRE(shell.report(u"governors"_s, u".json"_s, {u"--masked"_s}) == cli::Done);
    const QJsonObject leaving = QJsonDocument::fromJson(shell.content(u"report.json"_s)).object();
    CHECK(leaving[u"masked"_s] == true);
    CHECK(leaving[u"smallest_shown"_s] == 6);
    CHECK(leaving[u"period"_s][u"repeated"_s][u"students"_s].isNull());
    CHECK(leaving[u"period"_s][u"all"_s] == own[u"period"_s][u"all"_s]);
}

TEST_CASE("The list of totals agrees with the totals of each student", "[cli][reports]")
{
    ReportShell shell;
    REQUIRE(shell.report(u"totals"_s, u".json"_s) == cli::Done);
    const QJsonArray all = QJsonDocument::fromJson(shell.content(u"report.json"_s)).array();
    REQUIRE(all.size() > 10);
    double before = 1000;
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        CHECK(one[u"year_days"_s].toDouble() <= before);
        before = one[u"year_days"_s].toDouble();
        CHECK(one[u"days_left"_s].toDouble() == 45 - before);
    }
}

TEST_CASE("A report asked for wrongly says what is wrong and writes nothing", "[cli][reports]")
{
    ReportShell shell;
    CHECK(shell.report(u"poem"_s, u".csv"_s) == cli::WrongUsage);
    CHECK(shell.report(u"governors"_s, u".doc"_s) == cli::WrongUsage);
    CHECK(shell.run({u"report"_s, u"governors"_s, u"--database"_s, ReportShell::school(),
                     u"--output"_s, shell.path(u"report.csv"_s)}) == cli::WrongUsage);
    CHECK(shell.report(u"governors"_s, u".csv"_s, {u"--to"_s, u"2026-02-30"_s}) == cli::Refused);
    CHECK(shell.report(u"governors"_s, u".csv"_s, {u"--to"_s, u"2026-07-01"_s}) == cli::Refused);
    CHECK_FALSE(shell.err.isEmpty());
    CHECK_FALSE(QFile::exists(shell.path(u"report.csv"_s)));
    CHECK(shell.run({u"report"_s, u"totals"_s, u"--database"_s, ReportShell::school(),
                     u"--output"_s, u"/nowhere/at/all.json"_s}) == cli::FileTrouble);
}
