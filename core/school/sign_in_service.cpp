// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/sign_in_service.h"

#include "core/school/school_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

void SignInService::signIn(StaffId id, Proof proof)
{
    if (isProven() && proof == Proof::None) {
        return; // a password said who it is; a choice in a list cannot say otherwise
    }
    m_id = id;
    m_proof = proof;
}

void SignInService::signInWithRecoveryKey()
{
    m_id.reset();
    m_proof = Proof::RecoveryKey;
}

void SignInService::requirePassword()
{
    m_id.reset();
    m_proof = Proof::Password;
}

void SignInService::signOut()
{
    if (!isProven()) {
        m_id.reset();
    }
}

Result<Who> SignInService::who() const
{
    const auto staff = SchoolRepository(m_database).staff();
    if (!staff) {
        return staff.error();
    }
    Who who;
    who.proof = m_proof;
    who.hasHead = std::ranges::any_of(*staff, [](const StaffMember& one) {
        return one.active && one.isHeadOrProprietor();
    });
    if (m_id) {
        const auto found = std::ranges::find(*staff, *m_id, &StaffMember::id);
        if (found != staff->end()) {
            who.member = *found;
        }
    }
    return who;
}

Result<Permission> SignInService::ask(Act act) const
{
    if (!m_id && !isProven()) {
        return mayDo(Who{}, act); // the usual case asks nothing of the database
    }
    const auto known = who();
    return known ? Result<Permission>(mayDo(*known, act)) : known.error();
}

Result<void> SignInService::require(Act act) const
{
    const auto permission = ask(act);
    if (!permission) {
        return permission.error();
    }
    if (permission->isGiven()) {
        return {};
    }
    const auto known = who();
    const auto staff = SchoolRepository(m_database).staff();
    if (!known || !staff) {
        return !known ? known.error() : staff.error();
    }
    QStringList names{known->member ? known->member->name : QString()};
    for (const StaffMember& one : whoMayDo(*staff, act)) {
        names.append(one.name);
    }
    return Error{ErrorCode::NotAllowed, isProven() ? u"sign_in"_s : u"role"_s, permission->reason,
                 names};
}

} // namespace freshstart
