// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/letter_difference_service.h"

#include "core/calendar/calendar_service.h"
#include "core/records/issued_document_repository.h"
#include "core/records/letter_facts.h"

#include <algorithm>

namespace freshstart {

LetterDifferenceService::LetterDifferenceService(Database& database,
                                                 const CalendarService& calendar)
    : m_database(database)
    , m_calendar(calendar)
{}

Result<std::vector<LetterThatDiffers>> LetterDifferenceService::lettersThatDiffer(QDate from) const
{
    const auto calendar = m_calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    return compare(from, {}, *calendar);
}

Result<std::vector<LetterThatDiffers>>
LetterDifferenceService::lettersThatDiffer(QDate from, const SchoolCalendar& calendar) const
{
    return compare(from, {}, calendar);
}

Result<std::vector<LetterDifference>> LetterDifferenceService::of(SuspensionId id) const
{
    if (!id) {
        return std::vector<LetterDifference>(); // not stored yet: no letter has gone out
    }
    const auto calendar = m_calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    auto found = compare({}, id, *calendar);
    if (!found) {
        return found.error();
    }
    return found->empty() ? std::vector<LetterDifference>() : std::move(found->front().differences);
}

Result<std::vector<LetterThatDiffers>>
LetterDifferenceService::compare(QDate from, std::optional<SuspensionId> suspension,
                                 const SchoolCalendar& calendar) const
{
    const auto kept = IssuedDocumentRepository(m_database).newestFacts(from, suspension);
    if (!kept) {
        return kept.error();
    }
    std::vector<LetterThatDiffers> all;
    for (const KeptLetterFacts& letter : *kept) {
        auto differences = letterDifferences(letter.facts, calendar);
        if (std::ranges::any_of(differences, isSaidInLetter, &LetterDifference::fact)) {
            all.push_back({letter.suspension, letter.student, letter.studentName, letter.first,
                           letter.last, std::move(differences)});
        }
    }
    return all;
}

} // namespace freshstart
