// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_page.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/records/records_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/date_text.h"
#include "ui/common/history_panel.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/prompter.h"
#include "ui/common/undo_hint.h"
#include "ui/print/attachment_list.h"
#include "ui/print/issued_list.h"
#include "ui/print/preview_panel.h"
#include "ui/welcome_back/intervention_part.h"
#include "ui/welcome_back/meeting_aside.h"
#include "ui/welcome_back/meeting_state.h"
#include "ui/welcome_back/monitoring_card.h"
#include "ui/welcome_back/plan_card.h"
#include "ui/welcome_back/record_part.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Letters of the suspension in which a family reads of the meeting.
bool tellsOfMeeting(const QString& kind)
{
    return kind == "suspension-letter"_L1 || kind.startsWith("welcome-back-changed"_L1) ||
           kind.startsWith("return-without-meeting"_L1);
}

std::vector<MeetingHour> othersOn(Workspace& workspace, QDate date, SuspensionId except)
{
    const auto hours = workspace.welcomeBacks().othersOn(date, except);
    return hours ? *hours : std::vector<MeetingHour>();
}

} // namespace

WelcomeBackPage::WelcomeBackPage(const UiContext& context, WelcomeBackId id, QWidget* parent)
    : Page(context, parent)
    , m_id(id)
    , m_stack(new QStackedLayout(this))
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Welcome back"), m_column->inside()))
    , m_state(new Pill({}, Tone::Neutral, m_column->inside()))
    , m_message(bodyLabel({}, m_column->inside()))
    , m_plan(new PlanCard(
          context.clock.today(),
          [this](QDate date) {
              return othersOn(this->context().workspace, date, m_facts->meeting.suspension);
          },
          m_column->inside()))
    , m_monitoring(new MonitoringCard(context.clock.today(), m_column->inside()))
    , m_aside(new MeetingAside(context, m_column->inside(), m_column->aside()))
    , m_issued(new IssuedList(context, m_column->inside()))
    , m_attachments(new AttachmentList(context, m_column->inside()))
    , m_history(new HistoryPanel(context, HistoryPanel::Shows::None, m_column->inside()))
    , m_preview(new PreviewPanel(context, this))
{
    build();
    if (read()) {
        m_attachments->setSubject({m_facts->meeting.student, {}, m_id, {}});
        makeParts();
        showMeeting();
        return;
    }
    m_header->setSubtitle(tr("This meeting could not be opened."));
    m_column->setEnabled(false);
    m_attachments->hide();
    m_plan->hide();
    m_monitoring->hide();
    for (auto* button : m_header->findChildren<QPushButton*>()) {
        button->setEnabled(false);
    }
}

void WelcomeBackPage::build()
{
    m_stack->addWidget(m_column);
    m_stack->addWidget(m_preview);
    buildHeader();
    m_message->setObjectName(u"saveMessage"_s);
    setTone(m_message, Tone::Alert);
    const bool isReadOnly = context().workspace.isReadOnly();
    say(isReadOnly ? tr("This file can only be read: nothing can be saved here.") : QString());
    m_plan->setEnabled(!isReadOnly);
    m_monitoring->setEnabled(!isReadOnly);
    QVBoxLayout* main = m_column->main();
    for (QWidget* part : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_message),
                          static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_monitoring),
                          static_cast<QWidget*>(m_issued), static_cast<QWidget*>(m_attachments),
                          static_cast<QWidget*>(m_history)}) {
        main->addWidget(part);
    }
    main->addStretch();
    m_column->aside()->addStretch();
    listen();
    listenToMonitoring();
}

