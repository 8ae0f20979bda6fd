// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace freshstart {

/// What a letter's values are about; a wording has some of these groups.
enum PlaceholderGroup : unsigned {
    AboutPeople = 1U << 0,     ///< student, school, date
    AboutSuspension = 1U << 1, ///< when and why
    AboutMeeting = 1U << 2,    ///< welcome back
    AboutEducation = 1U << 3,  ///< work set, education from the sixth day
    AboutPublicPlaces = 1U << 4,
    AboutBoard = 1U << 5, ///< representations, the board's duty, totals
    AboutAdvice = 1U << 6,
    AboutNotice = 1U << 7, ///< on what footing somebody is told
    AboutCancelling = 1U << 8,
    AboutReturn = 1U << 9 ///< in letters after the first
};

struct PlaceholderText {
    const char* name;
    unsigned group;
    bool switchesOnly;
    const char* description; ///< to be translated in the context "LetterCatalogue"
};

const std::vector<PlaceholderText>& placeholderTexts();

} // namespace freshstart
