// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"

#include <QDateTime>

#include <map>
#include <set>
#include <vector>

namespace freshstart {

using MergeId = Id<struct MergeTag>;

/// What is chosen field by field when two records of one student are made one.
enum class IdentityField {
    Upn, ExternalKey, Surname, Forename, MiddleNames, PreferredSurname, PreferredForename,
    DateOfBirth, Sex, YearGroup, Form, Address, ReferringSchool, PlacingAuthority
};
inline constexpr int kIdentityFieldCount = static_cast<int>(IdentityField::PlacingAuthority) + 1;
using IdentityFields = std::set<IdentityField>;

/// Why two records may be of one child.
enum class DoubleGround {
    SameUpn,
    SameNameAndBirth,
    LikeNameAndBirth ///< born on the same day, and a letter of the name is different
};

struct LikelyDouble {
    StudentRow first; ///< the one that was here before
    StudentRow second;
    DoubleGround ground = DoubleGround::SameUpn;

    bool operator==(const LikelyDouble&) const = default;
};

/// One of the two records, with what hangs on it.
struct MergeSide {
    StudentRecord record;
    std::vector<Suspension> suspensions = {};
    bool hasEarlyHelp = false;
    std::map<QString, int> rows = {}; ///< by table
};

/// What making them one would mean, before anybody decides.
struct MergePreview {
    MergeSide kept;
    MergeSide gone;
    IdentityFields differing;
    IdentityFields proposed; ///< taken from the record that goes: it knows them, the other does not
    std::vector<Issue> issues;
};

/// Two records that were made one.
struct MergeRecord {
    MergeId id;
    StudentId kept;
    StudentId gone; ///< the number that the other record had
    QString goneName;
    QString mergedBy;
    QDateTime mergedAt; ///< UTC
    bool canBeTakenApart = false; ///< nothing has been changed since

    bool operator==(const MergeRecord&) const = default;
};

QString toCode(IdentityField field); ///< the column's name: "upn" "date_of_birth" …
std::optional<IdentityField> identityFieldFromCode(const QString& code);
QString toCode(DoubleGround ground); ///< "same_upn" "same_name_and_birth" "like_name_and_birth"

} // namespace freshstart
