// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace freshstart {

/// What somebody took on in a welcome back meeting: a strategy against a barrier, or a positive
/// target set by the student, the family or the referring school (seed 000: functions 2 and 3).
enum class CommitmentKind { Strategy, TargetStudent, TargetFamily, TargetReferringSchool };

enum class CommitmentState { Open, UnderWay, Achieved, NotPursued };

struct Commitment {
    CommitmentId id; ///< 0: not stored yet
    CommitmentKind kind = CommitmentKind::Strategy;
    QString wording;
    QString owner = {};              ///< of a strategy: who does it
    std::optional<QDate> dueOn = {}; ///< by when
    QString measure = {};            ///< of a target: how progress is seen
    CommitmentState state = CommitmentState::Open;
    QString progress = {}; ///< what was said of it later
    std::optional<QDate> progressOn = {};

    [[nodiscard]] bool isOpen() const
    {
        return state == CommitmentState::Open || state == CommitmentState::UnderWay;
    }
    bool operator==(const Commitment&) const = default;
};

/// One commitment with the meeting it comes from.
struct CommitmentRow {
    Commitment commitment;
    WelcomeBackId welcomeBack;
    StudentId student;
    QDate agreedOn; ///< the day of the meeting

    bool operator==(const CommitmentRow&) const = default;
};

/// The wordings of one kind, in their order.
QStringList wordingsOf(const std::vector<Commitment>& commitments, CommitmentKind kind);

QString toCode(CommitmentKind kind);
CommitmentKind commitmentKindFromCode(const QString& code);
QString toCode(CommitmentState state); ///< "open" "under_way" "achieved" "not_pursued"
CommitmentState commitmentStateFromCode(const QString& code);

} // namespace freshstart
