// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_sentences.h"

#include <QCoreApplication>

// The findings of the rules around a welcome back meeting: its plan, its record, what follows.
namespace freshstart {

const std::vector<IssueSentence>& welcomeBackSentences()
{
    // clang-format off
    static const std::vector<IssueSentence> sentences = {
        {"delegation_missing",
         QT_TRANSLATE_NOOP("IssueText", "Somebody other than the headteacher or proprietor leads the "
                                        "meeting: say who asked them, and when.")},
        {"delegated_by_not_head",
         QT_TRANSLATE_NOOP("IssueText", "Only the headteacher or the proprietor can ask somebody else to "
                                        "lead the meeting.")},
        {"referring_agreement_missing",
         QT_TRANSLATE_NOOP("IssueText", "The referring school is invited only where the headteacher or "
                                        "proprietor has agreed: say who, and when.")},
        {"referring_agreed_by_not_head",
         QT_TRANSLATE_NOOP("IssueText", "Only the headteacher or the proprietor can agree that the "
                                        "referring school is invited.")},
        {"referring_reason_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say why the referring school needs to be there: it is invited "
                                        "only in extreme situations.")},
        {"referring_lead_not_head",
         QT_TRANSLATE_NOOP("IssueText", "With the referring school there, the headteacher or proprietor "
                                        "leads the meeting.")},
        {"lead_busy",
         QT_TRANSLATE_NOOP("IssueText", "Whoever leads has another meeting at %1 that day.")},
        {"place_busy",
         QT_TRANSLATE_NOOP("IssueText", "The same place is taken by another meeting at %1 that day.")},
        {"no_meeting_decider_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided that the student returns without a meeting, and "
                                        "when.")},
        {"monitoring_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who watches how the student settles in, how, and until when.")},
        {"monitoring_ends_early",
         QT_TRANSLATE_NOOP("IssueText", "The monitoring ends before the student is back on %1.")},
        {"intervention_early",
         QT_TRANSLATE_NOOP("IssueText", "The intervention session is before the student is back on %1.")},
        {"held_on_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The day of the meeting is still to come. What you typed "
                                        "is kept and waits here until then.")},
        {"incident_reason_missing",
         QT_TRANSLATE_NOOP("IssueText", "What happened was talked through in detail: write down for whose "
                                        "safety.")},
        {"incident_lead_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say which of headteacher and proprietor was there and led the "
                                        "talk about what happened.")},
        {"incident_lead_not_head",
         QT_TRANSLATE_NOOP("IssueText", "When what happened is talked through in detail, the headteacher "
                                        "or proprietor is there and leads.")},
        {"strategy_owner_missing",
         QT_TRANSLATE_NOOP("IssueText", "“%1”: say who does it.")},
        {"strategy_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "“%1”: say by when.")},
        {"goal_timeline_missing",
         QT_TRANSLATE_NOOP("IssueText", "A goal has no time to reach it by: agree one that is realistic.")},
        {"goal_measure_missing",
         QT_TRANSLATE_NOOP("IssueText", "A goal has nothing to measure it by: agree how you will all see "
                                        "progress.")},
        {"asks_for_apology",
         QT_TRANSLATE_NOOP("IssueText", "“%1” reads as if an apology were asked for. It can be noted when "
                                        "it is offered, but is never asked for.")},
        {"apology_not_acknowledged",
         QT_TRANSLATE_NOOP("IssueText", "An apology was offered: it deserves to be acknowledged as a "
                                        "positive step.")},
        {"referring_not_invited",
         QT_TRANSLATE_NOOP("IssueText", "Somebody of the referring school was there, but the agreement to "
                                        "invite them is not recorded.")},
        {"lead_change_staff_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who does not feel able to lead the meeting.")},
        {"lead_change_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day the headteacher or proprietor heard of it.")},
        {"lead_change_reason_missing",
         QT_TRANSLATE_NOOP("IssueText", "Write down the reason in a few words; it stays inside the "
                                        "school.")},
        {"successor_missing",
         QT_TRANSLATE_NOOP("IssueText", "Name who leads the meeting instead.")},
        {"successor_same",
         QT_TRANSLATE_NOOP("IssueText", "The same person cannot take over: name somebody else.")},
        {"talk_without_date",
         QT_TRANSLATE_NOOP("IssueText", "The conversation with a senior leader was held: say on which "
                                        "day.")},
        {"absence_who_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who of the family does not come.")},
        {"absence_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day you heard of it.")},
        {"absence_decider_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided what is done instead, and when.")},
        {"absence_decider_not_head",
         QT_TRANSLATE_NOOP("IssueText", "The headteacher or the proprietor decides what is done instead.")},
        {"absence_owner_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who does it.")},
        {"absence_due_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say by when it is to be done.")},
        {"absence_action_note_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say in a few words what is done instead.")},
        {"absence_outcome_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say in a few words what came of it.")},
        {"hold_information_missing",
         QT_TRANSLATE_NOOP("IssueText", "Write down what has come to light and whom it puts at risk.")},
        {"hold_decider_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided it: the headteacher or the proprietor.")},
        {"hold_decider_not_head",
         QT_TRANSLATE_NOOP("IssueText", "Only the headteacher or the proprietor can decide that a student "
                                        "does not return yet.")},
        {"hold_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day it was decided.")},
        {"hold_basis_not_lawful",
         QT_TRANSLATE_NOOP("IssueText", "The provider’s own protocol is no lawful ground here: choose a "
                                        "new suspension or a safeguarding separation.")},
        {"hold_basis_note_missing",
         QT_TRANSLATE_NOOP("IssueText", "Write down how the lawful ground applies, so that it can be "
                                        "shown later.")},
        {"hold_review_missing",
         QT_TRANSLATE_NOOP("IssueText", "Set a day to look at it again: the student belongs back in "
                                        "school.")},
        {"intervention_held_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day the session was held.")},
        {"intervention_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The day of the session is still to come. What you typed "
                                        "is kept and waits here until then.")},
        {"intervention_led_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who led the session.")},
        {"intervention_agreed_missing",
         QT_TRANSLATE_NOOP("IssueText", "Write down what was agreed.")},
        {"note_missing",
         QT_TRANSLATE_NOOP("IssueText", "The note is empty.")},
        {"note_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day it was seen.")},
    };
    // clang-format on
    return sentences;
}

} // namespace freshstart
