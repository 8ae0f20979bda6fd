// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a record is not lost, whatever happens before it is saved.
#include "core/records/draft_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
#include "ui/common/draft_keeper.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBack(2026, 11, 19); // the day of the return, and the desk's today

std::optional<FormDraft> draftOf(MeetingDesk& desk, WelcomeBackId id)
{
    return need(desk.workspace->drafts().find(u"welcome_back_record"_s, id.number));
}

std::optional<WelcomeBackRecord> recordOf(MeetingDesk& desk, WelcomeBackId id)
{
    return need(desk.workspace->welcomeBacks().find(id)).record;
}

/// Typed, and then the power went.
void typeAndLose(MeetingDesk& desk, WelcomeBackId id)
{
    WelcomeBackPage page(desk.context(), id, nullptr);
    type(page, u"attendeeNameEdit1"_s, u"Ms Kay Farrow-Bell"_s);
    pick(page, u"attendeeKindCombo1"_s, u"Other"_s);
    press(page, u"freshStartCheck"_s);
    part<QPlainTextEdit>(page, u"barriersEdit"_s).setPlainText(u"Mornings.\nThe bus."_s);
    part<QPlainTextEdit>(page, u"strategyWordingEdit1"_s).setPlainText(u"A calm start"_s);
    type(page, u"strategyOwnerEdit1"_s, u"Mr T. Li"_s);
    type(page, u"strategyDueEditLine1"_s, u"23/11/2026"_s);
    part<QPlainTextEdit>(page, u"targetFamilyWordingEdit1"_s).setPlainText(u"Phones away"_s);
    part<QPlainTextEdit>(page, u"academicStepsEdit"_s).setPlainText(u"Homework club"_s);
    part<QPlainTextEdit>(page, u"apologyEdit"_s).setPlainText(u"To Mr Li, by himself."_s);
    REQUIRE(QTest::qWaitFor([&] { return draftOf(desk, id).has_value(); }, 5000));
}

} // namespace

TEST_CASE("Words that were never saved are offered and taken up, every one of them",
          "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    typeAndLose(desk, id);
    CHECK_FALSE(recordOf(desk, id).has_value()); // half a sentence is no record

    desk.clock.set(QDateTime(kBack.addDays(1), QTime(9, 0)));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(part<QLabel>(page, u"draftWords"_s).text() ==
          u"Words from Thursday 19 November 2026, 10:00 were not saved yet."_s);
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).toPlainText().isEmpty());
    CHECK_FALSE(part<QPlainTextEdit>(page, u"barriersEdit"_s).isEnabled()); // first decide
    auto& take = part<QPushButton>(page, u"takeUpDraftButton"_s);
    CHECK(take.isDefault());
    CHECK(page.firstFocus() == &take);
    take.click();

    CHECK(part<QLineEdit>(page, u"attendeeNameEdit1"_s).text() == u"Ms Kay Farrow-Bell"_s);
    CHECK(part<QComboBox>(page, u"attendeeKindCombo1"_s).currentText() == u"Other"_s);
    CHECK(part<QCheckBox>(page, u"freshStartCheck"_s).isChecked());
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).toPlainText() == u"Mornings.\nThe bus."_s);
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).isEnabled());
    press(page, u"saveRecordButton"_s);

    const auto record = recordOf(desk, id);
    REQUIRE(record.has_value());
    CHECK(record->barriers == u"Mornings.\nThe bus."_s);
    REQUIRE(record->commitments.size() == 2);
    CHECK(record->commitments.front().wording == u"A calm start"_s);
    CHECK(record->commitments.front().owner == u"Mr T. Li"_s);
    CHECK(record->commitments.front().dueOn == QDate(2026, 11, 23));
    CHECK(record->commitments.back().wording == u"Phones away"_s);
    CHECK(record->academic.steps == u"Homework club"_s);
    CHECK(record->offeredApology == u"To Mr Li, by himself."_s);
    CHECK_FALSE(draftOf(desk, id).has_value()); // saved: nothing is left to offer

    WelcomeBackPage again(desk.context(), id, nullptr);
    CHECK(part<QPushButton>(again, u"takeUpDraftButton"_s)
              .parentWidget()
              ->parentWidget()
              ->isHidden());
}

