// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "tests/support/catch.h"
#include "tests/support/command_shell.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

struct Shell : test::CommandShell {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};

    int run(const QStringList& words)
    {
        return runAt(clock, words);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

/// The sample school, made once: it takes a second.
const QString& sample()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        Shell shell;
        const QString file = folder.filePath(u"sample.freshstart"_s);
        REQUIRE(shell.run({u"demo"_s, file}) == cli::Done);
        return file;
    }();
    return path;
}

} // namespace

TEST_CASE("The sample school is made once and never over another file", "[cli][sample]")
{
    Shell shell;
    const QString file = shell.path(u"s.freshstart"_s);
    CHECK(shell.run({u"demo"_s, file}) == cli::Done);
    CHECK(shell.run({u"demo"_s, file}) == cli::Refused);
    CHECK_FALSE(shell.err.isEmpty());
}

TEST_CASE("The sample school can be made on any day of the year", "[cli][sample]")
{
    const QString day = GENERATE(u"2026-09-03"_s, u"2026-12-25"_s, u"2027-02-17"_s, u"2027-07-23"_s,
                                 u"2027-08-14"_s);
    Shell shell;
    INFO(day.toStdString());
    const int status = shell.run({u"demo"_s, shell.path(u"s"_s), u"--on"_s, day});
    INFO(shell.err.toStdString());
    CHECK(status == cli::Done);
}

TEST_CASE("Wrong words get a sentence and status 2", "[cli]")
{
    Shell shell;
    const QStringList words = GENERATE(
        QStringList{u"dance"_s}, QStringList{u"students"_s}, QStringList{u"students"_s, u"--database"_s},
        QStringList{u"students"_s, u"--database"_s, u"x"_s, u"--loud"_s}, QStringList{u"demo"_s},
        QStringList{u"print"_s, u"poem"_s, u"--database"_s, u"x"_s, u"--output"_s, u"y"_s}, QStringList{});
    CHECK(shell.run(words) == cli::WrongUsage);
    CHECK((!shell.err.isEmpty() || !shell.out.isEmpty()));
}

TEST_CASE("A file that is no school is status 3 and stays as it is", "[cli]")
{
    Shell shell;
    shell.put(u"letter.txt"_s, "Dear diary, nothing happened today and this is not a database.");
    CHECK(shell.run({u"students"_s, u"--database"_s, shell.path(u"letter.txt"_s)})
          == cli::FileTrouble);
    CHECK_FALSE(shell.err.isEmpty());
    CHECK(shell.run({u"students"_s, u"--database"_s, shell.path(u"nowhere"_s)}) == cli::FileTrouble);
    CHECK_FALSE(QFile::exists(shell.path(u"nowhere"_s)));
}

TEST_CASE("Students are listed with the keys that scripts rely on", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run({u"students"_s, u"--database"_s, sample(), u"--search"_s, u"osei"_s, u"--json"_s})
            == cli::Done);
    const QJsonArray students = shell.json().array();
    REQUIRE(students.size() >= 1);
    const QJsonObject amira = students.first().toObject();
    for (const QString& key :
         {u"upn"_s, u"surname"_s, u"forename"_s, u"preferred_surname"_s, u"preferred_forename"_s,
          u"date_of_birth"_s, u"year_group"_s, u"form"_s, u"statuses"_s}) {
        CHECK(amira.contains(key));
    }
    CHECK(shell.run({u"students"_s, u"--database"_s, sample()}) == cli::Done);
    CHECK(shell.out.count(u'\n') == 120);
}

TEST_CASE("Suspensions are counted in days and sessions, with the return", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run({u"suspensions"_s, u"--database"_s, sample(), u"--search"_s, u"Marsh"_s,
                       u"--json"_s})
            == cli::Done);
    const QJsonArray all = shell.json().array();
    REQUIRE(all.size() == 1);
    const QJsonObject one = all.first().toObject();
    CHECK(one.value(u"days"_s).toDouble() == 0.5);
    CHECK(one.value(u"sessions"_s).toInt() == 1);
    CHECK(one.value(u"start_date"_s).toString() == u"2026-11-19"_s);
    CHECK(one.value(u"start_session"_s).toString() == u"PM"_s);
    CHECK(one.value(u"return_date"_s).toString() == u"2026-11-20"_s);
    CHECK(one.value(u"return_session"_s).toString() == u"AM"_s);
    CHECK(one.value(u"reasons"_s).toArray() == QJsonArray{u"DM"_s});
    CHECK(one.value(u"status"_s).toString() == u"issued"_s);
    CHECK(one.value(u"category"_s).toString() == u"SUSP"_s);
}

