// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <QSqlQuery>
#include <QVariant>

namespace freshstart {

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<int> Row::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<int>(number(column));
}

std::optional<bool> Row::optionalFlag(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<bool>(flag(column));
}

QDate Row::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<QDate> Row::optionalDate(int column) const
{
    const QDate value = date(column);
    return value.isValid() ? std::optional<QDate>(value) : std::nullopt;
}

std::optional<QTime> Row::optionalTime(int column) const
{
    const QTime value = QTime::fromString(text(column), Qt::ISODate);
    return value.isValid() ? std::optional<QTime>(value) : std::nullopt;
}

std::optional<QDateTime> Row::optionalMoment(int column) const
{
    const QDateTime value = QDateTime::fromString(text(column), Qt::ISODate);
    return value.isValid() ? std::optional<QDateTime>(value) : std::nullopt;
}

} // namespace freshstart
