// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace freshstart {

/// Several lines of plain text. Grows with what is typed; Tab goes on to the next field.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent);

    void setLines(int fewest, int most);
    /// With one line as high as a line edit, to stand beside one.
    void setCompact();
    /// Sentences are written here, so that spelling and names matter. Not so for an address.
    void setProse(bool prose) { m_isProse = prose; }
    [[nodiscard]] bool isProse() const { return m_isProse; }
    [[nodiscard]] QString text() const { return toPlainText().trimmed(); }
    /// Like QLineEdit::setText: an equal text leaves cursor and undo alone.
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    bool m_isProse = true;
    int m_fewest = 2;
    int m_most = 12;
    int m_room = 12; ///< beside the lines and the frame
};

} // namespace freshstart
