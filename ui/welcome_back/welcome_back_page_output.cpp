// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that saves, and turns what stands there into paper.
#include "ui/welcome_back/welcome_back_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/exchange/meeting_calendar_service.h"
#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/file_name.h"
#include "core/records/records_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"
#include "ui/print/print_service.h"
#include "ui/welcome_back/intervention_part.h"
#include "ui/welcome_back/meeting_aside.h"
#include "ui/welcome_back/monitoring_card.h"
#include "ui/welcome_back/plan_card.h"
#include "ui/welcome_back/record_part.h"

#include <QFileInfo>
#include <QLabel>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// For a file of the paper, without ending.
QString nameOf(const WelcomeBack& meeting, const Document& document)
{
    return QFileInfo(suggestedFileName(meeting, document.kind)).completeBaseName();
}

} // namespace

void WelcomeBackPage::reload()
{
    refresh();
}

bool WelcomeBackPage::finish(const Result<void>& done)
{
    if (!done) {
        showError(done.error());
        return false;
    }
    reload();
    return true;
}

/// What is prefilled counts as said when somebody saves it.
void WelcomeBackPage::saveAsked()
{
    const bool hasSession = m_session != nullptr && !m_session->isHidden();
    const bool hasRecord = m_record != nullptr && !m_record->isHidden();
    if (hasSession && (m_session->isUnsaved() || !hasRecord)) {
        m_session->save();
    }
    if (hasRecord && (m_record->isUnsaved() || !hasSession)) {
        m_record->save();
    }
}

/// What is printed and kept is what has been saved.
bool WelcomeBackPage::saveFirst()
{
    return m_record == nullptr || !m_record->isUnsaved() || m_record->save();
}

/// The words of the record are kept and wait; a small form that is open is asked about.
std::optional<StudentId> WelcomeBackPage::student() const
{
    return m_facts ? std::optional(m_facts->student.id) : std::nullopt;
}

bool WelcomeBackPage::tryLeave()
{
    const bool kept =
        (m_record == nullptr || m_record->keep()) && (m_session == nullptr || m_session->keep());
    if (!kept) {
        return context().prompter.confirm(this, tr("Leave without saving?"), m_message->text(),
                                          tr("Leave and lose the changes"));
    }
    if (m_plan->isUnsaved() || m_aside->isUnsaved() || m_monitoring->isUnsaved()) {
        return context().prompter.confirm(this, tr("Leave without saving?"),
                                          tr("Something about %1 is typed into a card that has "
                                             "not been saved. The record itself is kept.")
                                              .arg(m_facts->student.details.shownName()),
                                          tr("Leave and lose the changes"));
    }
    return true;
}

void WelcomeBackPage::arrange(const WelcomeBackPlan& plan)
{
    const auto done = context().workspace.welcomeBacks().arrange(m_facts->meeting.suspension, plan);
    if (!done) {
        showError(done.error());
        return;
    }
    m_plan->stopEditing();
    reload();
}

void WelcomeBackPage::previewPlan(const WelcomeBackPlan& plan)
{
    Workspace& workspace = context().workspace;
    const auto suspensionCase = workspace.cases().find(m_facts->meeting.suspension);
    if (!suspensionCase) {
        showError(suspensionCase.error());
        return;
    }
    const auto letters = meetingChange(workspace, *suspensionCase, plan,
                                       [this](const Result<void>& done) { return finish(done); });
    if (!letters) {
        context().prompter.warn(this, tr("No preview"), sentenceFor(letters.error()));
        return;
    }
    preview(*letters);
}

void WelcomeBackPage::preview(const Outgoing& letters)
{
    m_preview->setPages(letters.title, letters.documents, letters.fileName,
                        {SubjectKind::WelcomeBack, m_id.number});
    m_preview->setActions(letters.printWords, letters.pdfWords, letters.keep);
    m_preview->setEmail({}); // letters to several people, each for its own reader
    m_stack->setCurrentWidget(m_preview);
}

