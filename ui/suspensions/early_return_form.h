// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class SessionChoice;

/// The student comes back before the last day (R18): with which session, and what that leaves in
/// the totals.
class EarlyReturnForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlyReturnForm(QWidget* parent);

    void start(const IssuedCase& issued);
    /// There is a session that it could end with.
    [[nodiscard]] static bool isPossible(const IssuedCase& issued);

Q_SIGNALS:
    void saved(const EarlyReturn& earlyReturn);
    void closed();

private:
    void say();

    IssuedCase m_case;
    SessionChoice* m_back;
    QLineEdit* m_reason;
    QLabel* m_effect;
};

} // namespace freshstart
