// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/consequence_text.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace freshstart {

class Pill;

/// One consequence: what, in a few words, and whether it is law, policy or good practice. Opens to
/// its reason and source by click or key; stays open while the words change.
class ConsequenceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsequenceRow(QWidget* parent);

    void show(const Consequence& consequence, const ConsequenceText& text);
    [[nodiscard]] ConsequenceKind kind() const { return m_kind; }

Q_SIGNALS:
    void actionAsked(ConsequenceKind kind);

private:
    void open(bool opened);

    ConsequenceKind m_kind = ConsequenceKind::Letter;
    QLabel* m_title;
    QLabel* m_words;
    Pill* m_basis;
    QPushButton* m_why;
    QPushButton* m_action; ///< where something can be done about it at once
    QLabel* m_reason;
    QLabel* m_source;
};

} // namespace freshstart
