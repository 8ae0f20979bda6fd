// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace freshstart {

/// Whole years on the date. Someone born on 29 February has the birthday on the 28th in other
/// years.
int ageOn(QDate dateOfBirth, QDate date);

/// R24 (Education Act 1996 s. 8): from the first 31 August, 31 December or 31 March on or after the
/// fifth birthday, to the last Friday in June of the school year (1 September to 31 August) in
/// which the child turns 16. Both dates belong to it.
QDate compulsoryAgeFrom(QDate dateOfBirth);
QDate compulsoryAgeUntil(QDate dateOfBirth);
bool isOfCompulsoryAge(QDate dateOfBirth, QDate date);

/// R25: National Curriculum year in the school year that begins in `startYear`: 0 = reception,
/// negative before. Pupils taught out of their year exist: a proposal only.
int ncYear(QDate dateOfBirth, int startYear);
/// As stored and shown: "R", "1" to "14", "N2", "N1"; empty outside.
QString ncYearGroup(QDate dateOfBirth, int startYear);

/// R26: the notice goes to the pupil from 18 on, to a parent before (School Discipline Regulations
/// 2012 reg. 2).
bool isOwnRelevantPerson(QDate dateOfBirth, QDate date);

} // namespace freshstart
