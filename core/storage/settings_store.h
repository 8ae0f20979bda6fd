// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace freshstart {

class Database;

/// Small things the school's file remembers, by name. Words, not secrets.
class SettingsStore
{
public:
    explicit SettingsStore(Database& database)
        : m_database(database)
    {}

    /// The fallback where nothing is kept under the name.
    [[nodiscard]] Result<QString> value(const QString& key, const QString& fallback = {});
    [[nodiscard]] Result<void> setValue(const QString& key, const QString& value);
    [[nodiscard]] Result<void> remove(const QString& key);

private:
    Database& m_database;
};

} // namespace freshstart
