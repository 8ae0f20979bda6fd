// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/suspension_letter.h"
#include "core/records/issued_document.h"
#include "core/welcome_back/welcome_back.h"

#include <QString>

#include <functional>
#include <vector>

namespace freshstart {

class Workspace;

/// Letters that are looked at before they go out. `keep` runs first, and pages leave only when it
/// says yes.
struct Outgoing {
    QString title;
    QString fileName; ///< says what, not about whom
    std::vector<Document> documents;
    QString printWords;
    QString pdfWords;
    std::function<bool()> keep;
};

/// Letters of a suspension ready to be kept: with their pages, and with what they say that hangs on
/// the calendar.
std::vector<IssuedDocument> readyToKeep(const std::vector<Document>& documents,
                                        const LetterContext& context, SuspensionId suspension);

/// The letters that tell of another plan for the welcome back meeting, or that the student returns
/// without one. Going out keeps them and
/// saves the plan; `finish` hears of it and says whether the pages may leave.
Result<Outgoing> meetingChange(Workspace& workspace, const SuspensionCase& suspensionCase,
                               const WelcomeBackPlan& plan,
                               std::function<bool(const Result<void>&)> finish);

} // namespace freshstart
