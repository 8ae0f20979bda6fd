// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_import_service.h"

#include "core/base/change_notifier.h"
#include "core/exchange/import_issue_codes.h"
#include "core/students/student_service.h"
#include "tests/core/exchange/import_data.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(9, 0))};
    ChangeNotifier notifier;
    StudentService students{db.database(), clock, notifier};
    StudentImportService imports{db.database(), clock, notifier};

    StudentImportPreview preview(const QByteArray& content)
    {
        return need(imports.previewContent(content));
    }
    ImportReport import(const QByteArray& content) { return need(imports.apply(preview(content))); }
};

int sum(const ImportCounts& c)
{
    return c.imported + c.changed + c.unchanged + c.doubtful + c.rejected + c.skipped;
}

std::vector<RowState> statesOf(const StudentImportPreview& preview)
{
    std::vector<RowState> states;
    for (const auto& row : preview.rows) {
        states.push_back(row.state);
    }
    return states;
}

} // namespace

TEST_CASE("Nothing is written before the import is wanted", "[exchange][import]")
{
    Office office;
    const auto preview = office.preview(importBytes(u"students_utf8_bom.csv"_s));
    CHECK(need(office.students.count()) == 0);
    CHECK(statesOf(preview) == std::vector{RowState::New, RowState::Doubtful, RowState::Rejected,
                                           RowState::Rejected, RowState::Doubtful});
    CHECK(hasIssue(preview.rows[1].issues, import_issue::kDateImpossible));
    CHECK(hasIssue(preview.rows[2].issues, "missing_surname"_L1));
    CHECK(hasIssue(preview.rows[3].issues, import_issue::kUpnTwiceInFile));
    CHECK(hasIssue(preview.rows[4].issues, import_issue::kSenCodeOld));
    const auto counts = preview.counts();
    CHECK(counts == ImportCounts{5, 1, 0, 0, 2, 2, 0});
}

TEST_CASE("The same file once more changes nothing and doubles nobody", "[exchange][import]")
{
    Office office;
    const QByteArray content = GENERATE(
        importBytes(u"students_utf8_bom.csv"_s), importBytes(u"students_utf16le.csv"_s),
        importBytes(u"students_windows1252.csv"_s), importBytes(u"ctf_three_pupils (1).xml"_s));
    const auto first = office.import(content);
    const int students = need(office.students.count());
    CHECK(students == first.counts.imported + first.counts.doubtful);
    const auto second = office.import(content);
    CHECK(second.counts.imported == 0);
    CHECK(second.counts.changed == 0);
    CHECK(second.counts.doubtful == 0);
    CHECK(second.counts.unchanged == students);
    CHECK(second.counts.rejected == first.counts.rejected);
    CHECK(need(office.students.count()) == students);
}

TEST_CASE("A CSV row becomes the student it describes", "[exchange][import]")
{
    Office office;
    office.import(importBytes(u"students_semicolon_utf8.csv"_s));
    const auto kit = need(office.students.findByUpnOrKey(u"L336400026017"_s));
    CHECK(kit.details.surname == u"O’Brien-Łukasz"_s);
    CHECK(kit.details.dateOfBirth == QDate(2013, 3, 4));
    CHECK(kit.details.sex == u"F"_s);
    CHECK(kit.details.yearGroup == u"9"_s);
    CHECK(kit.details.form == u"9B"_s);
    CHECK(kit.details.address == PostalAddress{{u"11 Mill Lane"_s}, u"CB1 2AB"_s});
    CHECK(kit.has(StatusKind::SenSupport, QDate(2026, 11, 16)));
    CHECK_FALSE(kit.has(StatusKind::LookedAfter, QDate(2026, 11, 16)));
    REQUIRE(kit.contacts.size() == 1);
    CHECK(kit.contacts[0].fullName() == u"Ms Nuala O’Brien"_s);
    CHECK(kit.contacts[0].getsLetters);
}

