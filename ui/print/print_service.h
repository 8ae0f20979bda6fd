// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/documents/document.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace freshstart {

class Prompter;
class Clock;
class PrinterBar;
struct EmailDraft;
struct UiContext;

/// What leaves the program, as the history notes it: whose it is, and what in the school's words.
struct Leaving {
    HistorySubject about;
    QString what; ///< "Suspension letter, Notice to the local authority"
};
/// The titles of documents, each once.
QString titlesOf(const std::vector<Document>& documents);
/// Notes that something has left; says so where it could not be noted. Everything below does that by
/// itself, once it has left.
void noteLeft(const UiContext& context, QWidget* parent, HistoryAct act, const Leaving& leaving);

/// Sends documents to a printer of the person's choice. False: thought better of it, or no printer
/// could be used (which has been said).
/// `beforeOutput` runs when printer or file is chosen; pages leave only when it says yes.
using BeforeOutput = std::function<bool()>;

/// To the printer that is chosen in the bar, at once; then it is noted for each record. False: nothing
/// was printed, and the person has been told why.
bool printAsChosen(const UiContext& context, QWidget* parent,
                   const std::vector<Document>& documents, const PrinterBar& how,
                   const std::vector<Leaving>& leavings, const BeforeOutput& beforeOutput = {});
bool printOnPaper(const UiContext& context, QWidget* parent, const std::vector<Document>& documents,
                  const HistorySubject& about, const BeforeOutput& beforeOutput = {});

// The same for what is about nobody, such as the help: the history has nothing to say of it. `name` is
// the suggested file name without ending and holds nothing personal.
bool printOnPaper(QWidget* parent, const std::vector<Document>& documents, Prompter& prompter,
                  const BeforeOutput& beforeOutput = {});
bool saveAsPdf(QWidget* parent, const std::vector<Document>& documents, const QString& name,
               Prompter& prompter, const BeforeOutput& beforeOutput = {});

/// Saves bytes of any kind where the person chooses: a calendar file, an email draft, a scan.
/// `suggestedName` has the ending and nothing personal; `filter` as for QFileDialog. False as above.
bool saveBytes(const UiContext& context, QWidget* parent, const QByteArray& bytes,
               const QString& suggestedName, const QString& filter, const Leaving& leaving);
/// The same for bytes that are made only when the place is chosen and `beforeOutput` has said yes.
using MakeBytes = std::function<Result<QByteArray>()>;
bool saveMade(const UiContext& context, QWidget* parent, const MakeBytes& make,
              const QString& suggestedName, const QString& filter, const Leaving& leaving,
              const BeforeOutput& beforeOutput = {});

/// An email draft with pages attached as a PDF; `name` as above. To whom it goes stands
/// in the draft alone, never in its name.
Result<QByteArray> emailWithPages(EmailDraft draft, const QByteArray& pages,
                                  const QString& name, const Clock& clock);

/// Saves pages that were kept as issued as a PDF.
bool savePages(const UiContext& context, QWidget* parent, const QByteArray& pdf,
               const QString& name, const Leaving& leaving);

} // namespace freshstart
