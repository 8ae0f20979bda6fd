// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/retention/access_request_repository.h"
#include "core/retention/access_request_rules.h"
#include "core/retention/keep_decision_repository.h"
#include "core/retention/review_repository.h"
#include "core/school/school_service.h"
#include "core/storage/transaction.h"
#include "core/today/today_service.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error invalid(const QString& field, const QString& code)
{
    return {ErrorCode::Invalid, field, code, {}};
}

std::optional<Error> problemOf(const KeepDecision& decision)
{
    if (decision.reason.trimmed().isEmpty()) {
        return invalid(u"reason"_s, u"keep_without_reason"_s);
    }
    if (decision.decidedBy.trimmed().isEmpty()) {
        return invalid(u"decided_by"_s, u"keep_without_name"_s);
    }
    if (!decision.lookAgainOn.isValid() || decision.lookAgainOn <= decision.decidedOn) {
        return invalid(u"look_again_on"_s, u"keep_look_again_missing"_s);
    }
    if (decision.holdsUntil && *decision.holdsUntil < decision.decidedOn) {
        return invalid(u"holds_until"_s, u"keep_ends_before_start"_s);
    }
    return std::nullopt;
}

/// A request or a meeting already stands in the list for itself.
void addDuties(std::vector<ReviewItem>& list, const std::vector<Duty>& duties)
{
    QSet<StudentId> waiting;
    for (const Duty& duty : duties) {
        if (duty.kind != DutyKind::AnswerAccessRequest && duty.kind != DutyKind::ReviewRecords) {
            waiting.insert(duty.student);
        }
    }
    for (ReviewItem& item : list) {
        if (waiting.contains(item.student)) {
            item.reasons.push_back(KeepReason::OpenDuty);
            std::ranges::sort(item.reasons);
        }
    }
}

} // namespace

Result<std::vector<ReviewItem>> RightsService::review(QDate until) const
{
    const auto rules = m_services.school.rules();
    if (!rules) {
        return rules.error();
    }
    const QDate today = m_services.clock.today();
    auto list = ReviewRepository(m_database).list(today, until, *rules);
    if (list && !list->empty()) {
        const auto view = m_services.today.on(today);
        if (!view) {
            return view.error();
        }
        addDuties(*list, view->duties);
    }
    return list;
}

Result<ReviewItem> RightsService::reviewOf(StudentId student) const
{
    const auto rules = m_services.school.rules();
    const auto facts = ReviewRepository(m_database).factsOf(student);
    const QDate today = m_services.clock.today();
    const auto view = m_services.today.on(today);
    if (!rules || !facts || !view) {
        return !rules ? rules.error() : !facts ? facts.error() : view.error();
    }
    std::vector<ReviewItem> list{{facts->student, facts->name, facts->upn, facts->dateOfBirth,
                                  reviewDateOf(*facts, *rules).value_or(QDate()),
                                  !facts->decisions.empty(), keepReasonsOf(*facts, today), {}}};
    if (!facts->decisions.empty()) {
        list.front().latest = facts->decisions.front();
    }
    addDuties(list, view->duties);
    return std::move(list.front());
}

Result<int> RightsService::withoutBirth() const
{
    return ReviewRepository(m_database).withoutBirth();
}

Result<std::vector<KeepDecision>> RightsService::decisions(StudentId student) const
{
    return KeepDecisionRepository(m_database).ofStudent(student);
}

Result<KeepDecisionId> RightsService::keep(const KeepDecision& decision)
{
    KeepDecision kept = decision;
    kept.decidedOn = m_services.clock.today();
    kept.reason = kept.reason.trimmed();
    if (const auto problem = problemOf(kept)) {
        return *problem;
    }
    KeepDecisionId id;
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun.error();
        }
        const auto added = KeepDecisionRepository(m_database).add(kept);
        if (!added) {
            return added.error();
        }
        id = *added;
        if (auto done = transaction.commit(); !done) {
            return done.error();
        }
    }
    Q_EMIT m_services.changes.studentsChanged();
    return id;
}

Result<void> RightsService::endHold(KeepDecisionId id, const QString& note)
{
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun;
        }
        KeepDecisionRepository repository(m_database);
        auto decision = repository.find(id);
        if (!decision) {
            return decision.error();
        }
        decision->endedOn = m_services.clock.today();
        decision->endNote = note.trimmed();
        if (auto done = repository.update(*decision); !done) {
            return done;
        }
        if (auto done = transaction.commit(); !done) {
            return done;
        }
    }
    Q_EMIT m_services.changes.studentsChanged();
    return {};
}

Result<std::vector<RequestLine>> RightsService::requests(bool closedAsWell) const
{
    const auto calendar = m_services.calendar.load();
    auto all = AccessRequestRepository(m_database).all(closedAsWell);
    if (!calendar || !all) {
        return calendar ? all.error() : calendar.error();
    }
    std::vector<RequestLine> lines;
    for (OpenRequest& one : *all) {
        const auto due = dueOf(one.request, *calendar);
        lines.push_back({std::move(one), due});
    }
    return lines;
}

Result<std::vector<RequestLine>> RightsService::requestsOf(StudentId student) const
{
    auto all = requests(true);
    if (!all) {
        return all;
    }
    std::erase_if(*all,
                  [student](const RequestLine& one) { return one.open.request.student != student; });
    std::ranges::reverse(*all);
    return all;
}

Result<AccessRequestId> RightsService::save(const AccessRequest& request)
{
    const auto calendar = m_services.calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    for (const Issue& issue : validate(request, *calendar, m_services.clock.today())) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::Invalid, issue.field, issue.code, issue.parameters};
        }
    }
    AccessRequestId id = request.id;
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun.error();
        }
        AccessRequestRepository repository(m_database);
        if (request.id) {
            if (auto done = repository.update(request); !done) {
                return done.error();
            }
        } else {
            const auto added = repository.add(request);
            if (!added) {
                return added.error();
            }
            id = *added;
        }
        if (auto done = transaction.commit(); !done) {
            return done.error();
        }
    }
    Q_EMIT m_services.changes.studentsChanged();
    return id;
}

} // namespace freshstart
