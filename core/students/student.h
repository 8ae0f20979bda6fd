// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/id.h"
#include "core/students/days_elsewhere.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// What a form or an import holds about a student.
struct StudentDetails {
    QString upn;          ///< unique pupil number; may be empty or doubtful, never refused
    QString externalKey;  ///< key of the import the student came with
    QString surname;
    QString forename;
    QString middleNames;
    QString preferredSurname;
    QString preferredForename;
    std::optional<QDate> dateOfBirth;
    QString sex;          ///< as in the school's system: "F", "M" or empty
    QString yearGroup;    ///< "R", "1" … "14", "N1", "X"
    QString form;
    PostalAddress address;
    std::optional<OrganisationId> referringSchool;
    std::optional<OrganisationId> placingAuthority;

    [[nodiscard]] QString shownForename() const
    {
        return preferredForename.isEmpty() ? forename : preferredForename;
    }
    [[nodiscard]] QString shownSurname() const
    {
        return preferredSurname.isEmpty() ? surname : preferredSurname;
    }
    [[nodiscard]] QString shownName() const
    {
        return QString(shownForename() + QChar(u' ') + shownSurname()).trimmed();
    }
    bool operator==(const StudentDetails&) const = default;
};

/// A parent, carer or other contact.
struct Contact {
    int priority = 1;            ///< 1 = first to call
    QString title;
    QString forename;
    QString surname;
    QString relationship;        ///< DfE code: PAM, PAF, FOM, …
    bool parentalResponsibility = false;
    bool getsLetters = false;
    bool livesWithStudent = true; ///< the address is the student's
    PostalAddress address;       ///< used when livesWithStudent is false
    QString homePhone;
    QString mobilePhone;
    QString workPhone;
    QString email;
    bool courtOrder = false;     ///< shown loudly wherever the contact appears
    QString courtOrderNote;

    /// "Ms K. Farrow" style: title, forename, surname, as far as known.
    [[nodiscard]] QString fullName() const
    {
        return QStringList{title, forename, surname}.join(QChar(u' ')).simplified();
    }
    bool operator==(const Contact&) const = default;
};

enum class ProfessionalRole {
    SocialWorker, VirtualSchoolHead, SenOfficer, YouthJusticeOfficer, EducationalPsychologist,
    Camhs, DesignatedTeacher, LocalAuthorityExclusionsOfficer, Other
};

struct Professional {
    ProfessionalRole role = ProfessionalRole::Other;
    QString roleNote;       ///< what the role is, where it is Other
    QString name;
    QString organisation;
    QString email;
    QString phone;

    bool operator==(const Professional&) const = default;
};

enum class StatusKind {
    LookedAfter, PreviouslyLookedAfter, EhcPlan, SenSupport, Disability, EarlyHelp, ChildInNeed,
    ChildProtection, YouthJusticeOrder, YoungCarer, FreeSchoolMeals, AtRisk,
    SeriousIncident ///< a very serious one-off (seed 003 2.2, 4.3), marked by hand
};

/// A status with the dates it holds; an open end means "still".
struct StatusPeriod {
    StatusKind kind = StatusKind::SenSupport;
    std::optional<QDate> first;
    std::optional<QDate> last;
    QString note;

    [[nodiscard]] bool holdsOn(QDate date) const
    {
        return (!first || *first <= date) && (!last || date <= *last);
    }
    bool operator==(const StatusPeriod&) const = default;
};

/// Everything about one student that is edited together.
struct StudentRecord {
    StudentId id;
    StudentDetails details;
    std::vector<Contact> contacts;         ///< by priority
    std::vector<Professional> professionals;
    std::vector<StatusPeriod> statuses;
    std::vector<DaysElsewhere> daysElsewhere = {}; ///< by school year

    [[nodiscard]] int halfDaysElsewhere(int schoolYear) const;
    [[nodiscard]] bool has(StatusKind kind, QDate on) const;
    bool operator==(const StudentRecord&) const = default;
};

/// One line of the list of students.
struct StudentRow {
    StudentId id;
    QString upn;
    QString externalKey;
    QString surname;            ///< legal
    QString forename;
    QString preferredSurname;
    QString preferredForename;
    std::optional<QDate> dateOfBirth;
    QString yearGroup;
    QString form;
    std::vector<StatusKind> statuses; ///< in force on the day of the query
    QString searchKey;          ///< see base/text; names, preferred names, UPN, form

    bool operator==(const StudentRow&) const = default;
};

// Stored forms: lower_snake_case words such as "social_worker", "looked_after".
QString toCode(ProfessionalRole role);
std::optional<ProfessionalRole> professionalRoleFromCode(const QString& code);
QString toCode(StatusKind kind);
std::optional<StatusKind> statusKindFromCode(const QString& code);

} // namespace freshstart
