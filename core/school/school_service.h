// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/school/rule_settings.h"
#include "core/school/school.h"

#include <functional>
#include <optional>
#include <vector>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class Gate;

/// Who we are, who works here and which schools and authorities students come from. Each change is
/// one transaction; schoolChanged() follows it.
class SchoolService
{
public:
    SchoolService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                  const Gate* gate = nullptr);

    /// An empty School with the usual times where nothing has been entered yet.
    [[nodiscard]] Result<School> load() const;
    /// While the first-run assistant is under way, what is missing is no hindrance. Invalid with
    /// `field` and the code as detail where a problem of school_rules stands against it.
    [[nodiscard]] Result<void> save(const School& school);

    /// What the school settled where law and policy leave it open; the defaults where it did not.
    [[nodiscard]] Result<RuleSettings> rules() const;
    /// Invalid with `field` and the code as detail, like save(). Not for everybody:
    /// Act::ChangeRules.
    [[nodiscard]] Result<void> saveRules(const RuleSettings& rules);

    enum class Staff { Active, All };
    /// By name.
    [[nodiscard]] Result<std::vector<StaffMember>> staff(Staff which = Staff::Active) const;
    [[nodiscard]] Result<StaffMember> findStaff(StaffId id) const;
    // What gives or takes authority (role_rules.h) is not for everybody: Act::ManagePeople.
    [[nodiscard]] Result<StaffId> addStaff(const StaffMember& member);
    [[nodiscard]] Result<void> updateStaff(const StaffMember& member);
    /// Kept for the records they signed, no longer offered.
    [[nodiscard]] Result<void> deactivateStaff(StaffId id);
    /// The head; where several stand as heads, the one entered first.
    [[nodiscard]] Result<std::optional<StaffMember>> head() const;
    /// Who may decide a suspension: the head first, then those with a recorded delegation, by name.
    [[nodiscard]] Result<std::vector<StaffMember>> whoMayActForHead() const;

    /// By name.
    [[nodiscard]] Result<std::vector<Organisation>> organisations(OrganisationKind kind) const;
    [[nodiscard]] Result<Organisation> findOrganisation(OrganisationId id) const;
    /// Duplicate (`field` "name") where one of the kind has the name already, however it is
    /// spelled.
    [[nodiscard]] Result<OrganisationId> addOrganisation(const Organisation& organisation);
    [[nodiscard]] Result<void> updateOrganisation(const Organisation& organisation);

private:
    [[nodiscard]] Result<void> refuseSameName(const Organisation& organisation) const;
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()>& work);

    [[nodiscard]] Result<void> mayChange(const StaffMember& after) const;

    Database& m_database;
    ChangeNotifier& m_notifier;
    const Gate* m_gate;
};

} // namespace freshstart