TEST_CASE("Whoever takes the words up goes on at the top of the form, not at its end",
          "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    typeAndLose(desk, id);
    WelcomeBackPage page(desk.context(), id, nullptr);
    page.resize(1096, 740);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    part<QPushButton>(page, u"takeUpDraftButton"_s).setFocus();
    QTest::keyClick(&part<QPushButton>(page, u"takeUpDraftButton"_s), Qt::Key_Space);
    QCoreApplication::processEvents();
    const auto& day = part<QWidget>(page, u"heldOnEditLine"_s);
    CHECK(day.hasFocus());
    CHECK_FALSE(day.visibleRegion().isEmpty()); // the page has not scrolled away from it
}

TEST_CASE("Words are kept within a second of the first keystroke, also while typing goes on",
          "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    auto& support = part<QPlainTextEdit>(page, u"supportEdit"_s);
    STATIC_REQUIRE(DraftKeeper::kKeepAfterMs < 1000);
    for (int key = 0; key < 250 && !draftOf(desk, id); ++key) {
        QTest::keyClicks(&support, u"a"_s); // never a pause that is long enough to wait for
        QTest::qWait(20);
    }
    REQUIRE(draftOf(desk, id).has_value());
    CHECK(draftOf(desk, id)->content.contains(u"aaa"_s));
    CHECK_FALSE(recordOf(desk, id).has_value());
}

TEST_CASE("Leaving the page keeps the words without a question", "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith({}); // not even a day to save it under
    {
        WelcomeBackPage page(desk.context(), id, nullptr);
        part<QPlainTextEdit>(page, u"supportEdit"_s).setPlainText(u"A mentor"_s);
        CHECK(page.tryLeave());
        CHECK(desk.prompter.asked.isEmpty());
    }
    CHECK_FALSE(recordOf(desk, id).has_value());
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"takeUpDraftButton"_s);
    CHECK(part<QPlainTextEdit>(page, u"supportEdit"_s).toPlainText() == u"A mentor"_s);

    press(page, u"saveRecordButton"_s); // says what is missing, and keeps the words all the same
    CHECK(
        part<QLabel>(page, u"saveMessage"_s).text().startsWith(u"Not saved as the record yet."_s));
    CHECK(draftOf(desk, id).has_value());
    type(page, u"heldOnEditLine"_s, u"19/11/2026"_s);
    press(page, u"saveRecordButton"_s);
    CHECK(recordOf(desk, id)->support == u"A mentor"_s);
    CHECK(part<QLabel>(page, u"saveMessage"_s).isHidden());
}

TEST_CASE("Words are discarded only when somebody says so twice", "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    typeAndLose(desk, id);
    WelcomeBackPage page(desk.context(), id, nullptr);
    desk.prompter.agrees = false;
    press(page, u"discardDraftButton"_s);
    CHECK(desk.prompter.asked.size() == 1);
    CHECK(draftOf(desk, id).has_value());
    press(page, u"saveRecordButton"_s); // nothing is saved over words that still wait
    CHECK_FALSE(recordOf(desk, id).has_value());
    CHECK(draftOf(desk, id).has_value());

    desk.prompter.agrees = true;
    press(page, u"discardDraftButton"_s);
    CHECK_FALSE(draftOf(desk, id).has_value());
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).isEnabled());
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).toPlainText().isEmpty());
}

TEST_CASE("A file that can only be read says that nothing can be saved",
          "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(kBack)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.freshstart"_s);
    need(desk.workspace->saveCopy(path));
    const auto copy = need(Workspace::open(path, desk.clock, Workspace::Access::ReadOnly));
    const UiContext context{*copy, desk.clock, desk.prompter, desk.navigator};
    WelcomeBackPage page(context, id, nullptr);
    CHECK(part<QLabel>(page, u"saveMessage"_s).text() ==
          u"This file can only be read: nothing can be saved here."_s);
    CHECK_FALSE(part<QPushButton>(page, u"saveRecordButton"_s).isEnabled());
    CHECK_FALSE(part<QPlainTextEdit>(page, u"barriersEdit"_s).isEnabled());
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).toPlainText() ==
          u"Mornings; the maths set."_s);
    CHECK(page.tryLeave());
    CHECK(desk.prompter.asked.isEmpty());
}
