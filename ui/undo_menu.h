// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/undo_step.h"
#include "ui/common/context.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace freshstart {

class UndoNotice;

/// Edit → Undo and Redo, which say what they would undo, and the notice after something was taken
/// out. A field that is typed into has Ctrl+Z for its own words first.
class UndoMenu final : public QObject
{
    Q_OBJECT

public:
    UndoMenu(const UiContext& context, QMainWindow& window, UndoNotice& notice);

private:
    void update();
    void undo();
    void undoRemoved();
    void redo();
    void tell(const Result<UndoStep>& done, bool isUndone);
    void sayRemoved(const UndoStep& step);

    UiContext m_context;
    QMainWindow& m_window;
    UndoNotice& m_notice;
    QAction* m_undo;
    QAction* m_redo;
    UndoStep m_removed;     ///< what the notice is about
    bool m_offersRedo = false; ///< the notice, of what was just taken back
};

} // namespace freshstart
