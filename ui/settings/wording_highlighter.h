// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace freshstart {

/// Colours what is not simply text in a wording: placeholders, sections, headings, bold.
class WordingHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit WordingHighlighter(QTextDocument* document);

    void setPalette(const QPalette& palette); ///< of the theme the editor stands in

protected:
    void highlightBlock(const QString& text) override;

private:
    QTextCharFormat m_placeholder;
    QTextCharFormat m_section;
    QTextCharFormat m_mark; ///< "# ", "- ", "**"
};

} // namespace freshstart
