// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace freshstart {

class DateField;

/// The record's way to CPOMS: by when, or on which day and by whom.
class UploadCard final : public QWidget
{
    Q_OBJECT

public:
    UploadCard(QDate today, QWidget* parent);

    /// `due`: the last day; invalid while no meeting has been held, and then nothing is asked.
    /// `schoolDays`: this school counts those, not working days.
    void setState(QDate due, bool schoolDays, std::optional<QDate> uploadedOn,
                  const QString& uploadedBy);
    /// Stands at "By" as long as nobody has written anything else there.
    void suggestBy(const QString& name);

Q_SIGNALS:
    void uploaded(QDate on, const QString& by);
    void takenBack();

private:
    QWidget* buildEditor();
    void tick();

    QDate m_today;
    QLabel* m_words;
    QWidget* m_editor = nullptr;
    DateField* m_on = nullptr;
    QLineEdit* m_by = nullptr;
    QLabel* m_missing = nullptr;
    QWidget* m_undo = nullptr;
};

} // namespace freshstart
