// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/access_request_rules.h"

#include "core/law/numbers.h"
#include "core/retention/retention_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The day from which the month counts: of receipt, or of the proof of identity where it was needed.
std::optional<QDate> clockStart(const AccessRequest& request)
{
    switch (request.identity) {
    case IdentityCheck::Known:
        return request.receivedOn;
    case IdentityCheck::Checked:
        return request.identityOn;
    case IdentityCheck::Asked:
        break;
    }
    return std::nullopt;
}

Issue problem(const QString& code, const QString& field, const QStringList& parameters = {})
{
    return {Severity::Problem, code, field, 0, parameters};
}

void checkIdentity(const AccessRequest& request, std::vector<Issue>& issues)
{
    if (request.identity == IdentityCheck::Known) {
        return;
    }
    if (!request.identityOn) {
        issues.push_back(problem(u"identity_without_date"_s, u"identity_on"_s));
    } else if (*request.identityOn < request.receivedOn) {
        issues.push_back(problem(u"identity_before_receipt"_s, u"identity_on"_s));
    }
}

void checkExtension(const AccessRequest& request, const SchoolCalendar& calendar,
                    std::vector<Issue>& issues)
{
    if (!request.extendedOn) {
        return;
    }
    if (request.extensionReason.trimmed().isEmpty()) {
        issues.push_back(problem(u"extension_without_reason"_s, u"extension_reason"_s));
    }
    const auto start = clockStart(request);
    const QDate inTime = start ? accessRequestDue(*start, calendar) : QDate();
    if (inTime.isValid() && *request.extendedOn > inTime) {
        issues.push_back(
            problem(u"extension_too_late"_s, u"extended_on"_s, {inTime.toString(Qt::ISODate)}));
    }
}

void checkAnswer(const AccessRequest& request, const SchoolCalendar& calendar, QDate today,
                 std::vector<Issue>& issues)
{
    if (!request.answeredOn) {
        return;
    }
    if (*request.answeredOn < request.receivedOn) {
        issues.push_back(problem(u"answer_before_receipt"_s, u"answered_on"_s));
    }
    if (*request.answeredOn > today) {
        issues.push_back(problem(u"answered_in_future"_s, u"answered_on"_s));
    }
    if (request.identity == IdentityCheck::Asked) {
        issues.push_back(problem(u"answered_without_identity"_s, u"answered_on"_s));
    }
    const auto due = dueOf(request, calendar);
    if (due && *request.answeredOn > *due) {
        issues.push_back({Severity::Doubt, u"answered_late"_s, u"answered_on"_s, 0,
                          {due->toString(Qt::ISODate)}});
    }
}

} // namespace

std::optional<QDate> dueOf(const AccessRequest& request, const SchoolCalendar& calendar)
{
    const auto start = clockStart(request);
    if (!start || !start->isValid()) {
        return std::nullopt;
    }
    return request.extendedOn ? extendedRequestDue(*start, calendar)
                              : accessRequestDue(*start, calendar);
}

std::vector<Issue> validate(const AccessRequest& request, const SchoolCalendar& calendar,
                            QDate today)
{
    std::vector<Issue> issues;
    if (!request.receivedOn.isValid()) {
        issues.push_back(problem(u"request_without_date"_s, u"received_on"_s));
        return issues;
    }
    if (request.receivedOn > today) {
        issues.push_back(problem(u"request_in_future"_s, u"received_on"_s));
    }
    if (request.askedBy.trimmed().isEmpty()) {
        issues.push_back(problem(u"request_without_name"_s, u"asked_by"_s));
    }
    checkIdentity(request, issues);
    checkExtension(request, calendar, issues);
    checkAnswer(request, calendar, today, issues);
    return issues;
}

} // namespace freshstart
