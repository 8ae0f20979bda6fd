// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/review.h"

#include "core/retention/retention_rules.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kReasons{
    u"special_needs", u"safeguarding", u"open_meeting", u"open_duty", u"open_request",
    u"legal_hold",
};
static_assert(kReasons.size() == static_cast<size_t>(kKeepReasonCount));

const KeepDecision* latestReview(const ReviewFacts& facts)
{
    const auto found = std::ranges::find_if(facts.decisions, [](const KeepDecision& one) {
        return one.kind == KeepKind::Review && !one.endedOn;
    });
    return found == facts.decisions.end() ? nullptr : &*found;
}

} // namespace

bool isSpecialNeeds(StatusKind kind)
{
    return kind == StatusKind::SenSupport || kind == StatusKind::EhcPlan ||
           kind == StatusKind::Disability;
}

bool isSafeguarding(StatusKind kind)
{
    switch (kind) {
    case StatusKind::ChildProtection:
    case StatusKind::ChildInNeed:
    case StatusKind::LookedAfter:
    case StatusKind::PreviouslyLookedAfter:
    case StatusKind::YouthJusticeOrder:
    case StatusKind::EarlyHelp:
        return true;
    default:
        return false;
    }
}

std::optional<QDate> reviewDateOf(const ReviewFacts& facts, const RuleSettings& rules)
{
    if (!facts.dateOfBirth || !facts.dateOfBirth->isValid()) {
        return std::nullopt;
    }
    QDate date = disposalReviewDate(*facts.dateOfBirth, facts.specialNeeds || facts.safeguarding,
                                    rules);
    if (const KeepDecision* kept = latestReview(facts)) {
        date = std::max(date, kept->lookAgainOn);
    }
    for (const KeepDecision& one : facts.decisions) {
        if (one.kind == KeepKind::LegalHold && !one.endedOn) {
            date = std::max(date, one.lookAgainOn);
        }
    }
    return date;
}

std::vector<KeepReason> keepReasonsOf(const ReviewFacts& facts, QDate on)
{
    std::vector<KeepReason> reasons;
    const std::pair<bool, KeepReason> found[] = {
        {facts.specialNeeds, KeepReason::SpecialNeeds},
        {facts.safeguarding, KeepReason::Safeguarding},
        {facts.openMeeting, KeepReason::OpenMeeting},
        {facts.openRequest, KeepReason::OpenRequest},
        {std::ranges::any_of(facts.decisions,
                             [on](const KeepDecision& one) { return one.isHoldOn(on); }),
         KeepReason::LegalHold}};
    for (const auto& [holds, reason] : found) {
        if (holds) {
            reasons.push_back(reason);
        }
    }
    return reasons;
}

std::vector<ReviewItem> reviewList(const std::vector<ReviewFacts>& all, QDate on, QDate until,
                                   const RuleSettings& rules)
{
    std::vector<ReviewItem> list;
    for (const ReviewFacts& facts : all) {
        const auto date = reviewDateOf(facts, rules);
        if (!date || *date > until) {
            continue;
        }
        ReviewItem item{facts.student, facts.name, facts.upn, facts.dateOfBirth, *date, false,
                        keepReasonsOf(facts, on), {}};
        if (!facts.decisions.empty()) {
            item.keptBefore = true;
            item.latest = facts.decisions.front();
        }
        list.push_back(std::move(item));
    }
    std::ranges::sort(list, {}, [](const ReviewItem& one) {
        return std::tuple(one.reviewOn, one.name, one.student);
    });
    return list;
}

QString toCode(KeepReason reason)
{
    return QString::fromUtf16(kReasons[static_cast<size_t>(reason)]);
}

} // namespace freshstart
