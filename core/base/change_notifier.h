// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

namespace freshstart {

/// Says after a commit what changed, so that lists and pages can look again.
class ChangeNotifier final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All that hangs on students: the students, suspensions, meetings, documents.
    void tellOfRecords();
    /// Those and what the school says of itself; not the backups.
    void tellOfTheSchool();

Q_SIGNALS:
    void schoolChanged();
    void calendarChanged();
    void studentsChanged();   ///< any student, contact, professional or status
    void suspensionsChanged();
    void meetingsChanged();   ///< welcome back or prevention
    void documentsChanged();
    void backupsChanged();
    void restored(); ///< everything may be another; follows all the others
};

} // namespace freshstart
