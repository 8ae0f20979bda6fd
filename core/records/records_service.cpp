// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/calendar/calendar_service.h"
#include "core/school/role_rules.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/student_repository.h"
#include "core/suspensions/cancel_rules.h"
#include "core/suspensions/case_issues.h"
#include "core/suspensions/follow_up_repository.h"
#include "core/suspensions/suspension_repository.h"
#include "core/suspensions/suspension_rules.h"
#include "core/welcome_back/welcome_back_repository.h"
#include "core/welcome_back/welcome_back_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

RecordsService::RecordsService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                               const Gate* gate)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_gate(gate),
      m_repository(database)
{
}

Result<void> RecordsService::issueSuspension(SuspensionId id,
                                             const std::vector<IssuedDocument>& documents)
{
    if (auto leave = require(m_gate, Act::IssueSuspension); !leave) {
        return leave;
    }
    if (documents.empty()) {
        return Error{ErrorCode::CannotIssue, u"letters"_s, {}, {}};
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    SuspensionRepository suspensions(m_database);
    auto suspension = suspensions.find(id);
    if (!suspension) {
        return suspension.error();
    }
    if (suspension->status != SuspensionStatus::Draft) {
        return Error{ErrorCode::NotADraft, {}, {}, {}};
    }
    if (auto allowed = mayIssue(*suspension); !allowed) {
        return allowed;
    }
    suspension->status = SuspensionStatus::Issued;
    suspension->issuedAt = m_clock.now().toUTC();
    if (auto done = suspensions.update(*suspension, m_clock.now()); !done) {
        return done;
    }
    if (auto done = noteTold(id); !done) {
        return done;
    }
    return finish(transaction, documents);
}

/// The letter that goes out names the meeting as it is planned now.
Result<void> RecordsService::noteTold(SuspensionId id)
{
    WelcomeBackRepository welcomeBacks(m_database);
    const auto plan = welcomeBacks.planOf(id);
    if (!plan) {
        return plan.error();
    }
    return *plan ? welcomeBacks.setTold(id, toldOf(**plan)) : Result<void>();
}

Result<void> RecordsService::changeMeeting(SuspensionId id, const WelcomeBackPlan& plan,
                                           const std::vector<IssuedDocument>& documents)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (auto done = planTold(id, plan); !done) {
        return done;
    }
    return finish(transaction, documents);
}

/// A plan of which the family hears with the letters that go out now.
Result<void> RecordsService::planTold(SuspensionId id, const WelcomeBackPlan& plan)
{
    WelcomeBackRepository welcomeBacks(m_database);
    if (auto leave = welcomeBacks.mayPlan(id, plan, m_gate); !leave) {
        return leave;
    }
    if (auto saved = welcomeBacks.savePlan(id, plan, m_clock.now()); !saved) {
        return saved.error();
    }
    return welcomeBacks.setTold(id, toldOf(plan));
}

Result<void> RecordsService::cancelSuspension(SuspensionId id, const Cancellation& cancellation,
                                              const std::vector<IssuedDocument>& documents)
{
    if (auto leave = leaveToCancel(cancellation); !leave) {
        return leave;
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    SuspensionRepository suspensions(m_database);
    FollowUpRepository followUps(m_database);
    auto suspension = suspensions.find(id);
    if (!suspension) {
        return suspension.error();
    }
    auto followUp = followUps.find(id);
    if (!followUp) {
        return followUp.error();
    }
    if (suspension->status != SuspensionStatus::Issued) {
        return Error{ErrorCode::NotAllowed, u"status"_s, {}, {}};
    }
    followUp->cancellation = cancellation;
    if (auto allowed = mayCancel(*suspension, *followUp); !allowed) {
        return allowed;
    }
    suspension->status = SuspensionStatus::Cancelled;
    suspension->servedUntil = cancellation.lastServed;
    if (auto done = suspensions.update(*suspension, m_clock.now()); !done) {
        return done;
    }
    if (auto done = followUps.save(*followUp, m_clock.now()); !done) {
        return done;
    }
    return finish(transaction, documents);
}

/// Whoever records it on behalf of the head says who that was.
Result<void> RecordsService::leaveToCancel(const Cancellation& cancellation)
{
    if (auto leave = require(m_gate, Act::CancelSuspension); !leave || m_gate == nullptr) {
        return leave;
    }
    const auto permission = m_gate->ask(Act::CancelSuspension);
    if (!permission) {
        return permission.error();
    }
    if (permission->leave != Leave::OnBehalf) {
        return {};
    }
    const auto by = cancellation.by
                        ? SchoolService(m_database, m_clock, m_notifier).findStaff(*cancellation.by)
                        : Result<StaffMember>(StaffMember{});
    if (!by) {
        return by.error();
    }
    return decidesForSchool(*by) ? Result<void>()
                                 : Error{ErrorCode::CannotCancel, u"decided_by"_s,
                                         u"cancelled_by_not_head"_s, {}};
}

Result<RecordsService::WholeCase> RecordsService::wholeCase(const Suspension& suspension)
{
    const auto calendar = CalendarService(m_database, m_clock, m_notifier).load();
    if (!calendar) {
        return calendar.error();
    }
    const SchoolService schools(m_database, m_clock, m_notifier);
    const auto school = schools.load();
    const auto rules = schools.rules();
    const auto student = StudentRepository(m_database).find(suspension.details.student);
    const auto all = SuspensionRepository(m_database).ofStudent(suspension.details.student);
    if (!school || !rules) {
        return !school ? school.error() : rules.error();
    }
    if (!student || !all) {
        return !student ? student.error() : all.error();
    }
    return WholeCase{caseFacts(*school, *rules, *student, suspension, *all), *calendar};
}

Result<void> RecordsService::mayCancel(const Suspension& suspension,
                                       const SuspensionFollowUp& followUp)
{
    const auto whole = wholeCase(suspension);
    if (!whole) {
        return whole.error();
    }
    for (const Issue& issue : whyNotCancel(whole->facts, followUp,
                                           followUp.cancellation->lastServed, whole->calendar)) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::CannotCancel, issue.field, issue.code, issue.parameters};
        }
    }
    return {};
}

