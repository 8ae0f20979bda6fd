// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/case_issues.h"

#include "core/suspensions/case_findings.h"
#include "core/suspensions/follow_on_rules.h"
#include "core/suspensions/notice_rules.h"
#include "core/suspensions/register_rules.h"
#include "core/suspensions/suspension_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

void append(std::vector<Issue>& issues, const std::vector<Issue>& more)
{
    issues.insert(issues.end(), more.begin(), more.end());
}

std::vector<Issue> provisionIssues(const CaseFacts& facts, const CaseFindings& findings)
{
    const Provision& provision = facts.details().provision;
    if (!provision.start || !findings.daySix) {
        return {};
    }
    std::vector<Issue> issues;
    const QStringList sixth{findings.daySix->toString(Qt::ISODate)};
    if (provision.waivedOn && !mayWaiveProvisionNotice(*provision.start, *findings.daySix)) {
        issues.push_back(
            {Severity::Problem, u"waiver_not_allowed"_s, u"provision_waived_on"_s, 0, sixth});
        if (!findings.isLaw) {
            issues.back().severity = Severity::Doubt;
        }
    }
    if (*findings.daySix < *provision.start) {
        issues.push_back(
            {Severity::Doubt, u"provision_after_day_six"_s, u"provision_start"_s, 0, sixth});
    }
    return issues;
}

} // namespace

std::vector<Issue> caseIssues(const CaseFacts& facts, const SchoolCalendar& calendar)
{
    const SuspensionDetails& details = facts.details();
    std::vector<Issue> issues;
    const CaseFindings findings = findingsOf(facts, calendar);
    if (const auto limit = yearLimitIssue(facts.schoolType, findings.yearHalfDays,
                                          facts.rules.yearWarningHalfDays)) {
        issues.push_back(*limit);
    }
    if (details.follows) {
        const auto earlier = std::ranges::find(facts.others, *details.follows, &Suspension::id);
        if (earlier != facts.others.end()) {
            append(issues, followOnIssues(details, *earlier, calendar));
        }
    }
    append(issues, provisionIssues(facts, findings));
    if (details.examsOver && facts.student.yearGroup != "11"_L1) {
        issues.push_back({Severity::Doubt, u"exams_over_not_year_11"_s, u"exams_over"_s, 0, {}});
    }
    append(issues, registerWarnings(facts, calendar));
    return issues;
}

} // namespace freshstart
