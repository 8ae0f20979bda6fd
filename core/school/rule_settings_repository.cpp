// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/rule_settings_repository.h"

#include "core/school/rule_settings_rules.h"
#include "core/storage/settings_store.h"

#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct Entry {
    const char16_t* key;
    std::variant<bool RuleSettings::*, int RuleSettings::*> member;
};

constexpr std::array<Entry, 14> kEntries{{
    {u"rules.upload_counts_school_days", &RuleSettings::uploadCountsSchoolDays},
    {u"rules.tell_board_every_time", &RuleSettings::tellBoardEveryTime},
    {u"rules.own_term_dates", &RuleSettings::ownTermDates},
    {u"rules.year_warning_half_days", &RuleSettings::yearWarningHalfDays},
    {u"rules.intervention_within_school_days", &RuleSettings::interventionWithinSchoolDays},
    {u"rules.suspensions_for_prevention", &RuleSettings::suspensionsForPrevention},
    {u"rules.internal_exclusions_for_prevention", &RuleSettings::internalExclusionsForPrevention},
    {u"rules.supports_for_prevention", &RuleSettings::supportsForPrevention},
    {u"rules.support_hours_for_prevention", &RuleSettings::supportHoursForPrevention},
    {u"rules.support_weeks_for_prevention", &RuleSettings::supportWeeksForPrevention},
    {u"rules.year_half_days_for_prevention", &RuleSettings::yearHalfDaysForPrevention},
    {u"rules.smallest_count_shown", &RuleSettings::smallestCountShown},
    {u"rules.keep_until_age", &RuleSettings::keepUntilAge},
    {u"rules.keep_until_age_with_support", &RuleSettings::keepUntilAgeWithSupport},
}};

const auto kWindow = u"rules.prevention_window"_s;
const auto kSchoolYear = u"school_year"_s;

void take(RuleSettings& rules, const Entry& entry, const QString& text)
{
    if (const auto* flag = std::get_if<bool RuleSettings::*>(&entry.member)) {
        rules.*(*flag) = text == u"1"_s;
        return;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        rules.*(std::get<int RuleSettings::*>(entry.member)) = number;
    }
}

QString textOf(const RuleSettings& rules, const Entry& entry)
{
    if (const auto* flag = std::get_if<bool RuleSettings::*>(&entry.member)) {
        return rules.*(*flag) ? u"1"_s : u"0"_s;
    }
    return QString::number(rules.*(std::get<int RuleSettings::*>(entry.member)));
}

} // namespace

Result<RuleSettings> readRuleSettings(Database& database)
{
    SettingsStore store(database);
    RuleSettings rules;
    for (const Entry& entry : kEntries) {
        const auto text = store.value(QString::fromUtf16(entry.key));
        if (!text) {
            return text.error();
        }
        take(rules, entry, *text);
    }
    const auto window = store.value(kWindow);
    if (!window) {
        return window.error();
    }
    rules.preventionWindow =
        *window == kSchoolYear ? PreventionWindow::SchoolYear : PreventionWindow::TwelveMonths;
    return withoutNonsense(rules);
}

Result<void> writeRuleSettings(Database& database, const RuleSettings& rules)
{
    SettingsStore store(database);
    for (const Entry& entry : kEntries) {
        if (auto done = store.setValue(QString::fromUtf16(entry.key), textOf(rules, entry));
            !done) {
            return done;
        }
    }
    return store.setValue(kWindow, rules.preventionWindow == PreventionWindow::SchoolYear
                                       ? kSchoolYear
                                       : u"twelve_months"_s);
}

} // namespace freshstart
