// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_rules.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const StaffId kHead{1};
const StaffId kMentor{3};

RecordFacts someFacts()
{
    RecordFacts facts;
    facts.staff = {{kHead, u"Mrs J. Hart"_s, StaffRole::Head, {}, {}, {}},
                   {kMentor, u"Ms N. Bright"_s, StaffRole::Lead, {}, {}, {}}};
    facts.today = QDate(2026, 11, 19);
    return facts;
}

WelcomeBackRecord aRecord()
{
    return aMeetingRecord(QDate(2026, 11, 19));
}

} // namespace

TEST_CASE("A full record has nothing missing", "[welcome_back][rules]")
{
    CHECK(validate(aRecord(), someFacts()).empty());
}

TEST_CASE("Nothing is recorded of a meeting that is still to come", "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    record.heldOn = QDate(2026, 11, 20);
    CHECK(problemCodes(validate(record, someFacts())) == QStringList{u"held_on_in_future"_s});
}

TEST_CASE("A strategy says who does it by when", "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    record.commitments = {{{}, CommitmentKind::Strategy, u"A seat near the door"_s}};
    const auto issues = validate(record, someFacts());
    CHECK(codes(issues) ==
          QStringList{u"strategy_owner_missing"_s, u"strategy_date_missing"_s});
    CHECK(issues.front().parameters == QStringList{u"A seat near the door"_s});
    record.commitments.front().state = CommitmentState::NotPursued; // nobody has to do it now
    CHECK(validate(record, someFacts()).empty());
}

TEST_CASE("Goals need a realistic time and something to measure them by", "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    record.behaviour.timeline.clear();
    record.academic.measure.clear();
    const auto issues = validate(record, someFacts());
    REQUIRE(codes(issues) ==
            QStringList{u"goal_timeline_missing"_s, u"goal_measure_missing"_s});
    CHECK(issues[0].field == u"behaviour"_s);
    CHECK(issues[1].field == u"academic"_s);
    record.behaviour = {}; // no goal, nothing to measure
    record.academic = {};
    CHECK(validate(record, someFacts()).empty());
}

TEST_CASE("The incident is talked through only for a named safety reason, with the head leading",
          "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    record.incidentInDetail = true;
    CHECK(problemCodes(validate(record, someFacts())) ==
          QStringList{u"incident_reason_missing"_s, u"incident_lead_missing"_s});
    record.incidentDiscussed = u"A classmate is afraid on the stairs."_s;
    record.incidentLead = kMentor;
    CHECK(problemCodes(validate(record, someFacts())) ==
          QStringList{u"incident_lead_not_head"_s});
    record.incidentLead = kHead;
    CHECK(validate(record, someFacts()).empty());
}

TEST_CASE("Asking for an apology is doubted wherever it is written", "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    record.commitments.push_back(
        {{}, CommitmentKind::TargetStudent, u"Must apologise to Mr Li"_s});
    const auto issues = validate(record, someFacts());
    REQUIRE(codes(issues) == QStringList{u"asks_for_apology"_s});
    CHECK(issues.front().parameters == QStringList{u"Must apologise"_s});
}

TEST_CASE("An apology that was offered is to be acknowledged", "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    record.offeredApology = u"Dylan said sorry to Mr Li of his own accord."_s;
    CHECK(codes(validate(record, someFacts())) == QStringList{u"apology_not_acknowledged"_s});
    record.apologyAcknowledged = true;
    CHECK(validate(record, someFacts()).empty());
}

TEST_CASE("Somebody of the referring school was there: was it agreed, and who led?",
          "[welcome_back][rules]")
{
    RecordFacts facts = someFacts();
    WelcomeBackRecord record = aRecord();
    record.attendees.push_back(
        {u"Mr A. Dean"_s, u"head of year"_s, true, AttendeeKind::ReferringSchool});
    record.ledBy = u"Ms N. Bright"_s;
    CHECK(codes(validate(record, facts)) ==
          QStringList{u"referring_not_invited"_s, u"referring_lead_not_head"_s});
    facts.plan.referring = ReferringInvitation{kHead, QDate(2026, 11, 16), u"A threat there"_s};
    record.ledBy = u"Mrs J. Hart"_s;
    CHECK(validate(record, facts).empty());
    record.attendees.back().present = false;
    facts.plan.referring.reset();
    CHECK(validate(record, facts).empty());
}

TEST_CASE("The family came when one of them was there", "[welcome_back][rules]")
{
    WelcomeBackRecord record = aRecord();
    CHECK(familyCame(record));
    record.attendees.front().present = false;
    CHECK_FALSE(familyCame(record));
    record.attendees.push_back({u"Mr T. Li"_s, u"mentor"_s, true, AttendeeKind::Staff});
    CHECK_FALSE(familyCame(record));
}
