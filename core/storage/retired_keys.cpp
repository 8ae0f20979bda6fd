// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retired_keys.h"

#include "core/protection/key_ring.h"
#include "core/storage/database.h"
#include "core/storage/settings_store.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kRetired = u"protection.retired_keys"_s; // "ID:KEY ID:KEY …", in hexadecimal

QString wordFor(const FileKey& key)
{
    QByteArray hex = QByteArray(reinterpret_cast<const char*>(key.key.data()),
                                static_cast<qsizetype>(key.key.size()))
                         .toHex();
    const QString word = QString::fromLatin1(key.id.toHex() + ':' + hex);
    wipe(hex);
    return word;
}

Result<QStringList> words(Database& database)
{
    const auto kept = SettingsStore(database).value(kRetired);
    return kept ? Result<QStringList>(kept->split(u' ', Qt::SkipEmptyParts)) : kept.error();
}

Result<void> add(Database& database, const QStringList& more)
{
    auto all = words(database);
    if (!all) {
        return all.error();
    }
    all->append(more);
    all->removeDuplicates();
    return SettingsStore(database).setValue(kRetired, all->join(u' '));
}

} // namespace

Result<void> keepRetiredKeys(Database& database)
{
    if (!database.isProtected()) {
        return {};
    }
    const auto all = words(database);
    if (!all) {
        return all.error();
    }
    for (const QString& word : *all) {
        const QStringList parts = word.split(u':');
        QByteArray key = QByteArray::fromHex(parts.value(1).toLatin1());
        if (parts.size() == 2 && key.size() == 32) {
            keyring::keep(QByteArray::fromHex(parts[0].toLatin1()), Secret::ofBytes(key));
        }
        wipe(key);
    }
    return {};
}

Result<void> retireKey(Database& database, const FileKey& key)
{
    return add(database, {wordFor(key)});
}

Result<void> carryRetiredKeys(Database& from, Database& to)
{
    const auto known = words(from);
    if (!known) {
        return known.error();
    }
    return known->isEmpty() ? Result<void>() : add(to, *known);
}

Result<void> forgetRetiredKeys(Database& database)
{
    return SettingsStore(database).remove(kRetired);
}

} // namespace freshstart
