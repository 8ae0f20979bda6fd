// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace freshstart {

/// Scrolling a page with the wheel must not change a choice or a time that happens to pass under
/// the pointer: the editor turns only while it has the focus, else the page scrolls on.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget* editor); ///< goes with the editor

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_editor;
};

/// Guards a combo box or a spin box; anything else is left alone.
void guardFromWheel(QWidget* editor);

} // namespace freshstart
