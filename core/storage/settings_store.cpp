// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_store.h"

#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<QString> SettingsStore::value(const QString& key, const QString& fallback)
{
    Query query(m_database, u"SELECT value FROM setting WHERE key = :key ORDER BY key"_s);
    const auto found =
        query.bind("key"_L1, key).optional([](const Row& row) { return row.text(0); });
    if (!found) {
        return found.error();
    }
    return found->value_or(fallback);
}

Result<void> SettingsStore::setValue(const QString& key, const QString& value)
{
    Query query(m_database, u"INSERT INTO setting (key, value) VALUES (:key, :value)"
                            " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    return query.bind("key"_L1, key).bind("value"_L1, value).exec();
}

Result<void> SettingsStore::remove(const QString& key)
{
    Query query(m_database, u"DELETE FROM setting WHERE key = :key"_s);
    return query.bind("key"_L1, key).exec();
}

} // namespace freshstart
