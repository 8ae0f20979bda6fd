// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/commitment.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// As they stand in the tables. Never change a word: add one.

constexpr std::array kCommitmentKindCodes{
    std::pair{CommitmentKind::Strategy, "strategy"_L1},
    std::pair{CommitmentKind::TargetStudent, "target_student"_L1},
    std::pair{CommitmentKind::TargetFamily, "target_family"_L1},
    std::pair{CommitmentKind::TargetReferringSchool, "target_referring_school"_L1},
};

constexpr std::array kCommitmentStateCodes{
    std::pair{CommitmentState::Open, "open"_L1},
    std::pair{CommitmentState::UnderWay, "under_way"_L1},
    std::pair{CommitmentState::Achieved, "achieved"_L1},
    std::pair{CommitmentState::NotPursued, "not_pursued"_L1},
};

} // namespace

QStringList wordingsOf(const std::vector<Commitment>& commitments, CommitmentKind kind)
{
    QStringList words;
    for (const Commitment& one : commitments) {
        if (one.kind == kind) {
            words.append(one.wording);
        }
    }
    return words;
}

QString toCode(CommitmentKind kind)
{
    return codeIn(kCommitmentKindCodes, kind);
}

CommitmentKind commitmentKindFromCode(const QString& code)
{
    return valueIn(kCommitmentKindCodes, code);
}

QString toCode(CommitmentState state)
{
    return codeIn(kCommitmentStateCodes, state);
}

CommitmentState commitmentStateFromCode(const QString& code)
{
    return valueIn(kCommitmentStateCodes, code);
}

} // namespace freshstart
