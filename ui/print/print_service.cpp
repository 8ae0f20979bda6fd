// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_service.h"

#include "core/base/clock.h"
#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/exchange/email_draft.h"
#include "core/paper/renderer.h"
#include "core/records/history_service.h"
#include "core/workspace.h"
#include "ui/common/context.h"
#include "ui/common/prompter.h"
#include "ui/print/printer_bar.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(PrintService)

std::optional<QString> pdfPath(QWidget* parent, const QString& name, Prompter& prompter)
{
    auto path = prompter.saveFile(parent, tr("Save as PDF"), name + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path && !path->endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        path->append(u".pdf"_s);
    }
    return path;
}

void sayNoPrinter(QWidget* parent, Prompter& prompter)
{
    prompter.inform(parent, tr("No printer"),
                    tr("No printer is set up on this computer. Save the pages as a PDF instead, "
                       "or set a printer up in the system settings and try again."));
}

void prepare(QPrinter& printer)
{
    printer.setDocName(tr("Fresh Start")); // shown in the printer's queue: nothing personal
    printer.setPageSize(QPageSize(QPageSize::A4));
}

/// Nothing half-written: the file is whole or as it was.
Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::CannotWriteFile, {}, {}, {}};
    }
    return {};
}

} // namespace

QString titlesOf(const std::vector<Document>& documents)
{
    QStringList titles;
    for (const Document& document : documents) {
        titles.append(document.title);
    }
    titles.removeDuplicates();
    return titles.join(u", "_s);
}

void noteLeft(const UiContext& context, QWidget* parent, HistoryAct act, const Leaving& leaving)
{
    if (context.workspace.isReadOnly()) {
        return; // nothing can be noted in a file that is only read
    }
    const auto noted = context.workspace.history().note(act, leaving.about, leaving.what);
    if (!noted) {
        context.prompter.warn(parent, tr("Not noted in the history"),
                              tr("It went out, but the history does not say so. %1")
                                  .arg(sentenceFor(noted.error())));
    }
}

bool printAsChosen(const UiContext& context, QWidget* parent,
                   const std::vector<Document>& documents, const PrinterBar& how,
                   const std::vector<Leaving>& leavings, const BeforeOutput& beforeOutput)
{
    if (!how.hasPrinter()) {
        sayNoPrinter(parent, context.prompter);
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    how.configure(printer);
    if (!printer.isValid() || printer.outputFormat() != QPrinter::NativeFormat) {
        context.prompter.warn(parent, tr("Not printed"),
                              tr("The printer “%1” is not there any more. Choose another one.")
                                  .arg(how.printerName()));
        return false;
    }
    if (beforeOutput && !beforeOutput()) {
        return false;
    }
    if (const auto done = print(documents, printer, how.sides()); !done) {
        context.prompter.warn(parent, tr("Not printed"), sentenceFor(done.error()));
        return false;
    }
    for (const Leaving& leaving : leavings) {
        noteLeft(context, parent, HistoryAct::Printed, leaving);
    }
    return true;
}

bool printOnPaper(QWidget* parent, const std::vector<Document>& documents, Prompter& prompter,
                  const BeforeOutput& beforeOutput)
{
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        sayNoPrinter(parent, prompter);
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted || (beforeOutput && !beforeOutput())) {
        return false;
    }
    if (const auto done = print(documents, printer); !done) {
        prompter.warn(parent, tr("Not printed"), sentenceFor(done.error()));
        return false;
    }
    return true;
}

bool printOnPaper(const UiContext& context, QWidget* parent, const std::vector<Document>& documents,
                  const HistorySubject& about, const BeforeOutput& beforeOutput)
{
    if (!printOnPaper(parent, documents, context.prompter, beforeOutput)) {
        return false;
    }
    noteLeft(context, parent, HistoryAct::Printed, {about, titlesOf(documents)});
    return true;
}

bool saveAsPdf(QWidget* parent, const std::vector<Document>& documents, const QString& name,
               Prompter& prompter, const BeforeOutput& beforeOutput)
{
    const auto path = pdfPath(parent, name, prompter);
    if (!path || (beforeOutput && !beforeOutput())) {
        return false;
    }
    if (const auto done = writePdf(documents, *path); !done) {
        prompter.warn(parent, tr("Not saved"), sentenceFor(done.error()));
        return false;
    }
    return true;
}

bool saveMade(const UiContext& context, QWidget* parent, const MakeBytes& make,
              const QString& suggestedName, const QString& filter, const Leaving& leaving,
              const BeforeOutput& beforeOutput)
{
    const QString ending = u'.' + QFileInfo(suggestedName).suffix();
    auto path = context.prompter.saveFile(parent, tr("Save a file"), suggestedName, filter);
    if (!path || (beforeOutput && !beforeOutput())) {
        return false;
    }
    if (!path->endsWith(ending, Qt::CaseInsensitive)) {
        path->append(ending);
    }
    const auto bytes = make();
    const auto written = bytes ? writeWhole(*path, *bytes) : Result<void>(bytes.error());
    if (!written) {
        context.prompter.warn(parent, tr("Not saved"), sentenceFor(written.error()));
        return false;
    }
    noteLeft(context, parent, HistoryAct::Exported, leaving);
    return true;
}

bool saveBytes(const UiContext& context, QWidget* parent, const QByteArray& bytes,
               const QString& suggestedName, const QString& filter, const Leaving& leaving)
{
    return saveMade(context, parent, [&]() -> Result<QByteArray> { return bytes; }, suggestedName,
                    filter, leaving);
}

Result<QByteArray> emailWithPages(EmailDraft draft, const QByteArray& pages,
                                  const QString& name, const Clock& clock)
{
    draft.attachments.push_back({name + u".pdf"_s, u"application/pdf"_s, pages});
    return emailFile(draft, clock.now());
}

bool savePages(const UiContext& context, QWidget* parent, const QByteArray& pdf,
               const QString& name, const Leaving& leaving)
{
    return saveBytes(context, parent, pdf, name + u".pdf"_s, tr("PDF (*.pdf)"), leaving);
}

} // namespace freshstart
