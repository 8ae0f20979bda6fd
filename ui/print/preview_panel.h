// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/common/context.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace freshstart {

class DocumentPreview;
class PrinterBar;
struct Leaving;

/// The pages as an email draft (.eml): see emailWithPages() in print_service.h.
using MakeEmail = std::function<Result<QByteArray>(const std::vector<Document>&)>;

/// A preview with what can be done with the pages: print, save as PDF, email, go back. A page that
/// keeps what goes out gives `beforeOutput`: it runs first, and pages leave only when it says yes.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    PreviewPanel(const UiContext& context, QWidget* parent);

    /// `about`: whose papers they are, for the history.
    void setPages(const QString& title, const std::vector<Document>& documents,
                  const QString& fileName, const HistorySubject& about);
    /// Papers of several records as one job: of each document, whose it is; for the history.
    void setRecords(std::vector<HistorySubject> each) { m_each = std::move(each); }
    /// `printWords` and `pdfWords` name the buttons: "Issue and print …".
    void setActions(const QString& printWords, const QString& pdfWords,
                    std::function<bool()> beforeOutput);
    /// Offers an email draft as well; with nothing, not any more.
    void setEmail(MakeEmail make);
    /// Offers another form of the same pages; without words, not any more.
    void setChoice(const QString& words, bool chosen, std::function<void(bool)> change);
    [[nodiscard]] DocumentPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void backAsked();
    void output(); ///< pages were printed, saved or put into a draft

private:
    void print();
    void save();
    void email();
    /// What is noted of each record; `form` is put around the titles.
    [[nodiscard]] std::vector<Leaving> leavings(const QString& form) const;

    UiContext m_context;
    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_email;
    DocumentPreview* m_preview;
    QString m_fileName;
    HistorySubject m_about;
    std::vector<HistorySubject> m_each; ///< none: all are about m_about
    PrinterBar* m_printer;
    std::function<bool()> m_beforeOutput;
    MakeEmail m_makeEmail;
    QCheckBox* m_choice;
    std::function<void(bool)> m_change;
};

} // namespace freshstart
