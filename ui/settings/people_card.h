// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/records/protection_service.h"
#include "core/school/school.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace freshstart {

class Card;
class NewPassword;
class PasswordForm;

/// Who can sign in: added, given a new password, taken out; by the head or the proprietor.
class PeopleCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleCard(QWidget* parent);

    struct Shown {
        std::vector<ProtectedPerson> people;
        std::vector<StaffMember> staff; ///< active
        std::optional<StaffId> me = {};
        QString refusal = {}; ///< why whoever works here may only look; empty: they may more
    };
    void show(const Shown& shown);
    void forget(); ///< what was typed has been used

Q_SIGNALS:
    void addAsked(const freshstart::ProtectedPerson& person, const QString& password);
    void resetAsked(const freshstart::ProtectedPerson& person, const QString& password);
    void removeAsked(const freshstart::ProtectedPerson& person);
    void recoveryKeyAsked();

private:
    QWidget* row(const ProtectedPerson& person);
    QWidget* buildReset();
    [[nodiscard]] QString whatTheyAre(const ProtectedPerson& person) const;
    void startReset(const ProtectedPerson& person);

    Card* m_card;
    Shown m_shown;
    PasswordForm* m_add;
    QLabel* m_addTitle;
    QWidget* m_reset = nullptr;
    QLabel* m_resetTitle = nullptr;
    NewPassword* m_resetPassword = nullptr;
    ProtectedPerson m_resetting;
};

} // namespace freshstart
