// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/support_matcher.h"

#include "core/base/text.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString iso(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

bool isSame(const InternalExclusion& a, const InternalExclusion& b)
{
    return a.on == b.on;
}

bool isSame(const AdditionalSupport& a, const AdditionalSupport& b)
{
    return a.kind == b.kind && a.first == b.first;
}

bool isSame(const AlternativePlacement& a, const AlternativePlacement& b)
{
    return a.first == b.first && searchKey(a.provider) == searchKey(b.provider);
}

std::vector<InternalExclusion>& listOf(StudentSupport& support, const InternalExclusion&)
{
    return support.internalExclusions;
}

std::vector<AdditionalSupport>& listOf(StudentSupport& support, const AdditionalSupport&)
{
    return support.additional;
}

std::vector<AlternativePlacement>& listOf(StudentSupport& support, const AlternativePlacement&)
{
    return support.placements;
}

/// Takes a word of the file over; where the file has none, what is here stays.
void takeText(SupportImportRow& row, const QString& field, QString& here, const QString& in)
{
    if (!in.isEmpty() && here != in) {
        row.changes.push_back({field, {}, here, in});
        here = in;
    }
}

void takeLast(SupportImportRow& row, std::optional<QDate>& here, std::optional<QDate> in)
{
    if (in && here != in) {
        row.changes.push_back({u"last_date"_s, {}, iso(here), iso(in)});
        here = in;
    }
}

void takeOver(SupportImportRow& row, InternalExclusion& here, const InternalExclusion& in)
{
    const bool assumed = std::ranges::any_of(row.issues, [](const Issue& issue) {
        return issue.code == import_issue::kLengthTakenForDay;
    });
    if (!assumed && here.halfDays != in.halfDays) {
        row.changes.push_back({u"half_days"_s, {}, QString::number(here.halfDays),
                               QString::number(in.halfDays)});
        here.halfDays = in.halfDays;
    }
    takeText(row, u"reason"_s, here.reason, in.reason);
    takeText(row, u"staff_in_charge"_s, here.lead, in.lead);
}

void takeOver(SupportImportRow& row, AdditionalSupport& here, const AdditionalSupport& in)
{
    takeLast(row, here.last, in.last);
    if (in.minutesWeek && here.minutesWeek != in.minutesWeek) {
        row.changes.push_back({u"minutes_a_week"_s, {},
                               here.minutesWeek ? QString::number(*here.minutesWeek) : QString(),
                               QString::number(*in.minutesWeek)});
        here.minutesWeek = in.minutesWeek;
    }
    takeText(row, u"staff_in_charge"_s, here.lead, in.lead);
    takeText(row, u"note"_s, here.note, in.note);
}

void takeOver(SupportImportRow& row, AlternativePlacement& here, const AlternativePlacement& in)
{
    takeLast(row, here.last, in.last);
    takeText(row, u"note"_s, here.note, in.note);
}

QString keyOf(StudentId student, const ImportedSupport& value)
{
    QString what = QString::number(value.index());
    if (const auto* support = std::get_if<AdditionalSupport>(&value)) {
        what = toCode(support->kind);
    } else if (const auto* placement = std::get_if<AlternativePlacement>(&value)) {
        what = u"ap "_s + searchKey(placement->provider);
    }
    return QStringList{QString::number(student.number), iso(firstDayOf(value)), what}.join(u'\n');
}

} // namespace

SupportMatcher::SupportMatcher(QHash<StudentId, StudentSupport> here)
    : m_here(std::move(here))
{}

template<class Value>
void SupportMatcher::matchIn(std::vector<Value>& here, SupportImportRow& row)
{
    const Value in = std::get<Value>(row.value);
    const auto found =
        std::ranges::find_if(here, [&in](const Value& other) { return isSame(other, in); });
    if (found == here.end()) {
        return;
    }
    row.isNew = false;
    Value merged = *found;
    takeOver(row, merged, in);
    row.value = merged;
}

void SupportMatcher::match(SupportImportRow& row)
{
    const QString key = keyOf(row.student, row.value);
    if (const int earlier = m_rows.value(key); earlier > 0) {
        row.issues.push_back(importProblem(row.row, import_issue::kSupportTwiceInFile,
                                           u"start_date"_s, {QString::number(earlier)}));
        return;
    }
    m_rows.insert(key, row.row);
    StudentSupport& here = m_here[row.student];
    std::visit([&](const auto& value) { matchIn(listOf(here, value), row); },
               ImportedSupport(row.value));
}

} // namespace freshstart
