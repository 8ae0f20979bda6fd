// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/ages.h"

#include "core/law/numbers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

int ageOn(QDate dateOfBirth, QDate date)
{
    const bool hadBirthday =
        std::pair(date.month(), date.day()) >= std::pair(dateOfBirth.month(), dateOfBirth.day());
    return date.year() - dateOfBirth.year() - (hadBirthday ? 0 : 1);
}

QDate compulsoryAgeFrom(QDate dateOfBirth)
{
    const QDate birthday = dateOfBirth.addYears(law::kCompulsoryFromAge);
    if (!birthday.isValid()) {
        return {};
    }
    const int year = birthday.year();
    for (const QDate day : {QDate(year, 3, 31), QDate(year, 8, 31)}) {
        if (birthday <= day) {
            return day;
        }
    }
    return QDate(year, 12, 31);
}

QDate compulsoryAgeUntil(QDate dateOfBirth)
{
    const QDate birthday = dateOfBirth.addYears(law::kCompulsoryUntilAge);
    if (!birthday.isValid()) {
        return {};
    }
    const int year = birthday.month() >= 9 ? birthday.year() + 1 : birthday.year();
    const QDate lastOfJune(year, 6, 30);
    return lastOfJune.addDays(-((lastOfJune.dayOfWeek() - 5 + 7) % 7));
}

bool isOfCompulsoryAge(QDate dateOfBirth, QDate date)
{
    return dateOfBirth.isValid() && compulsoryAgeFrom(dateOfBirth) <= date &&
           date <= compulsoryAgeUntil(dateOfBirth);
}

int ncYear(QDate dateOfBirth, int startYear)
{
    return ageOn(dateOfBirth, QDate(startYear, 8, 31)) - 4;
}

QString ncYearGroup(QDate dateOfBirth, int startYear)
{
    if (!dateOfBirth.isValid()) {
        return {};
    }
    const int year = ncYear(dateOfBirth, startYear);
    if (year < -2 || year > 14) {
        return {};
    }
    if (year < 0) {
        return year == -1 ? u"N2"_s : u"N1"_s;
    }
    return year == 0 ? u"R"_s : QString::number(year);
}

bool isOwnRelevantPerson(QDate dateOfBirth, QDate date)
{
    return dateOfBirth.isValid() && ageOn(dateOfBirth, date) >= law::kOwnRelevantPersonAge;
}

} // namespace freshstart
