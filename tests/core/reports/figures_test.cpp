// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figures.h"

#include "core/reports/governors_report.h"
#include "tests/support/catch.h"
#include "tests/support/report_builders.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const DateSpan kAutumn = termSpan({2026, TermName::Autumn});
const DateSpan kSpring = termSpan({2026, TermName::Spring});

const FigureRow& groupIn(const PeriodFigures& figures, Grouping grouping, const QString& group)
{
    const auto& rows = figures.table(grouping).rows;
    const auto found = std::ranges::find(rows, group, &FigureRow::group);
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("Only the days that fall into the term count, to the half-day", "[reports]")
{
    ReportBuilder builder;
    builder.student();
    builder.add(afternoonOf(QDate(2026, 12, 16)),
                11); // half of Wednesday, two days; then 3 in spring
    const ReportData data = builder.done();
    const PeriodFigures autumn = figuresOf(data, kAutumn, {Grouping::Month});
    CHECK(autumn.total.suspensions == 1);
    CHECK(autumn.total.halfDays == 5);
    CHECK(autumn.carriedIn.suspensions == 0);
    const PeriodFigures spring = figuresOf(data, kSpring, {Grouping::Repeats});
    CHECK(spring.total.suspensions == 0);
    CHECK(spring.total.halfDays == 6);
    CHECK(spring.total.students == 1);
    CHECK(spring.carriedIn.suspensions == 1);
    CHECK(groupIn(spring, Grouping::Repeats, u"0"_s).students == 1);
    CHECK(figuresOf(data, {QDate(2026, 12, 17), QDate(2026, 12, 17)}, {}).total.halfDays == 2);
}

TEST_CASE("Lunchtimes, permanent exclusions and cancelled suspensions are counted apart",
          "[reports]")
{
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 7), 2);
    builder.add(morningOf(QDate(2026, 9, 14)), 4, SuspensionCategory::Lunchtime);
    builder.student(u"Osei"_s);
    builder.add(morningOf(QDate(2026, 10, 5)), 0, SuspensionCategory::Permanent);
    builder.student(u"Reyes"_s);
    ReportCase& cancelled = builder.days(QDate(2026, 10, 12), 3);
    cancelled.row.status = SuspensionStatus::Cancelled;
    cancelled.extras.cancelledOn = QDate(2026, 10, 13);
    cancelled.extras.cancelReason = u"It was not Dylan Reyes: reyes was at the dentist."_s;
    const PeriodFigures figures = figuresOf(builder.done(), kAutumn, {Grouping::Sex});
    CHECK(figures.total.suspensions == 1);
    CHECK(figures.total.halfDays == 4);
    CHECK(figures.total.students == 1);
    CHECK(figures.lunchtimes.suspensions == 1);
    CHECK(figures.lunchtimes.halfDays == 4);
    CHECK(figures.permanent.suspensions == 1);
    CHECK(figures.permanent.halfDays == 0);
    CHECK(figures.cancelled.suspensions == 1);
    CHECK(figures.cancelReasons ==
          QStringList{u"It was not {student}: {student} was at the dentist."_s});
    CHECK(groupIn(figures, Grouping::Sex, u"M"_s).suspensions == 1);
    CHECK(figuresOf(builder.done(), kSpring, {}).cancelled.suspensions == 0);
}

TEST_CASE("A status is that of the first day of the suspension", "[reports]")
{
    ReportBuilder builder;
    StudentRecord& student = builder.student();
    student.details.dateOfBirth = QDate(2012, 10, 3); // year 9 in 2026/27
    student.statuses = {{StatusKind::SenSupport, {}, QDate(2026, 10, 9), {}},
                        {StatusKind::EhcPlan, QDate(2026, 10, 10), {}, {}},
                        {StatusKind::ChildInNeed, QDate(2026, 11, 1), {}, {}},
                        {StatusKind::FreeSchoolMeals, QDate(2026, 9, 1), QDate(2026, 9, 30), {}}};
    builder.days(QDate(2026, 6, 8), 1);
    builder.days(QDate(2026, 9, 7), 1);
    builder.days(QDate(2026, 10, 9), 3); // the plan comes while it runs
    builder.days(QDate(2026, 11, 9), 1);
    using enum Grouping;
    const ReportData data = builder.done();
    const PeriodFigures figures =
        figuresOf(data, kAutumn, {Sen, Care, FreeMeals, YearGroup, Status});
    CHECK(groupIn(figures, Sen, u"sen_support"_s).suspensions == 2);
    CHECK(groupIn(figures, Sen, u"ehc_plan"_s).suspensions == 1);
    CHECK(groupIn(figures, Care, u"social_worker"_s).suspensions == 1);
    CHECK(groupIn(figures, Care, u"looked_after"_s).suspensions == 0);
    CHECK(groupIn(figures, FreeMeals, u"yes"_s).suspensions == 1);
    CHECK(groupIn(figures, YearGroup, u"9"_s).suspensions == 3);
    CHECK(groupIn(figures, Status, u"ehc_plan"_s).suspensions == 1);
    CHECK(groupIn(figures, Status, u"free_meals"_s).suspensions == 1);
    CHECK(data.cases.front().standing.yearGroup == u"8"_s); // the school year before
}

