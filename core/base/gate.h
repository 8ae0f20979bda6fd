// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace freshstart {

/// What not everybody at a school may do. Who may is settled in school/role_rules.
enum class Act {
    IssueSuspension,
    CancelSuspension,
    AgreeReferringSchool, ///< that the referring school is invited to a welcome back meeting
    DismissTrigger,       ///< no prevention meeting although a trigger holds
    SeeChildProtection,   ///< that a student is a child in need or on a protection plan
    ExportEverything,     ///< an evidence pack, all about a student, lines that are not masked
    DeleteForGood,        ///< a student's records erased, or two of one student made one
    ManagePeople,         ///< who works here with which authority
    ManageProtection,     ///< passwords, the recovery key, protection taken away
    ChangeRules
};

enum class Leave {
    Yes,
    OnBehalf, ///< may record and print what was decided by somebody who may
    No
};

struct Permission {
    Leave leave = Leave::Yes;
    QString reason = {}; ///< a code of school/role_rules; of a refusal, its sentence is role_text's

    [[nodiscard]] bool isGiven() const { return leave != Leave::No; }
    bool operator==(const Permission&) const = default;
};

/// Asked by services before they do what not everybody may.
class Gate
{
public:
    virtual ~Gate() = default;
    [[nodiscard]] virtual Result<Permission> ask(Act act) const = 0;
    /// NotAllowed, in the shape documents/role_text puts into a sentence, where there is no leave.
    [[nodiscard]] virtual Result<void> require(Act act) const = 0;
};

/// Without a gate everything is open: a part of the house that stands alone, as in an import.
[[nodiscard]] inline Result<void> require(const Gate* gate, Act act)
{
    return gate == nullptr ? Result<void>() : gate->require(act);
}

} // namespace freshstart
