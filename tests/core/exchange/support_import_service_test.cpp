// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/support_import_service.h"

#include "core/base/change_notifier.h"
#include "core/exchange/import_file.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/student_import_service.h"
#include "core/students/student_service.h"
#include "core/students/support_repository.h"
#include "tests/core/exchange/import_data.h"
#include "tests/support/refusal.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(9, 0))};
    ChangeNotifier notifier;
    SupportImportService imports{db.database(), clock, notifier};
    StudentId kit;
    StudentId bo;

    Office()
    {
        StudentImportService students{db.database(), clock, notifier};
        need(students.apply(need(
            students.previewContent("UPN,pupilonrolltableid,Surname,Forename,DOB\n"
                                    "L336400026017,k1,Farrow,Kit,2013-03-04\n"
                                    ",k2,Ash,Bo,2014-05-06\n"
                                    ",k3,Ash,Bo,2015-07-08\n"))));
        const StudentService here{db.database(), clock, notifier};
        kit = need(here.findByUpnOrKey(u"k1"_s)).id;
        bo = need(here.findByUpnOrKey(u"k2"_s)).id;
    }

    SupportImportPreview preview(const QByteArray& csv) { return need(imports.previewContent(csv)); }
    ImportReport import(const QByteArray& csv) { return need(imports.apply(preview(csv))); }
    StudentSupport of(StudentId student)
    {
        return need(SupportRepository(db.database()).of(student));
    }
};

const QByteArray kHeadings =
    "UPN,Kind,From,To,Half-days,Hours a week,Reason,Lead,Provider\n";

} // namespace

TEST_CASE("Internal exclusions, support and alternative provision come in from one file",
          "[exchange][support]")
{
    Office office;
    const auto report =
        office.import(kHeadings + "L336400026017,Internal exclusion,05/11/2026,,3,,Left lessons,Mr Vale,\n"
                                  "L336400026017,Mentoring,14/09/2026,,,1.5,Before school,Ms Reed,\n"
                                  "k2,Alternative provision,05/10/2026,23/10/2026,,,Mornings,,The Forge\n");
    CHECK(report.kind == u"support"_s);
    CHECK(report.counts == ImportCounts{3, 3, 0, 0, 0, 0, 0});
    const StudentSupport kit = office.of(office.kit);
    REQUIRE(kit.internalExclusions.size() == 1);
    CHECK(kit.internalExclusions[0] ==
          InternalExclusion{kit.internalExclusions[0].id, QDate(2026, 11, 5), 3, u"Left lessons"_s,
                            u"Mr Vale"_s});
    REQUIRE(kit.additional.size() == 1);
    CHECK(kit.additional[0] == AdditionalSupport{kit.additional[0].id, SupportKind::Mentoring, 90,
                                                 QDate(2026, 9, 14), {}, u"Ms Reed"_s,
                                                 u"Before school"_s});
    const StudentSupport bo = office.of(office.bo);
    REQUIRE(bo.placements.size() == 1);
    CHECK(bo.placements[0] == AlternativePlacement{bo.placements[0].id, u"The Forge"_s,
                                                   QDate(2026, 10, 5), QDate(2026, 10, 23), true,
                                                   u"Mornings"_s});
}

TEST_CASE("The kinds of support are understood as schools write them", "[exchange][support]")
{
    Office office;
    const auto [written, kind] = GENERATE(table<QByteArray, SupportKind>({
        {"mentoring", SupportKind::Mentoring},
        {"Learning Mentor", SupportKind::Mentoring},
        {"In-class support", SupportKind::InClass},
        {"small_group", SupportKind::SmallGroup},
        {"Counselling", SupportKind::Counselling},
        {"Behaviour support", SupportKind::BehaviourSupport},
        {"Other support", SupportKind::Other},
    }));
    const auto preview = office.preview("UPN,Kind,Date\nk1," + written + ",2026-09-14\n");
    REQUIRE(preview.rows.size() == 1);
    CHECK(preview.rows[0].state == RowState::New);
    CHECK(std::get<AdditionalSupport>(preview.rows[0].value).kind == kind);
}

