// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/case_findings.h"

#include "core/law/ages.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/notice_rules.h"
#include "core/suspensions/totals.h"

#include <algorithm>

namespace freshstart {

namespace {

std::vector<CountedSuspension> countedOthers(const CaseFacts& facts)
{
    std::vector<CountedSuspension> all;
    for (const Suspension& other : facts.others) {
        if (other.status != SuspensionStatus::Draft) {
            all.push_back(counted(other));
        }
    }
    return all;
}

CountedSuspension countedThis(const CaseFacts& facts)
{
    Suspension suspension = facts.suspension;
    if (suspension.status == SuspensionStatus::Draft) {
        suspension.status = SuspensionStatus::Issued;
    }
    return counted(suspension);
}

void addTotals(CaseFindings& findings, const CaseFacts& facts, const SchoolCalendar& calendar)
{
    const SuspensionDetails& details = facts.details();
    const CountedSuspension own = countedThis(facts);
    std::vector<CountedSuspension> all = countedOthers(facts);
    all.push_back(own);
    const QDate last = std::max(details.first.date, details.last.date);
    for (QDate day = details.first.date; day <= last;) {
        const StatutoryTerm term = termOf(day);
        const int share = halfDaysWithin(own, termSpan(term), calendar);
        findings.terms.push_back({term, share, termTotal(all, term, calendar)});
        findings.decisiveHalfDays =
            std::max(findings.decisiveHalfDays, findings.terms.back().total);
        day = termSpan(term).last.addDays(1);
    }
    findings.yearHalfDays =
        yearTotal(all, schoolYearOf(details.first.date), calendar, facts.halfDaysElsewhere);
    findings.yearLimit = yearLimit(findings.yearHalfDays);
    const BoardFacts board{findings.decisiveHalfDays, details.examMissed,
                           details.category == SuspensionCategory::Permanent};
    findings.band = boardBand(board);
    findings.tellBoardAtOnce = tellBoardAtOnce(board);
}

void addProvision(CaseFindings& findings, const CaseFacts& facts, const SchoolCalendar& calendar)
{
    const SuspensionDetails& details = facts.details();
    std::vector<SuspensionDetails> others;
    for (const Suspension& other : facts.others) {
        if (other.status != SuspensionStatus::Cancelled) {
            others.push_back(other.details);
        }
    }
    findings.daySix = daySix(details, others, calendar);
    if (!findings.daySix) {
        return;
    }
    findings.provisionIsLaw =
        provisionDutyApplies(facts.schoolType, facts.student.dateOfBirth, *findings.daySix) &&
        !details.examsOver;
    const QDate start = details.provision.start.value_or(*findings.daySix);
    findings.provisionDetailsDue =
        provisionDetailsDue(QDateTime(start, details.provision.startTime.value_or(facts.morningStart)));
}

} // namespace

CaseFindings findingsOf(const CaseFacts& facts, const SchoolCalendar& calendar)
{
    const SuspensionDetails& details = facts.details();
    CaseFindings findings;
    findings.isLaw = exclusionRegulationsApply(facts.schoolType);
    if (!details.first.isValid()) {
        findings.recipients = peopleToTell(facts, false);
        return findings;
    }
    const QDate first = details.first.date;
    const auto& born = facts.student.dateOfBirth;
    findings.compulsoryAge = !born || isOfCompulsoryAge(*born, first);
    findings.toStudent = born && isOwnRelevantPerson(*born, first);
    addTotals(findings, facts, calendar);
    findings.recipients = peopleToTell(facts, findings.tellBoardAtOnce);
    findings.noticeDue = noticeDue(details, findings.compulsoryAge, facts.afternoonEnd);
    if (!details.last.isValid()) {
        return findings;
    }
    if (publicPlaceDutyApplies(facts.schoolType, born, first)) {
        findings.publicPlaceDates = publicPlaceDates(details, facts.afternoonStart, calendar);
    }
    addProvision(findings, facts, calendar);
    findings.back = returnMoment(details, calendar);
    return findings;
}

} // namespace freshstart
