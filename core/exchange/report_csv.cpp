// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_csv.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/report_words.h"
#include "core/exchange/csv_writer.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Reports)

/// Writes the lines of one period.
class PeriodLines
{
public:
    PeriodLines(CsvWriter& csv, const PeriodFigures& figures)
        : m_csv(csv)
        , m_figures(figures)
    {}

    void add(const QString& section, const QString& group, const FigureRow& row)
    {
        QStringList cells{section, group, m_figures.period.first.toString(Qt::ISODate),
                          m_figures.period.last.toString(Qt::ISODate)};
        cells += row.isHidden
                     ? QStringList{{}, {}, {}}
                     : QStringList{QString::number(row.suspensions),
                                   report_words::days(row.halfDays), QString::number(row.students)};
        m_csv.add(cells);
    }
    void addTable(const QString& section, Grouping grouping, const std::vector<FigureRow>& rows)
    {
        for (const FigureRow& row : rows) {
            add(section, report_words::group(grouping, row.group), row);
        }
    }

private:
    CsvWriter& m_csv;
    const PeriodFigures& m_figures;
};

void addPeriod(CsvWriter& csv, const PeriodFigures& figures)
{
    PeriodLines lines(csv, figures);
    const QString all = tr("All");
    lines.add(all, tr("Suspensions"), figures.total);
    lines.add(all, tr("Begun before the period"), figures.carriedIn);
    lines.add(all, tr("Students suspended more than once"), figures.repeated);
    lines.add(all, tr("Missed a public exam or test"), figures.examMissed);
    lines.add(all, tr("Full-time education elsewhere"), figures.elsewhere);
    lines.add(all, tr("Lunchtime suspensions"), figures.lunchtimes);
    lines.add(all, tr("Permanent exclusions"), figures.permanent);
    lines.add(all, tr("Cancelled"), figures.cancelled);
    for (const FigureTable& table : figures.tables) {
        lines.addTable(report_words::groupingTitle(table.grouping), table.grouping, table.rows);
    }
    lines.addTable(tr("Lunchtime suspensions by days in the term"), Grouping::Band,
                   figures.lunchtimeBands);
    for (const QString& reason : figures.cancelReasons) {
        csv.add({tr("Reason for cancelling"),
                 report_words::cancelReason(reason),
                 figures.period.first.toString(Qt::ISODate),
                 figures.period.last.toString(Qt::ISODate),
                 u"1"_s,
                 {},
                 {}});
    }
}

} // namespace

QByteArray governorsCsv(const GovernorsReport& report)
{
    CsvWriter csv;
    csv.add({tr("Section"), tr("Group"), tr("From"), tr("To"), tr("Suspensions"), tr("School days"),
             tr("Students")});
    addPeriod(csv, report.now);
    addPeriod(csv, report.before);
    return csv.bytes();
}

QByteArray totalsCsv(const std::vector<StudentTotals>& totals, Threshold threshold)
{
    CsvWriter csv;
    csv.add({u"UPN"_s, tr("Student"), tr("Year group"), tr("Form"), tr("Suspensions this year"),
             tr("Days this term"), tr("Days this school year"), tr("Of these at other schools"),
             tr("Days left in the year"), tr("Longest run"), tr("Days in the term"),
             tr("Duty of the board"), tr("Prevention meeting suggested"), tr("Why")});
    for (const StudentTotals& one : totals) {
        if (!reaches(one, threshold)) {
            continue;
        }
        QStringList reasons;
        for (const QString& code : one.preventionReasons) {
            reasons.append(report_words::preventionReason(code));
        }
        csv.add({one.upn, one.name, one.yearGroup, one.form, QString::number(one.suspensionsInYear),
                 report_words::days(one.termHalfDays), report_words::days(one.yearHalfDays),
                 report_words::days(one.elsewhereHalfDays), QString::number(one.leftInYear() / 2.0),
                 QString::number(one.longestRun), report_words::band(one.band),
                 report_words::bandDuty(one.band), reasons.isEmpty() ? tr("no") : tr("yes"),
                 reasons.join(u"; "_s)});
    }
    return csv.bytes();
}

QByteArray censusCsv(const CensusReturn& census)
{
    CsvWriter csv;
    csv.add({u"UPN"_s, tr("Student"), u"Category"_s, u"StartDate"_s, u"Sessions"_s, u"Reason1"_s,
             u"Reason2"_s, u"Reason3"_s, tr("To look at")});
    for (const CensusLine& line : census.lines) {
        QStringList warnings;
        for (const Issue& issue : line.warnings) {
            warnings.append(sentenceFor(issue));
        }
        csv.add({line.row.upn, line.studentName, line.row.category,
                 line.row.start.toString(Qt::ISODate),
                 line.row.sessions ? QString::number(*line.row.sessions) : QString(),
                 line.row.reasons.value(0), line.row.reasons.value(1), line.row.reasons.value(2),
                 warnings.join(u' ')});
    }
    return csv.bytes();
}

} // namespace freshstart
