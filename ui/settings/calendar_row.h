// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class DateField;
struct Issue;

/// One entry of a school year: kind, name, first and last day, how many days that makes, and what
/// is wrong with it.
class CalendarRow final : public QWidget
{
    Q_OBJECT

public:
    CalendarRow(QDate today, const CalendarEntry& entry, QWidget* parent);

    [[nodiscard]] CalendarEntry entry() const;
    [[nodiscard]] bool hasUnreadableDate() const;
    void setDays(const QString& number); ///< school days in it
    void setIssue(const std::optional<Issue>& issue);
    [[nodiscard]] QString issueText() const;
    [[nodiscard]] QWidget* firstFocus() const;
    void focusFirstDate();

    /// The words over the columns, as wide as the rows have them.
    static QWidget* heading(QWidget* parent);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void build();
    void nameForScreenReaders();
    void lastFollowsFirst();

    QComboBox* m_kind;
    QLineEdit* m_name;
    DateField* m_first;
    DateField* m_last;
    QLabel* m_days;
    QPushButton* m_remove;
    QLabel* m_issue;
    std::optional<QDate> m_firstBefore;
};

/// "Term", "Holiday or half-term", "INSET day", "Closure", "Bank holiday".
QString calendarKindInWords(CalendarKind kind);

} // namespace freshstart
