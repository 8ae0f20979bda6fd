// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/follow_up_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/suspensions/suspension_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The session before another; it need not be one of a school day.
HalfDay sessionBefore(HalfDay moment)
{
    return moment.session == Session::Pm ? HalfDay{moment.date, Session::Am}
                                         : HalfDay{moment.date.addDays(-1), Session::Pm};
}

/// The day from which on anything can come of the suspension.
QDate decisionDay(const SuspensionDetails& details)
{
    const QDate first = details.first.date;
    return details.decidedAt ? std::min(details.decidedAt->date(), first) : first;
}

Error boardError(const QString& field, const QString& finding)
{
    return Error{ErrorCode::Invalid, field, finding, {}};
}

Result<void> checkBoard(const BoardCourse& board, QDate decided)
{
    const auto isTooEarly = [decided](const std::optional<QDate>& date) {
        return date && *date < decided;
    };
    const auto early = u"board_date_before_decision"_s;
    if (isTooEarly(board.representationsOn)) {
        return boardError(u"representations_on"_s, early);
    }
    if (isTooEarly(board.meetingOn)) {
        return boardError(u"board_meeting_on"_s, early);
    }
    if (isTooEarly(board.decidedOn)) {
        return boardError(u"board_decided_on"_s, early);
    }
    if (board.outcome != BoardOutcome::Open && !board.decidedOn) {
        return boardError(u"board_decided_on"_s, u"board_outcome_without_date"_s);
    }
    return {};
}

} // namespace

FollowUpService::FollowUpService(Database& database, const Clock& clock, ChangeNotifier& notifier)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_repository(database)
{
}

Result<SuspensionFollowUp> FollowUpService::find(SuspensionId id)
{
    return m_repository.find(id);
}

Result<std::vector<SuspensionFollowUp>> FollowUpService::since(QDate from)
{
    return m_repository.since(from);
}

Result<void> FollowUpService::change(SuspensionId id, const Work& work)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    SuspensionRepository suspensions(m_database);
    auto suspension = suspensions.find(id);
    if (!suspension) {
        return suspension.error();
    }
    if (suspension->status == SuspensionStatus::Draft) {
        return Error{ErrorCode::NotAllowed, u"status"_s, {}, {}};
    }
    auto followUp = m_repository.find(id);
    if (!followUp) {
        return followUp.error();
    }
    const Suspension before = *suspension;
    if (auto done = work(*suspension, *followUp); !done) {
        return done;
    }
    if (*suspension != before) {
        if (auto done = suspensions.update(*suspension, m_clock.now()); !done) {
            return done;
        }
    }
    if (auto done = m_repository.save(*followUp, m_clock.now()); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.suspensionsChanged();
    return {};
}

Result<void> FollowUpService::tick(SuspensionId id, const StepDone& done)
{
    if (!done.on.isValid()) {
        return Error{ErrorCode::Invalid, u"on"_s, {}, {}};
    }
    return change(id, [&](Suspension&, SuspensionFollowUp&) {
        return m_repository.saveStep(id, done);
    });
}

Result<void> FollowUpService::untick(SuspensionId id, Step step)
{
    return change(id, [&](Suspension&, SuspensionFollowUp&) {
        return m_repository.removeStep(id, step);
    });
}

Result<void> FollowUpService::saveBoard(SuspensionId id, const BoardCourse& board)
{
    return change(id, [&](Suspension& suspension, SuspensionFollowUp& followUp) -> Result<void> {
        if (auto sound = checkBoard(board, decisionDay(suspension.details)); !sound) {
            return sound;
        }
        followUp.board = board;
        return {};
    });
}

Result<void> FollowUpService::saveProvision(SuspensionId id, const Provision& provision)
{
    return change(id, [&](Suspension& suspension, SuspensionFollowUp&) -> Result<void> {
        suspension.details.provision = provision;
        return {};
    });
}

Result<void> FollowUpService::returnEarly(SuspensionId id,
                                          const std::optional<EarlyReturn>& earlyReturn)
{
    return change(id, [&](Suspension& suspension, SuspensionFollowUp& followUp) -> Result<void> {
        if (suspension.status == SuspensionStatus::Cancelled) {
            return Error{ErrorCode::NotAllowed, u"status"_s, {}, {}};
        }
        followUp.earlyReturn = earlyReturn;
        suspension.servedUntil.reset();
        if (!earlyReturn) {
            return {};
        }
        const SuspensionDetails& details = suspension.details;
        const HalfDay back = earlyReturn->back;
        if (!back.isValid() || back <= details.first || details.last < back) {
            return Error{ErrorCode::Invalid, u"back"_s, {}, {}};
        }
        suspension.servedUntil = sessionBefore(back);
        return {};
    });
}

} // namespace freshstart