void WelcomeBackPage::showPaper(const QString& heading,
                                Document (*make)(const WelcomeBackContext&), bool kept)
{
    const auto known = context().workspace.documents().welcomeBack(m_facts->meeting);
    if (!known) {
        showError(known.error());
        return;
    }
    const Document document = make(*known);
    m_preview->setPages(heading, {document}, nameOf(m_facts->meeting, document),
                        {SubjectKind::WelcomeBack, m_id.number});
    if (kept) {
        m_preview->setActions(tr("Keep and print"), tr("Keep and save as PDF …"),
                              [this, document] { return keepRecord(document); });
    } else {
        m_preview->setActions(tr("Print"), tr("Save as PDF …"), {});
    }
    m_preview->setEmail({});
    m_stack->setCurrentWidget(m_preview);
}

void WelcomeBackPage::showPreparation()
{
    showPaper(tr("Preparation sheet"), welcomeBackPreparation, false);
    const StaffMember* lead = m_facts->find(m_facts->meeting.plan.lead);
    offerEmail(tr("Preparing the welcome back meeting"),
               lead != nullptr ? EmailPerson{lead->name, lead->email} : EmailPerson{});
}

/// The record as it stands; while there is none, the same page with room to write by hand.
void WelcomeBackPage::showRecord()
{
    if (!saveFirst()) {
        return;
    }
    const bool written = m_facts->meeting.record.has_value();
    showPaper(title(), welcomeBackRecord, written);
    if (written) {
        offerEmail(tr("Record of the welcome back meeting"), {});
    }
}

/// The same of the separate session after a return without a meeting.
void WelcomeBackPage::showSession()
{
    if (m_session != nullptr && m_session->isUnsaved() && !m_session->save()) {
        return;
    }
    const bool written = m_facts->meeting.intervention.has_value();
    showPaper(tr("Separate session"), interventionRecord, written);
    if (written) {
        offerEmail(tr("Record of the separate session"), {});
    }
}

void WelcomeBackPage::showMonitoring()
{
    showPaper(tr("Monitoring notes"), monitoringNotes, false);
}

void WelcomeBackPage::showAbsence()
{
    showPaper(tr("Report for the headteacher"), familyAbsenceReport, true);
    const auto& absence = m_facts->meeting.absence;
    const StaffMember* head = absence ? m_facts->find(absence->reportedTo) : nullptr;
    offerEmail(tr("Somebody does not come to a welcome back meeting"),
               head != nullptr ? EmailPerson{head->name, head->email} : EmailPerson{});
}

bool WelcomeBackPage::keepRecord(const Document& document)
{
    IssuedDocument kept = asIssued(document, toPdf({document}), m_facts->meeting.student);
    kept.welcomeBack = m_id;
    if (const auto done = keepOnce(context().workspace.records(), kept); !done) {
        showError(done.error());
        return false;
    }
    return true;
}

void WelcomeBackPage::openDocument(IssuedDocumentId id)
{
    const auto document = keptDocument(context().workspace.records(), id);
    if (!document) {
        showError(document.error());
        return;
    }
    m_preview->setPages(document->title, {*document}, document->kind,
                        {SubjectKind::WelcomeBack, m_id.number});
    m_preview->setActions(tr("Print again …"), tr("Save as PDF …"), {});
    m_preview->setEmail({});
    m_stack->setCurrentWidget(m_preview);
}

void WelcomeBackPage::saveCalendar()
{
    const auto make = [this] {
        return context().workspace.meetingCalendars().forWelcomeBack(m_id);
    };
    saveMade(context(), this, make, u"welcome-back-meeting.ics"_s, tr("Calendar file (*.ics)"),
             {{SubjectKind::WelcomeBack, m_id.number}, tr("Welcome back meeting (calendar file)")});
}

void WelcomeBackPage::offerEmail(const QString& subject, const EmailPerson& to)
{
    EmailDraft draft;
    if (!to.address.isEmpty()) {
        draft.to = {to};
    }
    draft.subject = subject;
    draft.body = tr("The attached pages are for you. Please treat them as confidential.");
    m_preview->setEmail([this, draft](const std::vector<Document>& documents) {
        IssuedDocumentFilter own;
        own.welcomeBack = m_id;
        const Document& paper = documents.front(); // showPaper() shows one
        return emailWithPages(draft, pagesOf(context().workspace.records(), own, paper),
                              nameOf(m_facts->meeting, paper), context().clock);
    });
}

} // namespace freshstart
