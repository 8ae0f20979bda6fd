// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<QHash<SuspensionId, CaseExtras>> ReportRepository::extras()
{
    Query query(m_database,
                u"SELECT s.id, s.exam_missed, s.exams_over, "
                "CASE WHEN s.provision_start IS NOT NULL AND s.provision_place <> '' "
                "THEN 1 ELSE 0 END, f.cancelled_on, COALESCE(f.cancel_reason, '') "
                "FROM suspension s LEFT JOIN suspension_follow_up f ON f.suspension_id = s.id "
                "WHERE s.exam_missed = 1 OR s.exams_over = 1 OR s.provision_start IS NOT NULL "
                "OR f.cancelled_on IS NOT NULL ORDER BY s.id"_s);
    QHash<SuspensionId, CaseExtras> extras;
    auto done = query.forEach([&](const Row& row) {
        extras.insert(row.id<SuspensionId>(0),
                      {row.flag(1), row.flag(2), row.flag(3), row.optionalDate(4), row.text(5)});
    });
    if (!done) {
        return done.error();
    }
    return extras;
}

} // namespace freshstart
