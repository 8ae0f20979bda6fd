// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clear_button.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>

namespace freshstart {

void giveClearButton(QLineEdit& line)
{
    line.setClearButtonEnabled(true);
    if (auto* cross = line.findChild<QAbstractButton*>()) {
        cross->setAccessibleName(QCoreApplication::translate("ClearButton", "Empty this line"));
    }
}

} // namespace freshstart
