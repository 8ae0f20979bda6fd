// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace freshstart {

WheelGuard::WheelGuard(QWidget* editor)
    : QObject(editor)
    , m_editor(editor)
{
    editor->setFocusPolicy(Qt::StrongFocus); // the wheel alone does not take the focus
    editor->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore(); // the page gets it
        return true;
    }
    return false;
}

void guardFromWheel(QWidget* editor)
{
    const bool turns = qobject_cast<QComboBox*>(editor) != nullptr ||
                       qobject_cast<QAbstractSpinBox*>(editor) != nullptr;
    if (turns) {
        new WheelGuard(editor);
    }
}

} // namespace freshstart
