// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/history_panel.h"

#include "core/records/history_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"
#include "ui/prevention/prevention_page.h"
#include "ui/suspensions/suspension_page.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QWidget& panel)
{
    QCoreApplication::processEvents(); // rows put into a shown page are shown by it
    QStringList words;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    return words;
}

HistoryPanel& panelOn(QWidget& page)
{
    auto* panel = page.findChild<HistoryPanel*>();
    REQUIRE(panel != nullptr);
    return *panel;
}

QPushButton& buttonOn(QWidget& panel, const QString& name)
{
    auto* button = panel.findChild<QPushButton*>(name);
    REQUIRE(button != nullptr);
    return *button;
}

} // namespace

TEST_CASE("A suspension's history is folded at the end of its page, and tells of its letters",
          "[ui][history]")
{
    MeetingDesk desk;
    desk.workspace->history().setWho(u"Mrs J. Hart"_s);
    const WelcomeBackId meeting = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    const SuspensionId id = need(desk.workspace->welcomeBacks().find(meeting)).suspension;
    SuspensionPage page(desk.context(), nullptr);
    REQUIRE(page.open(id));
    page.resize(1000, 900);
    page.show();
    HistoryPanel& panel = panelOn(page);
    QPushButton& more = buttonOn(panel, u"moreHistoryButton"_s);
    CHECK(more.text() == u"Show who changed what"_s);
    CHECK(wordsOf(panel) == QStringList{u"History"_s});
    more.click();
    const QStringList words = wordsOf(panel);
    CHECK(words.contains(u"Mrs J. Hart added the suspension"_s));
    CHECK(words.contains(u"Mrs J. Hart issued the suspension"_s));
    CHECK(words.contains(u"Mrs J. Hart issued a document"_s));
    CHECK(more.isHidden());
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("What says much is one line until somebody wants to read it", "[ui][history]")
{
    MeetingDesk desk;
    desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    HistoryPanel panel(desk.context(), HistoryPanel::Shows::AFew, nullptr);
    panel.tellOf({SubjectKind::Suspension,
                  need(desk.workspace->cases().ofStudent(desk.student)).front().id.number});
    panel.show();
    const QStringList brief = wordsOf(panel);
    const auto all = panel.findChildren<QPushButton*>();
    const auto found = std::ranges::find(all, u"Show all of what Somebody added the suspension"_s,
                                         &QPushButton::accessibleName);
    REQUIRE(found != all.end());
    QPushButton* unfold = *found;
    CHECK(unfold->text() == u"Show the rest"_s);
    const QStringList cut = brief.filter(u" …"_s);
    REQUIRE_FALSE(cut.isEmpty());
    for (const QString& line : cut) {
        CHECK(line.size() <= 163);
    }
    CHECK(brief.filter(u"what happened: "_s).isEmpty());
    unfold->click();
    CHECK(wordsOf(panel).filter(u"what happened: "_s).size() == 1);
    CHECK(wordsOf(panel).filter(u" …"_s).size() == cut.size() - 1);
}

TEST_CASE("Both kinds of meeting show their own history", "[ui][history]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    const auto told = [](QWidget& page) {
        page.resize(1000, 900);
        page.show();
        buttonOn(panelOn(page), u"moreHistoryButton"_s).click();
        return wordsOf(panelOn(page));
    };
    WelcomeBackPage welcomeBack(desk.context(), id, nullptr);
    welcomeBack.refresh();
    CHECK(told(welcomeBack).contains(u"Somebody added the welcome back meeting"_s));

    PreventionMeeting meeting{{}, aPreventionMeeting(desk.student, desk.head)};
    const PreventionId kept = need(
        desk.workspace->preventions().save(meeting, need(desk.workspace->school().staff())));
    PreventionPage prevention(desk.context(), kept, nullptr);
    prevention.refresh();
    CHECK(told(prevention).contains(u"Somebody added the exclusion prevention meeting"_s));

    PreventionPage fresh(desk.context(), std::optional<StudentId>(desk.student), nullptr);
    fresh.show();
    CHECK_FALSE(panelOn(fresh).isVisible()); // nothing has been kept yet
}
