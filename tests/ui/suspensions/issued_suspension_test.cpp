// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a suspension after it was issued, through the page.
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/school_desk.h"
#include "tests/support/suspensions.h"
#include "tests/support/widget_check.h"
#include "ui/common/date_field.h"
#include "ui/print/document_preview.h"
#include "ui/suspensions/half_day_calendar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// On Thursday 19 November; three days from Friday the 20th to Wednesday the 25th unless `more`
/// types otherwise.
struct IssuedDesk : SchoolDesk {
    SuspensionPage page{context(), nullptr};
    SuspensionId id;

    explicit IssuedDesk(const std::function<void(SuspensionPage&)>& more = {})
    {
        page.resize(1280, 900);
        id = issueThrough(page, *this, [&] {
            if (more) {
                more(page);
            }
        });
        prompter.asked.clear();
    }

    SuspensionFollowUp followUp() { return need(workspace->followUps().find(id)); }
    Suspension suspension() { return need(workspace->cases().find(id)).suspension; }
    void press(const char16_t* button)
    {
        find<QPushButton>(page, QString::fromUtf16(button))->click();
    }
    void type(const char16_t* edit, const QString& words)
    {
        auto* line = find<QLineEdit>(page, QString::fromUtf16(edit));
        line->setText(words);
        Q_EMIT line->textEdited(words);
    }
    void setDate(const char16_t* field, QDate date)
    {
        find<DateField>(page, QString::fromUtf16(field))->setDate(date);
    }
    std::vector<IssuedDocument> kept(const QString& kind)
    {
        IssuedDocumentFilter filter;
        filter.suspension = id;
        auto all = need(workspace->records().list(filter));
        std::erase_if(all, [&](const IssuedDocument& one) { return one.kind != kind; });
        return all;
    }
    [[nodiscard]] bool previewShown() const
    {
        return page.findChild<DocumentPreview*>(u"documentPreview"_s)->isVisible();
    }
    [[nodiscard]] QString previewText() const
    {
        return page.findChild<DocumentPreview*>(u"documentPreview"_s)->accessibleDescription();
    }
};

/// The one of that name that can be typed into: the form above shows the same, read only.
template<class Widget>
Widget* open(QWidget& page, const QString& name)
{
    for (Widget* widget : page.findChildren<Widget*>(name)) {
        if (widget->isVisible() && widget->isEnabled()) {
            return widget;
        }
    }
    return find<Widget>(page, name + u" that is open"_s);
}

void eightDays(SuspensionPage& page)
{
    Q_EMIT find<HalfDayCalendar>(page, u"halfDayCalendar"_s)
        ->rangeChosen(morningOf(QDate(2026, 11, 20)), afternoonOf(QDate(2026, 12, 2)));
}

} // namespace

TEST_CASE("Whoever was told is ticked with when, how and by whom, and the next tick remembers who",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    CHECK(seenOn(desk.page).contains(u"Tell the local authority|today, by 3.10 pm"_s));
    desk.press(u"tell_local_authorityTickButton");
    auto* by = find<QComboBox>(desk.page, u"stepByCombo"_s);
    CHECK(find<DateField>(desk.page, u"stepOnEdit"_s)->date() == QDate(2026, 11, 19));
    by->setEditText(u"Mr A. Office"_s);
    find<QLineEdit>(desk.page, u"stepNoteEdit"_s)->setText(u"to Ms Grant"_s);
    QTest::keyClick(find<QLineEdit>(desk.page, u"stepNoteEdit"_s), Qt::Key_Return);

    const SuspensionFollowUp followUp = desk.followUp();
    const StepDone* done = followUp.done(Step::TellAuthority);
    REQUIRE(done != nullptr);
    CHECK(done->on == QDate(2026, 11, 19));
    CHECK(done->at == QTime(10, 0));
    CHECK(done->method == ContactMethod::Email);
    CHECK(done->by == u"Mr A. Office"_s);
    CHECK(seenOn(desk.page).contains(
        u"Thursday 19 November 2026, 10.00 am, by email, Mr A. Office — to Ms Grant"_s));

    desk.press(u"phone_parentsTickButton");
    CHECK(by->currentText() == u"Mr A. Office"_s);
    desk.press(u"stepCancelButton");
    CHECK_FALSE(by->isVisible());

    desk.press(u"tell_local_authorityUntickButton");
    CHECK(desk.followUp().done(Step::TellAuthority) == nullptr);
}

