// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace freshstart {

/// What one transaction did, as far as its one line says.
struct StepFacts {
    HistoryAct act = HistoryAct::Changed;
    SubjectKind kind = SubjectKind::School;
    RowDifference part = {};        ///< the one that is named; no table: the record itself
    QStringList labelColumns = {};  ///< what one of its rows is known by
    int otherParts = 0;             ///< that were changed with it
    QString student = {};           ///< whose it is; empty: nobody's, or several
    int students = 0;
};

/// "Removed contact Ms Kim Holt of Noah Fox", "Changed the suspension of Noah Fox", without a full
/// stop: for a menu, a notice and the history.
QString stepWords(const StepFacts& facts);
/// Why rows changed, where somebody took something back or did it again.
QString undoReason(const QString& what);
QString redoReason(const QString& what);
/// The name of a student by the columns of the row.
QString shownNameIn(const QJsonObject& student);

/// Why it cannot be undone, and what to do instead; the parameter is what was done.
QString undoRefusal(const QString& why, const QString& what);

} // namespace freshstart
