// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/bar_chart.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

std::vector<Bar> threeBars()
{
    return {{u"Sep"_s, 4, u"September: 4 suspensions"_s},
            {u"Oct"_s, 0, u"October: none"_s},
            {u"Nov"_s, 7, u"November: 7 suspensions"_s}};
}

} // namespace

TEST_CASE("Every bar is reached by the arrow keys, read out and opened by Enter", "[ui][reports]")
{
    const auto direction = GENERATE(BarChart::Direction::Upright, BarChart::Direction::Lying);
    BarChart chart(u"Suspensions by month"_s, direction, nullptr);
    chart.setBars(threeBars());
    chart.resize(400, 240);
    chart.show();
    QSignalSpy opened(&chart, &BarChart::opened);
    CHECK(chart.focusPolicy() == Qt::StrongFocus);
    CHECK(chart.accessibleDescription() == u"September: 4 suspensions"_s);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.accessibleDescription() == u"October: none"_s);
    QTest::keyClick(&chart, Qt::Key_Return); // nothing behind it
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Right); // there is no further one
    CHECK(chart.accessibleDescription() == u"November: 7 suspensions"_s);
    QTest::keyClick(&chart, Qt::Key_Space);
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.current() == 0);
    REQUIRE(opened.size() == 2);
    CHECK(opened[0][0].toInt() == 0);
    CHECK(opened[1][0].toInt() == 2);
}

TEST_CASE("A click in the room of a bar opens it", "[ui][reports]")
{
    BarChart chart(u"Suspensions by month"_s, BarChart::Direction::Upright, nullptr);
    chart.setBars(threeBars());
    chart.resize(600, 240);
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
    QTest::qWait(20);
    QSignalSpy opened(&chart, &BarChart::opened);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(540, 120));
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 2);
}

TEST_CASE("Fewer bars than before leave none chosen that is gone", "[ui][reports]")
{
    BarChart chart(u"Suspensions by month"_s, BarChart::Direction::Lying, nullptr);
    chart.setBars(threeBars());
    QTest::keyClick(&chart, Qt::Key_End);
    chart.setBars({threeBars().front()});
    CHECK(chart.current() == 0);
    chart.setBars({});
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(chart.accessibleDescription().isEmpty());
}
