// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/recipients.h"

#include "core/suspensions/case_facts.h"

namespace freshstart {

namespace {

class RecipientList
{
public:
    explicit RecipientList(bool isLaw) : m_isLaw(isLaw) {}

    void add(Step step) { add(step, m_isLaw ? Basis::Law : Basis::Policy); }
    void add(Step step, Basis basis, bool atOnce = true) { m_all.push_back({step, basis, atOnce}); }
    [[nodiscard]] std::vector<RecipientToTell> take() { return std::move(m_all); }

private:
    bool m_isLaw;
    std::vector<RecipientToTell> m_all;
};

} // namespace

std::vector<RecipientToTell> peopleToTell(const CaseFacts& facts, bool tellBoardAtOnce)
{
    const StudentFacts& student = facts.student;
    const bool isLaw = exclusionRegulationsApply(facts.schoolType);
    RecipientList list(isLaw);
    const auto addOthers = [&](Basis basis) {
        if (student.hasReferringSchool) {
            list.add(Step::TellReferringSchool, basis);
        }
        if (student.hasPlacingAuthority) {
            list.add(Step::TellPlacingAuthority, basis);
        }
    };
    // Outside the Regulations it is those two who answer for the place (statutory.md 3.7).
    if (!isLaw) {
        addOthers(Basis::Policy);
    }
    list.add(Step::PhoneParents, Basis::GoodPractice);
    list.add(Step::SendLetter);
    list.add(Step::TellAuthority);
    if (student.hasSocialWorker) {
        list.add(Step::TellSocialWorker);
    }
    if (student.lookedAfter) {
        list.add(Step::TellVirtualSchool);
    }
    const bool atOnce = tellBoardAtOnce || facts.rules.tellBoardEveryTime;
    list.add(Step::TellBoard,
             !isLaw ? Basis::Policy : (tellBoardAtOnce || !atOnce ? Basis::Law : Basis::Policy),
             atOnce);
    if (isLaw) {
        addOthers(Basis::GoodPractice);
    }
    if (student.hasEhcPlan) {
        list.add(Step::TellSenOfficer, Basis::GoodPractice);
    }
    return list.take();
}

std::vector<RecipientToTell> peopleToTellOfCancelling(const CaseFacts& facts)
{
    const StudentFacts& student = facts.student;
    RecipientList list(exclusionRegulationsApply(facts.schoolType));
    list.add(Step::CancelParents);
    list.add(Step::CancelBoard);
    list.add(Step::CancelAuthority);
    if (student.hasSocialWorker) {
        list.add(Step::CancelSocialWorker);
    }
    if (student.lookedAfter) {
        list.add(Step::CancelVirtualSchool);
    }
    if (student.hasReferringSchool) {
        list.add(Step::CancelReferringSchool, Basis::GoodPractice);
    }
    list.add(Step::OfferMeeting, Basis::GoodPractice);
    return list.take();
}

} // namespace freshstart
