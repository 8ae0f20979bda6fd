// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_sentences.h"

#include <QCoreApplication>

// The findings about students at risk and about an exclusion prevention meeting: its people, its
// preparation, its course and what came of it.
namespace freshstart {

const std::vector<IssueSentence>& preventionSentences()
{
    // clang-format off
    static const std::vector<IssueSentence> sentences = {
        {"governor_not_invited",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is a governor: governors may have to review a decision "
                                        "later, so they do not take part.")},
        {"parent_not_invited",
         QT_TRANSLATE_NOOP("IssueText", "“%1” belongs to the family: the meeting is for professionals. "
                                        "Talk with parents before and after.")},
        {"young_person_not_invited",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is the student: the meeting is for professionals. Talk with "
                                        "the student before and after.")},
        {"held_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The day of the meeting is still to come: it cannot have been "
                                        "held yet.")},
        {"way_forward_not_by_head",
         QT_TRANSLATE_NOOP("IssueText", "The way forward is decided by the head, or by a person with "
                                        "authority to act for the head.")},
        {"action_wording_missing",
         QT_TRANSLATE_NOOP("IssueText", "An action has no words: say what is done, or take it out.")},
        {"early_help_not_started",
         QT_TRANSLATE_NOOP("IssueText", "No Early Help Assessment has been started; the school starts one "
                                        "for every student at risk.")},
        {"education_plan_missing",
         QT_TRANSLATE_NOOP("IssueText", "The student is looked after, but no Personal Education Plan is "
                                        "recorded.")},
        {"supervised_hours_missing",
         QT_TRANSLATE_NOOP("IssueText", "The student is looked after: say how many hours of supervised "
                                        "activity there are in a week.")},
        {"supervised_hours_low",
         QT_TRANSLATE_NOOP("IssueText", "A looked-after child needs access to %1 hours of supervised "
                                        "activity in a week.")},
        {"adjustments_not_considered",
         QT_TRANSLATE_NOOP("IssueText", "The student has a disability: say which reasonable adjustments "
                                        "were made or considered.")},
        {"psychology_not_asked",
         QT_TRANSLATE_NOOP("IssueText", "The student has a disability: ask the psychology service or CAMHS "
                                        "for advice.")},
        {"ehc_review_not_decided",
         QT_TRANSLATE_NOOP("IssueText", "The student has an EHC plan: decide whether the meeting reviews "
                                        "it as well.")},
        {"minute_taker_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who took the minutes.")},
        {"purpose_not_said",
         QT_TRANSLATE_NOOP("IssueText", "The record does not say that everyone was reminded of the "
                                        "purpose: how to meet the student’s needs better.")},
        {"account_missing",
         QT_TRANSLATE_NOOP("IssueText", "Write down the account of the problems and what the school has "
                                        "done about them.")},
        {"education_plan_not_considered",
         QT_TRANSLATE_NOOP("IssueText", "The student is looked after: say how the targets, actions and "
                                        "support of the Personal Education Plan were considered.")},
        {"carers_not_engaged",
         QT_TRANSLATE_NOOP("IssueText", "The student is looked after: say how the social worker and the "
                                        "carers are part of the plan.")},
        {"outcomes_missing",
         QT_TRANSLATE_NOOP("IssueText", "Choose what came of the meeting.")},
        {"plan_missing_and_no_outcome",
         QT_TRANSLATE_NOOP("IssueText", "The student has no plan: making one is a possible outcome of the "
                                        "meeting.")},
        {"way_forward_missing",
         QT_TRANSLATE_NOOP("IssueText", "Write down the way forward that the head decided.")},
        {"way_forward_decider_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided the way forward.")},
        {"review_missing",
         QT_TRANSLATE_NOOP("IssueText", "Set a day to look again at what was agreed.")},
        {"action_without_owner",
         QT_TRANSLATE_NOOP("IssueText", "“%1”: say who does it.")},
        {"action_without_date",
         QT_TRANSLATE_NOOP("IssueText", "“%1”: say by when.")},
        {"look_again_missing",
         QT_TRANSLATE_NOOP("IssueText", "Set a day to look at it again.")},
        {"look_again_before_decision",
         QT_TRANSLATE_NOOP("IssueText", "The day to look again comes after the decision.")},
        {"decided_by_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided: the head, or who acts for the head.")},
        {"decider_not_allowed",
         QT_TRANSLATE_NOOP("IssueText", "The head decides, or a person with authority to act for the "
                                        "head.")},
    };
    // clang-format on
    return sentences;
}

} // namespace freshstart
