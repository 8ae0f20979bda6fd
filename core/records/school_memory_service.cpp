// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/school_memory_service.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kNameLength = 24; // of 64 letters: enough to tell schools apart

QSettings memoryIn(const QString& path)
{
    return QSettings(path, QSettings::IniFormat);
}

} // namespace

/// The moment in which the file was begun, unreadable: the same in every copy, protected or not.
Result<QString> SchoolMemoryService::school() const
{
    Query query(m_file.database(), u"SELECT applied_at FROM schema_version ORDER BY number"_s);
    const auto begun = query.one([](const Row& row) { return row.text(0); });
    if (!begun) {
        return begun.error();
    }
    const QByteArray digest =
        QCryptographicHash::hash("school " + begun->toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kNameLength));
}

Result<SchoolMemoryService::End> SchoolMemoryService::end() const
{
    Query head(m_file.database(), u"SELECT entries, hash FROM history_head WHERE id = 1"_s);
    auto end = head.one([](const Row& row) { return End{row.integer(0), row.text(1), {}}; });
    if (!end || end->entries == 0) {
        return end;
    }
    Query last(m_file.database(), u"SELECT moment FROM history_entry ORDER BY id DESC LIMIT 1"_s);
    const auto moment = last.optional([](const Row& row) { return row.optionalMoment(0); });
    if (!moment) {
        return moment.error();
    }
    end->moment = moment->value_or(std::nullopt).value_or(QDateTime());
    return end;
}

Result<QString> SchoolMemoryService::hashOf(qint64 entry) const
{
    Query query(m_file.database(), u"SELECT hash FROM history_entry WHERE id = :id"_s);
    const auto hash =
        query.bind("id"_L1, entry).optional([](const Row& row) { return row.text(0); });
    return hash ? Result<QString>(hash->value_or(QString())) : hash.error();
}

Result<std::optional<OlderCopy>> SchoolMemoryService::compare(const QString& memory) const
{
    const auto name = school();
    const auto now = end();
    if (!name || !now) {
        return name ? now.error() : name.error();
    }
    QSettings known = memoryIn(memory);
    known.beginGroup(*name);
    const qint64 entries = known.value(u"entries"_s).toLongLong();
    if (entries <= 0) {
        return std::optional<OlderCopy>();
    }
    const QDateTime moment = QDateTime::fromString(known.value(u"moment"_s).toString(), Qt::ISODate);
    if (now->entries < entries) {
        return std::optional(OlderCopy{moment, now->moment, false});
    }
    const auto hash = hashOf(entries);
    if (!hash) {
        return hash.error();
    }
    if (*hash != known.value(u"hash"_s).toString()) {
        return std::optional(OlderCopy{moment, now->moment, true});
    }
    return std::optional<OlderCopy>();
}

Result<void> SchoolMemoryService::remember(const QString& memory) const
{
    const auto name = school();
    const auto now = end();
    if (!name || !now) {
        return name ? now.error() : name.error();
    }
    QSettings known = memoryIn(memory);
    known.beginGroup(*name);
    known.setValue(u"entries"_s, now->entries);
    known.setValue(u"hash"_s, now->hash);
    known.setValue(u"moment"_s, now->moment.toUTC().toString(Qt::ISODate));
    known.sync();
    return known.status() == QSettings::NoError
               ? Result<void>()
               : Error{ErrorCode::CannotWriteFile, u"memory"_s, u"what this PC remembers"_s, {}};
}

QString usualSchoolMemory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/freshstart/known-schools.ini"_s;
}

} // namespace freshstart
