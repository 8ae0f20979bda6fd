// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace freshstart {

/// Both dates belong to it.
struct DateSpan
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate date) const { return first <= date && date <= last; }
    bool operator==(const DateSpan&) const = default;
};

/// The year in which the school year of the date began. A school year runs from 1 August to 31 July
/// (statutory.md 1.3).
int schoolYearOf(QDate date);
DateSpan schoolYearSpan(int startYear);

/// Western Easter (anonymous Gregorian computus).
QDate easterSunday(int year);
QDate easterMonday(int year);

enum class TermName
{
    Autumn,
    Spring,
    Summer
};

/// One of the three terms in which days of suspension are added up.
struct StatutoryTerm
{
    int schoolYear = 0;
    TermName name = TermName::Autumn;

    bool operator==(const StatutoryTerm&) const = default;
};

/// R8: autumn 1 August to 31 December, spring 1 January to Easter Sunday, summer Easter Monday to
/// 31 July (reference dates of the School Discipline Regulations 2012 reg. 2).
StatutoryTerm termOf(QDate date);
DateSpan termSpan(StatutoryTerm term);

QString toCode(TermName name); ///< "autumn" "spring" "summer"

} // namespace freshstart
