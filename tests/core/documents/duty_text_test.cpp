// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/duty_text.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

Duty duty(DutyKind kind, DutyWhy why)
{
    Duty d;
    d.kind = kind;
    d.why = why;
    d.dates = {QDate(2026, 11, 20)};
    return d;
}

} // namespace

TEST_CASE("Every duty says in words what, who, why and on what ground", "[documents][today]")
{
    QStringList subjects;
    for (int kind = 0; kind < kDutyKindCount; ++kind) {
        const Duty d = duty(static_cast<DutyKind>(kind), DutyWhy::MeetingSet);
        CHECK_FALSE(dutyButton(d).isEmpty());
        if (d.kind != DutyKind::TakeStep) {
            subjects.append(dutySubject(d));
        }
    }
    for (int step = 0; step < kStepCount; ++step) {
        Duty d = duty(DutyKind::TakeStep, DutyWhy::StepOfSuspension);
        d.step = static_cast<Step>(step);
        subjects.append(dutySubject(d));
    }
    CHECK(subjects.removeDuplicates() == 0);
    CHECK_FALSE(subjects.contains(QString()));
}

TEST_CASE("Every reason is a sentence of its own, by law and by policy", "[documents][today]")
{
    const Basis basis = GENERATE(Basis::Law, Basis::Policy);
    QStringList reasons;
    for (int why = 0; why < kDutyWhyCount; ++why) {
        Duty d = duty(DutyKind::DecideReinstatement, static_cast<DutyWhy>(why));
        d.dates.push_back(QDate(2026, 11, 24));
        d.count = 11;
        d.codes = {u"marked_at_risk"_s};
        d.basis = basis;
        reasons.append(dutyReason(d));
    }
    for (int step = 0; step <= static_cast<int>(Step::SetWork); ++step) {
        Duty d = duty(DutyKind::TakeStep, DutyWhy::StepOfSuspension);
        d.step = static_cast<Step>(step);
        d.basis = basis;
        if (d.step != Step::TellBoard && d.step != Step::SendLetter) { // the letter comes above
            reasons.append(dutyReason(d));
        }
    }
    for (const QString& reason : reasons) {
        CHECK(reason.endsWith(u'.'));
        CHECK_FALSE(reason.contains(u'%'));
    }
    CHECK(reasons.removeDuplicates() == 0);
}

TEST_CASE("Every source has a name and tells what it asks", "[documents][today]")
{
    QStringList asks;
    for (int source = 0; source < kDutySourceCount; ++source) {
        Duty d;
        d.source = static_cast<DutySource>(source);
        d.basis = Basis::Law;
        CHECK_FALSE(dutySource(d).isEmpty());
        CHECK(dutyExplanation(d).endsWith(u"This is law for the school."_s));
        asks.append(dutyExplanation(d));
        d.basis = Basis::Policy;
        CHECK_FALSE(dutyExplanation(d).contains(u"is law"_s));
    }
    CHECK(asks.removeDuplicates() == 0);
}

TEST_CASE("Outside the Regulations the notice is the school's policy, not law",
          "[documents][today]")
{
    Duty d;
    d.basis = Basis::Law;
    CHECK(dutySource(d).contains(u"Regulations 2012"_s));
    d.basis = Basis::Policy;
    CHECK(dutySource(d) == u"School policy, after the 2012 Regulations"_s);
    d.source = DutySource::RecordsOfMeetings;
    CHECK(dutySource(d) == u"Protocols for Welcome Back Meetings, procedure 5"_s);
    d.source = DutySource::StatutoryGuidance;
    d.basis = Basis::GoodPractice;
    CHECK(dutySource(d).startsWith(u"Good practice, DfE"_s));
}

TEST_CASE("The board is called what it is called at the school", "[documents][today]")
{
    Duty d = duty(DutyKind::TakeStep, DutyWhy::BoardOverFiveDays);
    d.step = Step::TellBoard;
    d.schoolType = SchoolType::Pru;
    CHECK(dutySubject(d) == u"Tell the management committee"_s);
    d.count = 11;
    d.basis = Basis::Law;
    CHECK(dutyReason(d).contains(u"5.5 school days"_s));
}

TEST_CASE("Who acts is named where it is known", "[documents][today]")
{
    Duty d;
    d.actor = DutyActor::Lead;
    CHECK(dutyActor(d) == u"Lead"_s);
    d.actorName = u"Ms N. Bright"_s;
    CHECK(dutyActor(d) == u"Ms N. Bright"_s);
}

TEST_CASE("The reason names the day", "[documents][today]")
{
    CHECK(dutyReason(duty(DutyKind::UploadRecord, DutyWhy::RecordNotUploaded))
              .contains(u"Friday 20 November"_s));
}
