// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/documents/document.h"

#include <QStringList>

#include <vector>

namespace freshstart {
class Workspace;
}

/// Which documents there are on the command line, and how each is found by its number.
namespace freshstart::cli {

using Documents = Result<std::vector<Document>>;

/// In the order in which people meet them.
const QStringList& documentKinds();
/// A form that is about nobody needs no number.
bool needsNumber(const QString& kind);

/// All papers of this kind about the suspension, meeting or prevention meeting of this number. What
/// was issued about a suspension is printed again as it went out; the rest is made anew.
Documents documentsOf(const QString& kind, Workspace& workspace, qint64 id);
/// Whose papers those are.
HistorySubject subjectOf(const QString& kind, qint64 id);
/// The first paper of this kind that there is in the school.
Documents exampleOf(const QString& kind, Workspace& workspace);
/// There is the record, and no paper of this kind for it.
bool isNoPaper(const Error& error);

} // namespace freshstart::cli
