// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspension_import_service.h"

#include "core/base/change_notifier.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/student_import_service.h"
#include "core/suspensions/suspension_repository.h"
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
    StudentImportService students{db.database(), clock, notifier};
    SuspensionImportService imports{db.database(), clock, notifier};

    Office()
    {
        const auto preview =
            need(students.previewContent("UPN,pupilonrolltableid,Surname,Forename\n"
                                         "L336400026017,k1,Farrow,Kit\n"
                                         ",k2,Ash,Bo\n"));
        need(students.apply(preview));
    }

    SuspensionImportPreview preview(const QByteArray& csv,
                                    const SuspensionImportOptions& options = {})
    {
        return need(imports.previewContent(csv, options));
    }
    ImportReport import(const QByteArray& csv) { return need(imports.apply(preview(csv))); }
    SuspensionImportRow only(const QByteArray& headings, const QByteArray& row)
    {
        auto previewed = preview(headings + '\n' + row + '\n');
        REQUIRE(previewed.rows.size() == 1);
        return previewed.rows.front();
    }
    std::vector<SuspensionRow> stored()
    {
        return need(SuspensionRepository(db.database()).rows({}));
    }
};

int sum(const ImportCounts& c)
{
    return c.imported + c.changed + c.unchanged + c.doubtful + c.rejected + c.skipped;
}

const QByteArray kHeadings = "UPN,StartDate,StartSession,EndDate,Sessions,Category,Reason1,Reason2,"
                             "Reason3,Details";

} // namespace

TEST_CASE("A past suspension comes in as issued, with its last day by the calendar",
          "[exchange][suspensions]")
{
    Office office;
    // Thursday afternoon for five half-days: to Monday afternoon, over a weekend.
    const auto report =
        office.import(kHeadings + "\nL336400026017,12/11/2026,PM,,5,FIXD,PA,VA,,Threw a chair\n");
    CHECK(report.counts == ImportCounts{1, 1, 0, 0, 0, 0, 0});
    const auto stored = office.stored();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].status == SuspensionStatus::Issued);
    CHECK(stored[0].category == SuspensionCategory::Suspension);
    CHECK(stored[0].first == HalfDay{QDate(2026, 11, 12), Session::Pm});
    CHECK(stored[0].last == HalfDay{QDate(2026, 11, 16), Session::Pm});
    CHECK(stored[0].halfDays == 5);
    CHECK(stored[0].reasonCodes == QStringList{u"PA"_s, u"VA"_s});
}

TEST_CASE("The length comes from sessions, days or dates, whichever there is",
          "[exchange][suspensions]")
{
    Office office;
    const auto [headings, cells, halfDays, last] =
        GENERATE(table<QByteArray, QByteArray, int, HalfDay>({
            {"Sessions", "4.0", 4, {QDate(2026, 11, 11), Session::Pm}},
            {"Days", "1.5", 3, {QDate(2026, 11, 11), Session::Am}},
            {"EndDate", "13/11/2026", 8, {QDate(2026, 11, 13), Session::Pm}},
        }));
    const auto row = office.only("UPN,StartDate,Category,Reason1," + headings,
                                 "L336400026017,2026-11-10,SUSP,PA," + cells);
    CHECK(row.state == RowState::New);
    CHECK(row.suspension.details.halfDays == halfDays);
    CHECK(row.suspension.details.last == last);
}

