// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/follow_up.h"

#include <QDate>
#include <QString>

#include <optional>

namespace freshstart {

/// Governors, parents and young people do not take part (seed 003 4.2); there is no role for them.
enum class PreventionRole {
    Head,
    DeputyForHead,
    LeadStaff,
    ExclusionsOfficer,
    VirtualSchoolHead,
    SocialWorker,
    DesignatedTeacher,
    SenOfficer,
    YouthJusticeOfficer,
    Psychology,
    MinuteTaker,
    OtherProfessional
};

enum class InvitationReply { None, Coming, NotComing };

/// When and how something was given to somebody.
struct Handed {
    QDate on;
    ContactMethod how = ContactMethod::Email;

    bool operator==(const Handed&) const = default;
};

/// What everybody who was there receives (seed 003 4.3).
enum class CopyKind { Record, Minutes, Reports };

struct PreventionAttendee {
    QString name;
    PreventionRole role = PreventionRole::OtherProfessional;
    QString roleNote;     ///< the role in words as printed; empty: worked out from the role
    QString organisation;
    bool attended = true;
    bool agreedPlan = true; ///< gets a row under "Plan agreed by"
    QString email = {};
    std::optional<Handed> invited = {};
    InvitationReply reply = InvitationReply::None;
    QString representedBy = {}; ///< who comes or came instead
    std::optional<Handed> record = {};
    std::optional<Handed> minutes = {};
    std::optional<Handed> reports = {};

    [[nodiscard]] const std::optional<Handed>& copy(CopyKind kind) const;
    [[nodiscard]] std::optional<Handed>& copy(CopyKind kind);
    /// Was in the room, or sent somebody.
    [[nodiscard]] bool wasRepresented() const { return attended || !representedBy.isEmpty(); }
    bool operator==(const PreventionAttendee&) const = default;
};

QString toCode(PreventionRole role);
PreventionRole preventionRoleFromCode(const QString& code); ///< OtherProfessional where unknown
QString toCode(InvitationReply reply);                      ///< "none" "coming" "not_coming"
InvitationReply invitationReplyFromCode(const QString& code);
QString toCode(CopyKind kind); ///< "record" "minutes" "reports"

} // namespace freshstart
