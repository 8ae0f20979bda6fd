// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/outgoing.h"

#include "core/base/translate.h"
#include "core/documents/follow_up_letters.h"
#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/letter_facts.h"
#include "core/records/records_service.h"
#include "core/workspace.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Outgoing)

} // namespace

std::vector<IssuedDocument> readyToKeep(const std::vector<Document>& documents,
                                        const LetterContext& context, SuspensionId suspension)
{
    std::vector<IssuedDocument> kept;
    for (const Document& document : documents) {
        IssuedDocument one = asIssued(document, toPdf({document}), context.student.id);
        one.suspension = suspension;
        if (document.kind == "suspension-letter"_L1) {
            one.facts = letterFacts(context);
        }
        kept.push_back(std::move(one));
    }
    return kept;
}

Result<Outgoing> meetingChange(Workspace& workspace, const SuspensionCase& suspensionCase,
                               const WelcomeBackPlan& plan,
                               std::function<bool(const Result<void>&)> finish)
{
    SuspensionCase edited = suspensionCase;
    edited.welcomeBack = plan;
    const auto letter = workspace.documents().letter(edited);
    if (!letter) {
        return letter.error();
    }
    const SuspensionId id = suspensionCase.suspension.id;
    const bool without = plan.arrangement == WelcomeBackArrangement::WithoutMeeting;
    const std::vector<Document> documents =
        without ? returnWithoutMeetingLetters(*letter) : meetingChangedLetters(*letter);
    return Outgoing{without ? tr("Returns without a meeting") : tr("Welcome back meeting changed"),
                    (without ? u"return-without-meeting-no-%1"_s : u"welcome-back-changed-no-%1"_s)
                        .arg(id.number),
                    documents,
                    tr("Change it and print …"),
                    tr("Change it and save as PDF …"),
                    [&workspace, id, plan, documents, context = *letter, done = std::move(finish)] {
                        return done(workspace.records().changeMeeting(
                            id, plan, readyToKeep(documents, context, id)));
                    }};
}

} // namespace freshstart