TEST_CASE("What a person typed is shown beside the file's word before it goes",
          "[exchange][import]")
{
    Office office;
    office.import("UPN,Surname,Forename,DOB,Form\nL336400026017,Farrow,Kit,2013-03-04,9A\n");
    StudentRecord kit = need(office.students.findByUpnOrKey(u"L336400026017"_s));
    kit.details.form = u"9Z"_s;
    kit.details.preferredForename = u"Kitty"_s;
    need(office.students.update(kit));

    auto preview = office.preview("UPN,Surname,Forename,DOB,Form,Preferred forename\n"
                                  "L336400026017,FARROW,Kit,2013-03-04,9B,\n");
    REQUIRE(preview.rows.size() == 1);
    CHECK_FALSE(preview.rows[0].isNew);
    CHECK(preview.rows[0].changes ==
          std::vector<FieldChange>{
              {u"form"_s, {}, u"9Z"_s, u"9B"_s}}); // the name in capitals is the same
    SECTION("unticked, it stays")
    {
        preview.rows[0].selected = false;
        const auto report = need(office.imports.apply(preview));
        CHECK(report.counts == ImportCounts{1, 0, 0, 0, 0, 0, 1});
        CHECK(need(office.students.find(kit.id)) == kit);
    }
    SECTION("ticked, only that changes")
    {
        need(office.imports.apply(preview));
        kit.details.form = u"9B"_s;
        CHECK(need(office.students.find(kit.id)) == kit);
    }
}

TEST_CASE("A student is known by UPN, else by name and birth, else by the import's key",
          "[exchange][import]")
{
    Office office;
    office.import("UPN,Student ID,Surname,Forename,DOB\n"
                  "L336400026017,17,O'Brien,Zoë,2013-03-04\n");
    const auto [row, state] = GENERATE(table<QByteArray, RowState>({
        {"L336400026017,,Cole,Zoe,2013-03-05", RowState::Changed},
        {",,OBrien,Zoe,04/03/2013", RowState::Changed}, // written differently: a change
        {",17,Cole,Zoë,04/03/2013", RowState::Changed}, // new surname, same key and birth
        {",17,Cole,Bo,01/01/2012", RowState::New},      // another person with the number 17
        {"B801200005001,,O'Brien,Zoë,04/03/2013", RowState::Doubtful}, // another UPN
    }));
    INFO(row.toStdString());
    const auto preview = office.preview("UPN,Student ID,Surname,Forename,DOB\n" + row + "\n");
    REQUIRE(preview.rows.size() == 1);
    CHECK(preview.rows[0].state == state);
    CHECK(preview.rows[0].isNew == row.contains("Bo"));
}

TEST_CASE("Two rows about one student: the second is refused and says where the first is",
          "[exchange][import]")
{
    Office office;
    const auto preview = office.preview("Surname,Forename,DOB\n"
                                        "Farrow,Kit,2013-03-04\n"
                                        "Farrow,Kim,2013-03-04\n"
                                        "FARROW,kit,04/03/2013\n");
    CHECK(preview.rows[1].state == RowState::New); // a twin
    CHECK(preview.rows[2].state == RowState::Rejected);
    REQUIRE(hasIssue(preview.rows[2].issues, import_issue::kStudentTwiceInFile));
    CHECK(preview.rows[2].issues.back().parameters == QStringList{u"2"_s});
}

TEST_CASE("Cells that a stray comma has shifted are refused, not put into wrong fields",
          "[exchange][import]")
{
    Office office;
    const auto preview = office.preview(importBytes(u"students_shifted.csv"_s));
    REQUIRE(preview.rows.size() == 3);
    CHECK(preview.rows[1].state == RowState::Rejected);
    CHECK(hasIssue(preview.rows[1].issues, import_issue::kTooManyCells));
    CHECK(preview.rows[2].state == RowState::Doubtful); // only empty cells too many
}

TEST_CASE("Rejected rows come back with their reason, to be mended and imported again",
          "[exchange][import]")
{
    Office office;
    const auto preview = office.preview(importBytes(u"students_utf8_bom.csv"_s));
    need(office.imports.apply(preview));
    QByteArray back = StudentImportService::rejectedRows(preview);
    const auto again = office.preview(back);
    CHECK(again.counts() == ImportCounts{2, 0, 0, 0, 0, 2, 0});
    back.replace(",,Nameless", ",Nemo,Nameless").replace("L336400026017,Other", ",Other");
    const auto mended = office.import(back);
    CHECK(mended.counts.rejected == 0);
    CHECK(mended.counts.imported + mended.counts.doubtful == 2);
    CHECK(StudentImportService::rejectedRows(office.preview("Surname\nAsh\n")).isEmpty());
    const QByteArray fromCtf = StudentImportService::rejectedRows(
        office.preview(importBytes(u"ctf_three_pupils (1).xml"_s)));
    CHECK(fromCtf.contains("Nobody,2012-01-31"));
}

