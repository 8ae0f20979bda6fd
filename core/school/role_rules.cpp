// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/role_rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What a role counts for. A recorded delegation comes on top of the role.
enum class Rank { Head, Proprietor, Delegated, Lead, Office, Other };

struct Line {
    Act act;
    const char* code;
    std::array<Leave, 6> leaves; ///< by Rank
};

constexpr Leave Y = Leave::Yes;
constexpr Leave B = Leave::OnBehalf;
constexpr Leave N = Leave::No;

// Rank:                                    Head Prop Deleg Lead Office Other
constexpr std::array<Line, 10> kLines = {{
    // Only the head suspends, or who acts in that post (2012 Regulations reg. 2, 4, 13, 22); typing
    // the decision and putting the letter in its envelope is the office's work (seed 000).
    {Act::IssueSuspension, "issue_suspension", {Y, B, Y, B, B, N}},
    // The head cancels (statutory guidance on suspension, "cancelling"; statutory.md R19).
    {Act::CancelSuspension, "cancel_suspension", {Y, B, Y, B, B, N}},
    // "Agreed by the head or the proprietor, who then leads" (seed 000, procedure 3): not delegated.
    {Act::AgreeReferringSchool, "agree_referring_school", {Y, Y, N, N, N, N}},
    // The head, or a person with delegated authority, decides about a meeting (seed 003 3.2).
    {Act::DismissTrigger, "dismiss_trigger", {Y, N, Y, N, N, N}},
    // Those who need to know: who leads meetings and calls professionals together (Keeping children
    // safe in education, part 1; data protection: no more than is necessary).
    {Act::SeeChildProtection, "see_child_protection", {Y, Y, Y, Y, N, N}},
    // What leaves the school unmasked, the head answers for (UK GDPR art. 5(1)(f), 24; R31, R32).
    {Act::ExportEverything, "export_everything", {Y, Y, Y, N, N, N}},
    // Deciding that a record is kept no longer, or that two are one child (R30; art. 5(1)(d)).
    {Act::DeleteForGood, "delete_for_good", {Y, Y, Y, N, N, N}},
    // Authority is given by the head and the proprietor, and not passed on by who received it.
    {Act::ManagePeople, "manage_people", {Y, Y, N, N, N, N}},
    {Act::ManageProtection, "manage_protection", {Y, Y, N, N, N, N}},
    // What law and policy leave open, the school's leadership settles.
    {Act::ChangeRules, "change_rules", {Y, Y, Y, N, N, N}},
}};

Rank rankOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Head:
        return Rank::Head;
    case StaffRole::Proprietor:
        return Rank::Proprietor;
    case StaffRole::Deputy:
    case StaffRole::SeniorLeader:
    case StaffRole::HeadOfYear:
    case StaffRole::Lead:
        return Rank::Lead;
    case StaffRole::Office:
        return Rank::Office;
    case StaffRole::Other:
        break;
    }
    return Rank::Other;
}

const Line& lineOf(Act act)
{
    return *std::ranges::find(kLines, act, &Line::act);
}

/// The better of what the role and the delegation give.
Leave leaveOf(const StaffMember& member, const Line& line)
{
    const Leave byRole = line.leaves[static_cast<size_t>(rankOf(member.role))];
    const Leave byDelegation =
        member.mayActForHead ? line.leaves[static_cast<size_t>(Rank::Delegated)] : Leave::No;
    return std::min(byRole, byDelegation);
}

QString refusal(const Line& line)
{
    return u"role_"_s + QLatin1StringView(line.code);
}

/// The printed key gives passwords back; what only a person can decide waits until they have one.
Permission withRecoveryKey(Act act)
{
    switch (act) {
    case Act::ManagePeople:
    case Act::ManageProtection:
        return {Leave::Yes, {}};
    case Act::IssueSuspension:
    case Act::CancelSuspension:
        return {Leave::OnBehalf, u"on_behalf"_s};
    default:
        return {Leave::No, u"recovery_key_only"_s};
    }
}

} // namespace

Permission mayDo(const Who& who, Act act)
{
    if (who.proof == Proof::RecoveryKey) {
        return withRecoveryKey(act);
    }
    if (!who.member) {
        return who.proof == Proof::None ? Permission{Leave::Yes, u"nobody_named"_s}
                                        : Permission{Leave::No, u"nobody_signed_in"_s};
    }
    if (!who.member->active) {
        return {Leave::No, u"has_left"_s};
    }
    if (act == Act::ManagePeople && !who.hasHead) {
        return {Leave::Yes, u"no_head_yet"_s};
    }
    const Line& line = lineOf(act);
    switch (leaveOf(*who.member, line)) {
    case Leave::Yes:
        return {Leave::Yes, {}};
    case Leave::OnBehalf:
        return {Leave::OnBehalf, u"on_behalf"_s};
    case Leave::No:
        break;
    }
    return {Leave::No, refusal(line)};
}

std::vector<StaffMember> whoMayDo(const std::vector<StaffMember>& staff, Act act)
{
    const Line& line = lineOf(act);
    std::vector<StaffMember> found;
    for (const StaffMember& member : staff) {
        if (member.active && leaveOf(member, line) == Leave::Yes) {
            found.push_back(member);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const StaffMember& a, const StaffMember& b) {
        return rankOf(a.role) < rankOf(b.role);
    });
    return found;
}

bool changesAuthority(const std::optional<StaffMember>& before, const StaffMember& after)
{
    if (!before) {
        const Rank rank = rankOf(after.role);
        return after.mayActForHead || (rank != Rank::Office && rank != Rank::Other);
    }
    return before->role != after.role || before->mayActForHead != after.mayActForHead ||
           before->active != after.active;
}

bool decidesForSchool(const StaffMember& member)
{
    return member.role == StaffRole::Head || member.mayActForHead;
}

QString toCode(Act act)
{
    return QString::fromLatin1(lineOf(act).code);
}

} // namespace freshstart