TEST_CASE("What is overdue says since when", "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    desk.page.refresh();
    CHECK(
        seenOn(desk.page).contains(u"Send the letter|overdue since Friday 20 November, 3.10 pm"_s));
    CHECK(seenOn(desk.page).contains(u"overdue, "_s)); // the sum in the heading
}

TEST_CASE("A day without a date is not ticked", "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.press(u"send_letterTickButton");
    find<DateField>(desk.page, u"stepOnEdit"_s)->setDate(std::nullopt);
    desk.press(u"stepSaveButton");
    CHECK(desk.followUp().steps.empty());
    CHECK(seenOn(desk.page).contains(u"Say on which day."_s));
}

TEST_CASE("Representations set the board's day, counted from the day it was told",
          "[ui][suspensions][life]")
{
    IssuedDesk desk(eightDays);
    desk.press(u"tellBoardButton"); // leads to the tick
    desk.press(u"stepSaveButton");
    CHECK(seenOn(desk.page).contains(u"The governing board must meet if the family asks."_s));
    desk.setDate(u"representationsOnEdit", QDate(2026, 11, 19));
    CHECK(desk.page.tryLeave());
    CHECK(desk.prompter.asked.size() == 1); // it asks first
    desk.press(u"saveBoardButton");
    CHECK(desk.followUp().board.representationsOn == QDate(2026, 11, 19));
    CHECK(seenOn(desk.page).contains(u"The governing board must meet. 8 school days in the term. "
                                     "By Friday 12 February 2027 at the latest."_s));
    desk.prompter.asked.clear();
    CHECK(desk.page.tryLeave());
    CHECK(desk.prompter.asked.isEmpty());

    auto* outcome = find<QComboBox>(desk.page, u"boardOutcomeCombo"_s);
    outcome->setCurrentIndex(outcome->findData(toCode(BoardOutcome::NotReinstated)));
    find<QCheckBox>(desk.page, u"boardStartedCheck"_s)->setChecked(true);
    desk.setDate(u"boardDecidedOnEdit", QDate(2026, 12, 3));
    desk.press(u"saveBoardButton");
    CHECK(desk.followUp().board.outcome == BoardOutcome::NotReinstated);
    CHECK(desk.followUp().board.meetingStarted);
}

TEST_CASE("Education arranged after the issue is saved and its letter kept",
          "[ui][suspensions][life]")
{
    IssuedDesk desk(eightDays);
    REQUIRE(find<QPushButton>(desk.page, u"saveProvisionButton"_s)->isVisible());
    auto* place = open<QLineEdit>(desk.page, u"provisionPlaceEdit"_s);
    place->setText(u"The Annexe, Park Lane"_s);
    Q_EMIT place->textEdited(place->text());
    open<DateField>(desk.page, u"provisionStartEdit"_s)->setDate(QDate(2026, 11, 30));
    desk.press(u"provisionLettersButton");
    REQUIRE(desk.previewShown());
    CHECK(desk.previewText().contains(u"The Annexe"_s));
    CHECK_FALSE(desk.suspension().details.provision.isKnown()); // only looked at
    desk.press(u"savePdfButton");
    CHECK(desk.suspension().details.provision.place == u"The Annexe, Park Lane"_s);
    CHECK(desk.kept(u"provision-details"_s).size() == 1);
}

TEST_CASE("A welcome back meeting moved after the issue brings a letter, and the return stands",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    const HalfDay last = desk.suspension().details.last;
    desk.press(u"changeMeetingButton");
    open<DateField>(desk.page, u"meetingDateEdit"_s)->setDate(QDate(2026, 11, 25));
    desk.press(u"meetingLettersButton");
    REQUIRE(desk.previewShown());
    desk.press(u"savePdfButton");
    CHECK(need(desk.workspace->cases().find(desk.id)).welcomeBack.date == QDate(2026, 11, 25));
    CHECK(desk.suspension().details.last == last);
    CHECK(desk.kept(u"welcome-back-changed"_s).size() == 1);
    CHECK(seenOn(desk.page).contains(u"Wednesday 25 November 2026"_s));
}

