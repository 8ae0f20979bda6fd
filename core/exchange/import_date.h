// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshstart {

/// Which number comes first in 3/4/2013. British order unless a column proves otherwise.
enum class DateOrder { DayFirst, MonthFirst };

struct ImportDate {
    enum class Finding { Empty, Understood, Impossible, NotADate };
    Finding finding = Finding::Empty;
    QDate date; ///< valid when understood
};

/// Reads 2012-09-01, 01/09/2012, 1.9.12, 2012-Sep-01 00:00:00, 1 September 2012 and the like. A
/// year of two digits is the last one that does not lie after `today`.
ImportDate readImportDate(const QString& text, DateOrder order, QDate today);

/// Whether a record of a school cannot begin on this day: before 1900, or more than ten years ahead,
/// as with the 9999 that some systems write.
bool isFarAway(QDate day, QDate today);

/// What the dates of a column say about their order.
class DateOrderGuess
{
public:
    void look(const QString& text);
    /// Nothing when it cannot be told: every date could be read both ways.
    [[nodiscard]] std::optional<DateOrder> order() const;
    /// Whether there was any date whose order matters and none that decides.
    [[nodiscard]] bool isAmbiguous() const { return m_either > 0 && !order(); }

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_either = 0;
};

} // namespace freshstart
