// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace freshstart {

class DocumentPreview;
class Prompter;

/// A preview with what can be done with the pages: print, save as PDF, go back. A page that keeps
/// what goes out gives `beforeOutput`: it runs first, and pages leave only when it says yes.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    PreviewPanel(Prompter& prompter, QWidget* parent);

    void setPages(const QString& title, const std::vector<Document>& documents,
                  const QString& fileName);
    /// `printWords` and `pdfWords` name the buttons: "Issue and print …".
    void setActions(const QString& printWords, const QString& pdfWords,
                    std::function<bool()> beforeOutput);
    [[nodiscard]] DocumentPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void backAsked();
    void output(); ///< pages were printed or saved

private:
    void print();
    void save();

    Prompter& m_prompter;
    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_print;
    QPushButton* m_pdf;
    DocumentPreview* m_preview;
    QString m_fileName;
    std::function<bool()> m_beforeOutput;
};

} // namespace freshstart
