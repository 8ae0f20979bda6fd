// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_changes.h"

#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"

#include <set>

namespace freshstart {

namespace {

const std::vector<CalendarEntry>& entriesOf(const EntriesByYear& all, int year)
{
    static const std::vector<CalendarEntry> none;
    const auto found = all.find(year);
    return found == all.end() ? none : found->second;
}

} // namespace

Result<EntriesByYear> entriesByYear(const CalendarService& service)
{
    const auto stored = service.entries();
    if (!stored) {
        return stored.error();
    }
    EntriesByYear all;
    for (const StoredCalendarEntry& one : *stored) {
        all[schoolYearOf(one.entry.first)].push_back(one.entry);
    }
    return all;
}

Result<void> CalendarChanges::perform(const QString& words,
                                      const std::function<Result<void>()>& work)
{
    const auto before = entriesByYear(m_service);
    if (!before) {
        return before.error();
    }
    if (auto done = work(); !done) {
        return done;
    }
    const auto after = entriesByYear(m_service);
    if (!after) {
        return after.error();
    }
    std::set<int> years;
    for (const EntriesByYear* all : {&*before, &*after}) {
        for (const auto& [year, entries] : *all) {
            years.insert(year);
        }
    }
    Step step{words, {}, {}};
    for (const int year : years) {
        if (entriesOf(*before, year) != entriesOf(*after, year)) {
            step.before[year] = entriesOf(*before, year);
            step.after[year] = entriesOf(*after, year);
        }
    }
    if (!step.before.empty()) {
        m_steps.push_back(std::move(step));
    }
    return {};
}

QString CalendarChanges::last() const
{
    if (m_steps.empty()) {
        return {};
    }
    const auto now = entriesByYear(m_service);
    if (!now) {
        return {};
    }
    for (const auto& [year, entries] : m_steps.back().after) {
        if (entriesOf(*now, year) != entries) {
            return {};
        }
    }
    return m_steps.back().words;
}

Result<void> CalendarChanges::undo()
{
    if (last().isEmpty()) {
        return {};
    }
    const Step step = m_steps.back();
    for (const auto& [year, entries] : step.before) {
        if (auto done = m_service.replaceYear(year, entries); !done) {
            return done;
        }
    }
    m_steps.pop_back();
    return {};
}

} // namespace freshstart
