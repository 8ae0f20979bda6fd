// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/protection_service.h"
#include "ui/settings/section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;
class Field;
class NewPassword;
class PasswordForm;
class PeopleCard;
class RecoveryKeyCard;

/// Passwords of the school's file: protecting it, who can open it, one's own password, the recovery
/// key, locking, and taking protection away. Everything takes effect at once.
class ProtectionSection final : public Section
{
    Q_OBJECT

public:
    ProtectionSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    /// Only a key that nobody has printed waits here.
    [[nodiscard]] bool isChanged() const override;
    Result<void> save() override;
    [[nodiscard]] QString complaint(const Error& error) const override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void buildState();
    void buildOwn();
    void buildLocking();
    void buildEnd();
    void listen();
    Result<void> showPeople();
    void showState(bool isProtected);
    void showPlainCopies();

    void protect(const ProtectedPerson& person, const QString& password);
    void add(const ProtectedPerson& person, const QString& password);
    void reset(const ProtectedPerson& person, const QString& password);
    void remove(const ProtectedPerson& person);
    void changeOwn();
    void makeRecoveryKey();
    void takeAway();
    template<class Work>
    auto working(const QString& words, Work work);
    /// Says how it went, and shows what is there now.
    void done(const Result<void>& result, const QString& success);
    [[nodiscard]] std::optional<ProtectedPerson> me() const;

    Card* m_stateCard = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_refusal = nullptr;
    QLabel* m_plain = nullptr; ///< copies that anybody can read
    QLabel* m_message = nullptr;
    RecoveryKeyCard* m_recovery = nullptr;
    PasswordForm* m_protect = nullptr;
    PeopleCard* m_people = nullptr;
    Card* m_own = nullptr;
    QLineEdit* m_old = nullptr;
    Field* m_oldField = nullptr;
    NewPassword* m_new = nullptr;
    Card* m_locking = nullptr;
    QComboBox* m_minutes = nullptr;
    Card* m_end = nullptr;
    QPushButton* m_takeAway = nullptr;
    std::vector<ProtectedPerson> m_known;
};

} // namespace freshstart
