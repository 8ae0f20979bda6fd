// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/record_form.h"

#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBack(2026, 11, 19);

QStringList wordsOf(const RecordForm& form, CommitmentKind kind)
{
    return wordingsOf(form.record().commitments, kind);
}

/// The words under a field.
bool saysSomewhere(const QWidget& page, const QString& words)
{
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isHidden() && label->text().contains(words)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Enter goes on to the next strategy, and an empty row is not kept", "[ui][welcome_back]")
{
    RecordForm form({kBack, u"Dylan"_s, {}, {}}, nullptr);
    auto& first = part<QPlainTextEdit>(form, u"strategyWordingEdit1"_s);
    QTest::keyClicks(&first, u"A calm start"_s);
    QTest::keyClick(&first, Qt::Key_Return, Qt::ShiftModifier); // a new line, not a new row
    QTest::keyClicks(&first, u"on Mondays"_s);
    QTest::keyClick(&first, Qt::Key_Return);
    QTest::keyClick(&part<QPlainTextEdit>(form, u"strategyWordingEdit2"_s), Qt::Key_Return);
    CHECK(form.findChild<QWidget*>(u"strategyWordingEdit3"_s) == nullptr);
    QTest::keyClicks(&part<QPlainTextEdit>(form, u"strategyWordingEdit2"_s), u"A seat in front"_s);
    auto& owner = part<QPlainTextEdit>(form, u"strategyOwnerEdit2"_s);
    QTest::keyClicks(&owner, u"Mr Li"_s);
    QTest::keyClick(&owner, Qt::Key_Return);
    CHECK(form.findChild<QWidget*>(u"strategyWordingEdit3"_s) != nullptr);
    CHECK(wordsOf(form, CommitmentKind::Strategy) ==
          QStringList{u"A calm start\non Mondays"_s, u"A seat in front"_s});
    press(form, u"strategyRemoveButton1"_s);
    CHECK(wordsOf(form, CommitmentKind::Strategy) == QStringList{u"A seat in front"_s});
    CHECK(form.record().commitments.front().owner == u"Mr Li"_s);
}

TEST_CASE("Each sets positive targets, with how they will be seen", "[ui][welcome_back]")
{
    RecordForm form({kBack, u"Dylan"_s, {}, {}}, nullptr);
    const std::array<std::pair<QString, CommitmentKind>, 3> kinds{{
        {u"targetStudent"_s, CommitmentKind::TargetStudent},
        {u"targetFamily"_s, CommitmentKind::TargetFamily},
        {u"targetReferring"_s, CommitmentKind::TargetReferringSchool},
    }};
    for (const auto& [name, kind] : kinds) {
        part<QPlainTextEdit>(form, name + u"WordingEdit1"_s).setPlainText(u"Be kind"_s);
        type(form, name + u"MeasureEdit1"_s, u"A kind word a day"_s);
        type(form, name + u"DueEditLine1"_s, u"4/12/2026"_s);
        CHECK(form.record().commitments.back() ==
              Commitment{{}, kind, u"Be kind"_s, {}, QDate(2026, 12, 4), u"A kind word a day"_s});
    }
    CHECK(form.record().commitments.size() == 3);
}

TEST_CASE("Saving twice leaves a strategy the same one, with what became of it",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    part<QPlainTextEdit>(page, u"strategyWordingEdit1"_s).setPlainText(u"A calm start"_s);
    press(page, u"saveRecordButton"_s);
    const auto stored = [&] {
        return need(desk.workspace->welcomeBacks().find(id)).record.value();
    };
    const CommitmentId number = stored().commitments.front().id;
    REQUIRE(number);
    // Noted elsewhere meanwhile.
    need(desk.workspace->welcomeBacks().noteProgress(number, CommitmentState::UnderWay,
                                                     u"Two weeks in"_s));
    type(page, u"strategyOwnerEdit1"_s, u"Mr T. Li"_s);
    press(page, u"saveRecordButton"_s);
    REQUIRE(stored().commitments.size() == 1);
    CHECK(stored().commitments.front().id == number);
    CHECK(stored().commitments.front().owner == u"Mr T. Li"_s);
    CHECK(stored().commitments.front().progress == u"Two weeks in"_s);
    CHECK(stored().commitments.front().state == CommitmentState::UnderWay);
}

TEST_CASE("A row that says who but not what is not dropped in silence", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    type(page, u"strategyOwnerEdit1"_s, u"Mr T. Li"_s);
    press(page, u"saveRecordButton"_s);
    CHECK_FALSE(need(desk.workspace->welcomeBacks().find(id)).record.has_value());
    CHECK(part<QLabel>(page, u"strategyNote"_s).text() ==
          u"Say what will be done, or remove the row."_s);
}

TEST_CASE("A date that cannot be read is asked about, not left out", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    type(page, u"reviewOnEditLine"_s, u"after the half"_s);
    press(page, u"saveRecordButton"_s);
    CHECK_FALSE(need(desk.workspace->welcomeBacks().find(id)).record.has_value());
    CHECK(saysSomewhere(page, u"This is not a date."_s));
}

TEST_CASE("Words that ask for an apology are doubted where they stand, and only there",
          "[ui][welcome_back]")
{
    RecordForm form({kBack, u"Dylan"_s, {}, {}}, nullptr);
    part<QPlainTextEdit>(form, u"supportEdit"_s).setPlainText(u"Dylan must apologise to Mr Li."_s);
    part<QPlainTextEdit>(form, u"barriersEdit"_s).setPlainText(u"Mornings."_s);
    const auto others = form.showIssues(validate(form.record(), {{}, {}, kBack}));
    for (const Issue& issue : others) {
        CHECK(issue.code != u"asks_for_apology"_s);
    }
    const auto descriptionOf = [&form](const QString& name) {
        return part<QPlainTextEdit>(form, name).accessibleDescription();
    };
    CHECK(descriptionOf(u"supportEdit"_s).contains(u"reads as if an apology were asked for"_s));
    CHECK_FALSE(descriptionOf(u"barriersEdit"_s).contains(u"apology"_s));
    part<QPlainTextEdit>(form, u"targetStudentWordingEdit1"_s)
        .setPlainText(u"Has to say sorry to the class"_s);
    form.showIssues(validate(form.record(), {{}, {}, kBack}));
    CHECK(part<QLabel>(form, u"targetStudentNote"_s).text().contains(u"never asked for"_s));
    // An apology that is offered is noted, with what was said to it; nothing else speaks of one.
    CHECK(part<QWidget>(form, u"apologyAcknowledgedCheck"_s).isHidden());
    part<QPlainTextEdit>(form, u"apologyEdit"_s).setPlainText(u"To Mr Li, by himself."_s);
    CHECK_FALSE(part<QWidget>(form, u"apologyAcknowledgedCheck"_s).isHidden());
    press(form, u"apologyAcknowledgedCheck"_s);
    CHECK(form.record().apologyAcknowledged);
}

TEST_CASE("What last time left open is taken further in this meeting", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId earlier = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackRecord before = aMeetingRecord(kBack);
    before.commitments.push_back({{},
                                  CommitmentKind::TargetFamily,
                                  u"Phones away"_s,
                                  {},
                                  {},
                                  {},
                                  CommitmentState::Achieved});
    need(desk.workspace->welcomeBacks().saveRecord(earlier, before));
    SuspensionCase next{aSuspension(desk.student, {QDate(2026, 11, 30), Session::Am},
                                    {QDate(2026, 11, 30), Session::Pm}, 2),
                        desk.planOn(QDate(2026, 12, 1))};
    const SuspensionId second = need(desk.workspace->cases().saveDraft(next));
    const WelcomeBackId id = need(desk.workspace->welcomeBacks().ofSuspension(second)).value();

    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(saysSomewhere(page, u"A calm start on Mondays"_s));
    CHECK(saysSomewhere(page, u"Strategy · Mr T. Li · agreed on Thursday 19 November 2026"_s));
    CHECK(page.findChild<QWidget*>(u"lastTimeStateCombo3"_s) == nullptr); // what is done is done
    pick(page, u"lastTimeStateCombo1"_s, u"Achieved"_s);
    type(page, u"lastTimeProgressEdit1"_s, u"Five calm Mondays"_s);
    CHECK(page.tryLeave()); // also when somebody leaves at once
    const auto open = need(desk.workspace->welcomeBacks().find(earlier)).record.value();
    CHECK(open.commitments.front().state == CommitmentState::Achieved);
    CHECK(open.commitments.front().progress == u"Five calm Mondays"_s);
    CHECK(open.commitments.front().progressOn == kBack);

    WelcomeBackPage first(desk.context(), earlier, nullptr);
    CHECK(first.findChild<QWidget*>(u"lastTimeStateCombo1"_s) == nullptr); // nothing came before it
}

TEST_CASE("Added rows are reached by Tab where they stand", "[ui][welcome_back][accessibility]")
{
    RecordForm form({kBack, u"Dylan"_s, {}, {}}, nullptr);
    form.setRecord(aMeetingRecord(kBack));
    form.resize(700, 1600);
    form.show();
    press(form, u"addAttendeeButton"_s);
    press(form, u"strategyAddButton"_s);
    CHECK(namelessInputs(form) == QStringList());
    CHECK(unreachableInputs(form) == QStringList());
    QStringList order;
    QWidget* start = &part<QWidget>(form, u"heldOnEditLine"_s);
    for (QWidget* next = start; order.size() < 400; next = next->nextInFocusChain()) {
        order << next->objectName();
        if (next->nextInFocusChain() == start) {
            break;
        }
    }
    const QStringList wanted{
        u"heldOnEditLine"_s,       u"attendeePresentCheck1"_s, u"attendeeNameEdit3"_s,
        u"addAttendeeButton"_s,    u"freshStartCheck"_s,       u"barriersEdit"_s,
        u"strategyWordingEdit1"_s, u"strategyOwnerEdit1"_s,    u"strategyWordingEdit2"_s,
        u"strategyAddButton"_s,    u"behaviourWantsEdit"_s,    u"targetStudentWordingEdit1"_s,
        u"supportEdit"_s,          u"reviewOnEditLine"_s,      u"incidentMinimumRadio"_s,
        u"apologyEdit"_s};
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        INFO(wanted.at(i).toStdString());
        CHECK(order.indexOf(wanted.at(i - 1)) < order.indexOf(wanted.at(i)));
    }
}
