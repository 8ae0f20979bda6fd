// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change_notifier.h"

namespace freshstart {

void ChangeNotifier::tellOfRecords()
{
    Q_EMIT studentsChanged();
    Q_EMIT suspensionsChanged();
    Q_EMIT meetingsChanged();
    Q_EMIT documentsChanged();
}

void ChangeNotifier::tellOfTheSchool()
{
    Q_EMIT schoolChanged();
    Q_EMIT calendarChanged();
    tellOfRecords();
}

} // namespace freshstart
