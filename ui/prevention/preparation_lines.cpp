// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/preparation_lines.h"

#include "core/base/translate.h"
#include "core/calendar/term_division.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/students/support_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(PreparationLines)

QString dated(const QString& words, std::optional<QDate> on)
{
    return on ? tr("%1 on %2").arg(words, wording::longDate(*on)) : words;
}

/// Asked for every student at risk (seed 003 3.1).
PreparationLine earlyHelpLine(const std::optional<EarlyHelpAssessment>& assessment)
{
    const AssessmentState state = assessment ? assessment->state : AssessmentState::NotStarted;
    const auto on = assessment ? assessment->on : std::nullopt;
    const QString name = tr("Early Help Assessment");
    switch (state) {
    case AssessmentState::Started:
        return {Prepared::EarlyHelp, tr("%1: %2.").arg(name, dated(tr("started"), on)),
                Tone::Neutral, false};
    case AssessmentState::Completed:
        return {Prepared::EarlyHelp, tr("%1: %2.").arg(name, dated(tr("completed"), on)),
                Tone::Good, false};
    case AssessmentState::Declined:
        return {Prepared::EarlyHelp,
                tr("%1: %2. Offer it again.").arg(name, dated(tr("declined"), on)), Tone::Warning,
                false};
    case AssessmentState::NotStarted:
        break;
    }
    return {Prepared::EarlyHelp,
            tr("%1: not started. It is asked for every student at risk, and what it finds is what "
               "the meeting talks about.")
                .arg(name),
            Tone::Warning, true};
}

QString standingOf(const SupportPlan& plan)
{
    QStringList parts{
        tr("%1: agreed on %2").arg(wording::kind(plan.kind), wording::longDate(plan.agreedOn))};
    if (plan.reviewedOn) {
        parts << tr("reviewed on %1").arg(wording::longDate(*plan.reviewedOn));
    }
    if (plan.reviewDue) {
        parts << tr("to be reviewed by %1").arg(wording::longDate(*plan.reviewDue));
    }
    return parts.join(u", "_s) + u'.';
}

/// Normally in place, unless it is a very serious one-off (seed 003 4.3).
PreparationLine planLine(const std::optional<SupportPlan>& plan, std::optional<bool> oneOff)
{
    if (!plan) {
        return oneOff == true
                   ? PreparationLine{Prepared::Plan,
                                     tr("No plan in force: none is expected for a very serious "
                                        "one-off incident."),
                                     Tone::Neutral, false}
                   : PreparationLine{Prepared::Plan,
                                     tr("No behaviour, pastoral support or Early Help plan is in "
                                        "force. If there is none, making one is an outcome of the "
                                        "meeting."),
                                     Tone::Warning, true};
    }
    if (!plan->senSupport) {
        return {Prepared::Plan,
                tr("%1 It is not recorded as SEN support yet.").arg(standingOf(*plan)),
                Tone::Warning, true};
    }
    return {Prepared::Plan, tr("%1 Recorded as SEN support.").arg(standingOf(*plan)), Tone::Good,
            false};
}

/// Of a looked-after child, reviewed every term (seed 003 4.3, 7.2).
PreparationLine educationPlanLine(const std::optional<SupportPlan>& plan, QDate on)
{
    if (!plan) {
        return {Prepared::EducationPlan,
                tr("No Personal Education Plan is in force. A looked-after child has one, and the "
                   "meeting considers its targets."),
                Tone::Warning, true};
    }
    const TermDivision terms;
    const bool thisTerm = plan->latest() >= terms.termSpan(terms.termOf(on)).first;
    const bool overdue = plan->reviewDue && *plan->reviewDue < on;
    if (!thisTerm || overdue) {
        return {Prepared::EducationPlan,
                tr("%1 It is reviewed every term: this term’s review is still open.")
                    .arg(standingOf(*plan)),
                Tone::Warning, true};
    }
    return {Prepared::EducationPlan, standingOf(*plan), Tone::Good, false};
}

} // namespace

std::vector<PreparationLine> preparationLines(const StudentRecord& student,
                                              const StudentSupport& support,
                                              std::optional<bool> oneOff, QDate on)
{
    std::vector<PreparationLine> lines{earlyHelpLine(support.earlyHelp),
                                       planLine(currentPlan(support, on), oneOff)};
    if (student.has(StatusKind::LookedAfter, on)) {
        lines.push_back(educationPlanLine(currentEducationPlan(support, on), on));
    }
    return lines;
}

} // namespace freshstart
