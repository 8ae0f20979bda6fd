// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_year.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace freshstart {

class DateField;

/// A period out of a list, or two dates of one's own.
class PeriodChooser final : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString label;
        DateSpan period;

        bool operator==(const Choice&) const = default;
    };

    PeriodChooser(QDate today, QWidget* parent);

    /// The first is chosen unless the one chosen before is among them.
    void setChoices(const std::vector<Choice>& choices);
    /// None while the dates typed are no period.
    [[nodiscard]] std::optional<DateSpan> period() const;

Q_SIGNALS:
    void changed();

private:
    void showDates();

    std::vector<Choice> m_choices;
    QComboBox* m_combo;
    QWidget* m_dates;
    DateField* m_from;
    DateField* m_to;
};

} // namespace freshstart