TEST_CASE("What is doubtful about a suspension is said and imported", "[exchange][suspensions]")
{
    Office office;
    const auto [row, code] = GENERATE(table<QByteArray, QLatin1StringView>({
        {"2026-11-14,,,2,SUSP,PA,,,", import_issue::kStartsOnClosedDay}, // a Saturday
        {"2026-11-10,,,2,SUSP,OT,,,", import_issue::kReasonUnknown},
        {"2026-11-10,,,2,SUSP,PA,,VA,", import_issue::kReasonGap},
        {"2026-11-10,,,2,SUSP,PA,PA,,", import_issue::kReasonTwice},
        {"2026-11-10,,,2,SUSP,,,,", import_issue::kReasonMissing},
        {"2026-11-10,,,2,,PA,,,", import_issue::kCategoryMissing},
        {"2026-11-10,,,2,XYZ,PA,,,", import_issue::kCategoryUnknown},
        {"2026-11-10,noon,,2,SUSP,PA,,,", import_issue::kSessionUnknown},
        {"2026-11-10,,,,SUSP,PA,,,", import_issue::kLengthMissing},
        {"2026-11-10,,,2.25,SUSP,PA,,,", import_issue::kLengthNotUnderstood},
        {"2026-11-10,,,91,SUSP,PA,,,", import_issue::kLengthOverLimit},
        {"2026-11-10,,2026-11-12,2,SUSP,PA,,,", import_issue::kLengthDiffers},
        {"2026-11-10,,2026-11-09,2,SUSP,PA,,,", import_issue::kLastBeforeFirst},
        {"2026-11-10,,,10,PERM,PA,,,", import_issue::kPermanentWithLength},
        {"2019-11-12,,,2,SUSP,TB,,,", "reason_not_valid_on_date"_L1},
    }));
    INFO(row.toStdString());
    const auto previewed = office.only(kHeadings, "L336400026017," + row);
    CHECK(previewed.state == RowState::Doubtful);
    CHECK(previewed.isWritten());
    CHECK(hasIssue(previewed.issues, code));
}

TEST_CASE("Only a row without a student or a date is rejected", "[exchange][suspensions]")
{
    Office office;
    const auto [row, code] = GENERATE(table<QByteArray, QLatin1StringView>({
        {",2026-11-10,,,2,SUSP,PA,,,", import_issue::kMissingStudentKey},
        {"Z999,2026-11-10,,,2,SUSP,PA,,,", import_issue::kStudentUnknown},
        {"L336400026017,,,,2,SUSP,PA,,,", import_issue::kMissingStartDate},
        {"L336400026017,31/02/2012,,,2,SUSP,PA,,,", import_issue::kDateImpossible},
        {"L336400026017,soon,,,2,SUSP,PA,,,", import_issue::kDateNotUnderstood},
        {"L336400026017,2026-11-10,,,2,SUSP,PA,,,one,two", import_issue::kTooManyCells},
    }));
    INFO(row.toStdString());
    const auto previewed =
        office.preview(kHeadings + "\nL336400026017,2026-09-08,,,2,SUSP,PA,,,\n" + row + "\n");
    REQUIRE(previewed.rows.size() == 2);
    CHECK(previewed.rows[1].state == RowState::Rejected);
    CHECK(hasIssue(previewed.rows[1].issues, code));
    const QByteArray back = SuspensionImportService::rejectedRows(previewed);
    CHECK(back.count('\n') == 2); // the headings and the row
}

TEST_CASE("The joining column is the one that names students; a person may choose another",
          "[exchange][suspensions]")
{
    Office office;
    const QByteArray csv = "NativeId,pupilonrolltableid,startdate,sessions,reason1,category\n"
                           "SCH1,K1,2024-Nov-12 00:00:00,2.0,PA,FIXD\n"
                           "SCH1,k2,2024-Nov-12 00:00:00,2.0,PA,FIXD\n";
    const auto found = office.preview(csv);
    CHECK(found.joinColumn == 1);
    CHECK(found.counts().imported == 2);
    CHECK(found.rows[1].studentName == u"Ash, Bo"_s);
    const auto chosen = office.preview(csv, {0, {}});
    CHECK(chosen.counts().rejected == 2);
}

TEST_CASE("Two permanent exclusions, overlapping days and repeated rows are noticed",
          "[exchange][suspensions]")
{
    Office office;
    const auto preview = office.preview("UPN,StartDate,Sessions,Category,Reason1\n"
                                        "L336400026017,2026-10-05,,PERM,PA\n"
                                        "L336400026017,2026-10-07,,PERM,PA\n"
                                        "L336400026017,2026-11-09,10,SUSP,PA\n"
                                        "L336400026017,2026-11-11,2,SUSP,PA\n"
                                        "L336400026017,2026-11-11,2,SUSP,PA\n"
                                        "k2,2026-11-11,2,SUSP,PA\n");
    CHECK(preview.rows[0].state == RowState::New);
    CHECK(hasIssue(preview.rows[1].issues, import_issue::kPermanentMoreThanOnce));
    CHECK(hasIssue(preview.rows[3].issues, import_issue::kOverlapsOther));
    CHECK(preview.rows[4].state == RowState::Rejected);
    CHECK(hasIssue(preview.rows[4].issues, import_issue::kSuspensionTwiceInFile));
    CHECK(preview.rows[5].state == RowState::New); // another student
}

