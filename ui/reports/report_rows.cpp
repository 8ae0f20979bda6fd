// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_rows.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"
#include "core/law/reasons.h"
#include "ui/common/date_text.h"
#include "ui/common/pill_delegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(ReportsPage)

QString daysOrNone(int halfDays)
{
    return halfDays == 0 ? u"–"_s : report_words::days(halfDays);
}

QString countOrNone(int count)
{
    return count == 0 ? u"–"_s : QString::number(count);
}

template<class Row>
Column<Row> count(const QString& title, std::function<int(const Row&)> value)
{
    return Column<Row>(title, [value](const Row& row) { return countOrNone(value(row)); })
        .sortedBy([value](const Row& row) { return SortKey(qint64{value(row)}); })
        .wide(12)
        .right();
}

template<class Row>
Column<Row> days(const QString& title, std::function<int(const Row&)> halfDays)
{
    return Column<Row>(title, [halfDays](const Row& row) { return daysOrNone(halfDays(row)); })
        .sortedBy([halfDays](const Row& row) { return SortKey(qint64{halfDays(row)}); })
        .wide(12)
        .right();
}

const FigureRow* rowOf(const std::vector<FigureRow>& rows, const QString& group)
{
    const auto found = std::ranges::find(rows, group, &FigureRow::group);
    return found == rows.end() ? nullptr : &*found;
}

QString lengthText(const ReportCase& one)
{
    SuspensionDetails details;
    details.category = one.row.category;
    details.halfDays = one.row.halfDays;
    return one.row.category == SuspensionCategory::Permanent ? wording::category(one.row.category)
                                                             : wording::lengthOf(details);
}

QString reasonText(const ReportCase& one)
{
    const auto reason = suspensionReason(one.row.reasonCodes.value(0));
    return reason ? reason->staffWords : one.row.reasonCodes.value(0);
}

QList<PillText> bandPill(const StudentTotals& totals)
{
    const Tone tone = totals.band == BoardBand::MustConsider        ? Tone::Alert
                      : totals.band == BoardBand::IfRepresentations ? Tone::Warning
                                                                    : Tone::Neutral;
    return {{report_words::band(totals.band), tone}};
}

/// "7.5 (2 elsewhere)": days at other schools are in the total.
QString yearText(const StudentTotals& totals)
{
    const QString all = daysOrNone(totals.yearHalfDays);
    return totals.elsewhereHalfDays == 0
               ? all
               : tr("%1 (%2 elsewhere)").arg(all, report_words::days(totals.elsewhereHalfDays));
}

QString preventionText(const StudentTotals& totals)
{
    QStringList reasons;
    for (const QString& code : totals.preventionReasons) {
        reasons.append(report_words::preventionReason(code));
    }
    return reasons.join(u"; "_s);
}

QString warningText(const CensusLine& line)
{
    QStringList sentences;
    for (const Issue& issue : line.warnings) {
        sentences.append(sentenceFor(issue));
    }
    return sentences.join(u' ');
}

} // namespace

std::vector<FigureLine> figureLines(Grouping grouping, const PeriodFigures& now,
                                    const PeriodFigures& before, int firstNumber)
{
    const auto& rows = now.table(grouping).rows;
    const auto& earlier = before.table(grouping).rows;
    std::vector<FigureLine> lines;
    const auto add = [&](const FigureRow& row, const FigureRow* other) {
        lines.push_back({firstNumber + static_cast<int>(lines.size()), grouping, row,
                         other != nullptr ? *other : FigureRow{row.group, 0, 0, 0, false, {}, {}}});
    };
    for (const FigureRow& row : rows) {
        add(row, rowOf(earlier, row.group));
    }
    if (grouping != Grouping::Month) { // other months are no comparison
        for (const FigureRow& row : earlier) {
            if (rowOf(rows, row.group) == nullptr) {
                add({row.group, 0, 0, 0, false, {}, {}}, &row);
            }
        }
    }
    return lines;
}

QString figureWords(const FigureRow& row)
{
    const QString suspensions =
        row.suspensions == 1 ? tr("1 suspension") : tr("%1 suspensions").arg(row.suspensions);
    const QString students =
        row.students == 1 ? tr("1 student") : tr("%1 students").arg(row.students);
    return tr("%1, %2 school days, %3")
        .arg(suspensions, report_words::days(row.halfDays), students);
}