void WelcomeBackPage::buildHeader()
{
    QWidget* inside = m_column->inside();
    m_preparation = plainButton(tr("Preparation sheet"), u"preparationButton"_s, inside);
    m_print = plainButton(tr("Print record …"), u"printRecordButton"_s, inside);
    m_notesSheet = plainButton(tr("Monitoring sheet …"), u"monitoringSheetButton"_s, inside);
    m_printSession = plainButton(tr("Print session …"), u"printSessionButton"_s, inside);
    auto* save = primaryButton(tr("Save record"), u"saveRecordButton"_s, inside);
    save->setShortcut(QKeySequence::Save);
    save->setToolTip(tr("Ctrl+S. What you type is kept meanwhile, also if you leave the page."));
    save->setEnabled(!context().workspace.isReadOnly());
    m_header->below()->addWidget(m_state, 0, Qt::AlignLeft);
    for (QPushButton* button : {m_preparation, m_print, m_notesSheet, m_printSession, save}) {
        m_header->addButton(button);
    }
    connect(m_preparation, &QPushButton::clicked, this, &WelcomeBackPage::showPreparation);
    connect(save, &QPushButton::clicked, this, &WelcomeBackPage::saveAsked);
    connect(m_print, &QPushButton::clicked, this, &WelcomeBackPage::showRecord);
    connect(m_notesSheet, &QPushButton::clicked, this, &WelcomeBackPage::showMonitoring);
    connect(m_printSession, &QPushButton::clicked, this, &WelcomeBackPage::showSession);
}

void WelcomeBackPage::listen()
{
    connect(m_plan, &PlanCard::arrangeAsked, this, &WelcomeBackPage::arrange);
    connect(m_plan, &PlanCard::lettersAsked, this, &WelcomeBackPage::previewPlan);
    connect(m_plan, &PlanCard::calendarAsked, this, &WelcomeBackPage::saveCalendar);
    connect(m_aside, &MeetingAside::changed, this, &WelcomeBackPage::reload);
    connect(m_aside, &MeetingAside::failed, this, &WelcomeBackPage::showError);
    connect(m_aside, &MeetingAside::absenceSheetAsked, this, &WelcomeBackPage::showAbsence);
    connect(m_issued, &IssuedList::openAsked, this, &WelcomeBackPage::openDocument);
    connect(m_preview, &PreviewPanel::backAsked, this,
            [this] { m_stack->setCurrentWidget(m_column); });
    connect(m_preview, &PreviewPanel::output, this, [this] {
        m_stack->setCurrentWidget(m_column);
        showDocuments();
    });
}

void WelcomeBackPage::listenToMonitoring()
{
    const auto done = [this](const Result<void>& result) {
        if (finish(result)) {
            m_monitoring->fold();
        }
    };
    connect(m_monitoring, &MonitoringCard::noted, this, [this, done](const MonitoringNote& note) {
        done(context().workspace.welcomeBacks().saveNote(m_id, note));
    });
    connect(m_monitoring, &MonitoringCard::removeAsked, this, [this, done](qint64 note) {
        if (context().prompter.confirm(
                this, tr("Remove the note?"),
                tr("The monitoring of %1 is left without this note. %2")
                    .arg(m_facts->student.details.shownName(), undoHint()),
                tr("Remove the note"))) {
            done(context().workspace.welcomeBacks().removeNote(m_id, note));
        }
    });
    connect(m_monitoring, &MonitoringCard::ended, this, [this, done](std::optional<QDate> on) {
        done(context().workspace.welcomeBacks().endMonitoring(m_id, on));
    });
}

bool WelcomeBackPage::read()
{
    auto facts = readMeeting(context().workspace, m_id, context().clock.today());
    if (!facts) {
        cannotShow(facts.error());
        return false;
    }
    m_facts = std::move(*facts);
    return true;
}

/// The record of a meeting, or of the separate session where there is none; both where a meeting
/// was held although the plan says otherwise now.
void WelcomeBackPage::makeParts()
{
    const bool without =
        m_facts->meeting.plan.arrangement == WelcomeBackArrangement::WithoutMeeting;
    if (m_record == nullptr && (!without || m_facts->meeting.record)) {
        makeRecord();
    }
    if (m_session == nullptr && (without || m_facts->meeting.intervention)) {
        makeSession();
    }
    if (m_record != nullptr) {
        m_record->setVisible(!without || m_facts->meeting.record || m_record->isUnsaved());
    }
    if (m_session != nullptr) {
        m_session->setVisible(without || m_facts->meeting.intervention || m_session->isUnsaved());
    }
}

void WelcomeBackPage::makeRecord()
{
    m_record = new RecordPart(context(), *m_facts, m_column->inside());
    QVBoxLayout* main = m_column->main();
    main->insertWidget(main->indexOf(m_issued), m_record);
    listenTo(m_record);
    connect(m_record, &RecordPart::doubted, m_aside, &MeetingAside::showDoubts);
}

