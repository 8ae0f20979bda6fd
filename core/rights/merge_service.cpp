// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/merge_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/calendar/calendar_service.h"
#include "core/records/history_service.h"
#include "core/rights/erasure_repository.h"
#include "core/rights/merge_repository.h"
#include "core/rights/merge_rules.h"
#include "core/rights/owned_rows_repository.h"
#include "core/storage/transaction.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::vector<LikelyDouble>> MergeService::doubles() const
{
    const auto rows = m_services.students.rows(m_services.clock.today());
    return rows ? Result<std::vector<LikelyDouble>>(likelyDoubles(*rows)) : rows.error();
}

Result<MergeSide> MergeService::side(StudentId student) const
{
    auto record = m_services.students.find(student);
    if (!record) {
        return record.error();
    }
    auto suspensions = m_services.cases.ofStudent(student);
    if (!suspensions) {
        return suspensions.error();
    }
    auto rows = ErasureRepository(m_database).count(student);
    if (!rows) {
        return rows.error();
    }
    MergeSide side{std::move(*record), std::move(*suspensions)};
    side.hasEarlyHelp = rows->contains(u"early_help_assessment"_s);
    side.rows = std::move(*rows);
    return side;
}

Result<MergePreview> MergeService::preview(StudentId kept, StudentId gone) const
{
    auto sideKept = side(kept);
    if (!sideKept) {
        return sideKept.error();
    }
    auto sideGone = side(gone);
    if (!sideGone) {
        return sideGone.error();
    }
    const auto calendar = m_services.calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    MergePreview preview;
    preview.differing = differing(sideKept->record.details, sideGone->record.details);
    preview.proposed = proposedFromGone(sideKept->record.details, sideGone->record.details);
    preview.issues = mergeIssues(*sideKept, *sideGone, *calendar);
    preview.kept = std::move(*sideKept);
    preview.gone = std::move(*sideGone);
    return preview;
}

Result<MergeId> MergeService::merge(StudentId kept, StudentId gone, const IdentityFields& fromGone)
{
    if (auto may = require(m_services.gate, Act::DeleteForGood); !may) {
        return may.error();
    }
    const auto known = preview(kept, gone);
    if (!known) {
        return known.error();
    }
    for (const Issue& issue : known->issues) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::NotAllowed, u"merge"_s, issue.code, issue.parameters};
        }
    }
    const QDateTime now = m_services.clock.now().toUTC();
    MergeRecord record{{},  kept, gone, known->gone.record.details.shownName(),
                       m_services.history.who(), now};
    MergeId id;
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun.error();
        }
        MergeRepository repository(m_database);
        const StudentDetails details =
            chosen(known->kept.record.details, known->gone.record.details, fromGone);
        const auto wayBack = repository.join(kept, gone, details, now);
        if (!wayBack) {
            return wayBack.error();
        }
        const auto print = OwnedRowsRepository(m_database).fingerprint(kept);
        if (!print) {
            return print.error();
        }
        const auto added = repository.add(record, *wayBack, *print);
        if (!added) {
            return added.error();
        }
        id = *added;
        if (auto done = transaction.commit(); !done) {
            return done.error();
        }
    }
    m_services.changes.tellOfRecords();
    return id;
}

Result<std::vector<MergeRecord>> MergeService::of(StudentId kept) const
{
    const auto all = MergeRepository(m_database).of(kept);
    const auto print = OwnedRowsRepository(m_database).fingerprint(kept);
    if (!all || !print) {
        return all ? print.error() : all.error();
    }
    std::vector<MergeRecord> records;
    for (const MergeRepository::Kept& one : *all) {
        records.push_back(one.record);
        // An earlier one can be taken apart only after the later ones have been.
        records.back().canBeTakenApart = records.size() == 1 && one.fingerprint == *print;
    }
    return records;
}

Result<void> MergeService::takeApart(MergeId id)
{
    if (auto may = require(m_services.gate, Act::DeleteForGood); !may) {
        return may;
    }
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun;
        }
        MergeRepository repository(m_database);
        const auto found = repository.find(id);
        if (!found) {
            return found.error();
        }
        const auto records = of(found->record.kept);
        if (!records) {
            return records.error();
        }
        const auto record = std::ranges::find(*records, id, &MergeRecord::id);
        if (record == records->end() || !record->canBeTakenApart) {
            return Error{ErrorCode::NotAllowed, u"merge"_s, u"merge_changed_since"_s, {}};
        }
        if (auto done = repository.remove(id); !done) {
            return done;
        }
        if (auto done = repository.takeApart(found->wayBack); !done) {
            return done;
        }
        if (auto done = transaction.commit(); !done) {
            return done;
        }
    }
    m_services.changes.tellOfRecords();
    return {};
}

} // namespace freshstart
