// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// As they stand in the tables. Never change a word: add one.

constexpr std::array kRoleCodes{
    std::pair{PreventionRole::Head, "head"_L1},
    std::pair{PreventionRole::DeputyForHead, "deputy_for_head"_L1},
    std::pair{PreventionRole::LeadStaff, "lead_staff"_L1},
    std::pair{PreventionRole::ExclusionsOfficer, "exclusions_officer"_L1},
    std::pair{PreventionRole::VirtualSchoolHead, "virtual_school_head"_L1},
    std::pair{PreventionRole::SocialWorker, "social_worker"_L1},
    std::pair{PreventionRole::DesignatedTeacher, "designated_teacher"_L1},
    std::pair{PreventionRole::SenOfficer, "sen_officer"_L1},
    std::pair{PreventionRole::YouthJusticeOfficer, "youth_justice_officer"_L1},
    std::pair{PreventionRole::Psychology, "psychology"_L1},
    std::pair{PreventionRole::MinuteTaker, "minute_taker"_L1},
    std::pair{PreventionRole::OtherProfessional, "other_professional"_L1},
};

constexpr std::array kReplyCodes{
    std::pair{InvitationReply::None, "none"_L1},
    std::pair{InvitationReply::Coming, "coming"_L1},
    std::pair{InvitationReply::NotComing, "not_coming"_L1},
};

constexpr std::array kCopyCodes{
    std::pair{CopyKind::Record, "record"_L1},
    std::pair{CopyKind::Minutes, "minutes"_L1},
    std::pair{CopyKind::Reports, "reports"_L1},
};

constexpr std::array kOutcomeCodes{
    std::pair{OutcomeKind::FurtherAssessment, "further_assessment"_L1},
    std::pair{OutcomeKind::RevisedApproaches, "revised_approaches"_L1},
    std::pair{OutcomeKind::ExternalAgencies, "external_agencies"_L1},
    std::pair{OutcomeKind::PlanToBeMade, "plan_to_be_made"_L1},
    std::pair{OutcomeKind::FormalProcedures, "formal_procedures"_L1},
};

constexpr std::array kActionStateCodes{
    std::pair{ActionState::Open, "open"_L1},
    std::pair{ActionState::UnderWay, "under_way"_L1},
    std::pair{ActionState::Done, "done"_L1},
    std::pair{ActionState::NotPursued, "not_pursued"_L1},
};

} // namespace

const std::optional<Handed>& PreventionAttendee::copy(CopyKind kind) const
{
    switch (kind) {
    case CopyKind::Record:
        return record;
    case CopyKind::Minutes:
        return minutes;
    case CopyKind::Reports:
        break;
    }
    return reports;
}

std::optional<Handed>& PreventionAttendee::copy(CopyKind kind)
{
    switch (kind) {
    case CopyKind::Record:
        return record;
    case CopyKind::Minutes:
        return minutes;
    case CopyKind::Reports:
        break;
    }
    return reports;
}

QString toCode(PreventionRole role)
{
    return codeIn(kRoleCodes, role);
}

PreventionRole preventionRoleFromCode(const QString& code)
{
    return knownIn(kRoleCodes, code).value_or(PreventionRole::OtherProfessional);
}

QString toCode(InvitationReply reply)
{
    return codeIn(kReplyCodes, reply);
}

InvitationReply invitationReplyFromCode(const QString& code)
{
    return valueIn(kReplyCodes, code);
}

QString toCode(CopyKind kind)
{
    return codeIn(kCopyCodes, kind);
}

QString toCode(OutcomeKind kind)
{
    return codeIn(kOutcomeCodes, kind);
}

OutcomeKind outcomeKindFromCode(const QString& code)
{
    return valueIn(kOutcomeCodes, code);
}

QString toCode(ActionState state)
{
    return codeIn(kActionStateCodes, state);
}

ActionState actionStateFromCode(const QString& code)
{
    return valueIn(kActionStateCodes, code);
}

} // namespace freshstart
