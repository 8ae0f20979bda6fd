// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace freshstart {

class ProvisionSection;

/// The education from the sixth school day, arranged after the suspension was issued, and the
/// further notice about it.
class ProvisionCard final : public QWidget
{
    Q_OBJECT

public:
    ProvisionCard(QDate today, QWidget* parent);

    void show(const IssuedCase& issued);
    /// Something is typed that has not been saved.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void saved(const Provision& provision);
    /// The letter with the details as they stand here.
    void lettersAsked(const Provision& provision);

private:
    void needSection();
    void follow();

    QDate m_today;
    IssuedCase m_case;
    QVBoxLayout* m_layout;
    ProvisionSection* m_section = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_letters = nullptr;
};

} // namespace freshstart
