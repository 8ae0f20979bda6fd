// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/history.h"

#include "core/base/code_table.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// As they stand in the table. Never change a word: add one.

constexpr std::array kKinds{
    std::pair{SubjectKind::School, "school"_L1},
    std::pair{SubjectKind::Student, "student"_L1},
    std::pair{SubjectKind::Suspension, "suspension"_L1},
    std::pair{SubjectKind::WelcomeBack, "welcome_back"_L1},
    std::pair{SubjectKind::Prevention, "prevention"_L1},
    std::pair{SubjectKind::Document, "document"_L1},
    std::pair{SubjectKind::Attachment, "attachment"_L1},
};

constexpr std::array kActs{
    std::pair{HistoryAct::Created, "created"_L1},     std::pair{HistoryAct::Changed, "changed"_L1},
    std::pair{HistoryAct::Removed, "removed"_L1},     std::pair{HistoryAct::Issued, "issued"_L1},
    std::pair{HistoryAct::Cancelled, "cancelled"_L1}, std::pair{HistoryAct::Printed, "printed"_L1},
    std::pair{HistoryAct::Exported, "exported"_L1},   std::pair{HistoryAct::Erased, "erased"_L1},
    std::pair{HistoryAct::Restored, "restored"_L1},
};

constexpr std::array kFaults{
    std::pair{ChainFault::ContentChanged, "content_changed"_L1},
    std::pair{ChainFault::EntryChanged, "entry_changed"_L1},
    std::pair{ChainFault::EntryMissing, "entry_missing"_L1},
    std::pair{ChainFault::EndMissing, "end_missing"_L1},
};

} // namespace

QString toCode(SubjectKind kind)
{
    return codeIn(kKinds, kind);
}

SubjectKind subjectKindFromCode(const QString& code)
{
    return valueIn(kKinds, code);
}

QString toCode(HistoryAct act)
{
    return codeIn(kActs, act);
}

HistoryAct historyActFromCode(const QString& code)
{
    return knownIn(kActs, code).value_or(HistoryAct::Changed);
}

QString toCode(ChainFault fault)
{
    return codeIn(kFaults, fault);
}

} // namespace freshstart
