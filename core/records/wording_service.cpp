// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/wording_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Runs one statement as a transaction of its own.
Result<void> alone(Database& database, Query& query)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (auto done = query.exec(); !done) {
        return done;
    }
    return transaction.commit();
}

} // namespace

WordingService::WordingService(Database& database, const Clock& clock, ChangeNotifier& notifier)
    : m_database(database), m_clock(clock), m_notifier(notifier)
{
}

Result<LetterWordings> WordingService::load() const
{
    QHash<QString, QString> own;
    Query query(m_database, u"SELECT name, wording FROM letter_wording ORDER BY name"_s);
    const auto done = query.forEach([&](const Row& row) { own.insert(row.text(0), row.text(1)); });
    if (!done) {
        return done.error();
    }
    return LetterWordings(std::move(own));
}

Result<void> WordingService::save(const QString& name, const QString& wording)
{
    Query query(m_database, u"INSERT INTO letter_wording (name, wording, changed_at) "
                            "VALUES (:name, :wording, :now) ON CONFLICT (name) DO UPDATE SET "
                            "wording = excluded.wording, changed_at = excluded.changed_at"_s);
    query.bind("name"_L1, name).bind("wording"_L1, wording).bind("now"_L1, m_clock.now().toUTC());
    if (auto done = alone(m_database, query); !done) {
        return done;
    }
    Q_EMIT m_notifier.schoolChanged();
    return {};
}

Result<void> WordingService::restore(const QString& name)
{
    Query query(m_database, u"DELETE FROM letter_wording WHERE name = :name"_s);
    query.bind("name"_L1, name);
    if (auto done = alone(m_database, query); !done) {
        return done;
    }
    Q_EMIT m_notifier.schoolChanged();
    return {};
}

} // namespace freshstart
