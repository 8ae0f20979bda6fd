// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// What the school's own choices are called within a sentence.
namespace freshstart {

namespace {

using Word = std::pair<QLatin1StringView, const char*>;

constexpr std::array kSettings{
    Word{"backup.folder"_L1, QT_TRANSLATE_NOOP("HistoryText", "folder of the backups")},
    Word{"backup.warn_after_days"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "days until an old backup is warned of")},
    Word{"rules.upload_counts_school_days"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "the upload of a record is counted in school days")},
    Word{"rules.tell_board_every_time"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "the board is told every time")},
    Word{"rules.own_term_dates"_L1, QT_TRANSLATE_NOOP("HistoryText", "own term dates")},
    Word{"rules.year_warning_half_days"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "half-days in a year that are warned of")},
    Word{"rules.intervention_within_school_days"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "school days until an intervention session")},
    Word{"rules.suspensions_for_prevention"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "suspensions that suggest a prevention meeting")},
    Word{"rules.internal_exclusions_for_prevention"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "internal exclusions that suggest a prevention meeting")},
    Word{"rules.supports_for_prevention"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "kinds of support that suggest a prevention meeting")},
    Word{"rules.support_hours_for_prevention"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "hours of support that suggest a prevention meeting")},
    Word{"rules.support_weeks_for_prevention"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "weeks of support that suggest a prevention meeting")},
    Word{"rules.year_half_days_for_prevention"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "half-days in a year that suggest a prevention meeting")},
    Word{"rules.smallest_count_shown"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "smallest number shown in a report")},
    Word{"rules.keep_until_age"_L1, QT_TRANSLATE_NOOP("HistoryText", "age until which records are kept")},
    Word{"rules.keep_until_age_with_support"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "age until which records with support are kept")},
    Word{"rules.prevention_window"_L1,
         QT_TRANSLATE_NOOP("HistoryText", "time over which suspensions are counted")},
};

constexpr std::array kValues{
    Word{"school_year"_L1, QT_TRANSLATE_NOOP("HistoryText", "the school year")},
    Word{"twelve_months"_L1, QT_TRANSLATE_NOOP("HistoryText", "twelve months")},
};

template<class Words>
QString among(const Words& words, const QString& stored)
{
    for (const auto& [code, text] : words) {
        if (code == stored) {
            return QCoreApplication::translate("HistoryText", text);
        }
    }
    return {};
}

} // namespace

QString historySetting(const QString& key)
{
    return among(kSettings, key);
}

QString historySettingValue(const QString& value)
{
    return among(kValues, value);
}

} // namespace freshstart
