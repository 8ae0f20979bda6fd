// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/agreed_panel.h"

#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString wordsOn(const QWidget& panel)
{
    QStringList words;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        words.append(label->text());
    }
    return words.join(u'|');
}

} // namespace

TEST_CASE("A student without agreements is told where they come from", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const AgreedPanel panel(desk.context(), desk.student, nullptr);
    CHECK(wordsOn(panel).contains(u"come from the record of a welcome back meeting"_s));
}

TEST_CASE("What was agreed stands on the student's page with who, by when and how it stands",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(QDate(2026, 11, 19))));
    AgreedPanel panel(desk.context(), desk.student, nullptr);
    panel.resize(700, 500);
    panel.show();
    const QString words = wordsOn(panel);
    CHECK(words.contains(u"A calm start on Mondays"_s));
    CHECK(words.contains(u"Mr T. Li"_s));
    CHECK(words.contains(u"by Monday 23 November 2026"_s));
    CHECK(words.contains(u"agreed on Thursday 19 November 2026"_s));
    CHECK(words.contains(u"Not started yet"_s));
    CHECK(namelessInputs(panel) == QStringList());
    panel.findChild<QPushButton*>(u"openAgreedMeetingButton"_s)->click();
    CHECK(desk.navigator.went == QStringList{u"welcome back %1"_s.arg(id.number)});
}

TEST_CASE("How an agreement stands is changed in place, with a note", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(QDate(2026, 11, 19))));
    AgreedPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    auto* state = panel.findChild<QComboBox*>(u"agreedStateCombo"_s);
    CHECK_FALSE(state->isVisible());
    panel.findChild<QPushButton*>(u"changeAgreedButton"_s)->click();
    CHECK(state->isVisible());
    CHECK(unreachableInputs(panel) == QStringList());
    state->setCurrentIndex(state->findData(static_cast<int>(CommitmentState::Achieved)));
    panel.findChild<QLineEdit*>(u"agreedNoteEdit"_s)->setText(u"Three calm Mondays."_s);
    panel.findChild<QPushButton*>(u"saveAgreedButton"_s)->click();
    const auto rows = need(desk.workspace->welcomeBacks().commitments(desk.student));
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().commitment.state == CommitmentState::Achieved);
    CHECK(rows.front().commitment.progress == u"Three calm Mondays."_s);
    CHECK(rows.front().commitment.progressOn == desk.clock.today());
    QCoreApplication::processEvents();
    CHECK(wordsOn(panel).contains(u"Three calm Mondays."_s));
}
