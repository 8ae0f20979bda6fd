// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace freshstart {

/// What somebody does about an issued suspension and then ticks off: when, how and by whom. The
/// ones from CancelParents on belong to a cancelled one (R19).
enum class Step {
    PhoneParents,
    SendLetter, ///< to the parents, or to the student of 18
    TellAuthority,
    TellSocialWorker,
    TellVirtualSchool,
    TellBoard, ///< its date is that of the board's receipt (R10)
    TellReferringSchool,
    TellPlacingAuthority,
    TellSenOfficer, ///< advice, not duty
    SetWork,
    SendProvisionDetails,
    MarkRegister,
    CheckReturn, ///< the student is back
    CheckCensus,
    ConsiderPrevention,
    CancelParents,
    CancelBoard,
    CancelAuthority,
    CancelSocialWorker,
    CancelVirtualSchool,
    CancelReferringSchool,
    OfferMeeting ///< with the head, about the cancelling
};
inline constexpr int kStepCount = static_cast<int>(Step::OfferMeeting) + 1;

enum class ContactMethod { Phone, ByHand, Post, Email, Portal, InPerson, Other };

struct StepDone {
    Step step = Step::PhoneParents;
    QDate on;
    std::optional<QTime> at;
    ContactMethod method = ContactMethod::Other;
    QString by;   ///< who did it, by name
    QString note; ///< to whom, or what came of it

    bool operator==(const StepDone&) const = default;
};

enum class BoardOutcome { Open, Considered, NotReinstated, Reinstated };

/// What the family said and what the governing board did (statutory.md 4). The board's receipt of
/// the notice is the step TellBoard.
struct BoardCourse {
    std::optional<QDate> representationsOn; ///< the day on which they came
    QString representationsNote;
    std::optional<QDate> meetingOn;
    std::optional<QTime> meetingAt;
    bool meetingStarted = false; ///< after that nothing is cancelled any more (R19)
    BoardOutcome outcome = BoardOutcome::Open;
    std::optional<QDate> decidedOn;
    QString note;

    bool operator==(const BoardCourse&) const = default;
};

/// R18: back before the last day. The rest is not served and not counted.
struct EarlyReturn {
    HalfDay back; ///< the first session at school again
    QString reason;

    bool operator==(const EarlyReturn&) const = default;
};

/// R19: taken back by the head, with effect from a session.
struct Cancellation {
    QDate on;
    HalfDay lastServed; ///< invalid: none was served
    QString reason;     ///< goes into the letter
    std::optional<StaffId> by;

    bool operator==(const Cancellation&) const = default;
};

/// The life of a suspension after it was issued.
struct SuspensionFollowUp {
    SuspensionId suspension;
    std::vector<StepDone> steps; ///< in the order of Step
    BoardCourse board;
    std::optional<EarlyReturn> earlyReturn;
    std::optional<Cancellation> cancellation;
    QString correctionReason; ///< of the last correction; empty: never corrected

    [[nodiscard]] const StepDone* done(Step step) const;
    bool operator==(const SuspensionFollowUp&) const = default;
};

// Stored forms: lower_snake_case words.
QString toCode(Step step);
std::optional<Step> stepFromCode(const QString& code);
QString toCode(ContactMethod method);
ContactMethod contactMethodFromCode(const QString& code); ///< Other where unknown
QString toCode(BoardOutcome outcome);
BoardOutcome boardOutcomeFromCode(const QString& code); ///< Open where unknown

} // namespace freshstart
