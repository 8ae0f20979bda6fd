// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

class QSqlQuery;

namespace freshstart {

/// Typed reading of the current row of a query, by column position.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {}

    [[nodiscard]] QString text(int column) const; ///< NULL reads as empty
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    [[nodiscard]] std::optional<bool> optionalFlag(int column) const;
    [[nodiscard]] QDate date(int column) const; ///< NULL or nonsense reads as an invalid date
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] std::optional<QTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<QDateTime>
    optionalMoment(int column) const; ///< UTC moments stay UTC

    template<class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    template<class IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(IdType{integer(column)});
    }

private:
    const QSqlQuery& m_query;
};

} // namespace freshstart
