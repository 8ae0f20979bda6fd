// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/after_meeting.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// As they stand in the tables. Never change a word: add one.

constexpr std::array kTalkStateCodes{
    std::pair{TalkState::ToOffer, "to_offer"_L1},
    std::pair{TalkState::Offered, "offered"_L1},
    std::pair{TalkState::Held, "held"_L1},
    std::pair{TalkState::Declined, "declined"_L1},
};

constexpr std::array kAbsenceCauseCodes{
    std::pair{AbsenceCause::Unable, "unable"_L1},
    std::pair{AbsenceCause::Unwilling, "unwilling"_L1},
    std::pair{AbsenceCause::NoAnswer, "no_answer"_L1},
    std::pair{AbsenceCause::DidNotCome, "did_not_come"_L1},
};

constexpr std::array kAbsenceActionCodes{
    std::pair{AbsenceAction::HomeVisit, "home_visit"_L1},
    std::pair{AbsenceAction::Telephone, "telephone"_L1},
    std::pair{AbsenceAction::Other, "other"_L1},
};

constexpr std::array kHoldCauseCodes{
    std::pair{HoldCause::NewInformation, "new_information"_L1},
    std::pair{HoldCause::SafetyWithoutFamily, "safety_without_family"_L1},
};

constexpr std::array kHoldBasisCodes{
    std::pair{HoldBasis::NewSuspension, "new_suspension"_L1},
    std::pair{HoldBasis::SafeguardingSeparation, "safeguarding_separation"_L1},
    std::pair{HoldBasis::ProviderProtocol, "provider_protocol"_L1},
};

} // namespace

QString toCode(TalkState state)
{
    return codeIn(kTalkStateCodes, state);
}

TalkState talkStateFromCode(const QString& code)
{
    return valueIn(kTalkStateCodes, code);
}

QString toCode(AbsenceCause cause)
{
    return codeIn(kAbsenceCauseCodes, cause);
}

AbsenceCause absenceCauseFromCode(const QString& code)
{
    return valueIn(kAbsenceCauseCodes, code);
}

QString toCode(AbsenceAction action)
{
    return codeIn(kAbsenceActionCodes, action);
}

std::optional<AbsenceAction> absenceActionFromCode(const QString& code)
{
    return knownIn(kAbsenceActionCodes, code);
}

QString toCode(HoldCause cause)
{
    return codeIn(kHoldCauseCodes, cause);
}

HoldCause holdCauseFromCode(const QString& code)
{
    return valueIn(kHoldCauseCodes, code);
}

QString toCode(HoldBasis basis)
{
    return codeIn(kHoldBasisCodes, basis);
}

HoldBasis holdBasisFromCode(const QString& code)
{
    return valueIn(kHoldBasisCodes, code);
}

} // namespace freshstart
