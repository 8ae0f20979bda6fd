// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Values and the words that stand for them in the tables, as std::array of std::pair{value,
/// "word"_L1}. Never change a word that has gone out: add one.
namespace freshstart {

template<class Table, class Value>
QString codeIn(const Table& table, Value value)
{
    for (const auto& [known, code] : table) {
        if (known == value) {
            return code;
        }
    }
    return {};
}

template<class Table>
auto knownIn(const Table& table, const QString& word)
    -> std::optional<typename Table::value_type::first_type>
{
    for (const auto& [value, code] : table) {
        if (code == word) {
            return value;
        }
    }
    return std::nullopt;
}

/// The first of the table where the word is unknown.
template<class Table>
auto valueIn(const Table& table, const QString& word)
{
    return knownIn(table, word).value_or(table.front().first);
}

} // namespace freshstart
