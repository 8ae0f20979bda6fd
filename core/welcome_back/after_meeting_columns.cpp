// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/after_meeting_columns.h"

using namespace Qt::StringLiterals;

namespace freshstart {

QString absenceColumns()
{
    return u"a.who, a.cause, a.noted_on, a.note, a.reported_to, a.reported_on, a.action, "
           "a.action_note, a.action_owner, a.action_due, a.decided_by, a.decided_on, a.done_on, "
           "a.outcome"_s;
}

FamilyAbsence readAbsence(const Row& row, int at)
{
    FamilyAbsence a;
    a.who = row.text(at);
    a.cause = absenceCauseFromCode(row.text(at + 1));
    a.notedOn = row.date(at + 2);
    a.note = row.text(at + 3);
    a.reportedTo = row.optionalId<StaffId>(at + 4);
    a.reportedOn = row.optionalDate(at + 5);
    a.action = absenceActionFromCode(row.text(at + 6));
    a.actionNote = row.text(at + 7);
    a.actionOwner = row.optionalId<StaffId>(at + 8);
    a.actionDue = row.optionalDate(at + 9);
    a.decidedBy = row.optionalId<StaffId>(at + 10);
    a.decidedOn = row.optionalDate(at + 11);
    a.doneOn = row.optionalDate(at + 12);
    a.outcome = row.text(at + 13);
    return a;
}

QString holdColumns()
{
    return u"h.cause, h.information, h.basis, h.basis_note, h.decided_by, h.decided_on, "
           "h.review_on, h.ended_on, h.end_note"_s;
}

ReturnHold readHold(const Row& row, int at)
{
    ReturnHold h;
    h.cause = holdCauseFromCode(row.text(at));
    h.information = row.text(at + 1);
    h.basis = holdBasisFromCode(row.text(at + 2));
    h.basisNote = row.text(at + 3);
    h.decidedBy = row.optionalId<StaffId>(at + 4);
    h.decidedOn = row.date(at + 5);
    h.reviewOn = row.optionalDate(at + 6);
    h.endedOn = row.optionalDate(at + 7);
    h.endNote = row.text(at + 8);
    return h;
}

} // namespace freshstart
