// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace freshstart {

/// A line of words, a smaller one under it, and at the right what can be done about it.
class RowWithButtons final : public QWidget
{
    Q_OBJECT

public:
    RowWithButtons(const QString& words, const QString& small, QWidget* parent);

    /// A screen reader hears the words of the line with it.
    void addButton(const QString& text, const QString& objectName, std::function<void()> pressed);

private:
    QString m_words;
};

} // namespace freshstart
