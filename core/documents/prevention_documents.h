// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/prevention/prevention.h"
#include "core/reports/chronology.h"
#include "core/school/school.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart {

/// Everything that the paper around an exclusion prevention meeting is made of; DocumentSource
/// gathers it.
struct PreventionContext {
    School school;
    StudentRecord student;
    PreventionDetails meeting;
    QString chairName;    ///< as printed
    QString chairTitle;   ///< "Headteacher", "Deputy headteacher"
    QString decidedBy;    ///< the way forward; by name
    StudentSupport support;
    Chronology chronology; ///< what had begun by the day of the meeting, without the meeting itself
    std::vector<KeptFile> reports; ///< submitted for consideration (seed 003 4.3)
    QDate printedOn;
};

/// Whoever chairs invites and is not invited.
bool isInvitedByLetter(const PreventionAttendee& attendee);

/// "prevention-invitation": when and where, what this person is asked to come for, the agenda and
/// lines to reply on (seed 003 4.1, 5).
Document preventionInvitation(const PreventionContext& context,
                              const PreventionAttendee& attendee);
/// One for everybody but whoever chairs.
std::vector<Document> preventionInvitations(const PreventionContext& context);

/// What stands in the email that the invitation goes with: the student by initials only.
QString invitationEmailBody(const PreventionContext& context, const PreventionAttendee& attendee);

/// "prevention-agenda": the course of seed 003 5 with what is known put in: the chronology, the
/// plan, the Early Help Assessment and what each status asks for (4.3, 7).
Document preventionAgenda(const PreventionContext& context);

/// "prevention-minutes": who was there, what was said, outcomes, the action plan and the way forward
/// that the head decided. Of a meeting not held yet: the same with room to write.
Document preventionMinutes(const PreventionContext& context);

/// "prevention-copies": a slip for everybody who was there or was represented: what they get, ticked
/// with when and how where it has been given (seed 003 4.3).
std::vector<Document> preventionCopySlips(const PreventionContext& context);

} // namespace freshstart
