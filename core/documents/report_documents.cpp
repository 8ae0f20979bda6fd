// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report_documents.h"

#include "core/base/translate.h"
#include "core/documents/letter_values.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"
#include "core/reports/masking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Reports)

/// What stands for a masked number.
QString number(const FigureRow& row, int value)
{
    return row.isHidden ? tr("not shown") : QString::number(value);
}

QString dayNumber(const FigureRow& row)
{
    return row.isHidden ? tr("not shown") : report_words::days(row.halfDays);
}

using FigureOf = FigureRow PeriodFigures::*;

QStringList counted(const QString& label, const GovernorsReport& report, FigureOf figure,
                    int FigureRow::*value)
{
    const FigureRow& now = report.now.*figure;
    const FigureRow& before = report.before.*figure;
    return {label, number(now, now.*value), number(before, before.*value)};
}

QStringList inDays(const QString& label, const GovernorsReport& report, FigureOf figure)
{
    return {label, dayNumber(report.now.*figure), dayNumber(report.before.*figure)};
}

Table keyFigures(const GovernorsReport& report)
{
    using F = PeriodFigures;
    using R = FigureRow;
    const auto count = [&](const QString& label, FigureOf figure, int R::*value = &R::suspensions) {
        return counted(label, report, figure, value);
    };
    Table table;
    table.header = {QString(), report_words::period(report.now.period),
                    report_words::period(report.before.period)};
    table.weights = {5, 2, 2};
    table.firstColumnIsLabel = true;
    table.rows = {
        count(tr("Suspensions begun"), &F::total),
        inDays(tr("School days of suspension"), report, &F::total),
        count(tr("Students suspended"), &F::total, &R::students),
        count(tr("Students suspended more than once"), &F::repeated, &R::students),
        count(tr("Suspensions that had begun before the period"), &F::carriedIn),
        count(tr("Suspensions that missed a public exam or test"), &F::examMissed),
        count(tr("Suspensions with full-time education elsewhere"), &F::elsewhere),
        count(tr("Lunchtime suspensions"), &F::lunchtimes),
        count(tr("Lunchtimes"), &F::lunchtimes, &R::halfDays),
        count(tr("Students suspended at lunchtime"), &F::lunchtimes, &R::students),
        count(tr("Permanent exclusions"), &F::permanent),
        count(tr("Suspensions cancelled"), &F::cancelled),
        inDays(tr("School days served of cancelled suspensions"), report, &F::cancelled),
    };
    return table;
}

const FigureRow* rowOf(const std::vector<FigureRow>& rows, const QString& group)
{
    const auto found = std::ranges::find(rows, group, &FigureRow::group);
    return found == rows.end() ? nullptr : &*found;
}

/// Suspensions, days, students. In a masked copy a group that is not listed may stand with the
/// others: it is not said to be nobody's.
QStringList numbersOf(const FigureRow* row, bool isMasked)
{
    if (row == nullptr) {
        return QStringList(3, isMasked ? u"–"_s : u"0"_s);
    }
    return {number(*row, row->suspensions), dayNumber(*row), number(*row, row->students)};
}

bool hasAny(const FigureRow& row)
{
    return row.students > 0 || row.isHidden;
}

/// The groups of either period, those of this one first.
QStringList groupsOf(const std::vector<FigureRow>& now, const std::vector<FigureRow>& before)
{
    QStringList groups;
    for (const auto* rows : {&now, &before}) {
        for (const FigureRow& row : *rows) {
            if (!groups.contains(row.group)) {
                groups.append(row.group);
            }
        }
    }
    const QString together = QString::fromUtf16(kTogether);
    if (groups.removeAll(together) > 0) {
        groups.append(together);
    }
    return groups;
}

/// One grouping in both periods, the year before in brackets where there is anything to compare.
Block groupTable(Grouping grouping, const std::vector<FigureRow>& now,
                 const std::vector<FigureRow>& before, bool compare, bool isMasked)
{
    const QStringList groups = groupsOf(now, compare ? before : std::vector<FigureRow>());
    if (groups.isEmpty()) {
        return Paragraph{{{isMasked ? tr("None, or too few to be shown.") : tr("None."), false}},
                         false};
    }
    if (groups == QStringList{QString::fromUtf16(kTogether)}) {
        return Paragraph{{{tr("The groups are too small to be shown one by one."), false}}, false};
    }
    Table table;
    table.header = {QString(), tr("Suspensions"), tr("School days"), tr("Students")};
    table.weights = {8, 3, 3, 3};
    table.firstColumnIsLabel = true;
    for (const QString& group : groups) {
        QStringList cells = numbersOf(rowOf(now, group), isMasked);
        const QStringList earlier = numbersOf(rowOf(before, group), isMasked);
        for (qsizetype i = 0; compare && i < cells.size(); ++i) {
            cells[i] += u" ("_s + earlier.at(i) + u')';
        }
        table.rows.push_back(QStringList{report_words::group(grouping, group)} + cells);
    }
    return table;
}

