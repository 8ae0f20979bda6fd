// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/welcome_back/after_meeting_repository.h"
#include "core/welcome_back/after_meeting_rules.h"
#include "core/welcome_back/commitment_repository.h"
#include "core/welcome_back/welcome_back_list_repository.h"

namespace freshstart {

namespace {

Result<void> refuseProblem(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::Invalid, issue.field, issue.code, issue.parameters};
        }
    }
    return {};
}

} // namespace

WelcomeBackService::WelcomeBackService(Database& database, const Clock& clock,
                                       ChangeNotifier& notifier, const Gate* gate)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_gate(gate),
      m_repository(database)
{
}

template<class Work>
Result<void> WelcomeBackService::inTransaction(Work work)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (Result<void> done = work(); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.meetingsChanged();
    return {};
}

Result<WelcomeBack> WelcomeBackService::find(WelcomeBackId id)
{
    return m_repository.find(id);
}

Result<std::optional<WelcomeBackId>> WelcomeBackService::ofSuspension(SuspensionId suspension)
{
    return m_repository.ofSuspension(suspension);
}

Result<std::vector<WelcomeBackRow>> WelcomeBackService::rows(std::optional<StudentId> student)
{
    return WelcomeBackListRepository(m_database).list({student, {}});
}

Result<std::vector<MeetingHour>> WelcomeBackService::othersOn(QDate date, SuspensionId except)
{
    return WelcomeBackListRepository(m_database).hoursOn(date, except);
}

Result<std::vector<StaffMember>> WelcomeBackService::staff()
{
    return SchoolService(m_database, m_clock, m_notifier).staff(SchoolService::Staff::All);
}

Result<WelcomeBackId> WelcomeBackService::arrange(SuspensionId suspension,
                                                  const WelcomeBackPlan& plan)
{
    WelcomeBackId id;
    auto done = inTransaction([&]() -> Result<void> {
        if (auto leave = m_repository.mayPlan(suspension, plan, m_gate); !leave) {
            return leave;
        }
        const auto saved = m_repository.savePlan(suspension, plan, m_clock.now());
        if (!saved) {
            return saved.error();
        }
        id = *saved;
        return {};
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Result<void> WelcomeBackService::saveRecord(WelcomeBackId id, const WelcomeBackRecord& record)
{
    const auto meeting = m_repository.find(id);
    auto everybody = staff();
    if (!meeting || !everybody) {
        return !meeting ? meeting.error() : everybody.error();
    }
    const RecordFacts facts{std::move(*everybody), meeting->plan, m_clock.today()};
    if (auto fine = refuseProblem(validate(record, facts)); !fine) {
        return fine;
    }
    return inTransaction([&] { return m_repository.saveRecord(id, record); });
}

Result<void> WelcomeBackService::markUploaded(WelcomeBackId id, std::optional<QDate> on,
                                              const QString& by)
{
    return inTransaction([&] { return m_repository.setUploaded(id, on, by, m_clock.now()); });
}

Result<void> WelcomeBackService::changeLead(WelcomeBackId id, const LeadChange& change,
                                            const Delegation& delegation)
{
    if (auto fine = refuseProblem(validate(change)); !fine) {
        return fine;
    }
    auto meeting = m_repository.find(id);
    if (!meeting) {
        return meeting.error();
    }
    meeting->plan.lead = change.successor;
    meeting->plan.delegation = delegation;
    return inTransaction([&]() -> Result<void> {
        const auto saved =
            m_repository.savePlan(meeting->suspension, meeting->plan, m_clock.now());
        if (!saved) {
            return saved.error();
        }
        return AfterMeetingRepository(m_database).saveLeadChange(id, change);
    });
}

Result<void> WelcomeBackService::saveTalk(WelcomeBackId id, const LeadChange& change)
{
    if (auto fine = refuseProblem(validate(change)); !fine) {
        return fine;
    }
    return inTransaction(
        [&] { return AfterMeetingRepository(m_database).saveLeadChange(id, change); });
}

Result<void> WelcomeBackService::saveAbsence(WelcomeBackId id,
                                             const std::optional<FamilyAbsence>& absence)
{
    if (absence) {
        const auto everybody = staff();
        if (!everybody) {
            return everybody.error();
        }
        if (auto fine = refuseProblem(validate(*absence, *everybody)); !fine) {
            return fine;
        }
    }
    return inTransaction(
        [&] { return AfterMeetingRepository(m_database).saveAbsence(id, absence); });
}

Result<void> WelcomeBackService::saveHold(WelcomeBackId id, const std::optional<ReturnHold>& hold)
{
    if (hold) {
        const SchoolService schools(m_database, m_clock, m_notifier);
        const auto school = schools.load();
        const auto everybody = schools.staff(SchoolService::Staff::All);
        if (!school || !everybody) {
            return !school ? school.error() : everybody.error();
        }
        if (auto fine = refuseProblem(validate(*hold, school->type, *everybody)); !fine) {
            return fine;
        }
    }
    return inTransaction([&] { return AfterMeetingRepository(m_database).saveHold(id, hold); });
}

Result<void> WelcomeBackService::saveNote(WelcomeBackId id, const MonitoringNote& note)
{
    if (auto fine = refuseProblem(validate(note)); !fine) {
        return fine;
    }
    return inTransaction([&] { return AfterMeetingRepository(m_database).saveNote(id, note); });
}

Result<void> WelcomeBackService::removeNote(WelcomeBackId id, qint64 note)
{
    return inTransaction([&] { return AfterMeetingRepository(m_database).removeNote(id, note); });
}

Result<void> WelcomeBackService::endMonitoring(WelcomeBackId id, std::optional<QDate> on)
{
    return inTransaction([&] { return AfterMeetingRepository(m_database).endMonitoring(id, on); });
}

Result<void> WelcomeBackService::saveIntervention(WelcomeBackId id,
                                                  const InterventionRecord& record)
{
    if (auto fine = refuseProblem(validate(record, m_clock.today())); !fine) {
        return fine;
    }
    return inTransaction(
        [&] { return AfterMeetingRepository(m_database).saveIntervention(id, record); });
}

Result<std::vector<CommitmentRow>> WelcomeBackService::commitments(StudentId student)
{
    return CommitmentRepository(m_database).ofStudent(student);
}

Result<void> WelcomeBackService::noteProgress(CommitmentId id, CommitmentState state,
                                              const QString& progress)
{
    return inTransaction([&] {
        return CommitmentRepository(m_database)
            .setProgress(id, state, progress.trimmed(), m_clock.today());
    });
}

Result<void> WelcomeBackService::markReviewed(WelcomeBackId id, std::optional<QDate> on,
                                              const QString& note)
{
    return inTransaction([&] { return m_repository.setReviewed(id, on, note.trimmed()); });
}

} // namespace freshstart
