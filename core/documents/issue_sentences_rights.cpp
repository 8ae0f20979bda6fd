// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_sentences.h"

#include <QCoreApplication>

// The findings about whole records: asked for, kept on, deleted, and two made one.
namespace freshstart {

const std::vector<IssueSentence>& rightsSentences()
{
    // clang-format off
    static const std::vector<IssueSentence> sentences = {
        {"request_without_date",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day the request came: the month begins then.")},
        {"request_without_name",
         QT_TRANSLATE_NOOP("IssueText", "Say who asks for the data.")},
        {"request_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The day on which the request came is still to come.")},
        {"identity_without_date",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day proof of identity was asked for, or seen.")},
        {"identity_before_receipt",
         QT_TRANSLATE_NOOP("IssueText", "Proof of identity comes after the request, not before.")},
        {"extension_without_reason",
         QT_TRANSLATE_NOOP("IssueText", "Say why it takes longer: whoever asked is told the reason.")},
        {"extension_too_late",
         QT_TRANSLATE_NOOP("IssueText", "It can take two months longer only where whoever asked was told "
                                        "so by %1.")},
        {"answer_before_receipt",
         QT_TRANSLATE_NOOP("IssueText", "The answer cannot be older than the request.")},
        {"answered_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The day of the answer is still to come.")},
        {"answered_late",
         QT_TRANSLATE_NOOP("IssueText", "The answer was due by %1: write down why it came later.")},
        {"answered_without_identity",
         QT_TRANSLATE_NOOP("IssueText", "Proof of identity was asked for and has not come: nothing goes "
                                        "out before it has.")},
        {"keep_without_reason",
         QT_TRANSLATE_NOOP("IssueText", "Say why the record is kept on.")},
        {"keep_without_name",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided that the record is kept on.")},
        {"keep_look_again_missing",
         QT_TRANSLATE_NOOP("IssueText", "Set a day after today on which somebody looks at it again.")},
        {"keep_ends_before_start",
         QT_TRANSLATE_NOOP("IssueText", "A legal hold cannot end before it begins.")},
        {"erasure_legal_hold",
         QT_TRANSLATE_NOOP("IssueText", "The record is on a legal hold (%1), to be looked at again on %2. "
                                        "End the hold first, if it is over. Nothing has been deleted.")},
        {"erasure_open_request",
         QT_TRANSLATE_NOOP("IssueText", "Somebody has asked for this data and has no answer yet. It must not "
                                        "go meanwhile: answer the request first.")},
        {"erasure_not_confirmed",
         QT_TRANSLATE_NOOP("IssueText", "The name that was typed is not the student’s. Nothing has been "
                                        "deleted.")},
        {"merge_same_record",
         QT_TRANSLATE_NOOP("IssueText", "These are not two records: choose another one.")},
        {"merge_different_children",
         QT_TRANSLATE_NOOP("IssueText", "Both the UPN and the date of birth differ: these are two "
                                        "children.")},
        {"merge_suspensions_overlap",
         QT_TRANSLATE_NOOP("IssueText", "Both records have a suspension for the same time, from %1 to %2. "
                                        "Delete or cancel the one that is entered twice first.")},
        {"merge_two_upns",
         QT_TRANSLATE_NOOP("IssueText", "The UPNs differ: %1 and %2. Make sure that it is one child; the "
                                        "one you do not choose is kept in the note of the merge.")},
        {"merge_two_births",
         QT_TRANSLATE_NOOP("IssueText", "The dates of birth differ: %1 and %2. Make sure that it is one "
                                        "child.")},
        {"merge_names_differ",
         QT_TRANSLATE_NOOP("IssueText", "The names have nothing in common: %1 and %2. Make sure that it is "
                                        "one child.")},
        {"merge_year_over_limit",
         QT_TRANSLATE_NOOP("IssueText", "Together the suspensions of the school year %1 come to %d2 days, "
                                        "more than the law allows. Look whether one is entered twice.")},
        {"merge_early_help_twice",
         QT_TRANSLATE_NOOP("IssueText", "Both records have an Early Help Assessment: that of the record "
                                        "that stays is kept.")},
        {"merge_days_elsewhere_twice",
         QT_TRANSLATE_NOOP("IssueText", "Both records have days at other schools in the school year %1: "
                                        "take one of them out if they are the same days.")},
        {"merge_changed_since",
         QT_TRANSLATE_NOOP("IssueText", "The record has been changed since the two were made one, so they "
                                        "cannot be taken apart any more. Nothing has been changed.")},
    };
    // clang-format on
    return sentences;
}

} // namespace freshstart
