// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/known_numbers.h"

#include "core/law/numbers.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;

TEST_CASE("What the law sets is listed once each, law before policy before our choice", "[law]")
{
    const auto& all = knownNumbers();
    CHECK(all.size() == static_cast<size_t>(KnownNumber::DutiesYearsBack) + 1);
    for (size_t i = 1; i < all.size(); ++i) {
        CHECK(all[i - 1].number < all[i].number);
        CHECK(all[i - 1].basis <= all[i].basis);
    }
    CHECK(std::ranges::all_of(all, [](const KnownNumberEntry& entry) {
        return entry.value > 0 && (!entry.since || entry.since->isValid()) &&
               (!entry.since || *entry.since < knownNumbersRead());
    }));
}

TEST_CASE("The numbers shown are those the rules use", "[law]")
{
    const auto& all = knownNumbers();
    CHECK(all[0] == KnownNumberEntry{KnownNumber::YearLimit, 90, NumberUnit::HalfDays,
                                     NumberBasis::Law, QDate(2012, 9, 1)});
    CHECK(all[2].value == law::kBoardMustMeetAboveHalfDays);
    CHECK(all[4].value == law::kBoardMeetsOnRepresentationsWithin);
    // remembered and not compared with the Act: said so wherever it is shown
    const auto age = std::ranges::find(all, KnownNumber::CompulsoryAge, &KnownNumberEntry::number);
    REQUIRE(age != all.end());
    CHECK_FALSE(age->checked);
}
