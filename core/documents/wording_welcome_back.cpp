// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording_welcome_back.h"

#include "core/documents/wording_table.h"

using namespace Qt::StringLiterals;

namespace freshstart::wording {

QString kind(AttendeeKind kind)
{
    using enum AttendeeKind;
    static constexpr std::array<std::pair<AttendeeKind, const char*>, 4> kWords = {{
        {Family, QT_TRANSLATE_NOOP("Wording", "Family")},
        {Staff, QT_TRANSLATE_NOOP("Wording", "Staff")},
        {ReferringSchool, QT_TRANSLATE_NOOP("Wording", "Referring school")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Other")},
    }};
    return lookUp(kWords, kind);
}

QString kind(CommitmentKind kind)
{
    using enum CommitmentKind;
    static constexpr std::array<std::pair<CommitmentKind, const char*>, 4> kWords = {{
        {Strategy, QT_TRANSLATE_NOOP("Wording", "Strategy")},
        {TargetStudent, QT_TRANSLATE_NOOP("Wording", "Target set by the student")},
        {TargetFamily, QT_TRANSLATE_NOOP("Wording", "Target set by a parent or carer")},
        {TargetReferringSchool, QT_TRANSLATE_NOOP("Wording", "Target set by the referring school")},
    }};
    return lookUp(kWords, kind);
}

QString setBy(CommitmentKind kind)
{
    using enum CommitmentKind;
    static constexpr std::array<std::pair<CommitmentKind, const char*>, 3> kWords = {{
        {TargetStudent, QT_TRANSLATE_NOOP("Wording", "Student")},
        {TargetFamily, QT_TRANSLATE_NOOP("Wording", "Parent or carer")},
        {TargetReferringSchool, QT_TRANSLATE_NOOP("Wording", "Referring school")},
    }};
    return lookUp(kWords, kind);
}

QString state(CommitmentState state)
{
    using enum CommitmentState;
    static constexpr std::array<std::pair<CommitmentState, const char*>, 4> kWords = {{
        {Open, QT_TRANSLATE_NOOP("Wording", "Not started yet")},
        {UnderWay, QT_TRANSLATE_NOOP("Wording", "Under way")},
        {Achieved, QT_TRANSLATE_NOOP("Wording", "Achieved")},
        {NotPursued, QT_TRANSLATE_NOOP("Wording", "No longer pursued")},
    }};
    return lookUp(kWords, state);
}

QString state(TalkState state)
{
    using enum TalkState;
    static constexpr std::array<std::pair<TalkState, const char*>, 4> kWords = {{
        {ToOffer, QT_TRANSLATE_NOOP("Wording", "To be offered")},
        {Offered, QT_TRANSLATE_NOOP("Wording", "Offered")},
        {Held, QT_TRANSLATE_NOOP("Wording", "Held")},
        {Declined, QT_TRANSLATE_NOOP("Wording", "Not wanted")},
    }};
    return lookUp(kWords, state);
}

QString cause(AbsenceCause cause)
{
    using enum AbsenceCause;
    static constexpr std::array<std::pair<AbsenceCause, const char*>, 4> kWords = {{
        {Unable, QT_TRANSLATE_NOOP("Wording", "Not able to come")},
        {Unwilling, QT_TRANSLATE_NOOP("Wording", "Prefers not to come")},
        {NoAnswer, QT_TRANSLATE_NOOP("Wording", "Could not be reached")},
        {DidNotCome, QT_TRANSLATE_NOOP("Wording", "Was expected and did not come")},
    }};
    return lookUp(kWords, cause);
}

QString action(AbsenceAction action)
{
    using enum AbsenceAction;
    static constexpr std::array<std::pair<AbsenceAction, const char*>, 3> kWords = {{
        {HomeVisit, QT_TRANSLATE_NOOP("Wording", "Home visit")},
        {Telephone, QT_TRANSLATE_NOOP("Wording", "Telephone conversation")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Another way")},
    }};
    return lookUp(kWords, action);
}

QString cause(HoldCause cause)
{
    using enum HoldCause;
    static constexpr std::array<std::pair<HoldCause, const char*>, 2> kWords = {{
        {NewInformation, QT_TRANSLATE_NOOP("Wording", "New information about a risk to others")},
        {SafetyWithoutFamily,
         QT_TRANSLATE_NOOP("Wording", "A safety matter while no parent or carer has come")},
    }};
    return lookUp(kWords, cause);
}

QString basis(HoldBasis basis)
{
    using enum HoldBasis;
    static constexpr std::array<std::pair<HoldBasis, const char*>, 3> kWords = {{
        {NewSuspension, QT_TRANSLATE_NOOP("Wording", "New suspension, on new grounds")},
        {SafeguardingSeparation, QT_TRANSLATE_NOOP("Wording", "Safeguarding separation")},
        {ProviderProtocol, QT_TRANSLATE_NOOP("Wording", "The provider’s own protocol")},
    }};
    return lookUp(kWords, basis);
}

QString inLine(const QString& words)
{
    return words.left(1).toLower() + words.mid(1);
}

} // namespace freshstart::wording