std::vector<Column<FigureLine>> figureColumns(bool withGrouping)
{
    using One = Column<FigureLine>;
    std::vector<One> columns;
    if (withGrouping) {
        columns.push_back(
            One(tr("By"), [](const FigureLine& line) {
                return report_words::groupingTitle(line.grouping);
            }).sortedBy([](const FigureLine& line) {
                  return SortKey(qint64{line.number});
              }).wide(30));
    }
    columns.push_back(
        One(tr("Group"), [](const FigureLine& line) {
            return report_words::group(line.grouping, line.now.group);
        }).sortedBy([](const FigureLine& line) {
              return SortKey(qint64{line.number});
          }).wide(0));
    columns.push_back(
        count<FigureLine>(tr("Suspensions"), [](const auto& l) { return l.now.suspensions; }));
    columns.push_back(
        days<FigureLine>(tr("School days"), [](const auto& l) { return l.now.halfDays; }));
    columns.push_back(
        count<FigureLine>(tr("Students"), [](const auto& l) { return l.now.students; }));
    if (withGrouping) {
        columns.push_back(count<FigureLine>(tr("A year before"),
                                            [](const auto& l) { return l.before.suspensions; }));
    }
    return columns;
}

std::vector<Column<ReportCase>> caseColumns()
{
    using One = Column<ReportCase>;
    return {
        One(tr("Student"), [](const ReportCase& one) { return one.row.studentName; }).wide(24),
        One(tr("Year then"),
            [](const ReportCase& one) { return wording::yearGroup(one.standing.yearGroup); })
            .sortedBy([](const ReportCase& one) {
                return SortKey(qint64{one.standing.yearGroup.toInt()});
            })
            .wide(10),
        One(tr("From"),
            [](const ReportCase& one) {
                return tr("%1, %2").arg(tableDate(one.row.first.date),
                                        wording::session(one.row.first.session));
            })
            .sortedBy([](const ReportCase& one) {
                return SortKey(one.row.first.date.toJulianDay() * 2 +
                               static_cast<int>(one.row.first.session));
            })
            .wide(23),
        One(tr("Length"), lengthText)
            .sortedBy([](const ReportCase& one) { return SortKey(qint64{one.row.halfDays}); })
            .wide(16),
        One(tr("Main reason"), reasonText).wide(0),
        One(tr("State"), [](const ReportCase& one) { return wording::status(one.row.status); })
            .wide(11),
    };
}

std::vector<Column<StudentTotals>> totalsColumns()
{
    using One = Column<StudentTotals>;
    return {
        One(tr("Student"), [](const StudentTotals& one) { return one.name; }).wide(19),
        One(tr("Year"), [](const StudentTotals& one) { return wording::yearGroup(one.yearGroup); })
            .sortedBy(
                [](const StudentTotals& one) { return SortKey(qint64{one.yearGroup.toInt()}); })
            .wide(7),
        days<StudentTotals>(tr("This term"), [](const auto& one) { return one.termHalfDays; })
            .wide(7),
        One(tr("School year"), yearText)
            .sortedBy([](const StudentTotals& one) { return SortKey(qint64{one.yearHalfDays}); })
            .wide(10)
            .right(),
        One(tr("Left of %1").arg(law::kYearLimitHalfDays / 2),
            [](const StudentTotals& one) {
                const int left = one.leftInYear();
                return left < 0 ? tr("over by %1").arg(report_words::days(-left))
                                : report_words::days(left);
            })
            .sortedBy([](const StudentTotals& one) { return SortKey(qint64{one.leftInYear()}); })
            .wide(8)
            .right(),
        count<StudentTotals>(tr("Longest run"), [](const auto& one) { return one.longestRun; })
            .wide(9),
        One(tr("Days in the term"),
            [](const StudentTotals& one) { return report_words::band(one.band); })
            .sortedBy([](const StudentTotals& one) { return SortKey(qint64(one.band)); })
            .withPills(bandPill)
            .wide(24),
        One(tr("Prevention meeting"), preventionText).wide(0),
    };
}

std::vector<Column<CensusLine>> censusColumns()
{
    using One = Column<CensusLine>;
    const auto reason = [](int place) {
        return [place](const CensusLine& line) { return line.row.reasons.value(place); };
    };
    return {
        One(tr("Student"), [](const CensusLine& line) { return line.studentName; }).wide(24),
        One(tr("UPN"), [](const CensusLine& line) { return line.row.upn; }).wide(15),
        One(tr("Category"), [](const CensusLine& line) { return line.row.category; }).wide(9),
        One(tr("Start"), [](const CensusLine& line) { return tableDate(line.row.start); })
            .sortedBy([](const CensusLine& line) { return SortKey(line.row.start.toJulianDay()); })
            .wide(12),
        One(tr("Sessions"),
            [](const CensusLine& line) {
                return line.row.sessions ? QString::number(*line.row.sessions) : QString();
            })
            .sortedBy([](const CensusLine& line) {
                return SortKey(qint64{line.row.sessions.value_or(-1)});
            })
            .wide(9)
            .right(),
        One(tr("Reason 1"), reason(0)).wide(9),
        One(tr("Reason 2"), reason(1)).wide(9),
        One(tr("Reason 3"), reason(2)).wide(9),
        One(tr("To look at"), warningText).wide(0),
    };
}

} // namespace freshstart