void addTables(Document& document, const GovernorsReport& report)
{
    const QString before = report_words::period(report.before.period);
    const bool compare = hasAny(report.before.total);
    document.blocks.push_back(Paragraph{
        {{compare ? tr("In the tables that follow, the numbers in brackets are those of: %1.")
                        .arg(before)
                  : tr("There is nothing to compare with: no suspensions are recorded for "
                       "%1.")
                        .arg(before),
          false}},
        false});
    for (const FigureTable& table : report.now.tables) {
        document.blocks.push_back(Heading{report_words::groupingTitle(table.grouping), 2});
        document.blocks.push_back(groupTable(table.grouping, table.rows,
                                             report.before.table(table.grouping).rows, compare,
                                             report.isMasked()));
    }
    const bool comparesLunchtimes = hasAny(report.before.lunchtimes);
    if (hasAny(report.now.lunchtimes) || comparesLunchtimes) {
        document.blocks.push_back(Heading{tr("Lunchtime suspensions by days in the term"), 2});
        document.blocks.push_back(groupTable(Grouping::Band, report.now.lunchtimeBands,
                                             report.before.lunchtimeBands, comparesLunchtimes,
                                             report.isMasked()));
    }
}

void addCancelReasons(Document& document, const GovernorsReport& report)
{
    if (report.now.cancelReasons.isEmpty()) {
        return;
    }
    BulletList list;
    for (const QString& reason : report.now.cancelReasons) {
        list.items.push_back({{report_words::cancelReason(reason), false}});
    }
    document.blocks.push_back(Heading{tr("Why suspensions were cancelled"), 2});
    document.blocks.push_back(std::move(list));
}

QStringList notes(const GovernorsReport& report, const School& school)
{
    QStringList all{
        tr("A suspension is counted in the period in which it begins, its school days where they "
           "fall, to the half-day. Status, year group and needs are those of the first day of each "
           "suspension; a year group of an earlier school year follows from the date of birth."),
        tr("Lunchtime suspensions, permanent exclusions and cancelled suspensions are in none of "
           "the "
           "other figures. A lunchtime counts half a day where days are added up for a student.")};
    if (exclusionRegulationsApply(school.type)) {
        all.append(
            tr("The days in the term decide what the board has to do: up to %1, it considers "
               "representations; above %1, it considers reinstatement if the family makes "
               "representations; above %2, or where an exam is missed, it must consider it. "
               "Source: School Discipline (Pupil Exclusions and Reviews) (England) "
               "Regulations 2012.")
                .arg(law::kTellBoardAboveHalfDays / 2)
                .arg(law::kBoardMustMeetAboveHalfDays / 2));
    } else {
        all.append(
            tr("The bands of days are those of the School Discipline Regulations 2012, which "
               "do not apply to this school: they are used here as good practice."));
    }
    if (report.isMasked()) {
        all.append(tr("Numbers that stand for fewer than %1 suspensions or students are not shown, "
                      "and none that would give them away. In the tables such groups, and groups "
                      "with nobody, stand together in one line.")
                       .arg(report.smallestShown));
    }
    return all;
}

} // namespace

Document governorsDocument(const GovernorsReport& report, const School& school, QDate printedOn)
{
    Document document;
    document.kind = u"governors-report"_s;
    document.title = tr("Suspensions: report to the %1").arg(wording::board(school.type));
    document.letterhead = letterheadOf(school);
    document.dateLine = wording::plainDate(printedOn);
    document.blocks = {Heading{document.title, 1},
                       Paragraph{{{report_words::period(report.now.period), true},
                                  {u" ("_s + wording::plainDate(report.now.period.first) +
                                       u" – "_s + wording::plainDate(report.now.period.last) + u')',
                                   false}},
                                 false},
                       keyFigures(report)};
    addTables(document, report);
    addCancelReasons(document, report);
    document.blocks.push_back(Heading{tr("How it was counted"), 2});
    for (const QString& note : notes(report, school)) {
        document.blocks.push_back(Paragraph{{{note, false}}, true});
    }
    document.footerNote = report.isMasked()
                              ? tr("Copy that may leave the school: small numbers are not shown")
                              : tr("For the board only: small numbers can point to a student");
    return document;
}

} // namespace freshstart
