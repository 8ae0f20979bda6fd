// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/keep_decision.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kKinds{
    std::pair{KeepKind::Review, "review"_L1},
    std::pair{KeepKind::LegalHold, "legal_hold"_L1},
};

} // namespace

QString toCode(KeepKind kind)
{
    return codeIn(kKinds, kind);
}

KeepKind keepKindFromCode(const QString& code)
{
    return valueIn(kKinds, code);
}

} // namespace freshstart
