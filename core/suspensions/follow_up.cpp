// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/follow_up.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

template<class Value>
struct Word {
    Value value;
    const char16_t* code;
};

constexpr std::array<Word<Step>, kStepCount> kSteps{{
    {Step::PhoneParents, u"phone_parents"},
    {Step::SendLetter, u"send_letter"},
    {Step::TellAuthority, u"tell_local_authority"},
    {Step::TellSocialWorker, u"tell_social_worker"},
    {Step::TellVirtualSchool, u"tell_virtual_school_head"},
    {Step::TellBoard, u"tell_governing_board"},
    {Step::TellReferringSchool, u"tell_referring_school"},
    {Step::TellPlacingAuthority, u"tell_placing_authority"},
    {Step::TellSenOfficer, u"tell_sen_officer"},
    {Step::SetWork, u"set_work"},
    {Step::SendProvisionDetails, u"send_provision_details"},
    {Step::MarkRegister, u"mark_register"},
    {Step::CheckReturn, u"check_return"},
    {Step::CheckCensus, u"check_census"},
    {Step::ConsiderPrevention, u"consider_prevention"},
    {Step::CancelParents, u"cancel_parents"},
    {Step::CancelBoard, u"cancel_governing_board"},
    {Step::CancelAuthority, u"cancel_local_authority"},
    {Step::CancelSocialWorker, u"cancel_social_worker"},
    {Step::CancelVirtualSchool, u"cancel_virtual_school_head"},
    {Step::CancelReferringSchool, u"cancel_referring_school"},
    {Step::OfferMeeting, u"offer_meeting"},
}};

constexpr std::array<Word<ContactMethod>, 7> kMethods{{
    {ContactMethod::Phone, u"phone"},
    {ContactMethod::ByHand, u"by_hand"},
    {ContactMethod::Post, u"post"},
    {ContactMethod::Email, u"email"},
    {ContactMethod::Portal, u"portal"},
    {ContactMethod::InPerson, u"in_person"},
    {ContactMethod::Other, u"other"},
}};

constexpr std::array<Word<BoardOutcome>, 4> kOutcomes{{
    {BoardOutcome::Open, u"open"},
    {BoardOutcome::Considered, u"considered"},
    {BoardOutcome::NotReinstated, u"not_reinstated"},
    {BoardOutcome::Reinstated, u"reinstated"},
}};

template<class Words, class Value>
QString codeOf(const Words& words, Value value)
{
    const auto* word = std::ranges::find(words, value, &Words::value_type::value);
    return QString::fromUtf16(word->code);
}

template<class Value, class Words>
std::optional<Value> valueOf(const Words& words, const QString& code)
{
    const auto* word = std::ranges::find_if(
        words, [&code](const auto& entry) { return QStringView(entry.code) == code; });
    return word == words.end() ? std::nullopt : std::optional<Value>(word->value);
}

} // namespace

const StepDone* SuspensionFollowUp::done(Step step) const
{
    const auto found = std::ranges::find(steps, step, &StepDone::step);
    return found == steps.end() ? nullptr : &*found;
}

QString toCode(Step step)
{
    return codeOf(kSteps, step);
}

std::optional<Step> stepFromCode(const QString& code)
{
    return valueOf<Step>(kSteps, code);
}

QString toCode(ContactMethod method)
{
    return codeOf(kMethods, method);
}

ContactMethod contactMethodFromCode(const QString& code)
{
    return valueOf<ContactMethod>(kMethods, code).value_or(ContactMethod::Other);
}

QString toCode(BoardOutcome outcome)
{
    return codeOf(kOutcomes, outcome);
}

BoardOutcome boardOutcomeFromCode(const QString& code)
{
    return valueOf<BoardOutcome>(kOutcomes, code).value_or(BoardOutcome::Open);
}

} // namespace freshstart
