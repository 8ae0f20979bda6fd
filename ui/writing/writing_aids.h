// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QObject>

class QAction;
class QContextMenuEvent;
class QMainWindow;

namespace freshstart {

class NamedNotice;
class Spelling;
class TextArea;

/// What helps with writing, for every text field of the window without its doing: unknown words
/// underlined, the phrases for meetings, and a hint where another student is named. The menu Writing
/// has it all for the keyboard.
class WritingAids final : public QObject
{
    Q_OBJECT

public:
    WritingAids(const UiContext& context, QMainWindow& window, NamedNotice& notice);

    [[nodiscard]] Spelling& spelling() const { return *m_spelling; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenu();
    void listenForChanges();
    void attach(TextArea& area);
    void showContextMenu(TextArea& area, const QContextMenuEvent& event);
    /// The text field with the focus; none: another thing has it, or nothing may be written there.
    [[nodiscard]] TextArea* current() const;
    void offerPhrases();
    void goToUnknownWord();

    UiContext m_context;
    QMainWindow& m_window;
    NamedNotice& m_notice;
    Spelling* m_spelling;
};

} // namespace freshstart
