// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLabel;

namespace freshstart {

class Meter;

/// Days of suspension in the term and in the school year, in half-days and in words.
struct ShownTotals {
    int term = 0;
    QString termWords;
    int year = 0;
    QString yearWords;

    bool operator==(const ShownTotals&) const = default;
};

/// The totals as meters with the marks that matter: 5 and 15 days in a term, 45 in a year.
class TotalsMeters final : public QWidget
{
    Q_OBJECT

public:
    TotalsMeters(Qt::Orientation orientation, QWidget* parent);

    void setTotals(const ShownTotals& totals);

private:
    struct One {
        QLabel* words = nullptr;
        Meter* meter = nullptr;
    };
    One addMeter(const QString& marksInWords, const std::vector<int>& marks,
                 const QString& objectName);

    std::array<One, 2> m_meters;
    ShownTotals m_shown;
};

} // namespace freshstart
