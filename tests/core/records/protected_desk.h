// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/key_ring.h"
#include "core/records/protection_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "tests/core/records/backup_desk.h"
#include "tests/support/refusal.h"

namespace freshstart::test {

/// A school's file that the head has protected, with two students; passwords are cheap to check.
struct ProtectedDesk : BackupDesk {
    const QString headName = QStringLiteral("A. Sharma");
    const QString headWord = QStringLiteral("otter lamp sky do");
    const QString officeName = QStringLiteral("B. Kowalski");
    const QString officeWord = QStringLiteral("kettle-moss-27");
    StaffId head;
    StaffId office;
    NewProtection made;

    ProtectedDesk()
    {
        head = need(school->school().addStaff(staff(headName, StaffRole::Head)));
        office = need(school->school().addStaff(staff(officeName, StaffRole::Office)));
        add(QStringLiteral("Quillfeather"));
        cheap();
        made = need(protection().protect({head, headName}, headWord));
        school->signIn().signIn(head, Proof::Password);
        add(QStringLiteral("Wobbleton"));
    }
    ~ProtectedDesk() { keyring::forgetAll(); }

    [[nodiscard]] ProtectionService& protection() const { return school->protection(); }
    void cheap() const { protection().setCost({1, 8}); }
    /// Closes it and forgets all keys, as locking does.
    void lock()
    {
        school.reset();
        lockEverything();
    }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> tryOpen() const
    {
        return Workspace::open(path, clock);
    }
    void open(const QString& name, const QString& password)
    {
        const SignedIn who = need(signIn(path, name, password));
        school = need(tryOpen());
        school->signIn().signIn(who.staff, Proof::Password);
        cheap();
    }
    ErrorCode whyNot(const QString& name, const QString& password) const
    {
        return refusal(signIn(path, name, password)).code;
    }

    static StaffMember staff(const QString& name, StaffRole role)
    {
        StaffMember one;
        one.name = name;
        one.role = role;
        return one;
    }
};

} // namespace freshstart::test
