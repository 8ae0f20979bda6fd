// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules refuse to save is not lost, whatever happens before somebody puts it right.
#include "core/records/draft_service.h"
#include "tests/support/page_parts.h"
#include "tests/ui/prevention/prevention_desk.h"
#include "ui/prevention/prevention_form.h"
#include "ui/prevention/prevention_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FormDraft> drafts(MeetingDesk& desk)
{
    return need(desk.workspace->drafts().list());
}

void choose(const QWidget& page, StaffId chair)
{
    auto& combo = part<QComboBox>(page, u"chairCombo"_s);
    combo.setCurrentIndex(combo.findData(chair.number));
}

/// A deputy without authority may not chair: it is typed, refused, and then the power went.
void typeAndLose(MeetingDesk& desk, PreventionPage& page)
{
    choose(page, desk.deputy);
    part<QPlainTextEdit>(page, u"minutesEdit"_s).setPlainText(u"We began at two.\n“Well.”"_s);
    type(page, u"actionWordingEdit1"_s, u"Mentor twice a week"_s);
    type(page, u"preventionPlaceEdit"_s, u"Room 4"_s);
    REQUIRE(QTest::qWaitFor([&desk] { return !drafts(desk).empty(); }, 5000));
    // The autosave has been refused meanwhile, and says why.
    REQUIRE(QTest::qWaitFor(
        [&page] { return part<QLabel>(page, u"saveMessage"_s).text().startsWith(u"Not saved"_s); },
        5000));
}

} // namespace

TEST_CASE("A new prevention meeting that was refused is offered again, every word of it",
          "[ui][prevention][drafts]")
{
    PreventionDesk desk;
    {
        PreventionPage page(desk.context(), desk.student, nullptr);
        typeAndLose(desk, page);
    }
    CHECK(desk.rows().empty());
    PreventionPage page(desk.context(), desk.student, nullptr);
    CHECK(part<QLabel>(page, u"draftWords"_s).text().contains(u"were not saved yet"_s));
    CHECK_FALSE(page.findChild<PreventionForm*>()->isEnabled());
    press(page, u"savePreventionButton"_s); // first somebody says what becomes of the words
    CHECK(desk.rows().empty());
    CHECK(drafts(desk).size() == 1);
    press(page, u"takeUpDraftButton"_s);
    CHECK(page.findChild<PreventionForm*>()->isEnabled());
    CHECK(part<QPlainTextEdit>(page, u"minutesEdit"_s).toPlainText() ==
          u"We began at two.\n“Well.”"_s);
    CHECK(part<QComboBox>(page, u"chairCombo"_s).currentData() == desk.deputy.number);
    choose(page, desk.head);
    press(page, u"savePreventionButton"_s);
    REQUIRE(desk.rows().size() == 1);
    const PreventionDetails kept = desk.kept(page.currentId());
    CHECK(kept.place == u"Room 4"_s);
    CHECK(kept.talk.minutes == u"We began at two.\n“Well.”"_s);
    REQUIRE(kept.result.actions.size() == 1);
    CHECK(kept.result.actions.front().wording == u"Mentor twice a week"_s);
    CHECK(drafts(desk).empty()); // saved: nothing is left to offer
}

TEST_CASE("Refused changes of a prevention meeting are kept beside it, with what was noted since",
          "[ui][prevention][drafts]")
{
    PreventionDesk desk;
    const PreventionId id = desk.called();
    const PreventionDetails before = desk.kept(id);
    {
        PreventionPage page(desk.context(), id, nullptr);
        typeAndLose(desk, page);
        desk.prompter.agrees = false;
        CHECK_FALSE(page.tryLeave());
        REQUIRE(desk.prompter.asked.size() == 1);
        CHECK(desk.prompter.asked.front().contains(u"is kept, and offered"_s));
    }
    CHECK(desk.kept(id) == before);
    need(desk.workspace->preventions().noteInvited(
        id, {1}, Handed{QDate(2026, 11, 18), ContactMethod::Post}));
    PreventionPage page(desk.context(), id, nullptr);
    press(page, u"takeUpDraftButton"_s);
    choose(page, desk.head);
    press(page, u"savePreventionButton"_s);
    CHECK(desk.kept(id).place == u"Room 4"_s);
    CHECK(desk.kept(id).attendees[1].invited == Handed{QDate(2026, 11, 18), ContactMethod::Post});
    CHECK(drafts(desk).empty());
}

TEST_CASE("Words of a prevention meeting are discarded when somebody says so, and only then",
          "[ui][prevention][drafts]")
{
    PreventionDesk desk;
    const PreventionId id = desk.called();
    {
        PreventionPage page(desk.context(), id, nullptr);
        typeAndLose(desk, page);
    }
    PreventionPage page(desk.context(), id, nullptr);
    CHECK(page.tryLeave()); // the words wait on
    CHECK(drafts(desk).size() == 1);
    desk.prompter.agrees = true;
    press(page, u"discardDraftButton"_s);
    CHECK(drafts(desk).empty());
    CHECK(page.findChild<PreventionForm*>()->isEnabled());
    CHECK(part<QPlainTextEdit>(page, u"minutesEdit"_s).toPlainText().isEmpty());
}