TEST_CASE("A length in days is kept in half-days; without one it is taken for a day",
          "[exchange][support]")
{
    Office office;
    const auto preview = office.preview("UPN,Kind,Date,Days,Reason\n"
                                        "k1,Isolation,2026-11-04,1.5,Left lessons\n"
                                        "k1,Isolation,2026-11-05,,Left lessons\n"
                                        "k1,Isolation,2026-11-06,1.3,Left lessons\n");
    CHECK(std::get<InternalExclusion>(preview.rows[0].value).halfDays == 3);
    CHECK(preview.rows[1].state == RowState::Doubtful);
    CHECK(hasIssue(preview.rows[1].issues, import_issue::kLengthTakenForDay));
    CHECK(std::get<InternalExclusion>(preview.rows[1].value).halfDays == 2);
    CHECK(preview.rows[2].state == RowState::Rejected);
    CHECK(hasIssue(preview.rows[2].issues, import_issue::kLengthNotUnderstood));
}

TEST_CASE("Without a number the student is found by name and date of birth",
          "[exchange][support]")
{
    Office office;
    const auto preview = office.preview("Surname,Forename,Date of birth,Kind,From\n"
                                        "ash,BO,08/07/2015,Mentoring,14/09/2026\n"
                                        "Ash,Bo,06/05/2014,Mentoring,14/09/2026\n"
                                        "Ash,Bo,01/01/2012,Mentoring,14/09/2026\n"
                                        ",,,Mentoring,14/09/2026\n");
    CHECK(preview.rows[0].state == RowState::New);
    CHECK(preview.rows[1].student == office.bo);
    CHECK(preview.rows[1].studentName == u"Ash, Bo"_s);
    CHECK(hasIssue(preview.rows[2].issues, import_issue::kStudentNameUnknown));
    CHECK(hasIssue(preview.rows[3].issues, import_issue::kMissingStudentKey));
    CHECK(preview.counts().rejected == 2);
}

TEST_CASE("A row of support that cannot be right is given back with the reason",
          "[exchange][support]")
{
    Office office;
    const auto [row, code] = GENERATE(table<QByteArray, QLatin1StringView>({
        {"Z999,Mentoring,14/09/2026,,,,,,", import_issue::kStudentUnknown},
        {"k1,,14/09/2026,,,,,,", import_issue::kSupportKindMissing},
        {"k1,Trampoline,14/09/2026,,,,,,", import_issue::kSupportKindUnknown},
        {"k1,Mentoring,,,,,,,", import_issue::kMissingStartDate},
        {"k1,Mentoring,31/02/2026,,,,,,", import_issue::kDateImpossible},
        {"k1,Mentoring,14/09/2026,whenever,,,,,", import_issue::kDateNotUnderstood},
        {"k1,Mentoring,14/09/2026,13/09/2026,,,,,", import_issue::kLastBeforeFirst},
        {"k1,Mentoring,14/09/2026,,,41,,,", "minutes_impossible"_L1},
        {"k1,Internal exclusion,14/09/2026,,2,,,,", "reason_missing"_L1},
        {"k1,Internal exclusion,14/09/2026,,21,,Left lessons,,", "half_days_impossible"_L1},
        {"k1,Alternative provision,14/09/2026,,,,,,", "provider_missing"_L1},
        {"k1,Mentoring,14/09/2026,,,,,,,one,two", import_issue::kTooManyCells},
    }));
    INFO(row.toStdString());
    const auto preview =
        office.preview(kHeadings + "k2,Mentoring,14/09/2026,,,,,,\n" + row + "\n");
    REQUIRE(preview.rows.size() == 2);
    CHECK(preview.rows[1].state == RowState::Rejected);
    CHECK(hasIssue(preview.rows[1].issues, code));
    CHECK(preview.rows[1].issues.front().row == 3);
    CHECK(SupportImportService::rejectedRows(preview).count('\n') == 2);
    CHECK(need(office.imports.apply(preview)).counts.imported == 1);
    CHECK(office.of(office.kit) == StudentSupport{});
}

TEST_CASE("Hours that are no number are said and left out", "[exchange][support]")
{
    Office office;
    const auto preview = office.preview(kHeadings + "k1,Mentoring,14/09/2026,,,often,,,\n");
    CHECK(preview.rows[0].state == RowState::Doubtful);
    CHECK(hasIssue(preview.rows[0].issues, import_issue::kHoursNotUnderstood));
    CHECK(!std::get<AdditionalSupport>(preview.rows[0].value).minutesWeek.has_value());
}

