// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/role_rules.h"

namespace freshstart {

class Database;

/// Who works with the program just now, and what they may do. The role is read anew for each
/// question: whoever is given another one has it at once.
class SignInService final : public Gate
{
public:
    explicit SignInService(Database& database)
        : m_database(database)
    {}

    /// Somebody chosen in Settings (no proof), or whose password opened the file.
    void signIn(StaffId id, Proof proof);
    void signInWithRecoveryKey();
    /// A protected file is open: until somebody has said who they are, nobody may anything that a role
    /// is needed for.
    void requirePassword();
    /// Nobody in particular. Not where a password opened the file: there it stays who that was.
    void signOut();
    /// The file is not protected any more: who was signed in is a courtesy from now on.
    void forgetProof() { m_proof = Proof::None; }

    [[nodiscard]] std::optional<StaffId> id() const { return m_id; }
    [[nodiscard]] Proof proof() const { return m_proof; }
    /// Roles are more than a courtesy: the file is opened by passwords.
    [[nodiscard]] bool isProven() const { return m_proof != Proof::None; }
    [[nodiscard]] Result<Who> who() const;

    [[nodiscard]] Result<Permission> ask(Act act) const override;
    /// NotAllowed; `field` "role", or "sign_in" where it holds by password; `detail` the reason of
    /// role_rules; parameters: who is signed in, then those who may.
    [[nodiscard]] Result<void> require(Act act) const override;

private:
    Database& m_database;
    std::optional<StaffId> m_id;
    Proof m_proof = Proof::None;
};

} // namespace freshstart