TEST_CASE("The same suspensions once more change nothing; a correction is shown",
          "[exchange][suspensions]")
{
    Office office;
    const QByteArray csv = kHeadings + "\nL336400026017,2026-11-10,,,2,SUSP,PA,,,\n"
                                       "L336400026017,2026-10-05,,,10,PERM,PA,,,\n"
                                       "k2,2026-11-14,,,2,SUSP,OT,,,\n";
    office.import(csv);
    CHECK(office.import(csv).counts == ImportCounts{3, 0, 0, 3, 0, 0, 0});
    CHECK(office.stored().size() == 3);

    const auto corrected =
        office.preview(kHeadings + "\nL336400026017,2026-11-10,,,4,SUSP,PA,VA,,\n");
    CHECK(corrected.rows[0].state == RowState::Changed);
    CHECK(corrected.rows[0].changes ==
          std::vector<FieldChange>{{u"half_days"_s, {}, u"2"_s, u"4"_s},
                                   {u"reasons"_s, {}, u"PA"_s, u"PA, VA"_s}});
    need(office.imports.apply(corrected));
    CHECK(office.stored().size() == 3);
}

TEST_CASE("A suspension import that is stopped leaves nothing behind", "[exchange][suspensions]")
{
    Office office;
    QByteArray csv = "UPN,StartDate,Sessions,Category,Reason1\n";
    for (int i = 0; i < 200; ++i) {
        csv += "k1," + QDate(2020, 1, 6).addDays(7 * i).toString(Qt::ISODate).toUtf8() +
               ",2,SUSP,PA\n";
    }
    const auto preview = office.preview(csv);
    CHECK(hasIssue(preview.issues, import_issue::kLengthAlwaysSame));
    QSignalSpy heard(&office.notifier, &ChangeNotifier::suspensionsChanged);
    const auto stopped =
        office.imports.apply(preview, [](int done, int total) { return done < total / 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(office.stored().empty());
    CHECK(heard.count() == 0);
}

TEST_CASE("A file without a start date is no file of suspensions", "[exchange][suspensions]")
{
    Office office;
    const QByteArray content =
        GENERATE(QByteArray("Surname,Forename\nAsh,Bo\n"), QByteArray(),
                 importBytes(u"binary.csv"_s), importBytes(u"ctf_three_pupils (1).xml"_s));
    const auto preview = office.imports.previewContent(content);
    REQUIRE_FALSE(preview);
    CHECK(preview.error().code == ErrorCode::UnknownFormat);
}

TEST_CASE("The census extract's suspensions are all accounted for",
          "[exchange][suspensions][census]")
{
    const QString folder = QString::fromUtf8(FRESHSTART_SHARED_DATA "/census/");
    if (!QFile::exists(folder)) {
        WARN("the census extract is not here; left out");
        return;
    }
    Office office;
    need(office.students.apply(
        need(office.students.preview(folder + u"2024_autumn_pupilonroll.csv"_s))));
    const QString path = folder + u"2024_autumn_termlyexclusionsonroll.csv"_s;
    const auto report = need(office.imports.apply(need(office.imports.preview(path))));
    CHECK(report.counts.rows == 10373);
    CHECK(sum(report.counts) == 10373);
    CHECK(report.counts.rejected == 0);
    CHECK(hasIssue(report.issues, import_issue::kLengthAlwaysSame));
    CHECK(rowCount(office.db.database(), u"suspension"_s) == 10373);
    CHECK(need(office.imports.preview(path)).counts().unchanged == 10373);
}
