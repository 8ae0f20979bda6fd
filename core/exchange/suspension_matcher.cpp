// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspension_matcher.h"

#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/suspensions/suspension_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Result<std::vector<SuspensionMatcher::Seen>*> SuspensionMatcher::seenOf(StudentId student)
{
    auto found = m_seen.find(student);
    if (found == m_seen.end()) {
        auto known = m_ofStudent(student);
        if (!known) {
            return known.error();
        }
        std::vector<Seen> seen;
        for (Suspension& suspension : *known) {
            if (suspension.status != SuspensionStatus::Cancelled) {
                seen.push_back({std::move(suspension), 0});
            }
        }
        found = m_seen.insert(student, std::move(seen));
    }
    return &*found;
}

/// The same by the key of the import where both have one, else by category and first session.
SuspensionMatcher::Seen* SuspensionMatcher::find(std::vector<Seen>& seen,
                                                 const SuspensionDetails& details)
{
    const auto same = [&details](const Seen& other) {
        const SuspensionDetails& o = other.suspension.details;
        if (!details.externalKey.isEmpty() && !o.externalKey.isEmpty()) {
            return details.externalKey == o.externalKey;
        }
        return details.category == o.category && details.first == o.first;
    };
    const auto found = std::ranges::find_if(seen, same);
    return found == seen.end() ? nullptr : &*found;
}

Result<void> SuspensionMatcher::match(SuspensionImportRow& row)
{
    auto seen = seenOf(row.suspension.details.student);
    if (!seen) {
        return seen.error();
    }
    std::vector<Seen>& all = **seen;
    Seen* itself = find(all, row.suspension.details);
    if (itself != nullptr && itself->row > 0) {
        row.issues.push_back(importProblem(row.row, import_issue::kSuspensionTwiceInFile,
                                           u"start_date"_s, {QString::number(itself->row)}));
        return {};
    }
    lookBeside(row, all, itself);
    if (itself != nullptr) {
        compare(row, itself->suspension);
        *itself = {row.suspension, row.row};
    } else {
        all.push_back({row.suspension, row.row});
    }
    return {};
}

void SuspensionMatcher::lookBeside(SuspensionImportRow& row, const std::vector<Seen>& seen,
                                   const Seen* itself)
{
    const SuspensionDetails& d = row.suspension.details;
    const bool permanent = d.category == SuspensionCategory::Permanent;
    for (const Seen& other : seen) {
        const SuspensionDetails& o = other.suspension.details;
        const bool otherPermanent = o.category == SuspensionCategory::Permanent;
        if (&other == itself) {
            continue;
        }
        if (permanent && otherPermanent) {
            row.issues.push_back(importDoubt(row.row, import_issue::kPermanentMoreThanOnce,
                                             u"category"_s, {iso(o.first.date)}));
            return;
        }
        if (!permanent && !otherPermanent && overlaps(d, o)) {
            row.issues.push_back(importDoubt(row.row, import_issue::kOverlapsOther, u"start_date"_s,
                                             {iso(o.first.date), iso(o.last.date)}));
            return;
        }
    }
}

/// What the file says differently goes into what is here; the rest (who decided, the work set, the
/// letter's story where the file has none) stays.
void SuspensionMatcher::compare(SuspensionImportRow& row, const Suspension& here)
{
    const SuspensionDetails in = row.suspension.details;
    row.isNew = false;
    row.suspension = here;
    SuspensionDetails& d = row.suspension.details;
    const auto changed = [&row](const QString& field, const QString& before, const QString& after) {
        row.changes.push_back({field, {}, before, after});
    };
    if (d.category != in.category) {
        changed(u"category"_s, toCode(d.category), toCode(in.category));
        d.category = in.category;
    }
    if (d.first != in.first) {
        changed(u"start_date"_s, iso(d.first.date) + u' ' + toCode(d.first.session),
                iso(in.first.date) + u' ' + toCode(in.first.session));
        d.first = in.first;
    }
    if (d.halfDays != in.halfDays) {
        changed(u"half_days"_s, QString::number(d.halfDays), QString::number(in.halfDays));
        d.halfDays = in.halfDays;
        d.last = in.last;
    }
    if (!in.reasonCodes.isEmpty() && d.reasonCodes != in.reasonCodes) {
        changed(u"reasons"_s, d.reasonCodes.join(u", "_s), in.reasonCodes.join(u", "_s));
        d.reasonCodes = in.reasonCodes;
    }
    if (!in.whatHappened.isEmpty() && d.whatHappened != in.whatHappened) {
        changed(u"what_happened"_s, d.whatHappened, in.whatHappened);
        d.whatHappened = in.whatHappened;
    }
}

} // namespace freshstart