TEST_CASE("An import that is stopped half way leaves nothing behind", "[exchange][import]")
{
    Office office;
    QByteArray content = "Surname,Forename\n";
    for (int i = 0; i < 300; ++i) {
        content += "Farrow,Kit" + QByteArray::number(i) + '\n';
    }
    const auto preview = office.preview(content);
    QSignalSpy heard(&office.notifier, &ChangeNotifier::studentsChanged);
    const auto stopped =
        office.imports.apply(preview, [](int done, int total) { return done < total / 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(need(office.students.count()) == 0);
    CHECK(heard.count() == 0);
    need(office.imports.apply(preview));
    CHECK(need(office.students.count()) == 300);
}

TEST_CASE("A failure in the middle of an import leaves nothing behind", "[exchange][import]")
{
    Office office;
    const auto preview = office.preview("Surname,Forename\nAsh,Bo\nCole,Di\n");
    need(office.db.database().run(
        u"CREATE TRIGGER full_disk BEFORE INSERT ON student "
        "WHEN new.surname = 'Cole' BEGIN SELECT RAISE(ABORT, 'x'); END"_s));
    CHECK_FALSE(office.imports.apply(preview));
    CHECK(rowCount(office.db.database(), u"student"_s) == 0);
}

TEST_CASE("Ambiguous dates are asked about, in British order unless told otherwise",
          "[exchange][import]")
{
    Office office;
    const QByteArray content = "Surname,Forename,DOB\nAsh,Bo,03/04/2013\nCole,Di,05/06/2013\n";
    const auto british = office.preview(content);
    CHECK(hasIssue(british.issues, import_issue::kDatesAmbiguous));
    CHECK(british.rows[0].record.details.dateOfBirth == QDate(2013, 4, 3));
    const auto american = need(office.imports.previewContent(content, DateOrder::MonthFirst));
    CHECK(american.issues.empty());
    CHECK(american.rows[0].record.details.dateOfBirth == QDate(2013, 3, 4));
}

TEST_CASE("However a file is broken, every row is accounted for", "[exchange][import]")
{
    Office office;
    office.import(importBytes(u"students_utf8_bom.csv"_s));
    const QStringList pieces{
        u"L336400026017"_s, u""_s,        u"Farrow"_s,     u"FARROW"_s, u"31/02/2012"_s,
        u"04/03/2013"_s,    u"Year 99"_s, u"K"_s,          u"?"_s,      u"=1+1"_s,
        u"true"_s,          u"\"x,y\""_s, u"\"a\r\nb\""_s, u"Ŵyn"_s,    u"Kit"_s};
    unsigned state = 12345;
    QByteArray content = "UPN,Surname,Forename,DOB,Year,SEN status,In care\r\n";
    const int rows = 400;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (unsigned cell = 0; cell < 5 + state % 4; ++cell) {
            state = state * 1664525U + 1013904223U;
            cells << pieces[static_cast<qsizetype>((state >> 16) %
                                                   static_cast<unsigned>(pieces.size()))];
        }
        cells << u"z"_s; // no row is blank
        content += cells.join(u',').toUtf8() + "\r\n";
    }
    const auto preview = office.preview(content);
    const int before = need(office.students.count());
    const auto report = need(office.imports.apply(preview));
    CHECK(report.counts.rows == rows);
    CHECK(sum(report.counts) == rows);
    CHECK(need(office.students.count()) ==
          before + static_cast<int>(std::ranges::count_if(preview.rows, [](const auto& row) {
              return row.isNew && row.isWritten();
          })));
    for (const Issue& issue : report.issues) {
        CHECK(issue.row > 1);
    }
}

TEST_CASE("The report has the keys that scripts rely on", "[exchange][import]")
{
    Office office;
    auto report = office.import(importBytes(u"students_utf8_bom.csv"_s));
    report.rejectedFile = u"rejected.csv"_s;
    const QJsonObject json = toJson(report);
    for (const QString& key : {u"kind"_s, u"rows"_s, u"imported"_s, u"changed"_s, u"unchanged"_s,
                               u"doubtful"_s, u"rejected"_s, u"issues"_s, u"rejected_file"_s}) {
        CHECK(json.contains(key));
    }
    CHECK(json[u"rejected"_s].toInt() == 2);
}

TEST_CASE("The census extract's pupils come in complete", "[exchange][import][census]")
{
    QFile file(QString::fromUtf8(FRESHSTART_SHARED_DATA "/census/2024_autumn_pupilonroll.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("the census extract is not here; left out");
        return;
    }
    const QByteArray content = file.readAll();
    Office office;
    const auto report = office.import(content);
    CHECK(report.counts.rows == 9088);
    CHECK(sum(report.counts) == 9088);
    CHECK(report.counts.rejected == 0);
    CHECK(need(office.students.count()) == 9088);
    CHECK(need(office.students.findByUpnOrKey(u"0002e817-8ca"_s)).details.dateOfBirth ==
          QDate(2020, 4, 25));
    CHECK(office.preview(content).counts().unchanged == 9088);
}
