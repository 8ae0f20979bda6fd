// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/attendee_columns.h"

#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

std::optional<Handed> readHanded(const Row& row, int at)
{
    const auto on = row.optionalDate(at);
    return on ? std::optional(Handed{*on, contactMethodFromCode(row.text(at + 1))}) : std::nullopt;
}

void bindHanded(Query& query, QLatin1StringView on, QLatin1StringView how,
                const std::optional<Handed>& handed)
{
    query.bind(on, handed ? std::optional(handed->on) : std::nullopt)
        .bind(how, handed ? std::optional(toCode(handed->how)) : std::nullopt);
}

} // namespace

QString attendeeColumns()
{
    return u"name, role, role_note, organisation, attended, agreed_plan, email, invited_on, "
           "invited_how, reply, represented_by, record_on, record_how, minutes_on, minutes_how, "
           "reports_on, reports_how"_s;
}

QString attendeePlaces()
{
    return u":name, :role, :role_note, :organisation, :attended, :agreed_plan, :email, "
           ":invited_on, :invited_how, :reply, :represented_by, :record_on, :record_how, "
           ":minutes_on, :minutes_how, :reports_on, :reports_how"_s;
}

PreventionAttendee readAttendee(const Row& row, int at)
{
    PreventionAttendee a;
    a.name = row.text(at);
    a.role = preventionRoleFromCode(row.text(at + 1));
    a.roleNote = row.text(at + 2);
    a.organisation = row.text(at + 3);
    a.attended = row.flag(at + 4);
    a.agreedPlan = row.flag(at + 5);
    a.email = row.text(at + 6);
    a.invited = readHanded(row, at + 7);
    a.reply = invitationReplyFromCode(row.text(at + 9));
    a.representedBy = row.text(at + 10);
    a.record = readHanded(row, at + 11);
    a.minutes = readHanded(row, at + 13);
    a.reports = readHanded(row, at + 15);
    return a;
}

void bindAttendee(Query& query, const PreventionAttendee& a)
{
    query.bind("name"_L1, a.name)
        .bind("role"_L1, toCode(a.role))
        .bind("role_note"_L1, a.roleNote)
        .bind("organisation"_L1, a.organisation)
        .bind("attended"_L1, a.attended)
        .bind("agreed_plan"_L1, a.agreedPlan)
        .bind("email"_L1, a.email)
        .bind("reply"_L1, toCode(a.reply))
        .bind("represented_by"_L1, a.representedBy);
    bindHanded(query, "invited_on"_L1, "invited_how"_L1, a.invited);
    bindHanded(query, "record_on"_L1, "record_how"_L1, a.record);
    bindHanded(query, "minutes_on"_L1, "minutes_how"_L1, a.minutes);
    bindHanded(query, "reports_on"_L1, "reports_how"_L1, a.reports);
}

} // namespace freshstart
