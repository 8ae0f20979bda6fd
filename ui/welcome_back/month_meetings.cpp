// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/month_meetings.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "ui/common/date_text.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(MeetingMonth)

std::optional<QDate> dayOf(const WelcomeBackRow& row)
{
    const bool isSet = row.suspensionStatus == SuspensionStatus::Issued &&
                       row.plan.arrangement == WelcomeBackArrangement::MeetingSet;
    if (row.heldOn) {
        return row.heldOn;
    }
    return isSet ? row.plan.date : std::nullopt;
}

QString naturalName(const QString& listName)
{
    const QString forename = listName.section(u", "_s, 1);
    return forename.isEmpty() ? listName
                              : QString(forename + u' ' + listName.section(u", "_s, 0, 0));
}

QString kindOf(ClosedReason::Kind kind)
{
    using Kind = ClosedReason::Kind;
    switch (kind) {
    case Kind::Weekend:
        return tr("Weekend");
    case Kind::OutsideTerm:
    case Kind::Holiday:
        return tr("Holiday");
    case Kind::Inset:
        return tr("INSET day");
    case Kind::Closure:
        return tr("Closed");
    case Kind::BankHoliday:
        break;
    }
    return tr("Bank holiday");
}

} // namespace

std::vector<MonthMeeting> monthMeetings(const std::vector<WelcomeBackRow>& welcomeBacks,
                                        const std::vector<PreventionRow>& preventions)
{
    std::vector<MonthMeeting> all;
    for (const WelcomeBackRow& row : welcomeBacks) {
        if (const auto day = dayOf(row); day && day->isValid()) {
            const auto time = day == row.plan.date ? row.plan.time : std::nullopt;
            all.push_back({*day, time, row.studentName, row.plan.place, false, row.id.number});
        }
    }
    for (const PreventionRow& row : preventions) {
        if (row.date.isValid()) {
            all.push_back({row.date, row.time, row.studentName, row.place, true, row.id.number});
        }
    }
    std::ranges::stable_sort(all, {}, [](const MonthMeeting& one) {
        return std::tuple(one.date, one.time.value_or(QTime(23, 59)), one.studentName);
    });
    return all;
}

QString shortWords(const MonthMeeting& meeting)
{
    const QString surname = meeting.studentName.section(u", "_s, 0, 0);
    const QString forename = meeting.studentName.section(u", "_s, 1);
    const QString name =
        forename.isEmpty() ? surname : QString(surname + u' ' + forename.left(1) + u'.');
    return meeting.time ? QString(shownTime(*meeting.time) + u' ' + name) : name;
}

QString longWords(const MonthMeeting& meeting)
{
    const QString what =
        meeting.prevention ? tr("exclusion prevention meeting") : tr("welcome back meeting");
    const QString name = naturalName(meeting.studentName);
    return meeting.time ? tr("%1: %2, %3").arg(wording::time(*meeting.time), what, name)
                        : tr("no time yet: %1, %2").arg(what, name);
}

QString dayNote(QDate date, const SchoolCalendar& calendar)
{
    const auto closed = calendar.closedReason(date);
    if (!closed) {
        return {};
    }
    const QString kind = kindOf(closed->kind);
    return closed->name.isEmpty() || closed->name == kind ? kind
                                                          : tr("%1, %2").arg(kind, closed->name);
}

QString shortNote(QDate date, const SchoolCalendar& calendar)
{
    const auto closed = calendar.closedReason(date);
    if (!closed) {
        return {};
    }
    const bool named = closed->kind == ClosedReason::Kind::Holiday ||
                       closed->kind == ClosedReason::Kind::BankHoliday;
    return named && !closed->name.isEmpty() ? closed->name : kindOf(closed->kind);
}

} // namespace freshstart
