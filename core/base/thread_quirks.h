// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace freshstart {

/// First of all in main(). Where gcc keeps a thread's own objects by itself (MinGW), it destroys them
/// after their memory has been given back (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=83562): a
/// thread that used a compiled regular expression would crash at its end. They are interpreted then.
inline void avoidThreadQuirks()
{
#ifdef __MINGW32__
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace freshstart
