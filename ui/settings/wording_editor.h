// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/wording_faults.h"

#include <QPlainTextEdit>

#include <vector>

namespace freshstart {

class WordingHighlighter;

/// The text of a wording: lines numbered, placeholders coloured, mistakes underlined. Tab goes on
/// to the next field; Ctrl+Space asks for the list of placeholders.
class WordingEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordingEditor(QWidget* parent);

    void setText(const QString& text); ///< an equal text leaves cursor and undo alone
    void showFaults(const std::vector<WordingFault>& faults);
    void goTo(const WordingFault& fault); ///< selects it
    /// At the cursor; around what is selected where it has no words of its own.
    void insertPlaceholder(const WordingPlaceholder& placeholder);

Q_SIGNALS:
    void placeholdersWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Margin;

    [[nodiscard]] int marginWidth() const;
    void fitMargin();
    void paintMargin(QPaintEvent* event);

    WordingHighlighter* m_highlighter;
    Margin* m_margin;
};

} // namespace freshstart
