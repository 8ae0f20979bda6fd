// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/case_findings.h"

#include "core/calendar/term_division.h"
#include "core/law/ages.h"
#include "core/suspensions/notice_rules.h"
#include "core/suspensions/served.h"
#include "core/suspensions/totals.h"

#include <algorithm>

namespace freshstart {

namespace {

using Counts = std::vector<CountedSuspension>;

/// Whether another suspension was there when this one was issued. What came from elsewhere has no
/// moment of issue: there its first session decides.
bool cameBefore(const Suspension& other, const Suspension& own)
{
    const bool isDraft = own.status == SuspensionStatus::Draft;
    if (other.issuedAt && (isDraft || (own.issuedAt && *own.issuedAt != *other.issuedAt))) {
        return isDraft || *other.issuedAt < *own.issuedAt;
    }
    return std::pair(other.details.first, other.id) < std::pair(own.details.first, own.id);
}

Counts countedOthers(const CaseFacts& facts, bool onlyEarlier)
{
    Counts all;
    for (const Suspension& other : facts.others) {
        if (other.status != SuspensionStatus::Draft &&
            (!onlyEarlier || cameBefore(other, facts.suspension))) {
            all.push_back(counted(other));
        }
    }
    return all;
}

CountedSuspension countedThis(const CaseFacts& facts)
{
    CountedSuspension own = counted(facts.suspension);
    if (own.status == SuspensionStatus::Draft) {
        own.status = SuspensionStatus::Issued;
    }
    return own;
}

/// The terms between two dates, with what of the suspension falls into each.
std::vector<TermShare> sharesOf(const CountedSuspension& own, DateSpan span, const Counts& earlier,
                                const TermDivision& division, const SchoolCalendar& calendar)
{
    std::vector<TermShare> shares;
    for (QDate day = span.first; day <= span.last;) {
        const StatutoryTerm term = division.termOf(day);
        const DateSpan whole = division.termSpan(term);
        const int share = halfDaysWithin(own, whole, calendar);
        shares.push_back({term, share, share + termTotal(earlier, term, calendar, division)});
        day = whole.last.addDays(1);
    }
    return shares;
}

void addTotals(CaseFindings& findings, const CaseFacts& facts,
               const std::optional<SuspensionDetails>& asServed, const SchoolCalendar& calendar)
{
    const SuspensionDetails& details = facts.details();
    const TermDivision division = termDivision(calendar, facts.rules.ownTermDates);
    const Counts earlier = countedOthers(facts, true);
    const QDate first = details.first.date;
    const QDate last = std::max(first, asServed ? asServed->last.date : first);
    const CountedSuspension own = countedThis(facts);
    findings.terms = sharesOf(own, {first, last}, earlier, division, calendar);
    findings.decisiveHalfDays = decisiveTermTotal(details, earlier, calendar, division);

    Counts all = countedOthers(facts, false);
    all.push_back(own);
    findings.yearHalfDays = yearTotal(all, schoolYearOf(first), calendar, facts.halfDaysElsewhere);
    findings.yearLimit = yearLimit(findings.yearHalfDays, facts.rules.yearWarningHalfDays);
    const BoardFacts board{findings.decisiveHalfDays, details.examMissed,
                           details.category == SuspensionCategory::Permanent};
    findings.band = boardBand(board);
    findings.tellBoardAtOnce = tellBoardAtOnce(board);
}

/// R13 and R15.
void addProvision(CaseFindings& findings, const CaseFacts& facts, const SuspensionDetails& asServed,
                  const SchoolCalendar& calendar)
{
    std::vector<SuspensionDetails> others;
    for (const Suspension& other : facts.others) {
        if (const auto details = served(other, calendar)) {
            others.push_back(*details);
        }
    }
    findings.run = joinedRun(asServed, others, calendar);
    if (!findings.run) {
        return;
    }
    findings.runSchoolDays = calendar.schoolDaysBetween(findings.run->first, findings.run->last);
    const auto& born = facts.student.dateOfBirth;
    const auto sixth = daySix(asServed, others, calendar);
    if (sixth && !asServed.examsOver && (!born || isOfCompulsoryAge(*born, *sixth))) {
        findings.daySix = sixth;
        findings.provisionIsLaw = provisionDutyApplies(facts.schoolType, born, *sixth);
    }
    const auto start = asServed.provision.start ? asServed.provision.start : findings.daySix;
    if (start) {
        findings.provisionDetailsDue = provisionDetailsDue(
            QDateTime(*start, asServed.provision.startTime.value_or(facts.morningStart)));
    }
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
    const auto asServed = served(facts.suspension, calendar);
    findings.compulsoryAge = !born || isOfCompulsoryAge(*born, first);
    findings.toStudent = born && isOwnRelevantPerson(*born, first);
    addTotals(findings, facts, asServed, calendar);
    findings.recipients = peopleToTell(facts, findings.tellBoardAtOnce);
    findings.noticeDue = noticeDue(details, findings.compulsoryAge, facts.afternoonEnd);
    if (!details.last.isValid()) {
        return findings;
    }
    findings.back = backAt(facts.suspension, calendar);
    if (!asServed) {
        return findings;
    }
    if (publicPlaceDutyApplies(facts.schoolType, born, first)) {
        findings.publicPlaceDates = publicPlaceDates(*asServed, facts.afternoonStart, calendar);
    }
    addProvision(findings, facts, *asServed, calendar);
    return findings;
}

} // namespace freshstart
