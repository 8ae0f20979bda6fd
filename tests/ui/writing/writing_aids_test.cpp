// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writing_aids.h"

#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/text_area.h"
#include "ui/main_window.h"
#include "ui/page_catalogue.h"
#include "ui/writing/named_notice.h"
#include "ui/writing/spell_underline.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with a suspension of Theo Marsh that is just being written.
struct Office {
    Desk desk;
    StudentId theo = desk.add(invented(u"Theo"_s, u"Marsh"_s));
    StudentId ella = desk.add(invented(u"Ella"_s, u"Bramley"_s));
    MainWindow window{*desk.workspace, desk.clock, desk.prompter, allPages()};
    TextArea* text = nullptr;
    NamedNotice* notice = window.findChild<NamedNotice*>();
    QLabel* words = window.findChild<QLabel*>(u"namedNoticeWords"_s);

    Office()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.newSuspension(theo);
        for (auto* area : window.currentPage()->findChildren<TextArea*>()) {
            if (area->isVisible() && text == nullptr) {
                text = area;
            }
        }
        REQUIRE(text != nullptr);
        REQUIRE(notice != nullptr);
    }
    /// Writes it all anew and waits until it has been looked at.
    void write(const QString& sentence) const
    {
        QSignalSpy looked(notice, &NamedNotice::looked);
        text->setPlainText(sentence);
        REQUIRE(looked.wait(20'000));
    }
    void trigger(const QString& name) const
    {
        auto* action = window.findChild<QAction*>(name);
        REQUIRE(action != nullptr);
        action->trigger();
    }
};

} // namespace

TEST_CASE("Another student's name is said while it is written, and where", "[writing][named]")
{
    Office office;
    CHECK_FALSE(office.notice->isVisible());
    office.text->setFocus();
    QTest::keyClicks(office.text, u"Theo pushed Ella Bramley."_s);
    REQUIRE(QTest::qWaitFor([&] { return office.notice->isVisible(); }));
    CHECK(office.words->text().startsWith(u"Ella Bramley is named in “What happened"_s));
    CHECK(namelessControls(office.window).isEmpty());

    office.window.findChild<QPushButton*>(u"recordSuspensionButton"_s)->setFocus();
    office.window.findChild<QPushButton*>(u"namedNoticeButton"_s)->click();
    CHECK(office.text->hasFocus());

    office.write(u"Theo pushed Bramley."_s);
    CHECK(office.words->text().contains(u"may name Ella Bramley"_s));
    office.text->setPlainText(u"Theo Marsh pushed another student."_s);
    REQUIRE(QTest::qWaitFor([&] { return !office.notice->isVisible(); }));
}

TEST_CASE("A student who comes in later is looked for as well", "[writing][named]")
{
    Office office;
    office.write(u"With Amira Osei."_s);
    CHECK_FALSE(office.notice->isVisible());
    office.desk.add(invented(u"Amira"_s, u"Osei"_s));
    office.write(u"With Amira Osei, again."_s);
    CHECK(office.words->text().startsWith(u"Amira Osei is named"_s));
    QSignalSpy looked(office.notice, &NamedNotice::looked);
    office.notice->look(*office.text);
    office.window.openPlace(Place::Students);
    REQUIRE(looked.wait(20'000));
    CHECK_FALSE(office.notice->isVisible());
}

TEST_CASE("Every text of the window has its spelling looked at; addresses have not",
          "[writing][spelling]")
{
    Office office;
    CHECK(office.text->findChild<SpellUnderline*>() != nullptr);
    office.window.openSettings();
    for (const auto* area : office.window.currentPage()->findChildren<TextArea*>()) {
        if (area->isVisible() && !area->isProse()) {
            CHECK(area->findChild<SpellUnderline*>() == nullptr);
        }
    }
}

TEST_CASE("Phrases and unknown words ask for a text field where there is none", "[writing]")
{
    Office office;
    office.window.findChild<QPushButton*>(u"recordSuspensionButton"_s)->setFocus();
    office.trigger(u"phrasesAction"_s);
    office.trigger(u"nextUnknownAction"_s);
    REQUIRE(office.desk.prompter.informed.size() == 2);
    CHECK(office.desk.prompter.informed.front().contains(u"text field"_s));
    office.text->setFocus();
    office.text->setPlainText(u"Every word is known."_s);
    office.trigger(u"nextUnknownAction"_s);
    CHECK(office.desk.prompter.informed.back() == u"Every word of this text is known."_s);
}
