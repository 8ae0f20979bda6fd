// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of the program, opened on the sample school.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/shown_school.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Nothing that can be used is without a name for those who do not see it", "[ui][access]")
{
    ShownSchool school;
    QStringList nameless;
    int pages = 0;
    school.everyPage([&](const QString& name) {
        ++pages;
        for (const QString& fault : namelessControls(school.window())) {
            nameless.append(name + u": "_s + fault);
        }
    });
    CHECK(nameless.join(u'\n') == QString());
    CHECK(pages > 30);
}

TEST_CASE("Whatever can be used on a page is reached by Tab", "[ui][access]")
{
    ShownSchool school;
    QStringList lost;
    school.everyPage([&](const QString& name) {
        for (const QString& fault : unreachableInputs(school.window())) {
            lost.append(name + u": "_s + fault);
        }
    });
    CHECK(lost.join(u'\n') == QString());
}

TEST_CASE("No page is wider than the smallest window", "[ui][access]")
{
    ShownSchool school;
    QStringList wide;
    school.everyPage([&](const QString& name) {
        if (school.window().width() > 1280 || school.window().minimumSizeHint().width() > 1280) {
            wide.append(name);
        }
        QTest::qWait(1); // until it is laid out
        for (const QScrollArea* area : school.page().findChildren<QScrollArea*>()) {
            const bool scrolls = area->horizontalScrollBar()->maximum() > 0;
            if (area->isVisible() && area->widgetResizable() && scrolls) {
                wide.append(name + u" scrolls sideways"_s);
            }
        }
    });
    CHECK(wide.join(u'\n') == QString());
}

TEST_CASE("Words are seen whole, also twice as large", "[ui][access][look]")
{
    const int percent = GENERATE(100, 200);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    QStringList cut;
    {
        ShownSchool school({false, size, percent});
        school.everyPage([&](const QString& name) {
            // Until it is laid out: fields that grow with their text are a moment later.
            static_cast<void>(QTest::qWaitFor([&] { return cutOff(school.window()).isEmpty(); }, 500));
            for (const QString& fault : cutOff(school.window())) {
                cut.append(name + u": "_s + fault);
            }
        });
    }
    INFO(percent << " % at " << size.width());
    CHECK(cut.join(u'\n') == QString());
}

TEST_CASE("Every page on file", "[.][screens]")
{
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const int percent = qEnvironmentVariableIntValue("FRESHSTART_TEXT_PERCENT");
    ShownSchool school({dark, size, percent > 0 ? percent : 100});
    school.everyPage([&](const QString& name) { school.photograph(name); });
    SUCCEED("looked at by a person");
}