TEST_CASE("The same file of support once more changes nothing; a correction is shown",
          "[exchange][support]")
{
    Office office;
    const QByteArray csv =
        kHeadings + "k1,Internal exclusion,05/11/2026,,3,,Left lessons,,\n"
                    "k1,Internal exclusion,06/11/2026,,,,Left lessons,,\n"
                    "k1,Mentoring,14/09/2026,,,1.5,,,\n"
                    "k1,Alternative provision,05/10/2026,,,,,,The Forge\n";
    office.import(csv);
    const StudentSupport before = office.of(office.kit);
    CHECK(office.import(csv).counts == ImportCounts{4, 0, 0, 4, 0, 0, 0});
    CHECK(office.of(office.kit) == before);

    const auto corrected = office.preview(
        kHeadings + "k1,Internal exclusion,05/11/2026,,2,,Left two lessons,,\n"
                    "k1,Mentoring,14/09/2026,18/12/2026,,2,,Ms Reed,\n"
                    "k1,Alternative provision,05/10/2026,23/10/2026,,,Mornings,,the forge\n");
    CHECK(corrected.counts().changed == 3);
    CHECK(corrected.rows[0].changes ==
          std::vector<FieldChange>{{u"half_days"_s, {}, u"3"_s, u"2"_s},
                                   {u"reason"_s, {}, u"Left lessons"_s, u"Left two lessons"_s}});
    CHECK(corrected.rows[1].changes ==
          std::vector<FieldChange>{{u"last_date"_s, {}, {}, u"2026-12-18"_s},
                                   {u"minutes_a_week"_s, {}, u"90"_s, u"120"_s},
                                   {u"staff_in_charge"_s, {}, {}, u"Ms Reed"_s}});
    need(office.imports.apply(corrected));
    const StudentSupport after = office.of(office.kit);
    CHECK(after.internalExclusions.size() == 2);
    CHECK(after.additional.size() == 1);
    CHECK(after.placements.size() == 1);
    CHECK(after.placements[0].provider == u"The Forge"_s);
    CHECK(after.placements[0].last == QDate(2026, 10, 23));
}

TEST_CASE("The same support twice in a file comes in once", "[exchange][support]")
{
    Office office;
    const auto preview = office.preview("UPN,Kind,From\n"
                                        "k1,Mentoring,14/09/2026\n"
                                        "k1,Counselling,14/09/2026\n"
                                        "k2,Mentoring,14/09/2026\n"
                                        "k1,Mentoring,14/09/2026\n");
    CHECK(preview.counts().imported == 3);
    CHECK(preview.rows[3].state == RowState::Rejected);
    CHECK(preview.rows[3].issues.front().parameters == QStringList{u"2"_s});
}

TEST_CASE("What is unticked stays out, and a stopped import leaves nothing behind",
          "[exchange][support]")
{
    Office office;
    auto preview = office.preview("UPN,Kind,From\nk1,Mentoring,14/09/2026\nk2,Mentoring,14/09/2026\n");
    preview.rows[0].selected = false;
    QSignalSpy heard(&office.notifier, &ChangeNotifier::studentsChanged);
    CHECK(refusal(office.imports.apply(preview, [](int, int) { return false; })).code ==
          ErrorCode::Cancelled);
    CHECK(office.of(office.bo) == StudentSupport{});
    CHECK(heard.count() == 0);
    need(office.imports.apply(preview));
    CHECK(heard.count() == 1);
    CHECK(office.of(office.kit) == StudentSupport{});
    CHECK(office.of(office.bo).additional.size() == 1);
}

TEST_CASE("A file of support is told from one of students, suspensions or the calendar",
          "[exchange][support]")
{
    CHECK(need(recogniseImport("UPN,Kind,From,To\n")) == ImportKind::Support);
    CHECK(need(recogniseImport("Surname,Forename,DOB,Kind,Date\n")) == ImportKind::Support);
    CHECK(need(recogniseImport("Kind,Name,From,To\n")) == ImportKind::Calendar);
    CHECK(need(recogniseImport("UPN,Category,StartDate,Sessions\n")) == ImportKind::Suspensions);
    CHECK(need(recogniseImport("UPN,Surname,Forename\n")) == ImportKind::Students);
    Office office;
    CHECK(refusal(office.imports.previewContent("UPN,From\nk1,14/09/2026\n")).code ==
          ErrorCode::UnknownFormat);
    CHECK(refusal(office.imports.previewContent("UPN,Kind\nk1,Mentoring\n")).field ==
          u"start_date"_s);
}
