// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace freshstart {

enum class SuspensionStatus { Draft, Issued, Cancelled };
/// CBDS: SUSP, LNCH, PERM. Permanent ones come with imported history; they are not issued here.
enum class SuspensionCategory { Suspension, Lunchtime, Permanent };

/// Decides the register's code of a session attended there (R27).
enum class ProvidedBy { School, LocalAuthority };

/// Full-time education from the sixth school day: where, when, who (statutory.md 2.6 j–k, 5.2).
struct Provision {
    QString place;             ///< name and address
    std::optional<QDate> start;
    QString times;             ///< "9.00 to 12.00 and 13.00 to 15.00"
    QString reportTo;          ///< who the student reports to
    QString note;
    std::optional<QTime> startTime = {}; ///< on the first day; the 48 hours are counted back from it
    ProvidedBy by = ProvidedBy::School;
    /// The parent gave up the 48 hours: only where it starts before the sixth day (R15).
    std::optional<QDate> waivedOn = {};
    QString waivedBy = {};

    [[nodiscard]] bool isKnown() const { return start.has_value() && !place.isEmpty(); }
    bool operator==(const Provision&) const = default;
};

/// No suspension lasts longer than this, in days: what began before it is over on the date. Lets the
/// database go by its index of first dates.
inline constexpr int kLongestSuspensionDays = 400;

/// What a form or an import holds about a suspension.
struct SuspensionDetails {
    StudentId student;
    SuspensionCategory category = SuspensionCategory::Suspension;
    HalfDay first;             ///< the first session of the suspension
    HalfDay last;              ///< the last session covered; invalid for a permanent exclusion
    int halfDays = 0;          ///< length; for lunchtimes one half-day each (statutory.md 1.4)
    QStringList reasonCodes;   ///< DfE codes, the main one first, at most three
    QString whatHappened;      ///< goes into the letter
    std::optional<StaffId> decidedBy;
    std::optional<QDateTime> decidedAt; ///< local time
    bool examMissed = false;   ///< a public exam or National Curriculum test falls into it
    QString workSet;           ///< how work is set and marked in the first five days
    Provision provision;
    QString externalKey;       ///< key of the import it came with
    std::optional<QDate> examDate; ///< of the first exam or test missed
    bool examsOver = false;    ///< Year 11 with every public exam done: no provision is due (R13)
    std::optional<SuspensionId> follows; ///< the suspension it follows straight on from (R18)

    bool operator==(const SuspensionDetails&) const = default;
};

struct Suspension {
    SuspensionId id;
    SuspensionStatus status = SuspensionStatus::Draft;
    std::optional<QDateTime> issuedAt; ///< UTC
    SuspensionDetails details;
    /// Where it ended before its time, by an early return or by cancelling: the last session
    /// served. An invalid one: nothing was served. Otherwise none.
    std::optional<HalfDay> servedUntil = {};

    bool operator==(const Suspension&) const = default;
};

/// One line of the list of suspensions.
struct SuspensionRow {
    SuspensionId id;
    StudentId student;
    QString studentUpn;
    QString studentExternalKey;
    QString studentName;      ///< "Surname, Forename" as shown
    QString yearGroup;
    SuspensionCategory category = SuspensionCategory::Suspension;
    SuspensionStatus status = SuspensionStatus::Draft;
    HalfDay first;
    HalfDay last;
    int halfDays = 0;
    QStringList reasonCodes;
    std::optional<HalfDay> servedUntil = {}; ///< as in Suspension
    std::optional<QDateTime> issuedAt = {}; ///< UTC; none: taken over from elsewhere, or a draft

    bool operator==(const SuspensionRow&) const = default;
};

// Stored forms: "draft" "issued" "cancelled"; "SUSP" "LNCH" "PERM"; "AM" "PM".
QString toCode(SuspensionStatus status);
SuspensionStatus suspensionStatusFromCode(const QString& code);
QString toCode(SuspensionCategory category);
std::optional<SuspensionCategory> suspensionCategoryFromCode(const QString& code); ///< FIXD → Suspension
QString toCode(ProvidedBy by); ///< "school" "local_authority"
ProvidedBy providedByFromCode(const QString& code);
QString toCode(Session session);
Session sessionFromCode(const QString& code);

} // namespace freshstart
