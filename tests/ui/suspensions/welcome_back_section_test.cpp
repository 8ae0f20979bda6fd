// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/welcome_back_section.h"

#include "core/students/student_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/school_desk.h"
#include "tests/support/suspensions.h"
#include "tests/support/widget_check.h"
#include "ui/common/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 16);

StaffMember member(int id, const QString& name, StaffRole role)
{
    StaffMember one;
    one.id = StaffId{id};
    one.name = name;
    one.role = role;
    return one;
}

/// The section by itself, with a return on Thursday 19 November in the morning.
struct Section {
    WelcomeBackSection section{kToday, nullptr};

    explicit Section(StaffRole first = StaffRole::Head)
    {
        section.setStaff({member(1, u"Mrs J. Hart"_s, first),
                          member(2, u"Mr A. Osei"_s, StaffRole::Lead)});
        section.setTimes({QTime(8, 50), QTime(13, 10), QTime(15, 10), demoCalendar()});
        section.show({});
        section.proposeFor(morningOf(QDate(2026, 11, 19)));
    }
    [[nodiscard]] WelcomeBackPlan plan() const
    {
        SuspensionCase one;
        section.apply(one);
        return one.welcomeBack;
    }
    void choose(const QString& combo, int id)
    {
        auto* box = find<QComboBox>(section, combo);
        box->setCurrentIndex(box->findData(qint64{id}));
        Q_EMIT box->activated(box->currentIndex());
    }
};

} // namespace

TEST_CASE("Both usual moments are a click away, and follow the return", "[ui][suspensions]")
{
    Section s;
    CHECK(s.plan().date == QDate(2026, 11, 19));
    CHECK(s.plan().time == QTime(8, 20));
    find<QPushButton>(s.section, u"proposeDayBeforeButton"_s)->click();
    CHECK(s.plan().date == QDate(2026, 11, 18));
    CHECK(s.plan().time == QTime(15, 10));
    s.section.proposeFor(morningOf(QDate(2026, 11, 24))); // Monday 23 is INSET
    CHECK(s.plan().date == QDate(2026, 11, 20));
    find<QPushButton>(s.section, u"proposeReturnDayButton"_s)->click();
    CHECK(s.plan().date == QDate(2026, 11, 24));
    CHECK(s.plan().time == QTime(8, 20));
    CHECK(s.plan().lead == StaffId{1});
}

TEST_CASE("Where there is no head, the proprietor is proposed to lead", "[ui][suspensions]")
{
    const Section s(StaffRole::Proprietor);
    CHECK(s.plan().lead == StaffId{1});
    CHECK(s.plan().delegation == Delegation{});
}

TEST_CASE("Somebody else leads when asked by the head, which is filled in", "[ui][suspensions]")
{
    Section s;
    CHECK_FALSE(find<QComboBox>(s.section, u"askedByCombo"_s)->isVisibleTo(&s.section));
    s.choose(u"meetingLeadCombo"_s, 2);
    CHECK(find<QComboBox>(s.section, u"askedByCombo"_s)->isVisibleTo(&s.section));
    CHECK(s.plan().lead == StaffId{2});
    CHECK(s.plan().delegation == Delegation{StaffId{1}, kToday});
    s.choose(u"meetingLeadCombo"_s, 1);
    CHECK(s.plan().delegation == Delegation{});
}

TEST_CASE("The referring school can be invited only where the student has one",
          "[ui][suspensions]")
{
    Section s;
    auto* invite = find<QCheckBox>(s.section, u"inviteReferringBox"_s);
    CHECK_FALSE(invite->isVisibleTo(&s.section));
    s.section.setReferringSchool(true);
    REQUIRE(invite->isVisibleTo(&s.section));
    invite->click();
    REQUIRE(s.plan().referring);
    CHECK(s.plan().referring->agreedBy == StaffId{1});
    CHECK(s.plan().referring->agreedOn == kToday);
}

TEST_CASE("A return without a meeting begins with what is usual", "[ui][suspensions]")
{
    Section s;
    find<QRadioButton>(s.section, u"without_meetingRadio"_s)->click();
    const WelcomeBackPlan plan = s.plan();
    CHECK(plan.noMeetingDecidedBy == StaffId{1});
    CHECK(plan.noMeetingDecidedOn == kToday);
    CHECK(plan.interventionDate == QDate(2026, 11, 20));
    CHECK(plan.monitoring.until == QDate(2026, 12, 4));
    s.section.proposeFor(morningOf(QDate(2026, 11, 20)));
    CHECK(s.plan().interventionDate == QDate(2026, 11, 24));
    find<QRadioButton>(s.section, u"meeting_setRadio"_s)->click();
    CHECK(s.plan().date == QDate(2026, 11, 19)); // it was touched: it stays and is questioned
}

TEST_CASE("A stored plan comes back as it was", "[ui][suspensions]")
{
    SuspensionCase stored;
    stored.suspension.id = SuspensionId{4};
    stored.welcomeBack.arrangement = WelcomeBackArrangement::MeetingSet;
    stored.welcomeBack.date = QDate(2026, 11, 18);
    stored.welcomeBack.time = QTime(15, 10);
    stored.welcomeBack.place = u"Room 4"_s;
    stored.welcomeBack.lead = StaffId{2};
    stored.welcomeBack.delegation = {StaffId{1}, QDate(2026, 11, 13)};
    Section s;
    s.section.show(stored);
    CHECK(s.plan() == stored.welcomeBack);
    stored.welcomeBack.lead = StaffId{1};
    stored.welcomeBack.delegation = {};
    s.section.show(stored);
    s.section.followIfProposed(morningOf(QDate(2026, 11, 19)));
    s.section.proposeFor(morningOf(QDate(2026, 11, 20))); // it was the day before, and stays that
    CHECK(s.plan().date == QDate(2026, 11, 19));
    CHECK(s.plan().time == QTime(15, 10));
}

TEST_CASE("Every field of the meeting has a name and can be reached", "[ui][suspensions]")
{
    Section s;
    s.section.setReferringSchool(true);
    s.choose(u"meetingLeadCombo"_s, 2);
    find<QCheckBox>(s.section, u"inviteReferringBox"_s)->click();
    s.section.resize(760, 500);
    s.section.setVisible(true);
    CHECK(namelessInputs(s.section) == QStringList());
    CHECK(unreachableInputs(s.section) == QStringList());
    find<QRadioButton>(s.section, u"without_meetingRadio"_s)->click();
    CHECK(namelessInputs(s.section) == QStringList());
    CHECK(unreachableInputs(s.section) == QStringList());
}

TEST_CASE("A lead who has another meeting at that time is seen while choosing",
          "[ui][suspensions]")
{
    SchoolDesk desk;
    {
        SuspensionPage page(desk.context(), nullptr);
        issueThrough(page, desk);
    }
    const StudentId other = desk.add(invented(u"Kit"_s, u"Reyes"_s));
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(other);
    page.show();
    fill(page);
    CHECK(seenOn(page).contains(u"has another meeting at 08:20"_s));
    find<QTimeEdit>(page, u"meetingTimeEdit"_s)->setTime(QTime(9, 30));
    CHECK_FALSE(seenOn(page).contains(u"has another meeting at"_s));
}
