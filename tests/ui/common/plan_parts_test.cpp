// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/widget_check.h"
#include "ui/common/asked_by_fields.h"
#include "ui/common/date_field.h"
#include "ui/common/referring_fields.h"
#include "ui/common/staff_choice.h"
#include "ui/common/without_meeting_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);

StaffMember member(int id, const QString& name, StaffRole role)
{
    StaffMember one;
    one.id = StaffId{id};
    one.name = name;
    one.role = role;
    return one;
}

std::vector<StaffMember> everybody()
{
    return {member(1, u"Mr A. Osei"_s, StaffRole::Lead),
            member(2, u"Ms P. Lowe"_s, StaffRole::Proprietor),
            member(3, u"Mrs J. Hart"_s, StaffRole::Head)};
}

} // namespace

TEST_CASE("The head is proposed first, else the proprietor", "[ui][welcome_back]")
{
    std::vector<StaffMember> staff = everybody();
    CHECK(headOrProprietor(staff) == StaffId{3});
    CHECK(headsAndProprietors(staff).size() == 2);
    staff.pop_back();
    CHECK(headOrProprietor(staff) == StaffId{2});
    staff.pop_back();
    CHECK_FALSE(headOrProprietor(staff));
    CHECK(leadsWhenAsked(staff, StaffId{1}));
    CHECK_FALSE(leadsWhenAsked(staff, std::nullopt));
}

TEST_CASE("Who asked is only asked while somebody else leads, and begins with the head today",
          "[ui][welcome_back]")
{
    AskedByFields fields(kToday, nullptr);
    fields.setStaff(everybody());
    fields.follow(StaffId{3});
    CHECK(fields.isHidden());
    CHECK(fields.value() == Delegation{});
    fields.follow(StaffId{1});
    CHECK_FALSE(fields.isHidden());
    CHECK(fields.value() == Delegation{StaffId{3}, kToday});
    fields.follow(StaffId{2}); // the proprietor leads without being asked
    CHECK(fields.isHidden());
    CHECK(fields.value() == Delegation{});
    fields.show({StaffId{2}, QDate(2026, 11, 17)}, StaffId{1});
    CHECK(fields.value() == Delegation{StaffId{2}, QDate(2026, 11, 17)});
    CHECK(fields.findChild<QComboBox*>(u"askedByCombo"_s)->count() == 3); // no other staff
    CHECK(namelessInputs(fields) == QStringList());
}

TEST_CASE("The referring school is offered where there is one, and needs a reason and an agreement",
          "[ui][welcome_back]")
{
    ReferringFields fields(kToday, nullptr);
    fields.setStaff(everybody());
    CHECK(fields.isHidden());
    fields.setOffered(true);
    CHECK_FALSE(fields.isHidden());
    auto* box = fields.findChild<QCheckBox*>(u"inviteReferringBox"_s);
    auto* reason = fields.findChild<QLineEdit*>(u"referringReasonEdit"_s);
    REQUIRE(box != nullptr);
    REQUIRE(reason != nullptr);
    CHECK_FALSE(reason->isVisibleTo(&fields));
    CHECK_FALSE(fields.value());
    QSignalSpy changed(&fields, &PlanPart::changed);
    box->click();
    CHECK(changed.size() == 1);
    CHECK(reason->isVisibleTo(&fields));
    reason->setText(u" The placement is at risk. "_s);
    CHECK(fields.value() ==
          ReferringInvitation{StaffId{3}, kToday, u"The placement is at risk."_s});
    fields.setOffered(false); // agreed already: it can still be seen and taken back
    CHECK_FALSE(fields.isHidden());
    box->click();
    CHECK(fields.isHidden());
    CHECK(namelessInputs(fields) == QStringList());
}

TEST_CASE("A return without a meeting keeps what was typed when its proposal moves",
          "[ui][welcome_back]")
{
    WithoutMeetingFields fields(kToday, nullptr);
    fields.setStaff(everybody());
    fields.show({});
    WelcomeBackPlan proposal;
    proposal.noMeetingDecidedBy = StaffId{3};
    proposal.noMeetingDecidedOn = kToday;
    proposal.monitoring.until = QDate(2026, 12, 4);
    proposal.interventionDate = QDate(2026, 11, 20);
    fields.propose(proposal);
    WelcomeBackPlan plan;
    fields.apply(plan);
    CHECK(plan.noMeetingDecidedBy == StaffId{3});
    CHECK(plan.interventionDate == QDate(2026, 11, 20));

    fields.findChild<DateField*>(u"monitoringUntilEdit"_s)->setDate(QDate(2026, 12, 18));
    proposal.monitoring.until = QDate(2026, 12, 7);
    proposal.interventionDate = QDate(2026, 11, 24);
    fields.propose(proposal);
    fields.apply(plan);
    CHECK(plan.monitoring.until == QDate(2026, 12, 18)); // somebody said so
    CHECK(plan.interventionDate == QDate(2026, 11, 24)); // follows
    CHECK(namelessInputs(fields) == QStringList());
}

TEST_CASE("A return without a meeting comes back from its fields as it was", "[ui][welcome_back]")
{
    WelcomeBackPlan plan;
    plan.noMeetingReason = NoMeetingReason::UnnecessaryDistress;
    plan.noMeetingNote = u"Kit asked for it."_s;
    plan.noMeetingDecidedBy = StaffId{2};
    plan.noMeetingDecidedOn = QDate(2026, 11, 17);
    plan.monitoring = {StaffId{1}, u"A word each morning."_s, QDate(2026, 12, 4)};
    plan.interventionDate = QDate(2026, 11, 20);
    WithoutMeetingFields fields(kToday, nullptr);
    fields.setStaff(everybody());
    QSignalSpy changed(&fields, &PlanPart::changed);
    fields.show(plan);
    CHECK(changed.empty());
    WelcomeBackPlan back;
    fields.apply(back);
    CHECK(back == plan);
}
