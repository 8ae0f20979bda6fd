// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace freshstart::test {

/// While it lives, permissions count: a build machine often runs as root, for whom nothing is
/// protected. Becomes "nobody" there; does nothing for anybody else.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        m_changed = geteuid() == 0 && setresuid(kNobody, kNobody, 0) == 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (m_changed) {
            static_cast<void>(setresuid(0, 0, 0) == 0);
        }
#endif
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

    /// False where the test cannot be made: root, but not allowed to become somebody else.
    [[nodiscard]] bool isBoundByPermissions() const
    {
#ifdef Q_OS_UNIX
        return geteuid() != 0;
#else
        return false;
#endif
    }

private:
#ifdef Q_OS_LINUX
    static constexpr uid_t kNobody = 65534;
    bool m_changed = false;
#endif
};

} // namespace freshstart::test
