// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace freshstart {

/// A date typed as people type it or picked from a calendar, or none at all. At rest it reads
/// "Tuesday 24 November 2026". What cannot be read as a date stays as typed and is marked.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    /// `today` completes a date without a year and is where the calendar opens.
    DateField(QDate today, QWidget* parent);

    void setDate(std::optional<QDate> date);
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// Something is typed that is no date.
    [[nodiscard]] bool hasUnreadableText() const;
    void setWithWeekday(bool with); ///< dates of birth read better without
    void setPlaceholder(const QString& text);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readTyped();
    void settle(); ///< show the date in words, or mark what is none
    void namePicker();
    void pick();

    QDate m_today;
    std::optional<QDate> m_date;
    bool m_withWeekday = true;
    QLineEdit* m_edit = nullptr;
};

} // namespace freshstart
