// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/school_type.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const std::array<std::pair<SchoolType, QString>, 6>& codes()
{
    static const std::array<std::pair<SchoolType, QString>, 6> table{{
        {SchoolType::Maintained, u"maintained"_s},
        {SchoolType::Academy, u"academy"_s},
        {SchoolType::ApAcademy, u"ap_academy"_s},
        {SchoolType::Pru, u"pru"_s},
        {SchoolType::Independent, u"independent"_s},
        {SchoolType::UnregisteredAp, u"unregistered_ap"_s},
    }};
    return table;
}

} // namespace

QString toCode(SchoolType type)
{
    return codeIn(codes(), type);
}

std::optional<SchoolType> schoolTypeFromCode(const QString& code)
{
    return knownIn(codes(), code);
}

bool exclusionRegulationsApply(SchoolType type)
{
    return type != SchoolType::Independent && type != SchoolType::UnregisteredAp;
}

} // namespace freshstart
