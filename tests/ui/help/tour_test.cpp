// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "tests/support/catch.h"
#include "tests/support/widget_check.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("The tour has five cards, forwards and back, and ends after the last", "[ui][help][tour]")
{
    Tour tour(nullptr);
    tour.show();
    REQUIRE(QTest::qWaitForWindowActive(&tour));
    QSignalSpy ended(&tour, &QDialog::finished);
    auto* next = tour.findChild<QPushButton*>(u"tourNextButton"_s);
    auto* back = tour.findChild<QPushButton*>(u"tourBackButton"_s);
    CHECK(tour.cardCount() == 5);
    CHECK_FALSE(back->isEnabled());
    CHECK(next->hasFocus());
    for (int card = 0; card < tour.cardCount(); ++card) {
        CHECK(tour.card() == card);
        CHECK(next->accessibleDescription().size() > 80); // read out with the button
        static_cast<void>(QTest::qWaitFor([&] { return cutOff(tour).isEmpty(); }, 500));
        CHECK(cutOff(tour).join(u'\n') == QString());
        CHECK(namelessControls(tour).isEmpty());
        if (card == 1) {
            back->click();
            CHECK(tour.card() == 0);
            next->click();
        }
        next->click();
    }
    CHECK(ended.count() == 1);
    CHECK_FALSE(tour.isVisible());
}

TEST_CASE("Esc and the button leave the tour at any card", "[ui][help][tour]")
{
    Tour tour(nullptr);
    tour.show();
    REQUIRE(QTest::qWaitForWindowActive(&tour));
    QTest::keyClick(&tour, Qt::Key_Escape);
    CHECK_FALSE(tour.isVisible());
    tour.show();
    tour.findChild<QPushButton*>(u"tourCloseButton"_s)->click();
    CHECK_FALSE(tour.isVisible());
}
