// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of it that makes letters: each is looked at before anything is saved.
#include "ui/suspensions/issued_part.h"

#include "core/documents/error_text.h"
#include "core/documents/follow_up_letters.h"
#include "core/records/document_source.h"
#include "core/records/history_service.h"
#include "core/records/records_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/suspensions/cancel_form.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString fileNameFor(const QString& what, SuspensionId id)
{
    return u"%1-no-%2"_s.arg(what).arg(id.number);
}

} // namespace

void IssuedPart::previewCancelling(const Cancellation& cancellation)
{
    const auto letter = m_context.workspace.documents().letter(m_case.suspensionCase);
    if (!letter) {
        m_context.prompter.warn(this, tr("No preview"), sentenceFor(letter.error()));
        return;
    }
    const SuspensionId id = m_case.suspension().id;
    const std::vector<Document> documents = cancellationLetters(*letter, cancellation);
    Q_EMIT outgoing(
        {tr("The suspension is cancelled"), fileNameFor(u"suspension-cancelled"_s, id), documents,
         tr("Cancel it and print …"), tr("Cancel it and save as PDF …"),
         [this, id, cancellation, documents, context = *letter] {
             if (!m_context.prompter.confirm(
                     this, tr("Cancel the suspension?"),
                     tr("The suspension of %1 is cancelled, and the letters are kept as "
                        "they stand.")
                         .arg(m_case.studentName),
                     tr("Cancel the suspension"))) {
                 return false;
             }
             const auto because = m_context.workspace.history().because(cancellation.reason);
             return finish(m_context.workspace.records().cancelSuspension(
                 id, cancellation, readyToKeep(documents, context, id)));
         }});
}

void IssuedPart::previewProvision(const Provision& provision)
{
    SuspensionCase edited = m_case.suspensionCase;
    edited.suspension.details.provision = provision;
    const auto letter = m_context.workspace.documents().letter(edited);
    if (!letter) {
        m_context.prompter.warn(this, tr("No preview"), sentenceFor(letter.error()));
        return;
    }
    const SuspensionId id = m_case.suspension().id;
    const std::vector<Document> documents = provisionLetters(*letter);
    Q_EMIT outgoing({tr("Details of the education"), fileNameFor(u"provision-details"_s, id),
                     documents, tr("Keep and print"), tr("Keep and save as PDF …"),
                     [this, id, provision, documents, context = *letter] {
                         return finish(
                                    m_context.workspace.followUps().saveProvision(id, provision)) &&
                                keepLetters(readyToKeep(documents, context, id));
                     }});
}

void IssuedPart::previewMeeting(const WelcomeBackPlan& plan)
{
    auto letters = meetingChange(m_context.workspace, m_case.suspensionCase, plan,
                                 [this](const Result<void>& done) { return finish(done); });
    if (!letters) {
        m_context.prompter.warn(this, tr("No preview"), sentenceFor(letters.error()));
        return;
    }
    Q_EMIT outgoing(*letters);
}

bool IssuedPart::keepLetters(const std::vector<IssuedDocument>& letters)
{
    for (const IssuedDocument& letter : letters) {
        if (const auto kept = m_context.workspace.records().keep(letter); !kept) {
            m_context.prompter.warn(this, tr("Not kept"), sentenceFor(kept.error()));
            return false;
        }
    }
    return true;
}

} // namespace freshstart
