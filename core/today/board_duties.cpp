// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/board_duties.h"

namespace freshstart {

namespace {

bool isOpen(const DutyCase& dutyCase)
{
    const BoardCourse& board = dutyCase.followUp.board;
    // Having considered what the family said is no decision where one is due.
    const bool isDecided =
        dutyCase.findings.band == BoardBand::ConsiderRepresentations
            ? board.outcome != BoardOutcome::Open
            : board.outcome == BoardOutcome::Reinstated ||
                  board.outcome == BoardOutcome::NotReinstated;
    return dutyCase.isInForce() && !isDecided;
}

QDate decisionDue(const DutyCase& dutyCase, const DutyContext& context)
{
    const SuspensionDetails& details = dutyCase.details();
    const StepDone* told = dutyCase.followUp.done(Step::TellBoard);
    const auto exam = details.examMissed ? details.examDate : std::nullopt;
    if (told != nullptr) {
        return boardDeadline(dutyCase.findings.band,
                             dutyCase.followUp.board.representationsOn.has_value(), told->on, exam,
                             context.calendar)
            .value_or(QDate());
    }
    return exam ? exam->addDays(-1) : QDate();
}

void explain(Duty& duty, const DutyCase& dutyCase)
{
    const StepDone* told = dutyCase.followUp.done(Step::TellBoard);
    const SuspensionDetails& details = dutyCase.details();
    if (details.examMissed && details.examDate) {
        duty.why = DutyWhy::BoardBeforeExam;
        duty.dates = {*details.examDate};
    } else if (dutyCase.findings.band == BoardBand::IfRepresentations) {
        duty.why = DutyWhy::BoardOnRepresentations;
        duty.dates = {told->on, *dutyCase.followUp.board.representationsOn};
    } else {
        duty.why = details.examMissed ? DutyWhy::BoardExam : DutyWhy::BoardMustConsider;
        duty.dates = {told->on};
        duty.count = dutyCase.findings.decisiveHalfDays;
    }
}

} // namespace

std::optional<Duty> reinstatementDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    if (!isOpen(dutyCase) || dutyCase.findings.band == BoardBand::ConsiderRepresentations) {
        return std::nullopt;
    }
    const QDate due = decisionDue(dutyCase, context);
    if (!due.isValid()) {
        return std::nullopt;
    }
    Duty duty = dutyOf(dutyCase, DutyKind::DecideReinstatement, due, context);
    explain(duty, dutyCase);
    duty.actor = DutyActor::Clerk;
    duty.source = DutySource::Reinstatement;
    duty.basis = lawOrPolicy(dutyCase);
    return duty;
}

std::optional<Duty> representationsDuty(const DutyCase& dutyCase, const DutyContext& context)
{
    const auto& came = dutyCase.followUp.board.representationsOn;
    if (!isOpen(dutyCase) || !came ||
        dutyCase.findings.band != BoardBand::ConsiderRepresentations) {
        return std::nullopt;
    }
    Duty duty =
        dutyOf(dutyCase, DutyKind::ConsiderRepresentations, *came, context);
    duty.actor = DutyActor::Clerk;
    duty.why = DutyWhy::RepresentationsCame;
    duty.dates = {*came};
    duty.source = DutySource::Reinstatement;
    duty.basis = lawOrPolicy(dutyCase);
    return duty;
}

} // namespace freshstart
