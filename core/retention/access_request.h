// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace freshstart {

using AccessRequestId = Id<struct AccessRequestTag>;

/// Who asks for the data of a student.
enum class RequestRelation {
    Student,
    Parent,         ///< for the child, or in their own right
    Representative, ///< a solicitor or advocate, with the person's authority
    Other
};

/// Whether we know that they are who they say.
enum class IdentityCheck {
    Known,  ///< no proof is needed
    Asked,  ///< proof has been asked for and has not come: the clock has not begun
    Checked ///< proof came on `identityOn`: the clock begins then
};

/// A request for everything held about one student (UK GDPR art. 15; statutory.md 11.2).
struct AccessRequest {
    AccessRequestId id;
    StudentId student;
    QDate receivedOn;
    RequestRelation relation = RequestRelation::Parent;
    QString askedBy; ///< by name
    IdentityCheck identity = IdentityCheck::Known;
    std::optional<QDate> identityOn = {}; ///< asked for, or checked, on that day
    std::optional<QDate> extendedOn = {}; ///< when the requester was told that it takes longer
    QString extensionReason = {};
    std::optional<QDate> answeredOn = {};
    QString answeredBy = {};
    std::optional<QDate> withdrawnOn = {};
    QString note = {};

    [[nodiscard]] bool isOpen() const { return !answeredOn && !withdrawnOn; }
    bool operator==(const AccessRequest&) const = default;
};

/// One that waits, as Today and the list of requests show it.
struct OpenRequest {
    AccessRequest request;
    QString studentName; ///< "Surname, Forename" as shown
    QString studentUpn;  ///< or the key of the import

    bool operator==(const OpenRequest&) const = default;
};

QString toCode(RequestRelation relation); ///< "student" "parent" "representative" "other"
std::optional<RequestRelation> requestRelationFromCode(const QString& code);
QString toCode(IdentityCheck check); ///< "known" "asked" "checked"
std::optional<IdentityCheck> identityCheckFromCode(const QString& code);

} // namespace freshstart
