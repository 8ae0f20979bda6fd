// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"
#include "ui/page_catalogue.h"

#include "core/documents/help_pages.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/widget_check.h"
#include "ui/help/help_button.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Help {
    FakePrompter prompter;
    HelpWindow window{prompter};
    QLineEdit* search = window.findChild<QLineEdit*>(u"helpSearchEdit"_s);
    QListWidget* pages = window.findChild<QListWidget*>(u"helpPagesList"_s);
    QTextBrowser* text = window.findChild<QTextBrowser*>(u"helpText"_s);
};

} // namespace

TEST_CASE("The help begins with the first minutes and lists every page", "[ui][help]")
{
    const Help help;
    CHECK(help.window.pageName() == u"first-minutes"_s);
    CHECK(help.text->toPlainText().startsWith(u"The first minutes"_s));
    CHECK(static_cast<size_t>(help.pages->count()) == helpPages().size());
}

TEST_CASE("A page is found by words that stand in it, wherever, and they are marked", "[ui][help]")
{
    Help help;
    help.window.show();
    QTest::keyClicks(help.search, u"encrypted stick"_s);
    REQUIRE(help.pages->count() == 1);
    CHECK(help.window.pageName() == u"another-pc"_s);
    CHECK(help.text->extraSelections().size() >= 2);
    help.search->setText(u"no such words"_s);
    REQUIRE(help.pages->count() == 1);
    CHECK(help.pages->item(0)->flags() == Qt::NoItemFlags);
    CHECK(help.window.pageName() == u"another-pc"_s); // what one was reading stays
}

TEST_CASE("A link in the help opens the page it names", "[ui][help]")
{
    Help help;
    Q_EMIT help.text->anchorClicked(QUrl(u"network-folder"_s));
    CHECK(help.window.pageName() == u"network-folder"_s);
    CHECK(help.pages->currentItem()->text() == u"The school's file in a network folder"_s);
}

TEST_CASE("A page of the help becomes a PDF", "[ui][help]")
{
    const QTemporaryDir folder;
    Help help;
    help.prompter.fileToSave = QDir(folder.path()).filePath(u"guide.pdf"_s);
    help.window.openPage(kQuickGuide);
    help.window.findChild<QPushButton*>(u"helpPdfButton"_s)->click();
    QFile file(*help.prompter.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == QByteArray("%PDF"));
    CHECK(help.prompter.suggested == QStringList{u"quick-guide.pdf"_s});
}

TEST_CASE("F1 opens the help, and Esc closes it", "[ui][help]")
{
    FakePrompter prompter;
    QWidget window;
    HelpButton button(prompter, &window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window)); // a shortcut is heard in the active window only
    QTest::keyClick(&window, Qt::Key_F1);
    const auto help = [&] { return window.findChild<HelpWindow*>(); };
    REQUIRE(QTest::qWaitFor([&] { return help() != nullptr; })); // the button is seen to be pressed
    REQUIRE(QTest::qWaitForWindowActive(help()));
    QTest::keyClick(help(), Qt::Key_Escape);
    CHECK_FALSE(help()->isVisible());
}

TEST_CASE("The help opens at the page that fits, else where it was left", "[ui][help]")
{
    FakePrompter prompter;
    QWidget window;
    HelpButton button(prompter, &window);
    QString fitting = u"welcome-back"_s;
    button.setFitting([&fitting] { return fitting; });
    button.openHelp();
    const auto* help = window.findChild<HelpWindow*>();
    REQUIRE(help != nullptr);
    CHECK(help->pageName() == u"welcome-back"_s);
    fitting.clear();
    button.openHelp();
    CHECK(help->pageName() == u"welcome-back"_s);
    for (int place = 0; place <= static_cast<int>(Place::Settings); ++place) {
        const QString name = helpFor(static_cast<Place>(place));
        CHECK(helpPage(name).name == name); // there is such a page
    }
}

TEST_CASE("Everything in the help has a name and is reached by keyboard", "[ui][help]")
{
    Help help;
    help.window.show();
    CHECK(namelessInputs(help.window) == QStringList());
    CHECK(unreachableInputs(help.window) == QStringList());
}