TEST_CASE("Back early: the rest is not counted, and it can be taken back",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.clock.set(QDateTime(QDate(2026, 11, 24), QTime(12, 30)));
    desk.page.refresh();
    desk.press(u"earlyReturnButton");
    CHECK(find<QComboBox>(desk.page, u"earlyReturnCombo"_s)->currentText() ==
          u"Tuesday 24 November, afternoon"_s);
    CHECK(seenOn(desk.page).contains(u"1.5 school days of 3 school days are served"_s));
    find<QLineEdit>(desk.page, u"earlyReturnReasonEdit"_s)->setText(u"New account by a witness"_s);
    desk.press(u"saveEarlyReturnButton");
    REQUIRE(desk.followUp().earlyReturn.has_value());
    CHECK(desk.followUp().earlyReturn->back == afternoonOf(QDate(2026, 11, 24)));
    CHECK(seenOn(desk.page).contains(u"Served and counted: 1.5 school days of 3 school days."_s));
    CHECK_FALSE(find<QPushButton>(desk.page, u"earlyReturnButton"_s)->isVisible());
    desk.press(u"undoEarlyReturnButton");
    CHECK_FALSE(desk.followUp().earlyReturn.has_value());
    CHECK_FALSE(desk.suspension().servedUntil.has_value());
}

TEST_CASE("A further suspension follows straight on, with its own reasons, and both say so",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.press(u"followOnButton");
    REQUIRE(desk.navigator.went.size() == 1);
    const auto rows = need(desk.workspace->cases().rows());
    const auto draft = std::ranges::find(rows, SuspensionStatus::Draft, &SuspensionRow::status);
    REQUIRE(draft != rows.end());
    CHECK(desk.navigator.went.front() == u"suspension %1"_s.arg(draft->id.number));
    const SuspensionDetails details =
        need(desk.workspace->cases().find(draft->id)).suspension.details;
    CHECK(details.follows == desk.id);
    CHECK(details.first == morningOf(QDate(2026, 11, 26)));
    CHECK(details.whatHappened.isEmpty());

    SuspensionPage second(desk.context(), nullptr);
    REQUIRE(second.open(draft->id));
    second.show();
    CHECK(seenOn(second).contains(u"It follows straight on from another suspension"_s));
    desk.navigator.went.clear();
    find<QPushButton>(second, u"openFollowedButton"_s)->click();
    CHECK(desk.navigator.went == QStringList{u"suspension %1"_s.arg(desk.id.number)});

    // The same words again would be the same suspension made longer.
    find<TextArea>(second, u"whatHappenedEdit"_s)->setPlainText(u"Dylan pushed another student."_s);
    find<QPushButton>(second, u"issueButton"_s)->click();
    CHECK_FALSE(second.findChild<DocumentPreview*>(u"documentPreview"_s)->isVisible());

    desk.page.refresh();
    CHECK(seenOn(desk.page).contains(u"A further suspension follows straight on"_s));
    CHECK_FALSE(find<QPushButton>(desk.page, u"followOnButton"_s)->isVisible());
}

TEST_CASE("A correction prints letters that replace the old ones and keeps both",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.press(u"correctButton");
    auto* what = find<TextArea>(desk.page, u"whatHappenedEdit"_s);
    CHECK_FALSE(what->isReadOnly());
    what->setPlainText(u"Dylan pushed another student and has said so."_s);
    desk.press(u"length4Button"); // two days: shorter is allowed
    desk.press(u"correctionLettersButton");
    CHECK_FALSE(desk.previewShown()); // without saying why
    find<QLineEdit>(desk.page, u"correctionWhyEdit"_s)->setText(u"The account was incomplete"_s);
    desk.press(u"correctionLettersButton");
    REQUIRE(desk.previewShown());
    CHECK(desk.previewText().contains(u"and has said so"_s));
    CHECK(desk.previewText().contains(u"replaces"_s));
    desk.press(u"savePdfButton");

    CHECK(desk.suspension().details.halfDays == 4);
    CHECK(desk.followUp().correctionReason == u"The account was incomplete"_s);
    const auto letters = desk.kept(u"suspension-letter"_s);
    REQUIRE(letters.size() == 2);
    CHECK(letters.front().version == 2);
    CHECK(seenOn(desk.page).contains(u"version 1"_s));
    CHECK(what->isReadOnly());
}

