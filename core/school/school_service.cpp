// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school_service.h"

#include "core/base/change_notifier.h"
#include "core/base/gate.h"
#include "core/base/text.h"
#include "core/school/role_rules.h"
#include "core/school/rule_settings_repository.h"
#include "core/school/rule_settings_rules.h"
#include "core/school/school_repository.h"
#include "core/school/school_rules.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The first problem as an error; nothing where there is none.
Result<void> refuseProblems(const std::vector<Issue>& issues)
{
    const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
    if (problem == issues.end()) {
        return {};
    }
    return Error{ErrorCode::Invalid, problem->field, problem->code, problem->parameters};
}

template<class Named>
void sortByName(std::vector<Named>& all)
{
    std::ranges::stable_sort(all, {}, [](const Named& one) { return searchKey(one.name); });
}

} // namespace

SchoolService::SchoolService(Database& database, const Clock& /*clock*/, ChangeNotifier& notifier,
                             const Gate* gate)
    : m_database(database)
    , m_notifier(notifier)
    , m_gate(gate)
{}

Result<void> SchoolService::inTransaction(const std::function<Result<void>()>& work)
{
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun;
        }
        if (auto done = work(); !done) {
            return done;
        }
        if (auto done = transaction.commit(); !done) {
            return done;
        }
    }
    Q_EMIT m_notifier.schoolChanged();
    return {};
}

Result<School> SchoolService::load() const
{
    auto stored = SchoolRepository(m_database).load();
    if (!stored) {
        return stored.error();
    }
    return stored->value_or(School{});
}

Result<void> SchoolService::save(const School& school)
{
    std::vector<Issue> issues = validate(school);
    if (!school.setUpFinished) {
        std::erase_if(issues, [](const Issue& i) { return i.code.startsWith("missing_"_L1); });
    }
    if (auto fine = refuseProblems(issues); !fine) {
        return fine;
    }
    return inTransaction([&] { return SchoolRepository(m_database).save(tidied(school)); });
}

Result<RuleSettings> SchoolService::rules() const
{
    return readRuleSettings(m_database);
}

Result<void> SchoolService::saveRules(const RuleSettings& rules)
{
    if (auto leave = require(m_gate, Act::ChangeRules); !leave) {
        return leave;
    }
    if (auto fine = refuseProblems(validate(rules)); !fine) {
        return fine;
    }
    return inTransaction([&] { return writeRuleSettings(m_database, rules); });
}

Result<std::vector<StaffMember>> SchoolService::staff(Staff which) const
{
    auto all = SchoolRepository(m_database).staff();
    if (all) {
        if (which == Staff::Active) {
            std::erase_if(*all, [](const StaffMember& one) { return !one.active; });
        }
        sortByName(*all);
    }
    return all;
}

Result<StaffMember> SchoolService::findStaff(StaffId id) const
{
    return SchoolRepository(m_database).findStaff(id);
}

/// Nobody gives authority to themselves: not with another role, nor by entering somebody else.
Result<void> SchoolService::mayChange(const StaffMember& after) const
{
    if (!after.id) {
        return changesAuthority({}, after) ? require(m_gate, Act::ManagePeople) : Result<void>();
    }
    const auto before = SchoolRepository(m_database).findStaff(after.id);
    if (!before) {
        return before.error();
    }
    return changesAuthority(*before, after) ? require(m_gate, Act::ManagePeople) : Result<void>();
}

Result<StaffId> SchoolService::addStaff(const StaffMember& member)
{
    StaffMember entered = member;
    entered.id = {};
    if (auto leave = mayChange(entered); !leave) {
        return leave.error();
    }
    if (auto fine = refuseProblems(validate(member)); !fine) {
        return fine.error();
    }
    StaffId id;
    auto done = inTransaction([&]() -> Result<void> {
        const auto added = SchoolRepository(m_database).addStaff(tidied(member));
        if (!added) {
            return added.error();
        }
        id = *added;
        return {};
    });
    return done ? Result<StaffId>(id) : done.error();
}

Result<void> SchoolService::updateStaff(const StaffMember& member)
{
    if (auto leave = mayChange(member); !leave) {
        return leave;
    }
    if (auto fine = refuseProblems(validate(member)); !fine) {
        return fine;
    }
    return inTransaction([&] { return SchoolRepository(m_database).updateStaff(tidied(member)); });
}

Result<void> SchoolService::deactivateStaff(StaffId id)
{
    return inTransaction([&]() -> Result<void> {
        SchoolRepository repository(m_database);
        auto member = repository.findStaff(id);
        if (!member) {
            return member.error();
        }
        member->active = false;
        if (auto leave = mayChange(*member); !leave) {
            return leave;
        }
        return repository.updateStaff(*member);
    });
}

Result<std::optional<StaffMember>> SchoolService::head() const
{
    const auto all = SchoolRepository(m_database).staff();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find_if(
        *all, [](const StaffMember& one) { return one.active && one.role == StaffRole::Head; });
    return found == all->end() ? std::optional<StaffMember>() : *found;
}

Result<std::vector<StaffMember>> SchoolService::whoMayActForHead() const
{
    auto all = staff(Staff::Active);
    if (all) {
        std::erase_if(*all, [](const StaffMember& one) {
            return one.role != StaffRole::Head && !one.mayActForHead;
        });
        // Not the ranges' one: clang 14 cannot read what that gives back.
        std::stable_partition(all->begin(), all->end(), [](const StaffMember& one) {
            return one.role == StaffRole::Head;
        });
    }
    return all;
}

Result<std::vector<Organisation>> SchoolService::organisations(OrganisationKind kind) const
{
    auto all = SchoolRepository(m_database).organisations();
    if (all) {
        std::erase_if(*all, [kind](const Organisation& one) { return one.kind != kind; });
        sortByName(*all);
    }
    return all;
}

Result<Organisation> SchoolService::findOrganisation(OrganisationId id) const
{
    const auto all = SchoolRepository(m_database).organisations();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, id, &Organisation::id);
    return found == all->end() ? Result<Organisation>(Error{ErrorCode::NotFound, {}, {}, {}})
                               : *found;
}

Result<void> SchoolService::refuseSameName(const Organisation& organisation) const
{
    const auto all = SchoolRepository(m_database).organisations();
    if (!all) {
        return all.error();
    }
    const bool taken = std::ranges::any_of(*all, [&](const Organisation& other) {
        return other.id != organisation.id && other.kind == organisation.kind &&
               searchKey(other.name) == searchKey(organisation.name);
    });
    return taken ? Error{ErrorCode::Duplicate, u"name"_s, {}, {organisation.name}} : Result<void>();
}

Result<OrganisationId> SchoolService::addOrganisation(const Organisation& organisation)
{
    if (auto fine = refuseProblems(validate(organisation)); !fine) {
        return fine.error();
    }
    OrganisationId id;
    auto done = inTransaction([&]() -> Result<void> {
        if (auto free = refuseSameName(organisation); !free) {
            return free;
        }
        const auto added = SchoolRepository(m_database).addOrganisation(tidied(organisation));
        if (!added) {
            return added.error();
        }
        id = *added;
        return {};
    });
    return done ? Result<OrganisationId>(id) : done.error();
}

Result<void> SchoolService::updateOrganisation(const Organisation& organisation)
{
    if (auto fine = refuseProblems(validate(organisation)); !fine) {
        return fine;
    }
    return inTransaction([&]() -> Result<void> {
        if (auto free = refuseSameName(organisation); !free) {
            return free;
        }
        return SchoolRepository(m_database).updateOrganisation(tidied(organisation));
    });
}

} // namespace freshstart
