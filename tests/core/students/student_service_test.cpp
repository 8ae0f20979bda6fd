// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_service.h"

#include "core/base/change_notifier.h"
#include "core/students/student_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 16), QTime(9, 0));

StudentRecord student(const QString& forename, const QString& surname, const QString& upn = {})
{
    StudentRecord record;
    record.details.forename = forename;
    record.details.surname = surname;
    record.details.upn = upn;
    record.details.dateOfBirth = QDate(2013, 3, 4);
    return record;
}

StudentRecord aFullRecord()
{
    StudentRecord record = student(u"Łucja"_s, u"O'Brien-Nguyễn"_s, u"L336400026017"_s);
    StudentDetails& d = record.details;
    d.externalKey = u"0002e817"_s;
    d.middleNames = u"Ŵyn"_s;
    d.preferredForename = u"Lucy"_s;
    d.sex = u"F"_s;
    d.yearGroup = u"8"_s;
    d.form = u"8B"_s;
    d.address = {{u"Flat 2"_s, u"11 Mill Lane"_s, u"Coldbrook"_s}, u"CB1 2AB"_s};
    Contact mother;
    mother.title = u"Ms"_s;
    mother.forename = u"Anh"_s;
    mother.surname = u"Nguyễn"_s;
    mother.relationship = u"PAM"_s;
    mother.parentalResponsibility = true;
    mother.getsLetters = true;
    mother.mobilePhone = u"07700 900001"_s;
    Contact father = mother;
    father.priority = 2;
    father.forename = u"Sean"_s;
    father.livesWithStudent = false;
    father.address = {{u"3 Hill Road"_s}, u"CB9 9ZZ"_s};
    father.courtOrder = true;
    father.courtOrderNote = u"not to collect"_s;
    record.contacts = {mother, father};
    record.professionals = {{ProfessionalRole::SocialWorker,
                             {},
                             u"Ade Cole"_s,
                             u"Coldbrook Council"_s,
                             u"ade@example.org"_s,
                             u"01632 960001"_s}};
    record.statuses = {{StatusKind::LookedAfter, QDate(2025, 1, 6), {}, u"s20"_s},
                       {StatusKind::SenSupport, QDate(2022, 9, 1), QDate(2024, 7, 19), {}}};
    record.daysElsewhere = {{2025, 7, u"Oakfield School"_s, {}},
                            {2026, 3, u"Northfield High School"_s, u"told by telephone"_s}};
    return record;
}

struct Office
{
    TestDatabase db;
    FixedClock clock{kNow};
    ChangeNotifier notifier;
    StudentService students{db.database(), clock, notifier};
};

} // namespace

TEST_CASE("A student comes back from the file exactly as entered", "[students][service]")
{
    Office office;
    StudentRecord record = aFullRecord();
    record.id = need(office.students.add(record));
    CHECK(need(office.students.find(record.id)) == record);

    SECTION("also after a change")
    {
        record.contacts.pop_back();
        record.details.form = u"9A"_s;
        record.statuses.clear();
        record.daysElsewhere.erase(record.daysElsewhere.begin());
        need(office.students.update(record));
        CHECK(need(office.students.find(record.id)) == record);
        CHECK(rowCount(office.db.database(), u"contact"_s) == 1);
        CHECK(rowCount(office.db.database(), u"days_elsewhere"_s) == 1);
    }
    SECTION("and when all are read at once")
    {
        const auto other = need(office.students.add(student(u"Ben"_s, u"Abbot"_s)));
        const auto all = need(StudentRepository(office.db.database()).all());
        REQUIRE(all.size() == 2);
        CHECK(all[0].id == other);
        CHECK(all[1] == record);
    }
}

TEST_CASE("A second student with the same UPN is refused and nothing is written",
          "[students][service]")
{
    Office office;
    const auto first = need(office.students.add(student(u"Ben"_s, u"Abbot"_s, u"L336400026017"_s)));
    const auto second = office.students.add(student(u"Cy"_s, u"Dow"_s, u"L336400026017"_s));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Duplicate);
    CHECK(second.error().field == u"upn"_s);
    CHECK(need(office.students.count()) == 1);

    StudentRecord same = need(office.students.find(first));
    same.details.form = u"7C"_s;
    need(office.students.update(same)); // his own UPN is no duplicate
    CHECK(need(office.students.find(first)).details.form == u"7C"_s);
}

TEST_CASE("A student without a surname is refused by the office, whoever asks",
          "[students][service]")
{
    Office office;
    const auto refused = office.students.add(student(u"Ben"_s, {}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == u"surname"_s);
    StudentRecord nobody = student(u"Ben"_s, u"Abbot"_s);
    nobody.id = StudentId{99};
    CHECK(office.students.update(nobody).error().code == ErrorCode::NotFound);
}

TEST_CASE("A student is found by UPN in any case, else by the key of the import",
          "[students][service]")
{
    Office office;
    StudentRecord record = aFullRecord();
    record.id = need(office.students.add(record));
    CHECK(need(office.students.findByUpnOrKey(u" l336400026017 "_s)).id == record.id);
    CHECK(need(office.students.findByUpnOrKey(u"0002e817"_s)).id == record.id);
    need(office.students.add(student(u"Ben"_s, u"Abbot"_s))); // no UPN: an empty text finds nobody
    CHECK(office.students.findByUpnOrKey({}).error().code == ErrorCode::NotFound);
}

TEST_CASE("The same name written differently is the same name", "[students][repository]")
{
    Office office;
    const auto id = need(office.students.add(aFullRecord()));
    StudentRepository students(office.db.database());
    const QDate birth(2013, 3, 4);
    CHECK(need(students.findByNameAndBirth(u"OBRIEN NGUYEN"_s, u"lucja"_s, birth)) ==
          std::vector<StudentId>{id});
    CHECK(need(students.findByNameAndBirth(u"OBRIEN NGUYEN"_s, u"lucja"_s, {})).empty());
}

TEST_CASE("The list stands by name as people sort it, with the statuses of the day",
          "[students][service]")
{
    Office office;
    need(office.students.add(student(u"Zoe"_s, u"Smith Jones"_s)));
    need(office.students.add(student(u"Émile"_s, u"Smith"_s)));
    need(office.students.add(student(u"Dan"_s, u"smith"_s)));
    need(office.students.add(aFullRecord()));
    const auto rows = need(office.students.rows(QDate(2026, 11, 16)));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].preferredForename == u"Lucy"_s);
    CHECK(rows[0].statuses == std::vector{StatusKind::LookedAfter});
    CHECK(rows[0].searchKey == u"lucja obrien nguyen lucy 8b l336400026017"_s);
    CHECK(rows[1].forename == u"Dan"_s);
    CHECK(rows[2].forename == u"Émile"_s);
    CHECK(rows[3].surname == u"Smith Jones"_s);
    CHECK(need(office.students.rows(QDate(2023, 1, 1)))[0].statuses ==
          std::vector{StatusKind::SenSupport});
}

TEST_CASE("Lists hear of a new or changed student once it is safe, and not of a refusal",
          "[students][service]")
{
    Office office;
    QSignalSpy heard(&office.notifier, &ChangeNotifier::studentsChanged);
    StudentRecord record = student(u"Ben"_s, u"Abbot"_s);
    record.id = need(office.students.add(record));
    CHECK(heard.count() == 1);
    need(office.students.update(record));
    CHECK(heard.count() == 2);
    CHECK_FALSE(office.students.add(student(u"Ben"_s, {})));
    CHECK(heard.count() == 2);
}
