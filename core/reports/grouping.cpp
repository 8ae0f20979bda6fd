// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/grouping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString senGroup(SenProvision sen)
{
    switch (sen) {
    case SenProvision::EhcPlan:
        return u"ehc_plan"_s;
    case SenProvision::Support:
        return u"sen_support"_s;
    case SenProvision::None:
        break;
    }
    return u"none"_s;
}

QString careGroup(const Standing& standing)
{
    if (standing.lookedAfter) {
        return u"looked_after"_s;
    }
    return standing.hasSocialWorker ? u"social_worker"_s : u"neither"_s;
}

QStringList statusGroups(const Standing& standing)
{
    QStringList groups;
    if (standing.sen != SenProvision::None) {
        groups.append(senGroup(standing.sen));
    }
    if (standing.lookedAfter || standing.hasSocialWorker) {
        groups.append(careGroup(standing));
    }
    if (standing.freeSchoolMeals) {
        groups.append(u"free_meals"_s);
    }
    return groups.isEmpty() ? QStringList{u"no_status"_s} : groups;
}

bool isLong(DateSpan period)
{
    return period.first.addMonths(kMonthsShown) <= period.last;
}

QString monthOf(QDate date, DateSpan period)
{
    return isLong(period) ? QString::number(schoolYearOf(date)) : date.toString(u"yyyy-MM"_s);
}

QStringList monthsOf(DateSpan period)
{
    QStringList months;
    if (isLong(period)) {
        for (int year = schoolYearOf(period.first); year <= schoolYearOf(period.last); ++year) {
            months.append(QString::number(year));
        }
        return months;
    }
    const QDate start(period.first.year(), period.first.month(), 1);
    for (QDate month = start; month <= period.last; month = month.addMonths(1)) {
        months.append(monthOf(month, period));
    }
    return months;
}

/// Nursery, reception, 1 to 14, then what is something else, unknown last.
int yearRank(const QString& code)
{
    static const QStringList early{u"E1"_s, u"E2"_s, u"N1"_s, u"N2"_s, u"R"_s};
    if (const auto place = early.indexOf(code); place >= 0) {
        return static_cast<int>(place) - 10;
    }
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber ? number : code.isEmpty() ? 101 : 100;
}

} // namespace

QString toCode(Grouping grouping)
{
    static const QStringList codes{u"band"_s,       u"sen"_s,    u"care"_s, u"free_meals"_s,
                                   u"year_group"_s, u"reason"_s, u"sex"_s,  u"repeats"_s,
                                   u"month"_s,      u"status"_s};
    return codes.at(static_cast<int>(grouping));
}

QStringList groupsOf(const ReportCase& one, Grouping grouping, DateSpan period)
{
    switch (grouping) {
    case Grouping::Band:
        return {toCode(one.band)};
    case Grouping::Sen:
        return {senGroup(one.standing.sen)};
    case Grouping::Care:
        return {careGroup(one.standing)};
    case Grouping::FreeMeals:
        return {one.standing.freeSchoolMeals ? u"yes"_s : u"no"_s};
    case Grouping::YearGroup:
        return {one.standing.yearGroup};
    case Grouping::Reason:
        return {one.row.reasonCodes.value(0)};
    case Grouping::Sex:
        return {one.standing.sex};
    case Grouping::Month:
        return {monthOf(one.row.first.date, period)};
    case Grouping::Status:
        return statusGroups(one.standing);
    case Grouping::Repeats:
        break;
    }
    return {};
}

QStringList fixedGroups(Grouping grouping, DateSpan period)
{
    switch (grouping) {
    case Grouping::Band:
        return {toCode(BoardBand::ConsiderRepresentations), toCode(BoardBand::IfRepresentations),
                toCode(BoardBand::MustConsider)};
    case Grouping::Sen:
        return {u"none"_s, u"sen_support"_s, u"ehc_plan"_s};
    case Grouping::Care:
        return {u"looked_after"_s, u"social_worker"_s, u"neither"_s};
    case Grouping::FreeMeals:
        return {u"yes"_s, u"no"_s};
    case Grouping::Sex:
        return {u"F"_s, u"M"_s};
    case Grouping::Repeats:
        return {u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    case Grouping::Month:
        return monthsOf(period);
    case Grouping::Status:
        return {u"ehc_plan"_s,      u"sen_support"_s, u"looked_after"_s,
                u"social_worker"_s, u"free_meals"_s,  u"no_status"_s};
    case Grouping::YearGroup:
    case Grouping::Reason:
        break;
    }
    return {};
}

bool groupBefore(Grouping grouping, const QString& one, const QString& other)
{
    const int first = yearRank(one);
    const int second = yearRank(other);
    if (grouping == Grouping::YearGroup && first != second) {
        return first < second;
    }
    if (one.isEmpty() != other.isEmpty()) {
        return other.isEmpty(); // unknown stands last
    }
    return one < other;
}

} // namespace freshstart
