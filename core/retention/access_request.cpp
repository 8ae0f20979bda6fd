// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/access_request.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kRelations{
    std::pair{RequestRelation::Student, "student"_L1},
    std::pair{RequestRelation::Parent, "parent"_L1},
    std::pair{RequestRelation::Representative, "representative"_L1},
    std::pair{RequestRelation::Other, "other"_L1},
};

constexpr std::array kChecks{
    std::pair{IdentityCheck::Known, "known"_L1},
    std::pair{IdentityCheck::Asked, "asked"_L1},
    std::pair{IdentityCheck::Checked, "checked"_L1},
};

} // namespace

QString toCode(RequestRelation relation)
{
    return codeIn(kRelations, relation);
}

std::optional<RequestRelation> requestRelationFromCode(const QString& code)
{
    return knownIn(kRelations, code);
}

QString toCode(IdentityCheck check)
{
    return codeIn(kChecks, check);
}

std::optional<IdentityCheck> identityCheckFromCode(const QString& code)
{
    return knownIn(kChecks, code);
}

} // namespace freshstart
