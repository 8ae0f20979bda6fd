// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording_welcome_back.h"

#include "tests/support/catch.h"

#include <initializer_list>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// Every value has a word of its own, and it can stand alone.
template<class Value, class Word>
void checkWords(std::initializer_list<Value> values, Word word)
{
    QStringList words;
    for (const Value value : values) {
        words.append(word(value));
        INFO(words.last().toStdString());
        CHECK(!words.last().isEmpty());
        CHECK(words.last().at(0).isUpper());
    }
    CHECK(words.removeDuplicates() == 0);
}

} // namespace

TEST_CASE("All that can happen around a meeting has words", "[documents][wording][welcome_back]")
{
    using C = CommitmentKind;
    checkWords({AttendeeKind::Family, AttendeeKind::Staff, AttendeeKind::ReferringSchool,
                AttendeeKind::Other},
               [](AttendeeKind one) { return wording::kind(one); });
    checkWords({C::Strategy, C::TargetStudent, C::TargetFamily, C::TargetReferringSchool},
               [](C one) { return wording::kind(one); });
    checkWords({C::TargetStudent, C::TargetFamily, C::TargetReferringSchool},
               [](C one) { return wording::setBy(one); });
    checkWords({CommitmentState::Open, CommitmentState::UnderWay, CommitmentState::Achieved,
                CommitmentState::NotPursued},
               [](CommitmentState one) { return wording::state(one); });
    checkWords({TalkState::ToOffer, TalkState::Offered, TalkState::Held, TalkState::Declined},
               [](TalkState one) { return wording::state(one); });
    checkWords({AbsenceCause::Unable, AbsenceCause::Unwilling, AbsenceCause::NoAnswer,
                AbsenceCause::DidNotCome},
               [](AbsenceCause one) { return wording::cause(one); });
    checkWords({AbsenceAction::HomeVisit, AbsenceAction::Telephone, AbsenceAction::Other},
               [](AbsenceAction one) { return wording::action(one); });
    checkWords({HoldCause::NewInformation, HoldCause::SafetyWithoutFamily},
               [](HoldCause one) { return wording::cause(one); });
    checkWords(
        {HoldBasis::NewSuspension, HoldBasis::SafeguardingSeparation, HoldBasis::ProviderProtocol},
        [](HoldBasis one) { return wording::basis(one); });
}

TEST_CASE("A strategy is set by nobody alone", "[documents][wording][welcome_back]")
{
    CHECK(wording::setBy(CommitmentKind::Strategy).isEmpty());
}

TEST_CASE("A word that stands alone fits into a sentence", "[documents][wording][welcome_back]")
{
    CHECK(wording::inLine(wording::action(AbsenceAction::HomeVisit)) == u"home visit"_s);
    CHECK(wording::inLine(QString()).isEmpty());
}
