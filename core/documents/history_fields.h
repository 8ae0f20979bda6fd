// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace freshstart {

/// How a stored value is turned into words.
enum class ShownAs {
    Text,
    Date,
    Moment,
    Time,
    Session,
    YesNo,
    HalfDays,
    Permille,
    Bytes,
    Staff,        ///< the number of a member of staff
    Organisation, ///< the number of a school or an authority
    Code          ///< a stored word that the school has a word of its own for
};

/// A column as the history names it, within a sentence.
struct HistoryColumn {
    QLatin1StringView table;
    QLatin1StringView column;
    const char* words = nullptr; ///< of the context "HistoryText"
    ShownAs shown = ShownAs::Text;
};

std::span<const HistoryColumn> historySchoolFields();
std::span<const HistoryColumn> historyStudentFields();
std::span<const HistoryColumn> historySuspensionFields();
std::span<const HistoryColumn> historyWelcomeBackFields();
std::span<const HistoryColumn> historyPreventionFields();
std::span<const HistoryColumn> historyRightsFields();

/// The columns of a table that have words, in the order in which they are told.
std::vector<const HistoryColumn*> historyColumnsOf(const QString& table);
/// Null: there are no words for it.
const HistoryColumn* historyColumn(const QString& table, const QString& column);
/// "contact"; empty for the row of the subject itself and for tables that are not known.
QString historyPart(const QString& table);
/// A setting by its key, and what is stored of it; empty: there are no words for it.
QString historySetting(const QString& key);
QString historySettingValue(const QString& value);
/// A stored word in the school's words: as it is where there are none.
QString historyCode(const QString& table, const QString& column, const QString& code);

} // namespace freshstart
