// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/prevention_invitation.h"

#include "core/documents/diary_words.h"

using namespace Qt::StringLiterals;

namespace freshstart {

EmailDraft invitationEmail(const PreventionContext& context, const PreventionAttendee& attendee,
                           const QByteArray& pdf, const QByteArray& calendar)
{
    EmailDraft draft;
    draft.from = {context.school.name, context.school.email};
    if (!attendee.email.trimmed().isEmpty()) {
        draft.to = {{attendee.name, attendee.email.trimmed()}};
    }
    draft.subject = diary::preventionMeeting(context.student.details);
    draft.body = invitationEmailBody(context, attendee);
    draft.attachments = {{u"invitation.pdf"_s, u"application/pdf"_s, pdf}};
    if (!calendar.isEmpty()) {
        draft.attachments.push_back({u"meeting.ics"_s, u"text/calendar"_s, calendar});
    }
    return draft;
}

} // namespace freshstart
