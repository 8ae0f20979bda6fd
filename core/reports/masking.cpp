// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/masking.h"

#include <algorithm>

namespace freshstart {

namespace {

bool isEmpty(const FigureRow& row)
{
    return row.suspensions == 0 && row.students == 0;
}

/// Fewer students or suspensions than are shown. (A suspension carried in counts for its student.)
bool isSmall(const FigureRow& row, int smallest)
{
    return row.students < smallest || row.suspensions < smallest;
}

void forgetPeople(FigureRow& row)
{
    row.cases.clear();
    row.people.clear();
}

void hide(FigureRow& row)
{
    row = {row.group, 0, 0, 0, true, {}, {}};
}

void maskKeyFigure(FigureRow& row, int smallest)
{
    if (!row.isHidden && !isEmpty(row) && isSmall(row, smallest)) {
        hide(row);
    }
    forgetPeople(row);
}

void merge(FigureRow& into, const FigureRow& row)
{
    into.suspensions += row.suspensions;
    into.halfDays += row.halfDays;
    std::vector<StudentId> people;
    std::ranges::set_union(into.people, row.people, std::back_inserter(people));
    into.people = std::move(people);
    into.students = static_cast<int>(into.people.size());
}

bool isTogether(const FigureRow& row)
{
    return row.group == QStringView(kTogether);
}

/// `total` as it is before masking.
void maskTable(std::vector<FigureRow>& rows, const FigureRow& total, int smallest)
{
    if (isSmall(total, smallest)) {
        rows.clear();
        return;
    }
    std::vector<FigureRow> shown;
    FigureRow together{QString::fromUtf16(kTogether), 0, 0, 0, false, {}, {}};
    int merged = 0;
    for (const FigureRow& row : rows) {
        if (isSmall(row, smallest)) {
            merge(together, row);
            merged += isEmpty(row) ? 0 : 1;
        } else {
            shown.push_back(row);
        }
    }
    while (merged > 0 && !shown.empty() && (merged < 2 || isSmall(together, smallest))) {
        const auto least = std::ranges::min_element(shown, {}, &FigureRow::students);
        merge(together, *least);
        shown.erase(least);
        ++merged;
    }
    if (merged > 0) {
        shown.push_back(together);
    }
    std::ranges::for_each(shown, forgetPeople);
    rows = std::move(shown);
}

/// Of the suspensions in `total`; neither these nor the others may be few.
void maskPart(FigureRow& row, const FigureRow& total, int smallest)
{
    FigureRow others;
    others.suspensions = total.suspensions - row.suspensions;
    others.students = total.students - row.students;
    const bool othersFew = (others.suspensions > 0 && others.suspensions < smallest) ||
                           (others.students > 0 && others.students < smallest);
    if (!isEmpty(row) && (isSmall(total, smallest) || othersFew)) {
        hide(row);
    }
    maskKeyFigure(row, smallest);
}

void maskFigures(PeriodFigures& figures, int smallest)
{
    for (FigureTable& table : figures.tables) {
        maskTable(table.rows, figures.total, smallest);
    }
    maskTable(figures.lunchtimeBands, figures.lunchtimes, smallest);
    const auto& repeats = figures.table(Grouping::Repeats).rows;
    if (std::ranges::any_of(repeats, isTogether)) {
        hide(figures.repeated); // less the rows shown it would give away what is in the last one
    }
    for (FigureRow* row :
         {&figures.carriedIn, &figures.repeated, &figures.elsewhere, &figures.examMissed}) {
        maskPart(*row, figures.total, smallest);
    }
    for (FigureRow* row :
         {&figures.total, &figures.lunchtimes, &figures.permanent, &figures.cancelled}) {
        maskKeyFigure(*row, smallest);
    }
    figures.cancelReasons.clear();
}

} // namespace

GovernorsReport masked(const GovernorsReport& report, int smallest)
{
    GovernorsReport copy = report;
    copy.smallestShown = smallest;
    if (smallest > 0) {
        maskFigures(copy.now, smallest);
        maskFigures(copy.before, smallest);
    }
    return copy;
}

} // namespace freshstart
