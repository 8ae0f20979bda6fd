// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/meeting_aside.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/review_card.h"
#include "ui/common/undo_hint.h"
#include "ui/common/who_at_pc.h"
#include "ui/welcome_back/absence_card.h"
#include "ui/welcome_back/lead_change_card.h"
#include "ui/welcome_back/return_card.h"
#include "ui/welcome_back/talk_card.h"
#include "ui/welcome_back/upload_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace freshstart {

namespace {

ReviewStanding reviewOf(const MeetingFacts& facts)
{
    const WelcomeBack& meeting = facts.meeting;
    std::optional<QDate> due = meeting.record ? meeting.record->reviewOn : std::nullopt;
    if (!due && meeting.intervention) {
        due = meeting.intervention->reviewOn;
    }
    return {due, meeting.reviewedOn, meeting.reviewNote};
}

} // namespace

MeetingAside::MeetingAside(const UiContext& context, QWidget* page, QVBoxLayout* column)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_doubts(new Card(tr("Not in the record yet"), page))
    , m_upload(new UploadCard(context.clock.today(), page))
    , m_review(new ReviewCard(context.clock.today(), page))
    , m_return(new ReturnCard(context.clock.today(), page))
    , m_absence(new AbsenceCard(context.clock.today(), page))
    , m_leadChange(new LeadChangeCard(context.clock.today(), page))
    , m_talk(new TalkCard(context.clock.today(), page))
{
    m_doubts->hide();
    const std::array<QWidget*, 8> cards{m_doubts, m_talk,   buildSpirit(), m_upload,
                                        m_review, m_return, m_absence,     m_leadChange};
    for (QWidget* card : cards) {
        column->addWidget(card);
        card->setEnabled(!context.workspace.isReadOnly());
    }
    listen();
    listenToAbsence();
    listenToReturn();
}

QWidget* MeetingAside::buildSpirit()
{
    auto* spirit = new Card(tr("To keep in mind"), m_page);
    const QStringList thoughts = {
        tr("Good news comes first: it is over, and everybody is glad to have the student back."),
        tr("Ask what would help, and write down who does what."),
    };
    for (const QString& thought : thoughts) {
        spirit->addRow(mutedLabel(thought, spirit));
    }
    return spirit;
}

void MeetingAside::listen()
{
    const auto meetings = [this]() -> WelcomeBackService& {
        return m_context.workspace.welcomeBacks();
    };
    connect(m_upload, &UploadCard::uploaded, this, [this, meetings](QDate on, const QString& by) {
        finish(meetings().markUploaded(m_id, on, by), nullptr);
    });
    connect(m_upload, &UploadCard::takenBack, this,
            [this, meetings] { finish(meetings().markUploaded(m_id, {}, {}), nullptr); });
    connect(m_review, &ReviewCard::reviewed, this, [this, meetings](QDate on, const QString& note) {
        finish(meetings().markReviewed(m_id, on, note), m_review);
    });
    connect(m_review, &ReviewCard::takenBack, this,
            [this, meetings] { finish(meetings().markReviewed(m_id, {}, {}), m_review); });
    connect(m_leadChange, &LeadChangeCard::changed, this,
            [this, meetings](const LeadChange& change, const Delegation& delegation) {
                finish(meetings().changeLead(m_id, change, delegation), m_leadChange);
            });
    connect(m_talk, &TalkCard::saved, this, [this, meetings](const LeadChange& change) {
        finish(meetings().saveTalk(m_id, change), m_talk);
    });
}

void MeetingAside::listenToAbsence()
{
    connect(m_absence, &AbsenceCard::saved, this, [this](const FamilyAbsence& absence) {
        finish(m_context.workspace.welcomeBacks().saveAbsence(m_id, absence), m_absence);
    });
    connect(m_absence, &AbsenceCard::sheetAsked, this, &MeetingAside::absenceSheetAsked);
    connect(m_absence, &AbsenceCard::takenBack, this, [this] {
        if (agrees(tr("Does everybody come after all?"),
                   tr("What was noted about who does not come to the meeting of %1 is "
                      "removed. %2")
                       .arg(m_name, undoHint()),
                   tr("Remove it"))) {
            finish(m_context.workspace.welcomeBacks().saveAbsence(m_id, {}), m_absence);
        }
    });
}

void MeetingAside::listenToReturn()
{
    connect(m_return, &ReturnCard::saved, this, [this](const ReturnHold& hold) {
        finish(m_context.workspace.welcomeBacks().saveHold(m_id, hold), m_return);
    });
    connect(m_return, &ReturnCard::takenBack, this, [this] {
        if (agrees(tr("Take it back?"),
                   tr("The decision about the return of %1 is removed, as if it had never been "
                      "noted. Where the student has come back meanwhile, note the day instead. %2")
                       .arg(m_name, undoHint()),
                   tr("Take it back"))) {
            finish(m_context.workspace.welcomeBacks().saveHold(m_id, {}), m_return);
        }
    });
    connect(m_return, &ReturnCard::newSuspensionAsked, this,
            [this] { m_context.navigator.newSuspension(m_student); });
}

bool MeetingAside::agrees(const QString& title, const QString& text, const QString& action)
{
    return m_context.prompter.confirm(m_page, title, text, action);
}

void MeetingAside::finish(const Result<void>& done, FoldedCard* card)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    if (card != nullptr) {
        card->fold();
    }
    Q_EMIT changed();
}

void MeetingAside::show(const MeetingFacts& facts)
{
    m_id = facts.meeting.id;
    m_student = facts.meeting.student;
    m_name = facts.student.details.shownName();
    const bool schoolDays = facts.rules.uploadCountsSchoolDays;
    m_upload->setState(facts.wasHeld()
                           ? uploadDueOn(facts.meeting.record->heldOn, facts.calendar, schoolDays)
                           : QDate(),
                       schoolDays, facts.meeting.uploadedOn, facts.meeting.uploadedBy);
    m_upload->suggestBy(nameAtPc(m_context.workspace));
    m_upload->setVisible(facts.meeting.record ||
                         facts.meeting.plan.arrangement != WelcomeBackArrangement::WithoutMeeting);
    m_review->show(reviewOf(facts));
    m_return->show(facts);
    m_absence->show(facts);
    m_leadChange->show(facts);
    m_talk->show(facts);
}

void MeetingAside::showDoubts(const std::vector<Issue>& issues)
{
    m_doubts->clearRows();
    for (const Issue& issue : issues) {
        m_doubts->addRow(mutedLabel(sentenceFor(issue), m_doubts));
    }
    m_doubts->setVisible(!issues.empty());
}

bool MeetingAside::isUnsaved() const
{
    const std::array<const FoldedCard*, 5> cards{m_review, m_return, m_absence, m_leadChange,
                                                 m_talk};
    return std::ranges::any_of(cards, &FoldedCard::isUnsaved);
}

} // namespace freshstart
