// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_sentences.h"

#include <QCoreApplication>

// What can be wrong with a file that is to be kept beside a record, or made from one.
namespace freshstart {

const std::vector<IssueSentence>& fileSentences()
{
    // clang-format off
    static const std::vector<IssueSentence> sentences = {
        {"attachment_empty",
         QT_TRANSLATE_NOOP("IssueText", "The file is empty. Scan the paper again.")},
        {"attachment_too_large",
         QT_TRANSLATE_NOOP("IssueText", "The file has %1 MB; at most 25 are kept. Scan it again in black "
                                        "and white, or with fewer dots per inch.")},
        {"attachment_unknown_format",
         QT_TRANSLATE_NOOP("IssueText", "Only PDF, PNG and JPEG files are kept, and what is inside this "
                                        "file is none of them, whatever its name says.")},
        {"attachment_broken",
         QT_TRANSLATE_NOOP("IssueText", "The picture is cut off or broken. Scan the paper again.")},
        {"attachment_picture_too_large",
         QT_TRANSLATE_NOOP("IssueText", "The picture is %1 by %2 dots, too many to be shown. Scan the "
                                        "paper again with fewer dots per inch.")},
        {"attachment_damaged",
         QT_TRANSLATE_NOOP("IssueText", "This file is no longer as it was when it was added, so it is not "
                                        "opened. Look for it in the latest backup of the school's file.")},
        {"email_address_unusable",
         QT_TRANSLATE_NOOP("IssueText", "“%1” cannot be used as an email address. Correct it where the "
                                        "person is entered, and try again.")},
        {"meeting_without_date",
         QT_TRANSLATE_NOOP("IssueText", "No day is set for this meeting yet. Set one, then save it for "
                                        "the diary.")},
    };
    // clang-format on
    return sentences;
}

} // namespace freshstart
