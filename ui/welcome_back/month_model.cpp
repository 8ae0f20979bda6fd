// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/month_model.h"

#include "core/documents/wording.h"
#include "ui/common/labels.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kWeeks = 6;
constexpr int kWeekdays = 7;

const QLocale& british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

MonthModel::MonthModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void MonthModel::setMonth(QDate anyDay)
{
    beginResetModel();
    m_first = QDate(anyDay.year(), anyDay.month(), 1);
    m_monday = m_first.addDays(1 - m_first.dayOfWeek());
    endResetModel();
}

void MonthModel::setMeetings(std::vector<MonthMeeting> meetings, SchoolCalendar calendar,
                             QDate today)
{
    beginResetModel();
    m_meetings = std::move(meetings);
    m_calendar = std::move(calendar);
    m_today = today;
    endResetModel();
}

QDate MonthModel::dateAt(const QModelIndex& index) const
{
    return index.isValid() && m_monday.isValid()
               ? m_monday.addDays(index.row() * kWeekdays + index.column())
               : QDate();
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const auto place = m_monday.isValid() ? static_cast<int>(m_monday.daysTo(date)) : -1;
    return 0 <= place && place < kWeeks * kWeekdays ? index(place / kWeekdays, place % kWeekdays)
                                                    : QModelIndex();
}

std::vector<MonthMeeting> MonthModel::meetingsOn(QDate date) const
{
    return {std::ranges::lower_bound(m_meetings, date, {}, &MonthMeeting::date),
            std::ranges::upper_bound(m_meetings, date, {}, &MonthMeeting::date)};
}

QString MonthModel::words(QDate date) const
{
    const QString note = dayNote(date, m_calendar);
    QString day = wording::longDate(date);
    if (date == m_today) {
        day = tr("Today, %1").arg(day);
    }
    QStringList parts{note.isEmpty() ? day : tr("%1, %2").arg(day, note)};
    const std::vector<MonthMeeting> meetings = meetingsOn(date);
    if (meetings.empty()) {
        parts << tr("no meetings");
    }
    for (const MonthMeeting& meeting : meetings) {
        parts << longWords(meeting);
    }
    return parts.join(u"; "_s);
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeekdays;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    const QDate date = dateAt(index);
    if (!date.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(date.day());
    case Qt::AccessibleTextRole:
        return words(date);
    case Qt::ToolTipRole:
        return plainTip(words(date));
    case DateRole:
        return date;
    case OtherMonthRole:
        return date.month() != m_first.month();
    case NoteRole:
        return dayNote(date, m_calendar);
    case ShortNoteRole:
        return shortNote(date, m_calendar);
    case ClosedRole:
        return m_calendar.closedReason(date).has_value();
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kWeekdays) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return british().dayName(section + 1, QLocale::ShortFormat);
    }
    return role == Qt::AccessibleTextRole ? QVariant(british().dayName(section + 1)) : QVariant();
}

} // namespace freshstart
