// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace freshstart {

class Field;

/// A new password, typed twice, with what makes a good one.
class NewPassword final : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `stem`: "protectPasswordEdit", "protectPasswordAgainEdit".
    NewPassword(const QString& stem, QWidget* parent);

    [[nodiscard]] QString password() const;
    /// Says beside its field why it will not do for whoever signs in by this name. False: it will not.
    bool accept(const QString& signInName);
    void clear();

private:
    QLineEdit* m_first;
    QLineEdit* m_again;
    Field* m_firstField;
    Field* m_againField;
    QCheckBox* m_show;
};

} // namespace freshstart
