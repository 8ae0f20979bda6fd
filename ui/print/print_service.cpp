// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_service.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/exchange/email_draft.h"
#include "core/paper/renderer.h"
#include "ui/common/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PrintService", text);
}

std::optional<QString> pdfPath(QWidget* parent, const QString& name, Prompter& prompter)
{
    auto path = prompter.saveFile(parent, tr("Save as PDF"), name + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path && !path->endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        path->append(u".pdf"_s);
    }
    return path;
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

bool printOnPaper(QWidget* parent, const std::vector<Document>& documents, Prompter& prompter,
                  const BeforeOutput& beforeOutput)
{
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        prompter.inform(parent, tr("No printer"),
                        tr("No printer is set up on this computer. Save the pages as a PDF instead, "
                           "or set a printer up in the system settings and try again."));
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Fresh Start")); // shown in the printer's queue: nothing personal
    printer.setPageSize(QPageSize(QPageSize::A4));
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

bool saveMade(QWidget* parent, const MakeBytes& make, const QString& suggestedName,
              const QString& filter, Prompter& prompter, const BeforeOutput& beforeOutput)
{
    const QString ending = u'.' + QFileInfo(suggestedName).suffix();
    auto path = prompter.saveFile(parent, tr("Save a file"), suggestedName, filter);
    if (!path || (beforeOutput && !beforeOutput())) {
        return false;
    }
    if (!path->endsWith(ending, Qt::CaseInsensitive)) {
        path->append(ending);
    }
    const auto bytes = make();
    const auto written = bytes ? writeWhole(*path, *bytes) : Result<void>(bytes.error());
    if (!written) {
        prompter.warn(parent, tr("Not saved"), sentenceFor(written.error()));
        return false;
    }
    return true;
}

bool saveBytes(QWidget* parent, const QByteArray& bytes, const QString& suggestedName,
               const QString& filter, Prompter& prompter)
{
    return saveMade(parent, [&]() -> Result<QByteArray> { return bytes; }, suggestedName, filter,
                    prompter);
}

Result<QByteArray> emailWithPages(EmailDraft draft, const QByteArray& pages,
                                  const QString& name, const Clock& clock)
{
    draft.attachments.push_back({name + u".pdf"_s, u"application/pdf"_s, pages});
    return emailFile(draft, clock.now());
}

bool savePages(QWidget* parent, const QByteArray& pdf, const QString& name, Prompter& prompter)
{
    return saveBytes(parent, pdf, name + u".pdf"_s, tr("PDF (*.pdf)"), prompter);
}

} // namespace freshstart
