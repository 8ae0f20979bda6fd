// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/after_meeting_rules.h"

#include "core/welcome_back/apology_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Issues = std::vector<Issue>;

void problem(Issues& issues, bool when, const QString& code, const QString& field)
{
    if (when) {
        issues.push_back({Severity::Problem, code, field, 0, {}});
    }
}

void doubt(Issues& issues, bool when, const QString& code, const QString& field,
           const QStringList& parameters = {})
{
    if (when) {
        issues.push_back({Severity::Doubt, code, field, 0, parameters});
    }
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// Somebody who is known and is neither head nor proprietor.
bool isNotHead(const std::vector<StaffMember>& staff, std::optional<StaffId> id)
{
    return std::ranges::any_of(staff, [&id](const StaffMember& member) {
        return id && member.id == *id && !member.isHeadOrProprietor();
    });
}

} // namespace

Issues validate(const LeadChange& change)
{
    Issues issues;
    problem(issues, !change.staff, u"lead_change_staff_missing"_s, u"staff"_s);
    problem(issues, !change.toldOn.isValid(), u"lead_change_date_missing"_s, u"told_on"_s);
    problem(issues, isBlank(change.reason), u"lead_change_reason_missing"_s, u"reason"_s);
    problem(issues, !change.successor, u"successor_missing"_s, u"successor"_s);
    problem(issues, change.successor && *change.successor == change.staff, u"successor_same"_s,
            u"successor"_s);
    doubt(issues, change.talk == TalkState::Held && !change.talkOn, u"talk_without_date"_s,
          u"talk_on"_s);
    return issues;
}

Issues validate(const FamilyAbsence& absence, const std::vector<StaffMember>& staff)
{
    Issues issues;
    problem(issues, isBlank(absence.who), u"absence_who_missing"_s, u"who"_s);
    problem(issues, !absence.notedOn.isValid(), u"absence_date_missing"_s, u"noted_on"_s);
    if (absence.action) {
        problem(issues, !absence.decidedBy || !absence.decidedOn, u"absence_decider_missing"_s,
                u"decided_by"_s);
        problem(issues, isNotHead(staff, absence.decidedBy), u"absence_decider_not_head"_s,
                u"decided_by"_s);
        problem(issues, !absence.actionOwner, u"absence_owner_missing"_s, u"action_owner"_s);
        problem(issues, !absence.actionDue, u"absence_due_missing"_s, u"action_due"_s);
        problem(issues, *absence.action == AbsenceAction::Other && isBlank(absence.actionNote),
                u"absence_action_note_missing"_s, u"action_note"_s);
    }
    problem(issues, absence.doneOn && isBlank(absence.outcome), u"absence_outcome_missing"_s,
            u"outcome"_s);
    return issues;
}

std::vector<HoldBasis> holdBases(SchoolType type)
{
    std::vector<HoldBasis> bases{HoldBasis::NewSuspension, HoldBasis::SafeguardingSeparation};
    if (!exclusionRegulationsApply(type)) {
        bases.push_back(HoldBasis::ProviderProtocol);
    }
    return bases;
}

Issues validate(const ReturnHold& hold, SchoolType type, const std::vector<StaffMember>& staff)
{
    Issues issues;
    problem(issues, isBlank(hold.information), u"hold_information_missing"_s, u"information"_s);
    problem(issues, !hold.decidedBy, u"hold_decider_missing"_s, u"decided_by"_s);
    problem(issues, isNotHead(staff, hold.decidedBy), u"hold_decider_not_head"_s, u"decided_by"_s);
    problem(issues, !hold.decidedOn.isValid(), u"hold_date_missing"_s, u"decided_on"_s);
    const std::vector<HoldBasis> allowed = holdBases(type);
    problem(issues, std::ranges::find(allowed, hold.basis) == allowed.end(),
            u"hold_basis_not_lawful"_s, u"basis"_s);
    problem(issues, isBlank(hold.basisNote), u"hold_basis_note_missing"_s, u"basis_note"_s);
    doubt(issues, !hold.reviewOn && !hold.endedOn, u"hold_review_missing"_s, u"review_on"_s);
    return issues;
}

Issues validate(const InterventionRecord& record, QDate today)
{
    Issues issues;
    problem(issues, !record.heldOn.isValid(), u"intervention_held_missing"_s, u"held_on"_s);
    problem(issues, today.isValid() && record.heldOn.isValid() && record.heldOn > today,
            u"intervention_in_future"_s, u"held_on"_s);
    doubt(issues, isBlank(record.ledBy), u"intervention_led_missing"_s, u"led_by"_s);
    doubt(issues, isBlank(record.agreed), u"intervention_agreed_missing"_s, u"agreed"_s);
    for (const QString& text : {record.studentView, record.remaining, record.agreed, record.support}) {
        if (const auto words = wordsThatAskForApology(text)) {
            doubt(issues, true, u"asks_for_apology"_s, {}, {*words});
            break;
        }
    }
    return issues;
}

Issues validate(const MonitoringNote& note)
{
    Issues issues;
    problem(issues, isBlank(note.note), u"note_missing"_s, u"note"_s);
    problem(issues, !note.notedOn.isValid(), u"note_date_missing"_s, u"noted_on"_s);
    return issues;
}

} // namespace freshstart