TEST_CASE("What is due says who acts, by when and why", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run({u"due"_s, u"--database"_s, sample(), u"--on"_s, u"2026-11-19"_s, u"--json"_s})
            == cli::Done);
    const QJsonArray all = shell.json().array();
    REQUIRE(all.size() >= 5);
    QStringList states;
    for (const QJsonValue& value : all) {
        const QJsonObject duty = value.toObject();
        for (const QString& key : {u"kind"_s, u"student_name"_s, u"subject"_s, u"due"_s, u"state"_s,
                                   u"who_acts"_s, u"why"_s, u"source"_s}) {
            CHECK_FALSE(duty.value(key).toString().isEmpty());
        }
        CHECK_FALSE(duty.value(u"student_upn"_s).toString().isEmpty());
        states.append(duty.value(u"state"_s).toString());
    }
    CHECK(states.contains(u"overdue"_s));
    CHECK(states.contains(u"upcoming"_s));
    CHECK(shell.run({u"due"_s, u"--database"_s, sample(), u"--on"_s, u"yesterday"_s}) == cli::Refused);
}

TEST_CASE("What waits around a welcome back meeting has stable names", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run({u"due"_s, u"--database"_s, sample(), u"--on"_s, u"2026-11-19"_s, u"--json"_s})
            == cli::Done);
    const QJsonArray all = shell.json().array();
    const auto found = std::ranges::find_if(all, [](const QJsonValue& value) {
        return value.toObject().value(u"kind"_s).toString() == u"review_commitments"_s;
    });
    REQUIRE(found != all.end());
    const QJsonObject duty = (*found).toObject();
    CHECK(duty.value(u"topic"_s).toString() == u"welcome_back"_s);
    CHECK(duty.value(u"basis"_s).toString() == u"policy"_s);
    CHECK(duty.value(u"source"_s).toString().startsWith(u"Protocols for Welcome Back Meetings"_s));
}

TEST_CASE("The day sheet of a day is printed without a number", "[cli]")
{
    Shell shell;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"day.pdf"_s);
    REQUIRE(shell.run({u"print"_s, u"day-sheet"_s, u"--database"_s, sample(), u"--on"_s,
                       u"2026-11-19"_s, u"--output"_s, path}) == cli::Done);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(shell.run({u"print"_s, u"day-sheet"_s, u"--database"_s, sample(), u"--on"_s,
                     u"yesterday"_s, u"--output"_s, path}) == cli::Refused);
}

TEST_CASE("Totals name the term, the days and the band", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run({u"students"_s, u"--database"_s, sample(), u"--search"_s, u"amira osei"_s,
                       u"--json"_s})
            == cli::Done);
    const QString upn = shell.json().array().first().toObject().value(u"upn"_s).toString();
    REQUIRE(shell.run({u"totals"_s, u"--database"_s, sample(), u"--student"_s, upn, u"--on"_s,
                       u"2026-11-19"_s, u"--json"_s})
            == cli::Done);
    const QJsonObject totals = shell.json().object();
    CHECK(totals.value(u"term_days"_s).toDouble() == 16.0); // 11 and 5 days
    CHECK(totals.value(u"year_days"_s).toDouble() == 16.0);
    CHECK(totals.value(u"band"_s).toString() == u"must_consider"_s);
    CHECK(totals.value(u"prevention_suggested"_s).toBool());
    CHECK(shell.run({u"totals"_s, u"--database"_s, sample(), u"--student"_s, u"nobody"_s})
          == cli::Refused);
}

