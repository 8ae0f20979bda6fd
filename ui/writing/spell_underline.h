// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPlainTextEdit;
class QTimer;

namespace freshstart {

class Spelling;

/// A wavy line under words that the spelling does not know, a moment after the last key. The word that
/// is just being typed is left alone until the cursor leaves it. The text itself is not touched: an
/// editor whose document is formatted says that it has changed, and what is changed is saved.
class SpellUnderline final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAfterTypingMs = 120;

    /// Goes with the editor.
    SpellUnderline(QPlainTextEdit& editor, Spelling& spelling);

    void lookNow();

private:
    QPlainTextEdit& m_editor;
    Spelling& m_spelling;
    QTimer* m_timer;
};

} // namespace freshstart
