// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/prevention/action_repository.h"
#include "core/prevention/prevention_rules.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/student_repository.h"
#include "core/students/support_repository.h"

using namespace Qt::StringLiterals;

namespace freshstart {

PreventionService::PreventionService(Database& database, const Clock& clock,
                                     ChangeNotifier& notifier)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_repository(database)
{
}

template<class Work>
Result<void> PreventionService::inTransaction(Work work)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    if (Result<void> done = work(); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    Q_EMIT m_notifier.meetingsChanged();
    return {};
}

template<class Change>
Result<void> PreventionService::changePeople(PreventionId id, const std::vector<int>& people,
                                             Change change)
{
    return inTransaction([&]() -> Result<void> {
        auto meeting = m_repository.find(id);
        if (!meeting) {
            return meeting.error();
        }
        auto& attendees = meeting->details.attendees;
        for (const int place : people) {
            if (place < 0 || place >= static_cast<int>(attendees.size())) {
                return Error{ErrorCode::NotFound, u"attendee"_s, {}, {}};
            }
            change(attendees[static_cast<size_t>(place)]);
        }
        return m_repository.writeAttendees(id, attendees);
    });
}

Result<void> PreventionService::refuseProblem(const PreventionDetails& details,
                                              const std::vector<StaffMember>& staff)
{
    auto student = StudentRepository(m_database).find(details.student);
    if (!student) {
        return student.error();
    }
    auto support = SupportRepository(m_database).of(details.student);
    if (!support) {
        return support.error();
    }
    const PreventionCaseFacts facts{std::move(*student), std::move(*support), staff,
                                    m_clock.today()};
    for (const Issue& issue : validate(details, facts)) {
        if (issue.severity == Severity::Problem) {
            const auto code = issue.code == "chair_not_allowed"_L1 ||
                                      issue.code == "way_forward_not_by_head"_L1
                                  ? ErrorCode::NotAllowed
                                  : ErrorCode::Invalid;
            return Error{code, issue.field, issue.code, issue.parameters};
        }
    }
    return {};
}

Result<PreventionId> PreventionService::save(const PreventionMeeting& meeting,
                                             const std::vector<StaffMember>& staff)
{
    if (auto fine = refuseProblem(meeting.details, staff); !fine) {
        return fine.error();
    }
    PreventionId id = meeting.id;
    const auto done = inTransaction([&]() -> Result<void> {
        if (id) {
            return m_repository.update(meeting, m_clock.now());
        }
        const auto added = m_repository.add(meeting.details, m_clock.now());
        if (!added) {
            return added.error();
        }
        id = *added;
        return {};
    });
    return done ? Result<PreventionId>(id) : done.error();
}

Result<PreventionMeeting> PreventionService::find(PreventionId id)
{
    return m_repository.find(id);
}

Result<std::vector<PreventionRow>> PreventionService::rows(std::optional<StudentId> student)
{
    return m_repository.rows({student, {}, {}});
}

Result<std::vector<PreventionMeeting>> PreventionService::ofStudent(StudentId student)
{
    return m_repository.all({student, {}, {}});
}

Result<void> PreventionService::callOff(PreventionId id, const std::optional<CalledOff>& calledOff)
{
    if (calledOff && calledOff->reason.trimmed().isEmpty()) {
        return Error{ErrorCode::Invalid, u"reason"_s, u"reason_missing"_s, {}};
    }
    return inTransaction([&]() -> Result<void> {
        const auto meeting = m_repository.find(id);
        if (!meeting) {
            return meeting.error();
        }
        if (calledOff && meeting->details.held) {
            return Error{ErrorCode::NotAllowed, u"held"_s, u"meeting_held"_s, {}};
        }
        return m_repository.callOff(id, calledOff);
    });
}

Result<void> PreventionService::noteInvited(PreventionId id, const std::vector<int>& people,
                                            const std::optional<Handed>& handed)
{
    return changePeople(id, people, [&](PreventionAttendee& one) { one.invited = handed; });
}

Result<void> PreventionService::noteCopies(PreventionId id, const std::vector<int>& people,
                                           const std::vector<CopyKind>& kinds,
                                           const std::optional<Handed>& handed)
{
    return changePeople(id, people, [&](PreventionAttendee& one) {
        for (const CopyKind kind : kinds) {
            one.copy(kind) = handed;
        }
    });
}

Result<void> PreventionService::noteProgress(PreventionActionId id, ActionState state,
                                             const QString& progress)
{
    return inTransaction([&] {
        return ActionRepository(m_database)
            .setProgress(id, state, progress, m_clock.now().date());
    });
}

Result<void> PreventionService::markReviewed(PreventionId id, std::optional<QDate> on,
                                             const QString& note)
{
    return inTransaction([&] { return m_repository.setReviewed(id, on, note); });
}

} // namespace freshstart
