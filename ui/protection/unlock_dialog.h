// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/unlock_form.h"

#include <QDialog>

namespace freshstart {

/// Asks at the start who it is. Nothing of the file is seen before.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Answer { Quit = QDialog::Rejected, Open = QDialog::Accepted, AnotherFile };

    UnlockDialog(const QString& fileName, const QString& name, Unlock unlock,
                 QWidget* parent = nullptr);

    [[nodiscard]] const LetIn& letIn() const { return m_letIn; }
    [[nodiscard]] bool byRecoveryKey() const { return m_byRecoveryKey; }
    [[nodiscard]] QString name() const { return m_form->name(); }

    void reject() override; ///< not while a password is being checked

private:
    UnlockForm* m_form;
    LetIn m_letIn;
    bool m_byRecoveryKey = false;
};

} // namespace freshstart
