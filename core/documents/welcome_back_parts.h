// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/welcome_back_documents.h"

#include <QString>

/// What the papers around a welcome back meeting have in common.
namespace freshstart::welcome_back {

QString staffName(const WelcomeBackContext& context, std::optional<StaffId> id);
/// "Mrs J. Hart, headteacher".
QString staffAndPost(const WelcomeBackContext& context, std::optional<StaffId> id);
/// "headteacher", "proprietor": what the school calls its head.
QString headWord(const WelcomeBackContext& context);

/// "Wednesday 25 November 2026, 8.20 am".
QString dateAndTime(QDate date, std::optional<QTime> time);
/// The meeting as it was held, else as it is planned; empty while it has no date.
QString meetingWhen(const WelcomeBackContext& context);
/// Who led or will lead and, where the head or the proprietor asked somebody else to, who asked.
QString ledBy(const WelcomeBackContext& context);
/// The day on which the student is back; empty after a suspension at lunchtimes only, when nobody
/// was away from lessons.
QString backOn(const WelcomeBackContext& context);
/// The student goes to lessons straight from the meeting (seed 000, procedure 6): the meeting is
/// not held before the day of return.
bool lessonsFollow(const WelcomeBackContext& context);
/// A meeting on the school day before the return can fall into the suspension's last afternoon.
bool meetsAfterSuspension(const WelcomeBackContext& context);
/// It was decided that the student does not return at once, and that still stands.
bool isHeldBack(const WelcomeBackContext& context);

/// Letterhead, title, the student, and what else the sheet has in its first table.
Document startSheet(const WelcomeBackContext& context, const QString& kind, const QString& title,
                    const std::vector<FormRow>& facts);
FormRow meetingFacts(const WelcomeBackContext& context); ///< when, and who leads
FormRow suspensionFacts(const WelcomeBackContext& context, bool over);
/// "Confidential – to be on CPOMS by …" (R21).
QString uploadFooter(const WelcomeBackContext& context);

FormCell cell(const QString& label, const QString& value, int weight = 1);
BoxedText box(const QString& heading, const QString& text, int roomMm);

/// "May leave lesson 1 early (Mr Li)": a commitment and whose it is.
QString withOwner(const Commitment& commitment);

} // namespace freshstart::welcome_back
