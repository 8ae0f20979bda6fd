// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_form.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/page_parts.h"

#include <QCheckBox>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

PreventionFormFacts facts()
{
    return {QDate(2026, 11, 19),
            {{StaffId{1}, u"Mrs J. Hart"_s, StaffRole::Head, {}, {}, {}, false, true}},
            u"Headteacher"_s};
}

} // namespace

TEST_CASE("Nobody was there before the meeting was; then those who were expected are",
          "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{1});
    details.held = false;
    details.attendees = {{u"Mrs J. Hart"_s, PreventionRole::Head, {}, {}, false, true},
                         {u"Ms R. Bell"_s, PreventionRole::SocialWorker, {}, {}, false, true},
                         {{}, PreventionRole::LeadStaff, {}, {}, false, true}};
    details.attendees[1].reply = InvitationReply::NotComing;
    form.setDetails(details);
    press(form, u"heldCheck"_s);
    const auto people = form.details().attendees;
    REQUIRE(people.size() == 3);
    CHECK(people[0].attended);
    CHECK_FALSE(people[1].attended); // has said so
    CHECK_FALSE(people[2].attended); // nobody has a name for it yet
    // What somebody has said about it stays.
    part<QCheckBox>(form, u"participantAttendedCheck2"_s).setChecked(true);
    press(form, u"heldCheck"_s);
    press(form, u"heldCheck"_s);
    CHECK(form.details().attendees[1].attended);
    CHECK_FALSE(form.details().attendees[2].attended);
}

TEST_CASE("Tab goes from who chairs to the minutes and then to where", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.show();
    QStringList order;
    const QWidget* start = &part<QWidget>(form, u"chairCombo"_s);
    for (const QWidget* one = start; order.size() < 3; one = one->nextInFocusChain()) {
        if (QStringList{u"chairCombo"_s, u"minuteTakerCombo"_s, u"preventionPlaceEdit"_s}.contains(
                one->objectName())) {
            order.append(one->objectName());
        }
    }
    CHECK(order == QStringList{u"chairCombo"_s, u"minuteTakerCombo"_s, u"preventionPlaceEdit"_s});
}
