// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undo_hint.h"

#include <QCoreApplication>

namespace freshstart {

QString undoHint()
{
    return QCoreApplication::translate("UndoHint",
                                       "Edit, Undo brings it back until Fresh Start is closed.");
}

} // namespace freshstart
