// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace freshstart {

class Clock;
class Prompter;
struct EmailDraft;

/// Sends documents to a printer of the person's choice. False: thought better of it, or no printer
/// could be used (which has been said).
/// `beforeOutput` runs when printer or file is chosen; pages leave only when it says yes.
using BeforeOutput = std::function<bool()>;
bool printOnPaper(QWidget* parent, const std::vector<Document>& documents, Prompter& prompter,
                  const BeforeOutput& beforeOutput = {});

/// Saves them as one PDF where the person chooses; `name` is the suggested file name without ending
/// and holds nothing personal. False: thought better of it, or it failed (which has been said).
bool saveAsPdf(QWidget* parent, const std::vector<Document>& documents, const QString& name,
               Prompter& prompter, const BeforeOutput& beforeOutput = {});

/// Saves bytes of any kind where the person chooses: a calendar file, an email draft, a scan.
/// `suggestedName` has the ending and nothing personal; `filter` as for QFileDialog. False as above.
bool saveBytes(QWidget* parent, const QByteArray& bytes, const QString& suggestedName,
               const QString& filter, Prompter& prompter);
/// The same for bytes that are made only when the place is chosen and `beforeOutput` has said yes.
using MakeBytes = std::function<Result<QByteArray>()>;
bool saveMade(QWidget* parent, const MakeBytes& make, const QString& suggestedName,
              const QString& filter, Prompter& prompter, const BeforeOutput& beforeOutput = {});

/// An email draft with pages attached as a PDF; `name` as above. To whom it goes stands
/// in the draft alone, never in its name.
Result<QByteArray> emailWithPages(EmailDraft draft, const QByteArray& pages,
                                  const QString& name, const Clock& clock);

/// Saves pages that were kept as issued as a PDF.
bool savePages(QWidget* parent, const QByteArray& pdf, const QString& name, Prompter& prompter);

} // namespace freshstart
