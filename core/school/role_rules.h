// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/school/school.h"

#include <optional>
#include <vector>

namespace freshstart {

/// How sure the program is of who works with it.
enum class Proof {
    None,       ///< chosen in Settings: a courtesy
    Password,   ///< the protected file was opened with this person's password
    RecoveryKey ///< it was opened with the printed key: somebody who may reach the safe
};

/// Who works with the program, as far as it is known.
struct Who {
    std::optional<StaffMember> member = {}; ///< none: nobody in particular
    Proof proof = Proof::None;
    bool hasHead = true; ///< the school has entered a head or a proprietor

    bool operator==(const Who&) const = default;
};

/// Pure: one table of roles and acts, each line with its source. Reasons:
///   ""                 the role has leave
///   nobody_named       nothing is refused: no file protection, and nobody chosen in Settings
///   no_head_yet        people may be entered by anybody until there is a head or a proprietor
///   on_behalf          what a head decided is recorded and printed
///   refusals: role_issue_suspension, role_cancel_suspension, role_agree_referring_school,
///   role_dismiss_trigger, role_see_child_protection, role_export_everything,
///   role_delete_for_good, role_manage_people, role_manage_protection, role_change_rules,
///   recovery_key_only (opened with the printed key), nobody_signed_in (although the file is
///   protected), has_left (the school)
Permission mayDo(const Who& who, Act act);

/// Those of the staff with leave in their own right, the head first; whom a refusal names.
std::vector<StaffMember> whoMayDo(const std::vector<StaffMember>& staff, Act act);

/// The change gives or takes authority: a role, the delegation, whether somebody works here; a new
/// member with more authority than the office. Who may make it: Act::ManagePeople.
bool changesAuthority(const std::optional<StaffMember>& before, const StaffMember& after);

/// Only such a person decides about a suspension: the head, or who acts in that post (School
/// Discipline Regulations 2012 reg. 2 and 22; Education Act 2002 s. 51A).
bool decidesForSchool(const StaffMember& member);

QString toCode(Act act); ///< "issue_suspension"

} // namespace freshstart
