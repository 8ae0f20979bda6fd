// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

/// One professional at the meeting: name, role (chosen or typed), organisation, whether there, and
/// whether in agreement with the plan.
class ParticipantRow final : public QWidget
{
    Q_OBJECT

public:
    ParticipantRow(const PreventionAttendee& attendee, QWidget* parent);

    [[nodiscard]] PreventionAttendee attendee() const;
    /// The place in the list, from 1: for object names and screen readers.
    void setNumber(int number, bool isFirst, bool isLast);
    [[nodiscard]] QWidget* nameEdit() const;

Q_SIGNALS:
    void changed();
    void removeAsked();
    void moveAsked(int step);

private:
    void build();
    void layOut();
    void listen();
    void roleTyped(const QString& text);

    PreventionRole m_role;
    QString m_roleNote; ///< as given, until somebody types another role
    QLineEdit* m_name = nullptr;
    QComboBox* m_roles = nullptr;
    QLineEdit* m_organisation = nullptr;
    QCheckBox* m_attended = nullptr;
    QCheckBox* m_agreed = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace freshstart