TEST_CASE("Repeat students are told from those suspended once", "[reports]")
{
    ReportBuilder builder;
    for (const int count : {1, 1, 2, 5}) {
        builder.student();
        for (int i = 0; i < count; ++i) {
            builder.days(QDate(2026, 9, 7).addDays(7 * i), 1);
        }
    }
    const PeriodFigures figures = figuresOf(builder.done(), kAutumn, {Grouping::Repeats});
    CHECK(figures.repeated.students == 2);
    CHECK(figures.repeated.suspensions == 7);
    CHECK(groupIn(figures, Grouping::Repeats, u"1"_s).students == 2);
    CHECK(groupIn(figures, Grouping::Repeats, u"2"_s).suspensions == 2);
    CHECK(groupIn(figures, Grouping::Repeats, u"4"_s).suspensions == 5);
}

TEST_CASE("The board's duty is counted by the days in the term", "[reports]")
{
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 7), 5);
    builder.student(u"Osei"_s);
    builder.add(morningOf(QDate(2026, 9, 7)), 11);
    builder.student(u"Reyes"_s);
    builder.days(QDate(2026, 9, 7), 1).extras.examMissed = true;
    const PeriodFigures figures = figuresOf(builder.done(), kAutumn, {Grouping::Band});
    CHECK(groupIn(figures, Grouping::Band, u"consider_representations"_s).suspensions == 1);
    CHECK(groupIn(figures, Grouping::Band, u"if_representations"_s).suspensions == 1);
    CHECK(groupIn(figures, Grouping::Band, u"must_consider"_s).suspensions == 1);
    CHECK(figures.examMissed.suspensions == 1);
}

TEST_CASE("Every grouping parts the suspensions without loss", "[reports]")
{
    ReportBuilder builder;
    for (int i = 0; i < 40; ++i) {
        StudentRecord& student = builder.student(u"Nowak"_s, QString::number(7 + i % 5));
        student.details.sex = QStringList{u"F"_s, u"M"_s, u""_s}.at(i % 3);
        if (i % 4 == 0) {
            student.statuses.push_back({StatusKind::LookedAfter, {}, {}, {}});
        }
        const QDate first = demoCalendar().nthSchoolDay(QDate(2026, 9, 2), 1 + i * 3 % 70);
        builder.add({first, i % 2 == 0 ? Session::Am : Session::Pm}, 1 + i % 9).row.reasonCodes =
            QStringList{QStringList{u"PP"_s, u"VA"_s, u"BU"_s}.at(i % 3)};
    }
    const GovernorsReport report = governorsReport(builder.done(), kAutumn);
    REQUIRE(report.now.tables.size() == 8);
    for (const FigureTable& table : report.now.tables) {
        int suspensions = 0;
        int halfDays = 0;
        for (const FigureRow& row : table.rows) {
            suspensions += row.suspensions;
            halfDays += row.halfDays;
        }
        INFO(toCode(table.grouping).toStdString());
        CHECK(suspensions == report.now.total.suspensions);
        CHECK(halfDays == report.now.total.halfDays);
    }
}

TEST_CASE("A term is compared with the same term a year before, Easter where it falls", "[reports]")
{
    const auto [period, before] = GENERATE(table<DateSpan, DateSpan>({
        {kAutumn, {QDate(2025, 8, 1), QDate(2025, 12, 31)}},
        {kSpring, {QDate(2026, 1, 1), QDate(2026, 4, 5)}},
        {{QDate(2026, 9, 2), QDate(2026, 10, 23)}, {QDate(2025, 9, 2), QDate(2025, 10, 23)}},
    }));
    CHECK(yearBefore(period) == before);
    ReportBuilder builder;
    builder.student();
    builder.days(before.first.addDays(5), 1);
    CHECK(governorsReport(builder.done(), period).before.total.suspensions == 1);
    CHECK(governorsReport(builder.done(), period).now.total.suspensions == 0);
}

TEST_CASE("A long period is shown by school year, a short one by month", "[reports]")
{
    CHECK(fixedGroups(Grouping::Month, kAutumn).size() == 5);
    CHECK(fixedGroups(Grouping::Month, {QDate(2016, 8, 1), QDate(2026, 7, 31)}).size() == 10);
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 7), 1);
    const ReportData data = builder.done();
    CHECK(groupIn(figuresOf(data, kAutumn, {Grouping::Month}), Grouping::Month, u"2026-09"_s)
              .suspensions == 1);
    const DateSpan decade{QDate(2017, 8, 1), QDate(2027, 7, 31)};
    CHECK(groupIn(figuresOf(data, decade, {Grouping::Month}), Grouping::Month, u"2026"_s)
              .suspensions == 1);
}
