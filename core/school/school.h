// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/id.h"
#include "core/law/school_type.h"

#include <QByteArray>
#include <QString>
#include <QTime>

namespace freshstart {

/// Who we are. Everything a letter says about the school.
struct School {
    QString name;
    SchoolType type = SchoolType::Maintained;
    PostalAddress address;
    QString phone;
    QString email;
    QString website;
    QString localAuthority;
    QString headTitle;               ///< "Headteacher", "Principal" or "Proprietor"
    QString letterheadNote;          ///< a line under the letterhead, e.g. the trust
    QByteArray logo;                 ///< PNG or JPEG as chosen; empty: none
    QString representationsTo;       ///< who at the governing board takes representations
    PostalAddress representationsAddress; ///< empty: the school's own
    QString representationsEmail;
    QString localAuthorityContact;   ///< name of the exclusions officer
    QString localAuthorityPhone;
    QString localAuthorityEmail;
    QString adviceNote;              ///< where parents find free, impartial advice; one line each
    QTime morningStart = QTime(8, 50);
    QTime afternoonStart = QTime(13, 10);
    QTime afternoonEnd = QTime(15, 10);
    bool setUpFinished = false;      ///< the first-run assistant has been completed
    int setUpStep = 0;               ///< where the assistant is taken up again

    bool operator==(const School&) const = default;
};

enum class StaffRole { Head, Proprietor, Deputy, SeniorLeader, HeadOfYear, Lead, Office, Other };

QString toCode(StaffRole role);
StaffRole staffRoleFromCode(const QString& code); ///< Other where unknown

struct StaffMember {
    StaffId id;
    QString name;      ///< as printed: "Mrs J. Hart"
    StaffRole role = StaffRole::Other;
    QString jobTitle;  ///< as printed under a signature; empty: worked out from the role
    QString email;
    QString phone;
    bool mayActForHead = false; ///< may decide while acting as head; recorded delegation
    bool active = true;

    /// Head or proprietor: who the welcome back protocol looks to.
    [[nodiscard]] bool isHeadOrProprietor() const
    {
        return role == StaffRole::Head || role == StaffRole::Proprietor;
    }
    bool operator==(const StaffMember&) const = default;
};

/// Another school or a local authority that students come from.
enum class OrganisationKind { School, LocalAuthority };

QString toCode(OrganisationKind kind); ///< "school" "local_authority"
OrganisationKind organisationKindFromCode(const QString& code); ///< School where unknown

struct Organisation {
    OrganisationId id;
    OrganisationKind kind = OrganisationKind::School;
    QString name;
    QString contactName;
    PostalAddress address;
    QString email;
    QString phone;

    bool operator==(const Organisation&) const = default;
};

} // namespace freshstart