TEST_CASE("A letter that went out is printed again as it went out, however late", "[cli][paper]")
{
    Shell shell;
    REQUIRE(shell.run({u"suspensions"_s, u"--database"_s, sample(), u"--json"_s}) == cli::Done);
    QString issued;
    for (const QJsonValue& row : shell.json().array()) {
        if (row[u"status"_s].toString() == u"issued"_s) {
            issued = QString::number(row[u"id"_s].toInt());
        }
    }
    REQUIRE_FALSE(issued.isEmpty());
    const auto textOn = [&](QDate day) {
        shell.clock.set(QDateTime(day, QTime(9, 0)));
        const QString pdf = shell.path(u"letter.pdf"_s);
        QFile::remove(pdf);
        REQUIRE(shell.run({u"print"_s, u"suspension-letter"_s, u"--database"_s, sample(), u"--id"_s,
                           issued, u"--output"_s, pdf}) == cli::Done);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const QString then = textOn(QDate(2026, 11, 19));
    CHECK(then.contains(u"suspen"_s));
    CHECK(textOn(QDate(2027, 3, 1)) == then);
}

TEST_CASE("Every document is printed", "[cli][paper]")
{
    Shell shell;
    REQUIRE(shell.run({u"print-all"_s, u"--database"_s, sample(), u"--output"_s, shell.folder.path()})
            == cli::Done);
    const QStringList files = QDir(shell.folder.path()).entryList({u"*.pdf"_s}, QDir::Files);
    for (const QString& always :
         {u"suspension-letter"_s, u"referring-school-copy"_s, u"notice-local-authority"_s,
          u"notice-governing-board"_s, u"notice-placing-authority"_s, u"welcome-back-changed"_s,
          u"welcome-back-record"_s, u"welcome-back-preparation"_s, u"return-without-meeting"_s,
          u"intervention-record"_s, u"monitoring-notes"_s, u"prevention-invitation"_s,
          u"prevention-agenda"_s, u"prevention-minutes"_s, u"prevention-copies"_s, u"appendix-a"_s,
          u"appendix-a-current"_s, u"blank-appendix-a"_s, u"blank-appendix-a-current"_s}) {
        INFO(always.toStdString());
        CHECK(files.contains(always + u".pdf"_s));
    }
    for (const QString& name : files) {
        QFile file(shell.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(4) == QByteArray("%PDF"));
    }
    CHECK(shell.run({u"print"_s, u"appendix-a"_s, u"--database"_s, sample(), u"--id"_s, u"9999"_s,
                     u"--output"_s, shell.path(u"x.pdf"_s)})
          == cli::Refused);
    CHECK_FALSE(QFile::exists(shell.path(u"x.pdf"_s)));
}

TEST_CASE("What never happened around a meeting has no paper", "[cli][paper]")
{
    Shell shell;
    for (const QString& kind : {u"family-absence-report"_s, u"intervention-record"_s,
                                u"monitoring-notes"_s, u"return-without-meeting"_s}) {
        INFO(kind.toStdString());
        CHECK(shell.run({u"print"_s, kind, u"--database"_s, sample(), u"--id"_s, u"1"_s,
                         u"--output"_s, shell.path(u"none.pdf"_s)})
              == cli::Refused);
        CHECK(shell.err.contains(kind));
        CHECK_FALSE(QFile::exists(shell.path(u"none.pdf"_s)));
    }
}

TEST_CASE("A student list comes in by the command line, twice without a double", "[cli][exchange]")
{
    Shell shell;
    const QString school = shell.path(u"s.freshstart"_s);
    REQUIRE(QFile::copy(sample(), school));
    shell.put(u"new.csv"_s,
              "UPN,Surname,Forename,DOB,Year\n,Newcomer,Ada,2014-02-03,7\n,,Nameless,2014-02-04,7\n");
    REQUIRE(shell.run({u"import"_s, shell.path(u"new.csv"_s), u"--database"_s, school, u"--kind"_s,
                       u"students"_s, u"--dry-run"_s, u"--json"_s})
            == cli::Done);
    REQUIRE(shell.run({u"students"_s, u"--database"_s, school, u"--search"_s, u"newcomer"_s}) == cli::Done);
    CHECK(shell.out.isEmpty());

    REQUIRE(shell.run({u"import"_s, shell.path(u"new.csv"_s), u"--database"_s, school, u"--json"_s})
            == cli::Done);
    const QJsonObject first = shell.json().object();
    CHECK(first.value(u"kind"_s).toString() == u"students"_s);
    CHECK(first.value(u"rows"_s).toInt() == 2);
    CHECK(first.value(u"rejected"_s).toInt() == 1);
    CHECK(QFile::exists(first.value(u"rejected_file"_s).toString()));
    REQUIRE(shell.run({u"import"_s, shell.path(u"new.csv"_s), u"--database"_s, school, u"--json"_s})
            == cli::Done);
    CHECK(shell.json().object().value(u"unchanged"_s).toInt() == 1);
    REQUIRE(shell.run({u"students"_s, u"--database"_s, school, u"--search"_s, u"newcomer"_s}) == cli::Done);
    CHECK(shell.out.count(u'\n') == 1);
}

TEST_CASE("A list of support comes in by the command line, tried out before it is written",
          "[cli][exchange]")
{
    Shell shell;
    const QString school = shell.path(u"s.freshstart"_s);
    REQUIRE(QFile::copy(sample(), school));
    shell.put(u"new.csv"_s, "UPN,Surname,Forename,DOB\n,Newcomer,Ada,2014-02-03\n");
    REQUIRE(shell.run({u"import"_s, shell.path(u"new.csv"_s), u"--database"_s, school}) ==
            cli::Done);
    shell.put(u"support.csv"_s, "Surname,Forename,DOB,Kind,From,To,Hours a week\n"
                                "Newcomer,Ada,2014-02-03,Mentoring,2026-09-14,,1.5\n"
                                "Nobody,Ada,2014-02-03,Mentoring,2026-09-14,,1.5\n");
    const auto import = [&](const QStringList& more) {
        REQUIRE(shell.run(QStringList{u"import"_s, shell.path(u"support.csv"_s), u"--database"_s,
                                      school, u"--kind"_s, u"support"_s, u"--json"_s} +
                          more) == cli::Done);
        return shell.json().object();
    };
    CHECK(import({u"--dry-run"_s}).value(u"imported"_s).toInt() == 1);
    const QJsonObject first = import({});
    CHECK(first.value(u"kind"_s).toString() == u"support"_s);
    CHECK(first.value(u"imported"_s).toInt() == 1); // the trial had written nothing
    CHECK(first.value(u"rejected"_s).toInt() == 1);
    CHECK(QFile::exists(first.value(u"rejected_file"_s).toString()));
    CHECK(import({}).value(u"unchanged"_s).toInt() == 1);
}

TEST_CASE("A meeting goes out as a file for a diary, by its kind and number", "[cli]")
{
    Shell shell;
    const QString file = shell.path(u"m.ics"_s);
    const auto exported = [&](const QString& kind, const QString& id) {
        return shell.run({u"export"_s, u"meeting-calendar"_s, u"--database"_s, sample(), u"--kind"_s,
                          kind, u"--id"_s, id, u"--output"_s, file});
    };
    REQUIRE(exported(u"prevention"_s, u"1"_s) == cli::Done);
    QFile ics(file);
    REQUIRE(ics.open(QIODevice::ReadOnly));
    const QByteArray bytes = ics.readAll();
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes.contains("SUMMARY:Exclusion prevention meeting"));

    CHECK(exported(u"welcome-back"_s, u"999999"_s) == cli::Refused);
    CHECK_FALSE(shell.err.isEmpty());
    CHECK(exported(u"party"_s, u"1"_s) == cli::WrongUsage);
    CHECK(exported(u"prevention"_s, u"one"_s) == cli::WrongUsage);
    CHECK(shell.run({u"export"_s, u"students"_s, u"--id"_s, u"1"_s, u"--database"_s, sample(),
                     u"--output"_s, file})
          == cli::WrongUsage);
    ics.seek(0);
    CHECK(ics.readAll() == bytes); // what was refused has changed nothing
}

