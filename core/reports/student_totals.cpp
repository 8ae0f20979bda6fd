// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/student_totals.h"

#include "core/calendar/term_division.h"
#include "core/prevention/suggestion.h"
#include "core/suspensions/totals.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Cases = std::vector<const ReportCase*>;

/// What has begun by the date, by student.
QHash<StudentId, Cases> casesBy(const ReportData& data, QDate on)
{
    QHash<StudentId, Cases> all;
    for (const ReportCase& one : data.cases) {
        if (one.row.first.date <= on) {
            all[one.row.student].push_back(&one);
        }
    }
    return all;
}

StudentTotals named(const StudentRecord& student)
{
    const StudentDetails& details = student.details;
    StudentTotals totals;
    totals.student = student.id;
    totals.upn = details.upn.isEmpty() ? details.externalKey : details.upn;
    totals.name = details.shownForename().isEmpty()
                      ? details.shownSurname()
                      : QString(details.shownSurname() + u", "_s + details.shownForename());
    totals.yearGroup = details.yearGroup;
    totals.form = details.form;
    return totals;
}

QStringList preventionReasons(const StudentRecord& student, const Cases& cases,
                              const ReportData& data, QDate on)
{
    std::vector<Suspension> suspensions;
    std::ranges::transform(cases, std::back_inserter(suspensions),
                           [](const ReportCase* one) { return suspensionOf(*one); });
    QStringList reasons;
    const PreventionFacts facts =
        preventionFacts(student, suspensions, data.support.value(student.id), on);
    const auto suggestion = preventionSuggestion(facts, on, data.rules, data.calendar);
    std::ranges::transform(suggestion.reasons, std::back_inserter(reasons),
                           [](PreventionReason reason) { return toCode(reason); });
    return reasons;
}

void addUp(StudentTotals& totals, const Cases& cases, const ReportData& data, QDate on)
{
    const int year = schoolYearOf(on);
    const TermDivision terms = termDivision(data.calendar, data.rules.ownTermDates);
    const StatutoryTerm term = terms.termOf(on);
    std::vector<CountedSuspension> counts;
    BoardFacts board;
    for (const ReportCase* one : cases) {
        counts.push_back(counted(one->row));
        if (one->isCancelled() || schoolYearOf(one->row.first.date) != year) {
            continue;
        }
        ++totals.suspensionsInYear;
        totals.longestRun = std::max(totals.longestRun, one->runSchoolDays);
        if (terms.termOf(one->row.first.date) == term) {
            board.examMissed |= one->extras.examMissed;
            board.permanent |= one->row.category == SuspensionCategory::Permanent;
        }
    }
    totals.termHalfDays = termTotal(counts, term, data.calendar, terms);
    totals.yearHalfDays = yearTotal(counts, year, data.calendar, totals.elsewhereHalfDays);
    totals.yearLimit = yearLimit(totals.yearHalfDays, data.rules.yearWarningHalfDays);
    board.termHalfDays = totals.termHalfDays;
    totals.band = boardBand(board);
}

} // namespace

int StudentTotals::leftInYear() const
{
    return law::kYearLimitHalfDays - yearHalfDays;
}

std::vector<StudentTotals> studentTotals(const ReportData& data, QDate on)
{
    const QHash<StudentId, Cases> cases = casesBy(data, on);
    std::vector<StudentTotals> all;
    for (const StudentRecord& student : data.students) {
        const Cases own = cases.value(student.id);
        StudentTotals totals = named(student);
        totals.elsewhereHalfDays = student.halfDaysElsewhere(schoolYearOf(on));
        if (own.empty() && totals.elsewhereHalfDays == 0) {
            continue;
        }
        addUp(totals, own, data, on);
        if (totals.suspensionsInYear > 0 || totals.yearHalfDays > 0) {
            totals.preventionReasons = preventionReasons(student, own, data, on);
            all.push_back(std::move(totals));
        }
    }
    std::ranges::stable_sort(all, [](const StudentTotals& a, const StudentTotals& b) {
        return std::tie(a.yearHalfDays, a.termHalfDays) > std::tie(b.yearHalfDays, b.termHalfDays);
    });
    return all;
}

bool reaches(const StudentTotals& totals, Threshold threshold)
{
    switch (threshold) {
    case Threshold::AboveFiveInTerm:
        return totals.band != BoardBand::ConsiderRepresentations;
    case Threshold::AboveFifteenInTerm:
        return totals.band == BoardBand::MustConsider;
    case Threshold::NearYearLimit:
        return totals.yearLimit != YearLimit::Within;
    case Threshold::PreventionSuggested:
        return !totals.preventionReasons.isEmpty();
    case Threshold::Everyone:
        break;
    }
    return true;
}

} // namespace freshstart
