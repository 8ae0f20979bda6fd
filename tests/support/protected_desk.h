// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/records/protection_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/navigator_log.h"
#include "ui/common/context.h"

#include <QTemporaryDir>

namespace freshstart::test {

/// A clock that a test puts forward.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void wait(int minutes) { m_now = m_now.addSecs(minutes * qint64{60}); }

private:
    QDateTime m_now{QDate(2026, 11, 19), QTime(10, 0)};
};

/// A school in a file of its own with a head and an office, and what a page needs. Passwords are
/// hashed cheaply.
struct ProtectedDesk {
    static inline const QString kHeadPassword = QStringLiteral("correct horse battery staple");
    static inline const QString kOfficePassword = QStringLiteral("meadow lantern copper tide");

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("school.freshstart"));
    HandClock clock;
    std::unique_ptr<Workspace> workspace = need(Workspace::create(path, clock));
    FakePrompter prompter;
    NavigatorLog navigator;
    StaffId head = add(QStringLiteral("Mrs J. Hart"), StaffRole::Head);
    StaffId office = add(QStringLiteral("Mr L. Osei"), StaffRole::Office);

    ProtectedDesk() { workspace->protection().setCost({1, 8 * 1024}); }
    ~ProtectedDesk()
    {
        workspace.reset();
        lockEverything();
    }

    [[nodiscard]] UiContext context() { return {*workspace, clock, prompter, navigator}; }
    StaffId add(const QString& name, StaffRole role)
    {
        StaffMember member;
        member.name = name;
        member.role = role;
        return need(workspace->school().addStaff(member));
    }
    /// Head and office can sign in; the head has. Gives the recovery key.
    QString protect()
    {
        const auto made = need(workspace->protection().protect({head, QStringLiteral("Mrs J. Hart")},
                                                               kHeadPassword));
        workspace->signIn().signIn(head, Proof::Password);
        need(workspace->protection().addPerson({office, QStringLiteral("Mr L. Osei")},
                                               kOfficePassword));
        return made.recoveryKey;
    }
};

} // namespace freshstart::test
