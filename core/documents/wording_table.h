// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <utility>

namespace freshstart::wording {

/// The word for a value; nothing for a value the table does not have.
template<class Key, std::size_t N>
QString lookUp(const std::array<std::pair<Key, const char*>, N>& table, Key key)
{
    for (const auto& [known, text] : table) {
        if (known == key) {
            return QCoreApplication::translate("Wording", text);
        }
    }
    return {};
}

} // namespace freshstart::wording
