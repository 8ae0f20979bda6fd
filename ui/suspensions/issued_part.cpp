// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/issued_part.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/suspensions/follow_on_rules.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui/suspensions/board_card.h"
#include "ui/suspensions/calendar_change_banner.h"
#include "ui/suspensions/cancel_form.h"
#include "ui/suspensions/early_return_form.h"
#include "ui/suspensions/meeting_card.h"
#include "ui/suspensions/provision_card.h"
#include "ui/suspensions/state_card.h"
#include "ui/suspensions/told_card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Who ticked off last is looked for so far back. Our choice.
constexpr int kLookBackDays = 60;

bool isLater(const StepDone& one, const StepDone& other)
{
    const auto moment = [](const StepDone& done) {
        return QDateTime(done.on, done.at.value_or(QTime(0, 0)));
    };
    return moment(other) <= moment(one);
}

} // namespace

IssuedPart::IssuedPart(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_calendarChange(new CalendarChangeBanner(context, this))
    , m_state(new StateCard(this))
    , m_told(new ToldCard(this))
    , m_provision(new ProvisionCard(context.clock.today(), this))
    , m_board(new BoardCard(context.clock.today(), this))
    , m_meeting(new MeetingCard(context.clock.today(), this))
    , m_earlyReturn(new EarlyReturnForm(this))
    , m_cancel(new CancelForm(context.clock.today(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_calendarChange, m_earlyReturn, m_cancel, m_state, m_told,
                                         m_provision, m_board, m_meeting}) {
        layout->addWidget(card);
    }
    closeForms();
    listen();
}

void IssuedPart::listen()
{
    const auto followUps = [this]() -> FollowUpService& { return m_context.workspace.followUps(); };
    const auto id = [this] { return m_case.suspension().id; };
    connect(m_state, &StateCard::openAsked, this,
            [this](SuspensionId other) { m_context.navigator.openSuspension(other); });
    connect(m_state, &StateCard::earlyReturnTakenBack, this,
            [=, this] { finish(followUps().returnEarly(id(), std::nullopt)); });
    connect(m_earlyReturn, &EarlyReturnForm::saved, this, [=, this](const EarlyReturn& early) {
        if (finish(followUps().returnEarly(id(), early))) {
            closeForms();
        }
    });
    connect(m_told, &ToldCard::ticked, this,
            [=, this](const StepDone& done) { finish(followUps().tick(id(), done)); });
    connect(m_told, &ToldCard::unticked, this,
            [=, this](Step step) { finish(followUps().untick(id(), step)); });
    connect(m_board, &BoardCard::saved, this,
            [=, this](const BoardCourse& course) { finish(followUps().saveBoard(id(), course)); });
    connect(m_board, &BoardCard::tellBoardAsked, this, [this] {
        m_told->openForm(Step::TellBoard);
        Q_EMIT revealAsked(m_told);
    });
    connect(m_provision, &ProvisionCard::saved, this, [=, this](const Provision& provision) {
        finish(followUps().saveProvision(id(), provision));
    });
    connect(m_meeting, &MeetingCard::saved, this, [=, this](const WelcomeBackPlan& plan) {
        const auto arranged = m_context.workspace.welcomeBacks().arrange(id(), plan);
        finish(arranged ? Result<void>() : Result<void>(arranged.error()));
    });
    connect(m_meeting, &MeetingCard::openAsked, this, [=, this] {
        const auto meeting = m_context.workspace.welcomeBacks().ofSuspension(id());
        if (meeting && *meeting) {
            m_context.navigator.openWelcomeBack(**meeting);
        }
    });
    connect(m_earlyReturn, &EarlyReturnForm::closed, this, &IssuedPart::closeForms);
    connect(m_cancel, &CancelForm::closed, this, &IssuedPart::closeForms);
    connect(m_cancel, &CancelForm::lettersAsked, this, &IssuedPart::previewCancelling);
    connect(m_provision, &ProvisionCard::lettersAsked, this, &IssuedPart::previewProvision);
    connect(m_meeting, &MeetingCard::lettersAsked, this, &IssuedPart::previewMeeting);
}

void IssuedPart::show(IssuedCase issued)
{
    m_case = std::move(issued);
    if (!m_case.isInForce()) {
        closeForms();
    }
    m_calendarChange->setVisible(false);
    if (m_case.isInForce()) {
        m_calendarChange->showFor(m_case.suspension().id);
    }
    m_state->show(m_case);
    m_told->show(m_case, lastBy());
    m_provision->show(m_case);
    m_board->show(m_case);
    m_meeting->show(m_case);
}

/// Nobody signs in: who ticked something off last is most likely the one who does now.
QString IssuedPart::lastBy()
{
    const auto recent =
        m_context.workspace.followUps().since(m_case.now.date().addDays(-kLookBackDays));
    StepDone last;
    for (const SuspensionFollowUp& followUp :
         recent ? *recent : std::vector<SuspensionFollowUp>{m_case.followUp}) {
        for (const StepDone& done : followUp.steps) {
            if (!done.by.isEmpty() && (last.by.isEmpty() || isLater(done, last))) {
                last = done;
            }
        }
    }
    return last.by;
}

bool IssuedPart::finish(const Result<void>& done)
{
    if (!done) {
        m_context.prompter.warn(this, tr("Not saved"), sentenceFor(done.error()));
        return false;
    }
    Q_EMIT changed();
    return true;
}

void IssuedPart::closeForms()
{
    m_earlyReturn->hide();
    m_cancel->hide();
}

void IssuedPart::ask(CaseChange change)
{
    closeForms();
    if (change == CaseChange::FollowOn) {
        startFollowOn();
    } else if (change == CaseChange::EarlyReturn) {
        m_earlyReturn->setVisible(true);
        m_earlyReturn->start(m_case);
        Q_EMIT revealAsked(m_earlyReturn);
    } else if (change == CaseChange::Cancelling) {
        m_cancel->setVisible(true);
        m_cancel->start(m_case);
        Q_EMIT revealAsked(m_cancel);
    }
}

bool IssuedPart::hasUnsaved() const
{
    return (!m_board->isHidden() && m_board->isTouched()) ||
           (!m_provision->isHidden() && m_provision->isTouched());
}

void IssuedPart::startFollowOn()
{
    SuspensionCase draft;
    draft.suspension.details = followOn(m_case.suspension(), m_case.calendar);
    draft.suspension.details.decidedAt = m_case.now;
    const auto saved = m_context.workspace.cases().saveDraft(draft);
    if (!saved) {
        m_context.prompter.warn(this, tr("Not started"), sentenceFor(saved.error()));
        return;
    }
    m_context.navigator.openSuspension(*saved);
}

} // namespace freshstart
