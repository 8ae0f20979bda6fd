// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/commitment.h"

#include <QTime>

#include <vector>

namespace freshstart {

/// The Key's three questions, asked for behaviour and for academic progress (seed 001).
struct Goals {
    QString wants;     ///< what the student wants to achieve
    QString standing;  ///< where the student is now in relation to it
    QString steps;     ///< what the student will do to get there
    QString timeline;  ///< by when, realistically
    QString measure;   ///< how progress is measured

    bool operator==(const Goals&) const = default;
};

enum class AttendeeKind { Family, Staff, ReferringSchool, Other };

struct Attendee {
    QString name;
    QString role;          ///< in words: "mother", "headteacher", "social worker"
    bool present = true;
    AttendeeKind kind = AttendeeKind::Family;

    bool operator==(const Attendee&) const = default;
};

/// What was said and agreed (seed 000: functions of the meeting; seed 001).
struct WelcomeBackRecord {
    QDate heldOn;
    QTime heldAt;
    QString ledBy;
    bool studentPresent = true;
    std::vector<Attendee> attendees;  ///< parents and carers, staff, others
    bool freshStartSaid = false;      ///< welcomed; it is a fresh start
    bool reassuranceGiven = false;    ///< the sanction is served, the right to a good education stands
    QString studentView;              ///< how the student sees the return
    QString barriers;                 ///< what could get in the way
    std::vector<Commitment> commitments; ///< strategies against barriers, and positive targets
    Goals behaviour;
    Goals academic;
    QString support;                  ///< support offered
    QString offeredApology;           ///< noted only when offered, never asked for
    bool apologyAcknowledged = false; ///< it was said that this is a positive step
    bool incidentInDetail = false;    ///< else it was kept to a minimum
    QString incidentDiscussed;        ///< in detail: the safety reason
    std::optional<StaffId> incidentLead; ///< in detail: the head or proprietor, there and leading
    QString incidentAgreed;           ///< in detail: what was agreed for everybody's safety
    std::optional<QDate> reviewOn;

    bool operator==(const WelcomeBackRecord&) const = default;
};

QString toCode(AttendeeKind kind); ///< "family" "staff" "referring_school" "other"
AttendeeKind attendeeKindFromCode(const QString& code);

} // namespace freshstart
