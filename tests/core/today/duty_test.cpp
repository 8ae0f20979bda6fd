// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/duty.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

Duty aDuty(DutyKind kind, std::optional<Step> step = {})
{
    Duty duty;
    duty.kind = kind;
    duty.step = step;
    return duty;
}

} // namespace

TEST_CASE("Every kind of duty, and every step, has a code of its own", "[today]")
{
    QStringList codes;
    for (int kind = 0; kind <= static_cast<int>(DutyKind::RecordPrevention); ++kind) {
        if (static_cast<DutyKind>(kind) != DutyKind::TakeStep) {
            codes << kindCode(aDuty(static_cast<DutyKind>(kind)));
        }
    }
    for (int step = 0; step < kStepCount; ++step) {
        codes << kindCode(aDuty(DutyKind::TakeStep, static_cast<Step>(step)));
    }
    CHECK(codes.size() == kStepCount + 20);
    CHECK(codes.removeDuplicates() == 0);
}

TEST_CASE("Every duty belongs to one topic", "[today]")
{
    const auto [duty, topic] = GENERATE(table<Duty, QString>({
        {aDuty(DutyKind::IssueSuspension), u"notices"_s},
        {aDuty(DutyKind::TakeStep, Step::TellAuthority), u"notices"_s},
        {aDuty(DutyKind::TakeStep, Step::CancelParents), u"notices"_s},
        {aDuty(DutyKind::TakeStep, Step::SetWork), u"provision"_s},
        {aDuty(DutyKind::ArrangeProvision), u"provision"_s},
        {aDuty(DutyKind::DecideReinstatement), u"board"_s},
        {aDuty(DutyKind::TakeStep, Step::MarkRegister), u"register_and_census"_s},
        {aDuty(DutyKind::TakeStep, Step::ConsiderPrevention), u"prevention"_s},
        {aDuty(DutyKind::HoldPrevention), u"prevention"_s},
        {aDuty(DutyKind::UploadRecord), u"welcome_back"_s},
        {aDuty(DutyKind::TellOfMeeting), u"welcome_back"_s},
        {aDuty(DutyKind::ReviewCommitments), u"welcome_back"_s},
    }));
    CHECK(toCode(topicOf(duty)) == topic);
}
