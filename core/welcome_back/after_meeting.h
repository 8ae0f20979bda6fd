// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// What can happen around a welcome back meeting (seed 000).
namespace freshstart {

/// After a lead has stepped down, a senior leader is there to talk to.
enum class TalkState { ToOffer, Offered, Held, Declined };

/// Somebody who was to lead did not feel able to (general principles, third paragraph).
struct LeadChange {
    qint64 id = 0; ///< 0: not stored yet
    StaffId staff; ///< who stepped down
    QDate toldOn;  ///< when head or proprietor heard of it
    QString reason;
    std::optional<StaffId> successor = {};
    TalkState talk = TalkState::ToOffer;
    std::optional<StaffId> talkWith = {}; ///< the senior leader
    std::optional<QDate> talkOn = {};
    QString talkNote = {};

    [[nodiscard]] bool talkIsOpen() const
    {
        return talk == TalkState::ToOffer || talk == TalkState::Offered;
    }
    bool operator==(const LeadChange&) const = default;
};

enum class AbsenceCause { Unable, Unwilling, NoAnswer, DidNotCome };
enum class AbsenceAction { HomeVisit, Telephone, Other };

/// A parent or carer does not come: reported to the head or the proprietor, who decides what is
/// done instead (fourth paragraph). It never delays the return.
struct FamilyAbsence {
    QString who;
    AbsenceCause cause = AbsenceCause::Unable;
    QDate notedOn;
    QString note = {};
    std::optional<StaffId> reportedTo = {};
    std::optional<QDate> reportedOn = {};
    std::optional<AbsenceAction> action = {}; ///< none: not decided yet
    QString actionNote = {};
    std::optional<StaffId> actionOwner = {};
    std::optional<QDate> actionDue = {};
    std::optional<StaffId> decidedBy = {}; ///< head or proprietor
    std::optional<QDate> decidedOn = {};
    std::optional<QDate> doneOn = {};
    QString outcome = {};

    bool operator==(const FamilyAbsence&) const = default;
};

/// Why a student does not return at once after all (procedure 6; fourth paragraph).
enum class HoldCause { NewInformation, SafetyWithoutFamily };

/// On what ground. Where the Regulations apply, only the first two can be one (statutory.md 6.8).
enum class HoldBasis { NewSuspension, SafeguardingSeparation, ProviderProtocol };

/// The head's or the proprietor's decision. The dates of the suspension stay what they are.
struct ReturnHold {
    HoldCause cause = HoldCause::NewInformation;
    QString information; ///< what came to light, or the safety implication
    HoldBasis basis = HoldBasis::NewSuspension;
    QString basisNote = {};
    std::optional<StaffId> decidedBy = {};
    QDate decidedOn = {};
    std::optional<QDate> reviewOn = {};
    std::optional<QDate> endedOn = {}; ///< the student is back
    QString endNote = {};

    bool operator==(const ReturnHold&) const = default;
};

/// What was seen while a student who returned without a meeting is monitored (last paragraph).
struct MonitoringNote {
    qint64 id = 0; ///< 0: not stored yet
    QDate notedOn;
    QString notedBy;
    QString note;

    bool operator==(const MonitoringNote&) const = default;
};

/// The separate session soon after a return without a meeting (last paragraph).
struct InterventionRecord {
    QDate heldOn;
    std::optional<QTime> heldAt = {};
    QString ledBy;
    bool studentPresent = true;
    QString othersPresent = {};
    QString studentView = {};
    QString remaining = {}; ///< what was still open, and how it was talked about
    QString agreed = {};
    QString support = {};
    std::optional<QDate> reviewOn = {};

    bool operator==(const InterventionRecord&) const = default;
};

QString toCode(TalkState state); ///< "to_offer" "offered" "held" "declined"
TalkState talkStateFromCode(const QString& code);
QString toCode(AbsenceCause cause); ///< "unable" "unwilling" "no_answer" "did_not_come"
AbsenceCause absenceCauseFromCode(const QString& code);
QString toCode(AbsenceAction action); ///< "home_visit" "telephone" "other"
std::optional<AbsenceAction> absenceActionFromCode(const QString& code); ///< none where unknown
QString toCode(HoldCause cause); ///< "new_information" "safety_without_family"
HoldCause holdCauseFromCode(const QString& code);
QString toCode(HoldBasis basis); ///< "new_suspension" "safeguarding_separation" "provider_protocol"
HoldBasis holdBasisFromCode(const QString& code);

} // namespace freshstart