TEST_CASE("Meetings are found by the student's name, and given up ones are left out", "[cli]")
{
    Shell shell;
    CHECK(shell.run({u"meetings"_s, u"--database"_s, sample(), u"--search"_s, u"lukasz"_s}) ==
          cli::Done);
    CHECK(shell.out.count(u'\n') == 1);
    CHECK(shell.out.contains(u"O'Brien-Łukasz, Maja"_s));
    CHECK(shell.run({u"meetings"_s, u"--database"_s, sample(), u"--search"_s, u"zzz"_s}) ==
          cli::Done);
    CHECK(shell.out.isEmpty());
}

TEST_CASE("Lists go out as CSV; what is not there yet says so", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run({u"export"_s, u"students"_s, u"--database"_s, sample(), u"--output"_s,
                       shell.path(u"s.csv"_s)})
            == cli::Done);
    QFile csv(shell.path(u"s.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().count('\n') == 121);
    REQUIRE(shell.run({u"export"_s, u"calendar"_s, u"--database"_s, sample(), u"--output"_s,
                       shell.path(u"c.csv"_s)})
            == cli::Done);
    QFile calendar(shell.path(u"c.csv"_s));
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    CHECK(calendar.readAll().contains("term,"));
    CHECK(shell.run({u"export"_s, u"poems"_s, u"--database"_s, sample(), u"--output"_s, u"x"_s})
          == cli::WrongUsage);
    CHECK(shell.run({u"export"_s, u"everything"_s, u"--database"_s, sample(), u"--output"_s, u"x"_s})
          == cli::Refused);
    CHECK_FALSE(shell.err.isEmpty());
    CHECK(shell.run({u"check"_s, u"--database"_s, sample()}) == cli::Done);
    CHECK(shell.run({u"self-test"_s}) == cli::Done);
    CHECK(shell.run({u"--help"_s}) == cli::Done);
    CHECK(shell.out.contains(u"print-all"_s));
}
