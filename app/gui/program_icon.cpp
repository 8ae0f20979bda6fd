// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program_icon.h"

using namespace Qt::StringLiterals;

namespace freshstart {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        icon.addFile(u":/icon/freshstart-%1.png"_s.arg(size));
    }
    return icon;
}

} // namespace freshstart
