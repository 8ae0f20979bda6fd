// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace freshstart {

/// The code of a finding and what it is in a sentence; see issue_text.h for filling it.
struct IssueSentence {
    const char* code;
    const char* sentence;
};

const std::vector<IssueSentence>& issueSentences();
/// Those of the rules around a welcome back meeting.
const std::vector<IssueSentence>& welcomeBackSentences();
/// Those about what was tried for a student before.
const std::vector<IssueSentence>& supportSentences();
/// Students at risk and exclusion prevention meetings.
const std::vector<IssueSentence>& preventionSentences();
/// Whole records: asked for, kept on, deleted, made one.
const std::vector<IssueSentence>& rightsSentences();
/// Those about files that are kept beside a record or made from one.
const std::vector<IssueSentence>& fileSentences();

} // namespace freshstart
