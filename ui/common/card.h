// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace freshstart {

/// A titled surface. Either one body with free layout, or rows parted by lines, or both.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent); ///< no title
    Card(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    void addToHeader(QWidget* widget); ///< at the right of the title
    /// The padded inside, below the title.
    [[nodiscard]] QVBoxLayout* body();
    /// A padded row with a line above it; the card owns the widget.
    void addRow(QWidget* row);
    void clearRows();
    [[nodiscard]] int rowCount() const;

private:
    void needHeader();

    QVBoxLayout* m_layout = nullptr;
    QWidget* m_header = nullptr;
    QHBoxLayout* m_headerLayout = nullptr;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace freshstart
