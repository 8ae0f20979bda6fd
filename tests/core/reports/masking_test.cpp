// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/masking.h"

#include "tests/support/catch.h"
#include "tests/support/report_builders.h"

#include <QRandomGenerator>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallest = 6;
const DateSpan kAutumn = termSpan({2026, TermName::Autumn});

void addStudents(ReportBuilder& builder, int count, const QString& yearGroup, const QString& sex)
{
    for (int i = 0; i < count; ++i) {
        builder.student(u"Nowak"_s, yearGroup).details.sex = sex;
        builder.days(QDate(2026, 9, 7), 1);
    }
}

const std::vector<FigureRow>& rowsBy(const GovernorsReport& report, Grouping grouping)
{
    return report.now.table(grouping).rows;
}

QStringList groupNames(const std::vector<FigureRow>& rows)
{
    QStringList names;
    for (const FigureRow& row : rows) {
        names.append(row.group);
    }
    return names;
}

bool isSmallNumber(int number)
{
    return number > 0 && number < kSmallest;
}

/// Whatever can be worked out by taking what is shown from the total.
void checkNothingSmall(const GovernorsReport& report)
{
    const PeriodFigures& now = report.now;
    for (const FigureRow* row : {&now.total, &now.lunchtimes, &now.permanent, &now.cancelled,
                                 &now.carriedIn, &now.repeated, &now.elsewhere, &now.examMissed}) {
        CHECK_FALSE(isSmallNumber(row->suspensions));
        CHECK_FALSE(isSmallNumber(row->students));
        CHECK(row->cases.empty());
        CHECK(row->people.empty());
    }
    for (const FigureTable& table : now.tables) {
        INFO(toCode(table.grouping).toStdString());
        int suspensions = now.total.suspensions;
        for (const FigureRow& row : table.rows) {
            CHECK_FALSE(row.students < kSmallest);
            CHECK_FALSE(row.suspensions < kSmallest);
            CHECK(row.cases.empty());
            CHECK(row.people.empty());
            suspensions -= row.suspensions;
        }
        CHECK_FALSE(isSmallNumber(suspensions));
    }
    if (!now.total.isHidden) {
        for (const FigureRow* part : {&now.repeated, &now.elsewhere, &now.examMissed}) {
            if (!part->isHidden) {
                CHECK_FALSE(isSmallNumber(now.total.suspensions - part->suspensions));
                CHECK_FALSE(isSmallNumber(now.total.students - part->students));
            }
        }
    }
}

} // namespace

TEST_CASE("A single small group takes the next smallest with it", "[reports][masking]")
{
    ReportBuilder builder;
    addStudents(builder, 20, u"7"_s, u"F"_s);
    addStudents(builder, 9, u"8"_s, u"M"_s);
    addStudents(builder, 2, u"9"_s, u"M"_s);
    const GovernorsReport report = masked(governorsReport(builder.done(), kAutumn), kSmallest);
    CHECK(groupNames(rowsBy(report, Grouping::YearGroup)) == QStringList{u"7"_s, u"together"_s});
    CHECK(rowsBy(report, Grouping::YearGroup).back().students == 11);
    CHECK(groupNames(rowsBy(report, Grouping::Sex)) == QStringList{u"F"_s, u"M"_s});
    checkNothingSmall(report);
}

TEST_CASE("Small groups that are enough together leave the others alone", "[reports][masking]")
{
    ReportBuilder builder;
    addStudents(builder, 20, u"7"_s, u"F"_s);
    addStudents(builder, 3, u"8"_s, u"M"_s);
    addStudents(builder, 4, u"9"_s, u"M"_s);
    const GovernorsReport report = masked(governorsReport(builder.done(), kAutumn), kSmallest);
    CHECK(groupNames(rowsBy(report, Grouping::YearGroup)) == QStringList{u"7"_s, u"together"_s});
    CHECK(rowsBy(report, Grouping::YearGroup).back().students == 7);
}

