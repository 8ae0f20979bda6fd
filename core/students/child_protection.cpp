// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/child_protection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool isLookedAfter(const StudentRecord& record)
{
    return std::ranges::any_of(record.statuses, [](const StatusPeriod& one) {
        return one.kind == StatusKind::LookedAfter;
    });
}

bool isKept(const Professional& professional)
{
    return professional.role == ProfessionalRole::SocialWorker;
}

/// A row's kind or role before, after, or as what names it.
bool isSecret(const RowDifference& change)
{
    const bool isStatus = change.table == "status_period"_L1;
    if (!isStatus && change.table != "professional"_L1) {
        return false;
    }
    const QString field = isStatus ? u"kind"_s : u"role"_s;
    const QStringList words{change.before[field].toString(), change.after[field].toString(),
                            change.label};
    if (std::ranges::all_of(words, &QString::isEmpty)) {
        return true; // it cannot be told which row it was
    }
    return std::ranges::any_of(words, [isStatus](const QString& code) {
        const auto kind = statusKindFromCode(code);
        return isStatus ? kind && isChildProtection(*kind)
                        : professionalRoleFromCode(code) == ProfessionalRole::SocialWorker;
    });
}

bool keepsProfessionals(const StudentRecord& record)
{
    return hasChildProtection(record) && !isLookedAfter(record);
}

} // namespace

bool isChildProtection(StatusKind kind)
{
    return kind == StatusKind::ChildProtection || kind == StatusKind::ChildInNeed;
}

bool hasChildProtection(const StudentRecord& record)
{
    return std::ranges::any_of(record.statuses, [](const StatusPeriod& one) {
        return isChildProtection(one.kind);
    });
}

StudentRecord withoutChildProtection(StudentRecord record)
{
    if (keepsProfessionals(record)) {
        std::erase_if(record.professionals, isKept);
    }
    std::erase_if(record.statuses,
                  [](const StatusPeriod& one) { return isChildProtection(one.kind); });
    return record;
}

StudentRecord withKept(StudentRecord record, const StudentRecord& stored)
{
    for (const StatusPeriod& one : stored.statuses) {
        if (isChildProtection(one.kind)) {
            record.statuses.push_back(one);
        }
    }
    if (keepsProfessionals(stored)) {
        std::ranges::copy_if(stored.professionals, std::back_inserter(record.professionals),
                             isKept);
    }
    return record;
}

std::vector<HistoryEntry> withoutChildProtection(std::vector<HistoryEntry> entries)
{
    std::erase_if(entries, [](HistoryEntry& entry) {
        const auto gone = std::erase_if(entry.changes, isSecret);
        return gone > 0 && entry.changes.empty();
    });
    return entries;
}

} // namespace freshstart
