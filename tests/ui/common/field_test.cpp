// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field.h"

#include "tests/support/catch.h"
#include "ui/common/date_field.h"
#include "ui/common/text_area.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A field names its editor for a screen reader and shows what is wrong below it",
          "[ui][form]")
{
    QWidget form;
    auto* edit = new QLineEdit;
    Field field(u"&Family name"_s, edit, u"familyNameEdit"_s, &form);
    CHECK(edit->objectName() == u"familyNameEdit"_s);
    CHECK(edit->accessibleName() == u"Family name"_s);
    FieldSet set;
    set.add(u"surname"_s, &field);
    const std::vector<Issue> issues = {{Severity::Problem, u"missing"_s, u"surname"_s, 0, {}},
                                       {Severity::Doubt, u"odd"_s, u"upn"_s, 0, {}}};
    const auto wording = [](const Issue& issue) { return u"It is "_s + issue.code; };
    const auto others = set.show(issues, wording);
    CHECK(field.issueText() == u"It is missing"_s);
    CHECK(edit->accessibleDescription() == u"It is missing"_s);
    REQUIRE(others.size() == 1);
    CHECK(others.front().field == u"upn"_s);
    CHECK(set.show({}, wording).empty());
    CHECK(field.issueText().isEmpty());
}

TEST_CASE("A date is typed, read back in words, emptied again", "[ui][form]")
{
    DateField field(QDate(2026, 11, 19), nullptr);
    int changes = 0;
    QObject::connect(&field, &DateField::changed, &field, [&] { ++changes; });
    field.show();
    field.edit()->setFocus();
    QTest::keyClicks(field.edit(), u"24/11"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    CHECK(field.date() == QDate(2026, 11, 24));
    CHECK(field.edit()->text() == u"Tuesday 24 November 2026"_s);
    CHECK(changes > 0);
    field.edit()->selectAll();
    QTest::keyClick(field.edit(), Qt::Key_Delete);
    CHECK_FALSE(field.date().has_value());
    CHECK_FALSE(field.hasUnreadableText());
}

TEST_CASE("What cannot be read as a date stays as typed and is marked", "[ui][form]")
{
    DateField field(QDate(2026, 11, 19), nullptr);
    field.setDate(QDate(2026, 11, 24));
    field.edit()->selectAll();
    QTest::keyClicks(field.edit(), u"31/02/2026"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    CHECK_FALSE(field.date().has_value());
    CHECK(field.hasUnreadableText());
    CHECK(field.edit()->text() == u"31/02/2026"_s);
    CHECK(field.edit()->property("invalid").toBool());
    field.setDate(std::nullopt);
    CHECK_FALSE(field.edit()->property("invalid").toBool());
}

TEST_CASE("A text area grows with what is typed and lets Tab go on", "[ui][form]")
{
    TextArea area(nullptr);
    area.setLines(2, 5);
    area.resize(300, area.height());
    area.show();
    const int small = area.height();
    area.setText(u"one\ntwo\nthree\nfour"_s);
    const int larger = area.height();
    CHECK(larger > small);
    area.setText(QString(u"line\n"_s).repeated(40));
    CHECK(area.height() > larger);
    CHECK(area.height() < 3 * small);
    CHECK(area.tabChangesFocus());
}

TEST_CASE("Scrolling over a choice does not change it", "[ui][common]")
{
    QWidget page;
    auto* combo = new QComboBox(&page);
    combo->addItems({u"Term"_s, u"Holiday"_s});
    const Field field(u"Kind"_s, combo, u"kindCombo"_s, &page);
    page.show();
    const auto turn = [&] {
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
    };
    turn();
    CHECK(combo->currentIndex() == 0);
    CHECK_FALSE(combo->hasFocus());
    combo->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return combo->hasFocus(); }));
    turn();
    CHECK(combo->currentIndex() == 1);
}
