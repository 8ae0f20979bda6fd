// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_sentences.h"

#include <QCoreApplication>

// The findings about what a school has tried for a student: support, plans, internal exclusions.
namespace freshstart {

const std::vector<IssueSentence>& supportSentences()
{
    // clang-format off
    static const std::vector<IssueSentence> sentences = {
        {"half_days_impossible",
         QT_TRANSLATE_NOOP("IssueText", "Give the length of the internal exclusion: from half a school "
                                        "day to %d1.")},
        {"provider_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who provides the education elsewhere.")},
        {"minutes_impossible",
         QT_TRANSLATE_NOOP("IssueText", "The time in a week cannot be right: more than nothing, and at "
                                        "most %1 hours.")},
        {"review_before_agreed",
         QT_TRANSLATE_NOOP("IssueText", "The review is before the day the plan was agreed.")},
        {"end_before_agreed",
         QT_TRANSLATE_NOOP("IssueText", "The plan ends before the day it was agreed.")},
        {"state_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day the Early Help Assessment came to that.")},
        {"date_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The day, %1, is still to come; check that it is right.")},
        // when a list of support is brought in
        {"student_name_unknown",
         QT_TRANSLATE_NOOP("IssueText", "No student here is called %1 and has this date of birth; give "
                                        "the UPN, or import the students first.")},
        {"support_kind_missing",
         QT_TRANSLATE_NOOP("IssueText", "Nothing says what was tried: internal exclusion, a kind of "
                                        "support, or alternative provision.")},
        {"support_kind_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is no kind of support that Fresh Start knows; “other "
                                        "support” always fits.")},
        {"support_twice_in_file",
         QT_TRANSLATE_NOOP("IssueText", "The same is in row %1 already; this row is left out.")},
        {"length_taken_for_day",
         QT_TRANSLATE_NOOP("IssueText", "No length is given; the internal exclusion was taken for one "
                                        "school day.")},
        {"hours_not_understood",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is no number of hours in a week; it was left out.")},
    };
    // clang-format on
    return sentences;
}

} // namespace freshstart
