// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/wording_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::vector<OwnWording>> WordingRepository::all()
{
    Query query(m_database, u"SELECT name, wording, based_on, changed_at FROM letter_wording "
                            "ORDER BY name"_s);
    return query.list([](const Row& row) {
        return OwnWording{row.text(0), row.text(1), row.text(2),
                          row.optionalMoment(3).value_or(QDateTime())};
    });
}

Result<void> WordingRepository::save(const OwnWording& own)
{
    Query query(m_database,
                u"INSERT INTO letter_wording (name, wording, based_on, changed_at) "
                "VALUES (:name, :wording, :based_on, :changed_at) ON CONFLICT (name) DO UPDATE SET "
                "wording = excluded.wording, based_on = excluded.based_on, "
                "changed_at = excluded.changed_at"_s);
    return query.bind("name"_L1, own.name)
        .bind("wording"_L1, own.wording)
        .bind("based_on"_L1, own.basedOn)
        .bind("changed_at"_L1, own.changedAt)
        .exec();
}

Result<void> WordingRepository::remove(const QString& name)
{
    Query query(m_database, u"DELETE FROM letter_wording WHERE name = :name"_s);
    return query.bind("name"_L1, name).exec();
}

} // namespace freshstart