Result<void> RecordsService::mayIssue(const Suspension& suspension)
{
    const auto whole = wholeCase(suspension);
    if (!whole) {
        return whole.error();
    }
    for (const Issue& issue : caseIssues(whole->facts, whole->calendar)) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::CannotIssue, issue.field, issue.code, issue.parameters};
        }
    }
    return {};
}

Result<void> RecordsService::correctSuspension(const SuspensionCase& corrected, const QString& why,
                                               const std::vector<IssuedDocument>& documents)
{
    if (auto leave = require(m_gate, Act::IssueSuspension); !leave) {
        return leave;
    }
    if (why.trimmed().isEmpty()) {
        return Error{ErrorCode::Invalid, u"why"_s, {}, {}};
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    SuspensionRepository suspensions(m_database);
    const auto stored = suspensions.find(corrected.suspension.id);
    if (!stored) {
        return stored.error();
    }
    if (stored->status != SuspensionStatus::Issued) {
        return Error{ErrorCode::NotAllowed, u"status"_s, {}, {}};
    }
    if (makesLonger(stored->details, corrected.suspension.details)) {
        return Error{ErrorCode::ExtensionRefused, u"half_days"_s, {}, {}};
    }
    Suspension suspension = *stored; // who and whether are not corrected here
    suspension.details = corrected.suspension.details;
    suspension.details.student = stored->details.student;
    if (auto done = suspensions.update(suspension, m_clock.now()); !done) {
        return done;
    }
    if (auto done = planTold(suspension.id, corrected.welcomeBack); !done) {
        return done;
    }
    FollowUpRepository followUps(m_database);
    auto followUp = followUps.find(suspension.id);
    if (!followUp) {
        return followUp.error();
    }
    followUp->correctionReason = why.trimmed();
    if (auto done = followUps.save(*followUp, m_clock.now()); !done) {
        return done;
    }
    return finish(transaction, documents);
}

Result<void> RecordsService::finish(Transaction& transaction,
                                    const std::vector<IssuedDocument>& documents)
{
    if (auto done = store(documents); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.suspensionsChanged();
    Q_EMIT m_notifier.meetingsChanged();
    Q_EMIT m_notifier.documentsChanged();
    return {};
}

Result<IssuedDocumentId> RecordsService::keep(const IssuedDocument& document)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    IssuedDocument stamped = document;
    stamped.issuedAt = m_clock.now().toUTC();
    const auto id = m_repository.add(stamped);
    if (!id) {
        return id;
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    Q_EMIT m_notifier.documentsChanged();
    return id;
}

Result<void> RecordsService::store(const std::vector<IssuedDocument>& documents)
{
    for (IssuedDocument document : documents) {
        document.issuedAt = m_clock.now().toUTC();
        if (const auto id = m_repository.add(document); !id) {
            return id.error();
        }
    }
    return {};
}

Result<std::vector<IssuedDocument>> RecordsService::list(const IssuedDocumentFilter& filter)
{
    return m_repository.list(filter);
}

Result<IssuedDocument> RecordsService::find(IssuedDocumentId id)
{
    return m_repository.find(id);
}

} // namespace freshstart