TEST_CASE("Leaving a correction puts everything back as it was", "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.press(u"correctButton");
    auto* what = find<TextArea>(desk.page, u"whatHappenedEdit"_s);
    what->setPlainText(u"Something else."_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(desk.page.tryLeave());
    desk.press(u"leaveCorrectionButton");
    CHECK(what->toPlainText() == u"Dylan pushed another student."_s);
    CHECK(what->isReadOnly());
    CHECK(desk.page.tryLeave());
}

TEST_CASE("An issued suspension is not made longer: a further one is offered instead",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.press(u"correctButton");
    desk.press(u"length10Button");
    find<QLineEdit>(desk.page, u"correctionWhyEdit"_s)->setText(u"More came to light"_s);
    desk.press(u"correctionLettersButton");
    CHECK_FALSE(desk.previewShown());
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(u"a further suspension can follow"_s));
    CHECK(desk.suspension().details.halfDays == 6);
    CHECK(desk.navigator.went.size() == 1); // agreed: the draft of the further one
}

TEST_CASE("Cancelling needs a reason, shows what stays in the totals, and keeps its letters",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    desk.clock.set(QDateTime(QDate(2026, 11, 24), QTime(16, 0)));
    desk.page.refresh();
    desk.press(u"cancelSuspensionButton");
    CHECK(find<QComboBox>(desk.page, u"lastServedCombo"_s)->currentText() ==
          u"Tuesday 24 November, afternoon"_s);
    CHECK(seenOn(desk.page).contains(
        u"2 school days of 3 school days stay in the totals: they were served."_s));
    desk.press(u"cancelLettersButton");
    CHECK_FALSE(desk.previewShown());
    CHECK(seenOn(desk.page).contains(u"Say why it is cancelled"_s));
    find<TextArea>(desk.page, u"cancelReasonEdit"_s)->setPlainText(u"A witness came forward."_s);
    desk.press(u"cancelLettersButton");
    REQUIRE(desk.previewShown());
    CHECK(desk.previewText().contains(u"A witness came forward."_s));
    CHECK(desk.suspension().status == SuspensionStatus::Issued);
    desk.press(u"savePdfButton");

    CHECK(desk.suspension().status == SuspensionStatus::Cancelled);
    CHECK(desk.suspension().servedUntil == afternoonOf(QDate(2026, 11, 24)));
    CHECK(desk.kept(u"suspension-cancelled"_s).size() == 1);
    const QString seen = seenOn(desk.page);
    CHECK(seen.contains(u"Cancelled on Tuesday 24 November 2026"_s));
    CHECK(seen.contains(u"A witness came forward. Served and counted: 2 school days of 3 school "
                        "days."_s));
    CHECK(seen.contains(u"Tell the local authority that it is cancelled"_s));
    CHECK_FALSE(find<QPushButton>(desk.page, u"cancelSuspensionButton"_s)->isVisible());
}

TEST_CASE("Once the board has begun to sit, cancelling says why not", "[ui][suspensions][life]")
{
    IssuedDesk desk(eightDays); // the board had to be told at once
    BoardCourse board;
    board.meetingStarted = true;
    need(desk.workspace->followUps().saveBoard(desk.id, board));
    desk.page.refresh();
    desk.press(u"cancelSuspensionButton");
    CHECK_FALSE(find<QPushButton>(desk.page, u"cancelLettersButton"_s)->isEnabled());
    desk.press(u"leaveCancelButton");
    CHECK_FALSE(find<QPushButton>(desk.page, u"cancelLettersButton"_s)->isVisible());
}

TEST_CASE("A closure after the issue is said on the page, and the letter stays as it is",
          "[ui][suspensions][life]")
{
    IssuedDesk desk;
    CHECK_FALSE(seenOn(desk.page).contains(u"The school calendar has changed"_s));
    std::vector<CalendarEntry> year = demoCalendar().entries();
    std::erase_if(year,
                  [](const CalendarEntry& entry) { return schoolYearOf(entry.first) != 2026; });
    year.push_back({CalendarKind::Closure, u"Snow"_s, QDate(2026, 11, 24), QDate(2026, 11, 24)});
    need(desk.workspace->calendar().replaceYear(2026, year));
    desk.page.refresh();
    CHECK(seenOn(desk.page).contains(u"The school calendar has changed"_s));
    CHECK(desk.kept(u"suspension-letter"_s).size() == 1);
}

TEST_CASE("Every control of an issued suspension has a name and can be reached",
          "[ui][suspensions][life]")
{
    IssuedDesk desk(eightDays);
    desk.press(u"tell_local_authorityTickButton");
    CHECK(namelessInputs(desk.page) == QStringList());
    CHECK(unreachableInputs(desk.page) == QStringList());
    desk.press(u"cancelSuspensionButton");
    CHECK(namelessInputs(desk.page) == QStringList());
    desk.press(u"earlyReturnButton");
    CHECK(namelessInputs(desk.page) == QStringList());
}
