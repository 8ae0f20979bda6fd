// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_service.h"

#include "core/documents/error_text.h"
#include "core/paper/renderer.h"
#include "ui/common/prompter.h"

#include <QCoreApplication>
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

bool savePages(QWidget* parent, const QByteArray& pdf, const QString& name, Prompter& prompter)
{
    const auto path = pdfPath(parent, name, prompter);
    if (!path) {
        return false;
    }
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        prompter.warn(parent, tr("Not saved"),
                      sentenceFor(Error{ErrorCode::CannotWriteFile, {}, {}, {}}));
        return false;
    }
    return true;
}

} // namespace freshstart
