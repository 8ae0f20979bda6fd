// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/protection_service.h"
#include "core/school/school.h"

#include <QString>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;
class Field;
class NewPassword;

/// Somebody, the name they sign in with, and a password: for the first who can open the file and for
/// each who is added.
class PasswordForm final : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `stem`; `action`: the button's words.
    PasswordForm(const QString& stem, const QString& action, QWidget* parent);

    /// Who can be chosen.
    void offer(const std::vector<StaffMember>& staff);
    void setRefusal(const QString& reason);
    void clear();

Q_SIGNALS:
    void asked(const freshstart::ProtectedPerson& person, const QString& password);

private:
    void ask();

    std::vector<StaffMember> m_staff;
    QComboBox* m_who;
    QLineEdit* m_name;
    Field* m_nameField;
    NewPassword* m_password;
    QPushButton* m_do;
};

} // namespace freshstart
