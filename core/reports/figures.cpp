// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figures.h"

#include "core/suspensions/totals.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A suspension with its share of the period.
struct Share {
    const ReportCase* one = nullptr;
    bool begun = false; ///< in the period
    int halfDays = 0;
};

void add(FigureRow& row, const Share& share)
{
    row.suspensions += share.begun ? 1 : 0;
    row.halfDays += share.halfDays;
    row.cases.push_back(share.one->row.id);
    row.people.push_back(share.one->row.student);
}

void countPeople(FigureRow& row)
{
    std::ranges::sort(row.people);
    row.people.erase(std::unique(row.people.begin(), row.people.end()), row.people.end());
    row.students = static_cast<int>(row.people.size());
}

FigureRow rowOf(const std::vector<Share>& shares)
{
    FigureRow row;
    for (const Share& share : shares) {
        add(row, share);
    }
    countPeople(row);
    return row;
}

std::vector<Share> only(const std::vector<Share>& shares, bool (*wanted)(const Share&))
{
    std::vector<Share> found;
    std::ranges::copy_if(shares, std::back_inserter(found), wanted);
    return found;
}

/// What of a category touches the period.
std::vector<Share> sharesOf(const ReportData& data, DateSpan period, SuspensionCategory category)
{
    std::vector<Share> shares;
    for (const ReportCase& one : data.cases) {
        if (one.row.category != category || one.isCancelled()) {
            continue;
        }
        const Share share{&one, period.contains(one.row.first.date),
                          halfDaysWithin(counted(one.row), period, data.calendar)};
        if (share.begun || share.halfDays > 0) {
            shares.push_back(share);
        }
    }
    return shares;
}

/// The reason for cancelling as entered, with the token where the student's name stood.
QString unnamed(const ReportCase& one)
{
    QString reason = one.extras.cancelReason;
    const QStringList names = one.row.studentName.split(u", "_s, Qt::SkipEmptyParts);
    const QString token = QString::fromUtf16(kStudentToken);
    // "Dylan Farrow" as well as "Dylan" and "Farrow".
    for (const QString& name :
         QStringList{names.value(1) + u' ' + names.value(0), names.value(0), names.value(1)}) {
        if (!name.trimmed().isEmpty()) {
            const QRegularExpression whole(
                u"(?<!\\w)"_s + QRegularExpression::escape(name.trimmed()) + u"(?!\\w)"_s,
                QRegularExpression::CaseInsensitiveOption |
                    QRegularExpression::UseUnicodePropertiesOption);
            reason.replace(whole, token);
        }
    }
    return reason;
}

void countCancelled(PeriodFigures& figures, const ReportData& data)
{
    std::vector<Share> shares;
    for (const ReportCase& one : data.cases) {
        const QDate day = one.extras.cancelledOn.value_or(one.row.first.date);
        if (one.isCancelled() && figures.period.contains(day)) {
            shares.push_back(
                {&one, true, halfDaysWithin(counted(one.row), figures.period, data.calendar)});
            figures.cancelReasons.append(unnamed(one));
        }
    }
    figures.cancelled = rowOf(shares);
}

using PerStudent = QHash<StudentId, int>;

PerStudent begunPerStudent(const std::vector<Share>& shares)
{
    PerStudent counts;
    for (const Share& share : shares) {
        counts[share.one->row.student] += share.begun ? 1 : 0;
    }
    return counts;
}

QStringList groupsIn(const Share& share, Grouping grouping, DateSpan period,
                     const PerStudent& counts)
{
    if (grouping == Grouping::Repeats) {
        return {QString::number(std::min(counts.value(share.one->row.student), 4))};
    }
    if (grouping == Grouping::Month && !share.begun) {
        return {}; // its month lies before the period
    }
    return groupsOf(*share.one, grouping, period);
}

std::vector<FigureRow> tableRows(const std::vector<Share>& shares, Grouping grouping,
                                 DateSpan period)
{
    const PerStudent counts = begunPerStudent(shares);
    std::vector<FigureRow> rows;
    std::map<QString, size_t> places;
    const auto rowFor = [&](const QString& group) -> FigureRow& {
        const auto [place, isNew] = places.try_emplace(group, rows.size());
        if (isNew) {
            rows.push_back({group, 0, 0, 0, false, {}, {}});
        }
        return rows[place->second];
    };
    const QStringList fixed = fixedGroups(grouping, period);
    for (const QString& group : fixed) {
        rowFor(group);
    }
    for (const Share& share : shares) {
        for (const QString& group : groupsIn(share, grouping, period, counts)) {
            add(rowFor(group), share);
        }
    }
    std::ranges::for_each(rows, countPeople);
    std::sort(rows.begin() + fixed.size(), rows.end(),
              [grouping](const FigureRow& a, const FigureRow& b) {
                  if (grouping == Grouping::Reason && a.suspensions != b.suspensions) {
                      return a.suspensions > b.suspensions; // the most frequent first
                  }
                  return groupBefore(grouping, a.group, b.group);
              });
    return rows;
}

} // namespace

const FigureTable& PeriodFigures::table(Grouping grouping) const
{
    static const FigureTable none;
    const auto found = std::ranges::find(tables, grouping, &FigureTable::grouping);
    return found == tables.end() ? none : *found;
}

PeriodFigures figuresOf(const ReportData& data, DateSpan period,
                        const std::vector<Grouping>& groupings)
{
    PeriodFigures figures;
    figures.period = period;
    const auto shares = sharesOf(data, period, SuspensionCategory::Suspension);
    const auto lunchtimes = sharesOf(data, period, SuspensionCategory::Lunchtime);
    figures.total = rowOf(shares);
    figures.lunchtimes = rowOf(lunchtimes);
    figures.permanent = rowOf(sharesOf(data, period, SuspensionCategory::Permanent));
    figures.carriedIn = rowOf(only(shares, [](const Share& share) { return !share.begun; }));
    figures.carriedIn.suspensions = static_cast<int>(figures.carriedIn.cases.size());
    const auto begun = only(shares, [](const Share& share) { return share.begun; });
    figures.elsewhere =
        rowOf(only(begun, [](const Share& share) { return share.one->extras.provisionKnown; }));
    figures.examMissed =
        rowOf(only(begun, [](const Share& share) { return share.one->extras.examMissed; }));
    const PerStudent counts = begunPerStudent(begun);
    std::vector<Share> repeated;
    std::ranges::copy_if(begun, std::back_inserter(repeated), [&](const Share& share) {
        return counts.value(share.one->row.student) > 1;
    });
    figures.repeated = rowOf(repeated);
    countCancelled(figures, data);
    for (const Grouping grouping : groupings) {
        figures.tables.push_back({grouping, tableRows(shares, grouping, period)});
    }
    figures.lunchtimeBands = tableRows(lunchtimes, Grouping::Band, period);
    return figures;
}

} // namespace freshstart
