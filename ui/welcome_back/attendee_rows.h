// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

/// Who came besides the student: one line each, with a tick for those who were there, and whether
/// they are family, staff, of the referring school or somebody else.
class AttendeeRows final : public QWidget
{
    Q_OBJECT

public:
    explicit AttendeeRows(QWidget* parent);

    void setAttendees(const std::vector<Attendee>& attendees);
    /// Lines with neither a name nor a role are left out.
    [[nodiscard]] std::vector<Attendee> attendees() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget* box = nullptr;
        QCheckBox* present = nullptr;
        QLineEdit* name = nullptr;
        QComboBox* kind = nullptr;
        QLineEdit* role = nullptr;
        QPushButton* remove = nullptr;
    };

    Line& addLine(const Attendee& attendee);
    void listen(const Line& line);
    void removeLine(const QWidget* box);
    void nameLines();

    QVBoxLayout* m_rows;
    QPushButton* m_add;
    std::vector<Line> m_lines;
};

} // namespace freshstart
