// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/records_page.h"

#include "core/rights/merge_service.h"
#include "core/rights/rights_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/school_desk.h"
#include "tests/support/widget_check.h"
#include "ui/rights/compare_page.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct RecordsDesk : SchoolDesk {
    StudentId old;
    StudentId twin;

    RecordsDesk()
    {
        StudentRecord record = invented(u"Barnaby"_s, u"Oldcastle"_s);
        record.details.dateOfBirth = QDate(2000, 1, 5);
        old = add(record);
        StudentRecord first = need(workspace->students().find(student));
        first.details.dateOfBirth = QDate(2013, 5, 1);
        need(workspace->students().update(first));
        StudentRecord second = invented(u"Dillan"_s, u"Farrow"_s);
        second.details.forename = u"Dylen"_s;
        second.details.dateOfBirth = QDate(2013, 5, 1);
        second.details.upn.clear();
        second.details.form = u"8H"_s;
        twin = add(second);
    }

    void ask()
    {
        AccessRequest request;
        request.student = student;
        request.receivedOn = QDate(2026, 11, 16);
        request.askedBy = u"Ms K. Farrow"_s;
        need(workspace->rights().save(request));
    }
};

} // namespace

TEST_CASE("Records to look at, requests and doubles stand on one page and lead on", "[ui][rights]")
{
    RecordsDesk desk;
    desk.ask();
    RecordsPage page(desk.context(), nullptr);
    page.show();
    const QString seen = seenOn(page);
    CHECK(seen.contains(u"Oldcastle, Barnaby, born 5 January 2000: to be looked at since"_s));
    CHECK(seen.contains(u"Asked by Ms K. Farrow on Monday 16 November 2026"_s));
    CHECK(seen.contains(u"Answer due by Wednesday 16 December 2026"_s));
    CHECK(seen.contains(u"The date of birth is the same and the name almost."_s));
    press(page, u"review1Button"_s);
    press(page, u"request1Button"_s);
    press(page, u"comparePair1Button"_s);
    CHECK(desk.navigator.went ==
          QStringList{u"records of %1"_s.arg(desk.old.number),
                      u"records of %1"_s.arg(desk.student.number),
                      u"compare %1"_s.arg(desk.student.number), u"with %1"_s.arg(desk.twin.number)});
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("More records are shown further ahead, and an empty page says so", "[ui][rights]")
{
    SchoolDesk desk;
    StudentRecord record = invented(u"Barnaby"_s, u"Oldcastle"_s);
    record.details.dateOfBirth = QDate(2002, 6, 5);
    desk.add(record);
    RecordsPage page(desk.context(), nullptr);
    page.show();
    CHECK(seenOn(page).contains(u"No record’s time has come."_s));
    CHECK(seenOn(page).contains(u"None is open."_s));
    CHECK(seenOn(page).contains(u"No two records look alike."_s));
    pick(page, u"withinCombo"_s, u"within a year"_s);
    CHECK(seenOn(page).contains(u"to be looked at on Saturday 5 June 2027"_s));
}

TEST_CASE("Two records are compared field by field and made one", "[ui][rights]")
{
    RecordsDesk desk;
    ComparePage page(desk.context(), desk.student, desk.twin, nullptr);
    page.show();
    CHECK(namelessInputs(page) == QStringList());
    part<QAbstractButton>(page, u"formGoneRadio"_s).setChecked(true);
    desk.prompter.agrees = false;
    press(page, u"mergeButton"_s);
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(u"of Dylen Farrow, comes to the record of Dylan"_s));
    CHECK(desk.workspace->students().find(desk.twin));
    desk.prompter.agrees = true;
    press(page, u"mergeButton"_s);
    CHECK_FALSE(desk.workspace->students().find(desk.twin));
    const StudentDetails details = need(desk.workspace->students().find(desk.student)).details;
    CHECK(details.form == u"8H"_s);
    CHECK(details.forename == u"Dylan"_s);
    CHECK(desk.navigator.went.last() == u"records of %1"_s.arg(desk.student.number));
}

TEST_CASE("What stands against making them one is said, and the button waits", "[ui][rights]")
{
    RecordsDesk desk;
    StudentRecord other = need(desk.workspace->students().find(desk.old));
    other.details.upn = u"B801200005001"_s;
    need(desk.workspace->students().update(other));
    StudentRecord own = need(desk.workspace->students().find(desk.student));
    own.details.upn = u"C801200005002"_s;
    need(desk.workspace->students().update(own));
    ComparePage page(desk.context(), desk.student, desk.old, nullptr);
    page.show();
    CHECK(seenOn(page).contains(u"these are two children"_s));
    CHECK_FALSE(part<QAbstractButton>(page, u"mergeButton"_s).isEnabled());
    press(page, u"swapRecordsButton"_s);
    CHECK_FALSE(part<QAbstractButton>(page, u"mergeButton"_s).isEnabled());
}