void WelcomeBackPage::makeSession()
{
    m_session = new InterventionPart(context(), *m_facts, m_column->inside());
    QVBoxLayout* main = m_column->main();
    main->insertWidget(main->indexOf(m_monitoring) + 1, m_session);
    listenTo(m_session);
}

/// Saving and keeping are told in the header, refusals above the form.
void WelcomeBackPage::listenTo(DraftedPart* part)
{
    connect(part, &DraftedPart::saved, this, [this] {
        say({});
        m_savedWords = tr("saved at %1").arg(shownTime(context().clock.now().time()));
        reload();
    });
    connect(part, &DraftedPart::kept, this, [this] {
        m_savedWords = tr("words kept, not saved yet");
        showStanding();
    });
    connect(part, &DraftedPart::refused, this, &WelcomeBackPage::say);
}

QString WelcomeBackPage::title() const
{
    const QString name = m_facts ? m_facts->student.details.shownName() : QString();
    return name.isEmpty() ? tr("Welcome back") : tr("Welcome back — %1").arg(name);
}

QWidget* WelcomeBackPage::firstFocus() const
{
    if (m_session != nullptr && !m_session->isHidden()) {
        return m_session->firstFocus();
    }
    return m_record != nullptr ? m_record->firstFocus() : nullptr;
}

bool WelcomeBackPage::hasUnsaved() const
{
    return (m_record != nullptr && m_record->isUnsaved()) ||
           (m_session != nullptr && m_session->isUnsaved());
}

void WelcomeBackPage::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void WelcomeBackPage::showMeeting()
{
    m_plan->show(*m_facts);
    m_monitoring->show(*m_facts);
    m_aside->show(*m_facts);
    if (m_record != nullptr) {
        m_record->show(*m_facts);
    }
    if (m_session != nullptr) {
        m_session->show(*m_facts);
    }
    showStanding();
    showDocuments();
    Q_EMIT titleChanged();
}

/// The state in a word and the header's line.
void WelcomeBackPage::showStanding()
{
    const std::optional<QDate> heldOn =
        m_facts->meeting.record ? std::optional(m_facts->meeting.record->heldOn) : std::nullopt;
    const MeetingState state =
        meetingState(m_facts->meeting.plan, heldOn, m_facts->meeting.uploadedOn, m_facts->today);
    m_state->setText(inWords(state));
    m_state->setTone(toneOf(state));
    m_state->updateGeometry();
    QStringList parts{tr("Welcome back meeting"),
                      wording::yearGroup(m_facts->student.details.yearGroup),
                      m_facts->student.details.form, m_savedWords};
    parts.removeAll(QString());
    // The sheet and the record of a meeting are of no use where there is none.
    const bool hasMeeting = m_record != nullptr && !m_record->isHidden();
    m_preparation->setVisible(hasMeeting);
    m_print->setVisible(hasMeeting);
    const bool hasSession = m_session != nullptr && !m_session->isHidden();
    m_notesSheet->setVisible(hasSession);
    m_printSession->setVisible(hasSession);
    m_header->setTitle(m_facts->student.details.shownName());
    m_header->setSubtitle(parts.join(u" · "_s));
}

void WelcomeBackPage::showDocuments()
{
    RecordsService& records = context().workspace.records();
    IssuedDocumentFilter own;
    own.welcomeBack = m_id;
    IssuedDocumentFilter letters; // they are kept with the suspension
    letters.suspension = m_facts->meeting.suspension;
    std::vector<IssuedDocument> shown;
    if (const auto papers = records.list(own)) {
        shown = *papers;
    }
    if (const auto all = records.list(letters)) {
        std::ranges::copy_if(
            *all, std::back_inserter(shown),
            [](const IssuedDocument& letter) { return tellsOfMeeting(letter.kind); });
    }
    std::ranges::stable_sort(shown, std::ranges::greater(), &IssuedDocument::issuedAt);
    m_issued->setDocuments(shown);
    m_attachments->refresh();
    m_history->tellOf({SubjectKind::WelcomeBack, m_id.number});
}

void WelcomeBackPage::refresh()
{
    if (m_facts && read()) {
        makeParts();
        showMeeting();
    }
}

} // namespace freshstart
