// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that turns a case into letters.
#include "ui/suspensions/suspension_page.h"

#include "core/documents/error_text.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/print/document_preview.h"
#include "ui/print/issued_list.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"
#include "ui/suspensions/keeping.h"
#include "ui/suspensions/suspension_aside.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Names no person, and no two suspensions alike: "suspension-letters-2026-11-19-no-7".
QString fileNameFor(const SuspensionCase& suspensionCase)
{
    return u"suspension-letters-%1-no-%2"_s
        .arg(suspensionCase.suspension.details.first.date.toString(Qt::ISODate))
        .arg(suspensionCase.suspension.id.number);
}

} // namespace

void SuspensionPage::leadToProblem(const std::vector<Issue>& issues)
{
    if (m_form->focusFirstProblem(issues)) {
        m_column->reveal(m_form->focusWidget());
        return;
    }
    const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
    if (problem != issues.end()) {
        leadTo(problem->field);
    }
}

void SuspensionPage::askToIssue()
{
    m_form->markMissing();
    const std::vector<Issue> issues = m_form->check();
    m_aside->setIssues(issues);
    if (hasProblem(issues)) {
        leadToProblem(issues);
        return;
    }
    showLetters();
}

void SuspensionPage::preview(const Outgoing& letters)
{
    m_preview->setPages(letters.title, letters.documents, letters.fileName,
                        {SubjectKind::Suspension, m_case.suspension.id.number});
    m_preview->setActions(letters.printWords, letters.pdfWords, letters.keep);
    m_stack->setCurrentWidget(m_preview);
}

void SuspensionPage::showLetters()
{
    if (!saveDraft()) {
        return;
    }
    const auto letter = context().workspace.documents().letter(m_form->value());
    if (!letter) {
        context().prompter.warn(this, tr("No preview"), sentenceFor(letter.error()));
        return;
    }
    preview({title(), fileNameFor(m_case), lettersAndNotices(*letter), tr("Issue and print …"),
             tr("Issue and save as PDF …"),
             [this, context = *letter] { return !isDraft() || issue(context); }});
}

/// Keeps the letters as they stand in the preview and makes the draft an issued suspension.
bool SuspensionPage::issue(const LetterContext& letter)
{
    if (hasProblem(m_form->check())) {
        m_stack->setCurrentWidget(m_column);
        askToIssue();
        return false;
    }
    if (!context().prompter.confirm(
            this, tr("Issue the suspension?"),
            tr("The letters are kept as they stand, and the suspension of %1 counts from now on.")
                .arg(m_student.details.shownName()),
            tr("Issue"))) {
        return false;
    }
    const SuspensionId id = m_case.suspension.id;
    if (const auto done = context().workspace.records().issueSuspension(
            id, readyToKeep(m_preview->preview()->documents(), letter, id));
        !done) {
        context().prompter.warn(this, tr("Not issued"), sentenceFor(done.error()));
        return false;
    }
    m_case.suspension.status = SuspensionStatus::Issued;
    return true;
}

void SuspensionPage::showDocuments()
{
    m_issued->setVisible(!isDraft() && !m_correcting);
    m_documents.clear();
    if (isDraft()) {
        return;
    }
    IssuedDocumentFilter filter;
    filter.suspension = m_case.suspension.id;
    if (auto documents = context().workspace.records().list(filter)) {
        m_documents = std::move(*documents);
    }
    m_issued->setDocuments(m_documents);
}

void SuspensionPage::openDocument(IssuedDocumentId id)
{
    const auto document = keptDocument(context().workspace.records(), id);
    if (!document) {
        context().prompter.warn(this, tr("Not opened"), sentenceFor(document.error()));
        return;
    }
    preview({document->title, document->kind, {*document}, tr("Print again …"),
             tr("Save as PDF …"), {}});
}

void SuspensionPage::leadTo(const QString& field)
{
    if (m_form->focusField(field)) {
        m_column->reveal(m_form->focusWidget());
        return;
    }
    // What the form has no field for is the school's or the student's.
    for (const Issue& issue : m_form->check()) {
        if (issue.field == field) {
            context().prompter.inform(this, tr("Before it can be issued"), sentenceFor(issue));
            return;
        }
    }
}

} // namespace freshstart
