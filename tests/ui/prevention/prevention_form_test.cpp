// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_form.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/prevention/yes_no.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<StaffMember> kStaff = {
    {StaffId{1}, u"Mrs J. Hart"_s, StaffRole::Head, {}, {}, {}, false, true},
    {StaffId{2}, u"Mr P. Cole"_s, StaffRole::Deputy, {}, {}, {}, false, true},
    {StaffId{3}, u"Ms D. Roe"_s, StaffRole::Deputy, {}, {}, {}, true, true},
};

PreventionFormFacts facts()
{
    return {QDate(2026, 11, 19), kStaff, u"Headteacher"_s};
}

} // namespace

TEST_CASE("The form gives back what it was given", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{1});
    details.attendees.push_back({u"Dr S. Moss"_s, PreventionRole::OtherProfessional,
                                 u"Speech therapist"_s, u"City health"_s, false, false});
    form.setDetails(details);
    CHECK(form.details() == details);
}

TEST_CASE("A question nobody has answered stays open", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{1});
    details.oneOffIncident = false;
    form.setDetails(details);
    details.oneOffIncident = std::nullopt; // as if another meeting were opened
    form.setDetails(details);
    CHECK_FALSE(form.details().oneOffIncident.has_value());
    form.findChild<QRadioButton*>(u"oneOffIncidentYes"_s)->click();
    CHECK(form.details().oneOffIncident == true);
}

TEST_CASE("The end of the suspension counts only while the student is out", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    CHECK(form.details().suspensionEnds == QDate(2026, 11, 20));
    form.findChild<QRadioButton*>(u"attendingSchoolYes"_s)->click();
    CHECK_FALSE(form.details().suspensionEnds.has_value());
    form.findChild<QRadioButton*>(u"attendingSchoolNo"_s)->click();
    CHECK(form.details().suspensionEnds == QDate(2026, 11, 20)); // not forgotten
}

TEST_CASE("Attendance is read as people write it", "[ui][prevention]")
{
    CHECK(permilleFromText(u"78.4"_s) == 784);
    CHECK(permilleFromText(u" 78,4 % "_s) == 784);
    CHECK(permilleFromText(u"100"_s) == 1000);
    CHECK_FALSE(permilleFromText(u" "_s).has_value());
    CHECK(permilleFromText(u"most days"_s) == -1);
    CHECK(permilleFromText(u"784"_s) == 7840); // refused by the rules
}

TEST_CASE("A deputy with authority may chair, one without may not", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{3});
    form.setDetails(details);
    CHECK_FALSE(hasProblem(form.check()));
    details.chair = StaffId{2};
    form.setDetails(details);
    const std::vector<Issue> issues = form.check();
    REQUIRE(hasProblem(issues));
    CHECK(issues.front().code == u"chair_not_allowed"_s);
}

TEST_CASE("Somebody added, moved and removed signs in the order shown", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.findChild<QPushButton*>(u"participantDownButton1"_s)->click();
    CHECK(form.details().attendees.front().name == u"Ms A. Grant"_s);
    form.findChild<QPushButton*>(u"participantRemoveButton1"_s)->click();
    REQUIRE(form.details().attendees.size() == 1);
    CHECK(form.details().attendees.front().name == u"Mrs J. Hart"_s);
    form.findChild<QPushButton*>(u"addParticipantButton"_s)->click();
    form.findChild<QComboBox*>(u"participantRoleCombo2"_s)->setEditText(u"Social worker"_s);
    REQUIRE(form.details().attendees.size() == 2);
    CHECK(form.details().attendees.back().role == PreventionRole::SocialWorker);
    CHECK(form.details().attendees.back().roleNote.isEmpty());
}

TEST_CASE("Typing a governor's or a parent's role says why they are not there", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    auto* refusal = form.findChild<QLabel*>(u"participantRefusal2"_s);
    auto* role = form.findChild<QComboBox*>(u"participantRoleCombo2"_s);
    role->setEditText(u"Chair of governors"_s);
    CHECK(refusal->isVisibleTo(&form));
    CHECK(refusal->text().startsWith(u"The meeting is for professionals"_s));
    role->setEditText(u"Social worker"_s);
    CHECK_FALSE(refusal->isVisibleTo(&form));
}
