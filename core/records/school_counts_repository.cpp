// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/school_counts_repository.h"

#include "core/storage/query.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A kind, and where its moments of change stand. All of it is there since version 1.
constexpr std::array<std::pair<RecordCount SchoolCounts::*, const char16_t*>, 4> kKinds{{
    {&SchoolCounts::students, u"SELECT changed_at AS moment FROM student"},
    {&SchoolCounts::suspensions, u"SELECT changed_at AS moment FROM suspension"},
    {&SchoolCounts::meetings, u"SELECT changed_at AS moment FROM welcome_back UNION ALL"
                              " SELECT changed_at AS moment FROM prevention_meeting"},
    {&SchoolCounts::documents, u"SELECT issued_at AS moment FROM issued_document"},
}};

Result<RecordCount> count(Database& database, const char16_t* moments, const QString& after)
{
    Query query(database, u"SELECT COUNT(*), MAX(moment) FROM (%1) AS kind"
                          " WHERE moment > :after ORDER BY 1"_s.arg(QString::fromUtf16(moments)));
    query.bind("after"_L1, after);
    return query.one(
        [](const Row& row) { return RecordCount{row.number(0), row.optionalMoment(1)}; });
}

} // namespace

Result<SchoolCounts> SchoolCountsRepository::counts() const
{
    return changedSince({});
}

Result<SchoolCounts> SchoolCountsRepository::changedSince(const SchoolCounts& then) const
{
    SchoolCounts all;
    for (const auto& [kind, moments] : kKinds) {
        const auto& newest = (then.*kind).newest;
        const auto found =
            count(m_database, moments, newest ? newest->toString(Qt::ISODate) : QString());
        if (!found) {
            return found.error();
        }
        all.*kind = *found;
    }
    return all;
}

} // namespace freshstart
