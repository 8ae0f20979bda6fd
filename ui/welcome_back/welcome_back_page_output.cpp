// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that keeps what was typed and turns it into paper.
#include "ui/welcome_back/welcome_back_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/welcome_back_documents.h"
#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/date_text.h"
#include "ui/common/prompter.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"
#include "ui/welcome_back/record_form.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

void WelcomeBackPage::formChanged()
{
    m_dirty = true;
    showDoubts();
    m_autosave->start();
}

/// Keeps what has been typed, as soon as it is known when the meeting was held.
bool WelcomeBackPage::saveRecord()
{
    m_autosave->stop();
    if (!m_dirty) {
        return true;
    }
    const WelcomeBackRecord record = m_form->record();
    const auto done = context().workspace.welcomeBacks().saveRecord(m_id, record);
    if (!done) {
        const std::vector<Issue> issues = validate(record, recordFacts());
        const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
        m_message->setText(
            tr("Not saved yet. %1")
                .arg(problem != issues.end() ? sentenceFor(*problem) : sentenceFor(done.error())));
        m_message->show();
        return false;
    }
    m_meeting.record = record;
    m_dirty = false;
    m_message->hide();
    showStanding();
    m_header->setSubtitle(
        tr("Welcome back meeting · saved at %1").arg(shownTime(context().clock.now().time())));
    return true;
}

void WelcomeBackPage::saveAsked()
{
    m_dirty = true; // what is prefilled counts as said when somebody saves it
    if (!saveRecord()) {
        m_form->focusFirst(validate(m_form->record(), recordFacts()));
    }
    showDoubts();
}

bool WelcomeBackPage::tryLeave()
{
    if (saveRecord()) {
        return true;
    }
    return context().prompter.confirm(this, tr("Leave without saving?"), m_message->text(),
                                      tr("Leave and lose the changes"));
}

void WelcomeBackPage::arrange(const WelcomeBackPlan& plan)
{
    if (!saveRecord()) {
        // Nothing is lost: the record stays on the screen and is saved once it can be.
        m_autosave->start();
    }
    const auto done = context().workspace.welcomeBacks().arrange(m_meeting.suspension, plan);
    if (!done) {
        showError(done.error());
        return;
    }
    const bool untouched = !m_dirty;
    if (read()) {
        if (untouched && !m_meeting.record) {
            m_form->setRecord(startingRecord());
        }
        showMeeting();
    }
}

void WelcomeBackPage::markUploaded(std::optional<QDate> on, const QString& by)
{
    if (!saveRecord()) {
        return;
    }
    const auto done = context().workspace.welcomeBacks().markUploaded(m_id, on, by);
    if (!done) {
        showError(done.error());
        return;
    }
    m_meeting.uploadedOn = on;
    m_meeting.uploadedBy = by;
    showStanding();
}

void WelcomeBackPage::showPreparation()
{
    const auto known = context().workspace.documents().welcomeBack(m_meeting);
    if (!known) {
        showError(known.error());
        return;
    }
    m_preview->setPages(tr("Preparation sheet"), {welcomeBackPreparation(*known)},
                        u"welcome-back-preparation"_s);
    m_preview->setActions(tr("Print …"), tr("Save as PDF …"), {});
    m_stack->setCurrentWidget(m_preview);
}

/// The record as it stands; while there is none, the same page with room to write by hand.
void WelcomeBackPage::showRecord()
{
    if (!saveRecord()) {
        m_form->focusFirst(validate(m_form->record(), recordFacts()));
        return;
    }
    const auto known = context().workspace.documents().welcomeBack(m_meeting);
    if (!known) {
        showError(known.error());
        return;
    }
    const Document document = welcomeBackRecord(*known);
    m_preview->setPages(title(), {document}, u"welcome-back-record"_s);
    if (m_meeting.record) {
        m_preview->setActions(tr("Keep and print …"), tr("Keep and save as PDF …"),
                              [this, document] { return keepRecord(document); });
    } else {
        m_preview->setActions(tr("Print to write on …"), tr("Save as PDF …"), {});
    }
    m_stack->setCurrentWidget(m_preview);
}

bool WelcomeBackPage::keepRecord(const Document& document)
{
    IssuedDocument kept = asIssued(document, toPdf({document}), m_meeting.student);
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
    m_preview->setPages(document->title, {*document}, document->kind);
    m_preview->setActions(tr("Print again …"), tr("Save as PDF …"), {});
    m_stack->setCurrentWidget(m_preview);
}

} // namespace freshstart