TEST_CASE("A group with nobody in it is not told from a small one", "[reports][masking]")
{
    ReportBuilder builder;
    addStudents(builder, 20, u"7"_s, u"F"_s);
    const GovernorsReport nobody = masked(governorsReport(builder.done(), kAutumn), kSmallest);
    CHECK(groupNames(rowsBy(nobody, Grouping::Sen)) == QStringList{u"none"_s});
    CHECK_FALSE(nobody.now.permanent.isHidden); // a key figure that is 0 is about nobody
}

TEST_CASE("Many suspensions of few students are hidden as well", "[reports][masking]")
{
    ReportBuilder builder;
    addStudents(builder, 20, u"7"_s, u"F"_s);
    builder.student(u"Osei"_s, u"8"_s);
    for (int week = 0; week < 7; ++week) {
        builder.days(QDate(2026, 9, 7).addDays(7 * week), 1);
    }
    const GovernorsReport report = masked(governorsReport(builder.done(), kAutumn), kSmallest);
    CHECK(groupNames(rowsBy(report, Grouping::YearGroup)) == QStringList{u"together"_s});
    CHECK(report.now.repeated.isHidden);
}

TEST_CASE("A part of the total is hidden where the rest is small", "[reports][masking]")
{
    ReportBuilder builder;
    for (int i = 0; i < 20; ++i) {
        builder.student();
        builder.days(QDate(2026, 9, 7), 1).extras.provisionKnown = i >= 2;
    }
    const GovernorsReport report = governorsReport(builder.done(), kAutumn);
    CHECK(report.now.elsewhere.suspensions == 18);
    CHECK(masked(report, kSmallest).now.elsewhere.isHidden);
}

TEST_CASE("Where there are hardly any suspensions nothing is shown", "[reports][masking]")
{
    ReportBuilder builder;
    addStudents(builder, 3, u"7"_s, u"F"_s);
    const GovernorsReport report = masked(governorsReport(builder.done(), kAutumn), kSmallest);
    CHECK(report.now.total.isHidden);
    for (const FigureTable& table : report.now.tables) {
        CHECK(table.rows.empty());
    }
    CHECK_FALSE(report.before.total.isHidden);
    CHECK(report.before.total.suspensions == 0);
}

TEST_CASE("Nothing small can be worked out from a masked report: 1,000 made-up schools",
          "[reports][masking]")
{
    QRandomGenerator random(20261119); // the same schools each time
    for (int school = 0; school < 1000; ++school) {
        ReportBuilder builder;
        const int students = random.bounded(1, 40);
        for (int i = 0; i < students; ++i) {
            StudentRecord& student =
                builder.student(u"Nowak"_s, QString::number(7 + random.bounded(5)));
            student.details.sex = random.bounded(4) == 0 ? u"F"_s : u"M"_s;
            if (random.bounded(3) == 0) {
                student.statuses.push_back(
                    {random.bounded(2) == 0 ? StatusKind::SenSupport : StatusKind::LookedAfter,
                     {},
                     {},
                     {}});
            }
            for (int n = random.bounded(1, 4); n > 0; --n) {
                ReportCase& one = builder.days(QDate(2026, 7, 20).addDays(random.bounded(150)),
                                               random.bounded(1, 8));
                one.extras.provisionKnown = random.bounded(3) > 0;
                one.extras.examMissed = random.bounded(9) == 0;
            }
        }
        INFO("school " << school);
        checkNothingSmall(masked(governorsReport(builder.done(), kAutumn), kSmallest));
    }
}

TEST_CASE("The board's own copy is not masked", "[reports][masking]")
{
    ReportBuilder builder;
    addStudents(builder, 2, u"7"_s, u"F"_s);
    const GovernorsReport report = governorsReport(builder.done(), kAutumn);
    CHECK_FALSE(report.isMasked());
    CHECK(masked(report, 0) == report);
}
