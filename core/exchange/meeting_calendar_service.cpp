// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_calendar_service.h"

#include "core/base/clock.h"
#include "core/documents/diary_words.h"
#include "core/prevention/prevention_service.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/students/student_service.h"
#include "core/welcome_back/welcome_back_service.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Made once for this program, so that its numbers meet nobody else's.
const QUuid kOurs(u"8c2f3b0e-5f0a-4c55-9a8e-2d6f1b7c4e90"_s);

Error noDay()
{
    return Error{ErrorCode::Invalid, u"date"_s, u"meeting_without_date"_s, {}};
}

} // namespace

/// Two schools count their meetings from 1. What tells them apart is the moment in which the file
/// was made: it never changes, goes with every copy, and says nothing of anybody.
Result<QString> MeetingCalendarService::uid(const QString& kind, qint64 number) const
{
    Query query(m_database,
                u"SELECT applied_at FROM schema_version WHERE number = 1 ORDER BY number"_s);
    const auto madeAt = query.optional([](const Row& row) { return row.text(0); });
    if (!madeAt) {
        return madeAt.error();
    }
    const QUuid school = QUuid::createUuidV5(kOurs, madeAt->value_or(QString()));
    return u"%1-%2@%3.freshstart"_s.arg(kind).arg(number).arg(
        school.toString(QUuid::WithoutBraces));
}

/// Who leads asks people to come; without an address of theirs, the school does.
Result<void> MeetingCalendarService::setLeader(CalendarMeeting& meeting,
                                               std::optional<StaffId> leader) const
{
    const auto school = m_services.school.load();
    if (!school) {
        return school.error();
    }
    meeting.organiserName = school->name;
    meeting.organiserEmail = school->email;
    if (!leader) {
        return {};
    }
    const auto member = m_services.school.findStaff(*leader);
    if (!member) {
        return member.error();
    }
    meeting.description = diary::ledBy(member->name);
    if (!member->email.isEmpty()) {
        meeting.organiserName = member->name;
        meeting.organiserEmail = member->email;
    }
    return {};
}

Result<QByteArray> MeetingCalendarService::file(CalendarMeeting meeting, const QString& kind,
                                                qint64 number,
                                                std::optional<StaffId> leader) const
{
    const auto mark = uid(kind, number);
    if (!mark) {
        return mark.error();
    }
    meeting.uid = *mark;
    if (auto done = setLeader(meeting, leader); !done) {
        return done.error();
    }
    return meetingCalendar({meeting}, m_services.clock.now());
}

Result<QByteArray> MeetingCalendarService::forWelcomeBack(WelcomeBackId id) const
{
    const auto found = m_services.welcomeBacks.find(id);
    if (!found) {
        return found.error();
    }
    const WelcomeBackPlan& plan = found->plan;
    if (plan.arrangement != WelcomeBackArrangement::MeetingSet || !plan.date) {
        return noDay();
    }
    const auto student = m_services.students.find(found->student);
    if (!student) {
        return student.error();
    }
    CalendarMeeting meeting;
    meeting.summary = diary::welcomeBackMeeting(student->details);
    meeting.date = *plan.date;
    meeting.time = plan.time;
    meeting.place = plan.place;
    return file(std::move(meeting), u"welcome-back"_s, id.number, plan.lead);
}

Result<QByteArray> MeetingCalendarService::forPrevention(PreventionId id) const
{
    const auto found = m_services.preventions.find(id);
    if (!found) {
        return found.error();
    }
    const PreventionDetails& details = found->details;
    if (!details.date.isValid()) {
        return noDay();
    }
    const auto student = m_services.students.find(details.student);
    if (!student) {
        return student.error();
    }
    CalendarMeeting meeting;
    meeting.summary = diary::preventionMeeting(student->details);
    meeting.date = details.date;
    meeting.time = details.time;
    meeting.place = details.place;
    return file(std::move(meeting), u"prevention"_s, id.number, details.chair);
}

} // namespace freshstart
