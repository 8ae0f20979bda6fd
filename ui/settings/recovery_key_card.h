// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/common/context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;

/// A new recovery key: shown this once, to be printed and put into the safe.
class RecoveryKeyCard final : public QWidget
{
    Q_OBJECT

public:
    RecoveryKeyCard(const UiContext& context, QWidget* parent);

    void show(const QString& key);
    /// The key is on the screen, and nobody has said that it is on paper.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void putAway();

private:
    [[nodiscard]] std::vector<Document> paper() const;

    UiContext m_context;
    QLineEdit* m_key;
    QCheckBox* m_safe;
    QPushButton* m_print;
    QPushButton* m_done;
};

} // namespace freshstart
