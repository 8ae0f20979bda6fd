// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/diary_words.h"
#include "core/documents/prevention_documents.h"
#include "core/documents/prevention_parts.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace prevention_paper;

namespace {

FRESHSTART_TR(Prevention)

QString salutation(const PreventionAttendee& attendee)
{
    return attendee.name.trimmed().isEmpty() ? tr("Dear colleague")
                                             : tr("Dear %1").arg(attendee.name.trimmed());
}

/// What to bring beside oneself, by what the person comes for.
QString toBring(const PreventionContext& context, InviteeFor purpose)
{
    switch (purpose) {
    case InviteeFor::PresentsAccount:
        return tr("Please bring the details of the behaviour, of what the school has done about "
                  "it, and the plan in place. The agenda comes with what is recorded so far.");
    case InviteeFor::EducationPlan:
        return tr("The targets, actions and support of the Personal Education Plan are considered "
                  "in the meeting, and amended if that helps.");
    case InviteeFor::EhcPlanReview:
        return context.meeting.preparation.reviewsEhcPlan == true
                   ? tr("The meeting reviews the EHC plan as well.")
                   : QString();
    case InviteeFor::Chairs:
    case InviteeFor::Minutes:
        return {};
    default:
        return tr("If you have a report for the meeting, please send it to the school before it: "
                  "everybody who is there gets a copy.");
    }
}

BulletList agenda(const PreventionContext& context)
{
    BulletList list;
    for (const QString& point : agendaPoints(context)) {
        list.items.push_back({{point, false}});
    }
    return list;
}

QString replyTo(const School& school)
{
    QStringList ways{school.email, school.phone};
    ways.removeAll(QString());
    return ways.isEmpty() ? tr("Please reply to the school.")
                          : tr("Please reply to the school: %1").arg(ways.join(u" · "_s));
}

FormGrid replyLines()
{
    return {{
        {{{tr("I come"), {}, true, {}, 1},
          cell(tr("If not: who comes for me, and their role"), {}, 3)},
         9},
        {{cell(tr("Name"), {}, 3), cell(tr("Date"), {}, 1)}, 9},
    }};
}

void addRequest(Document& document, const PreventionContext& context,
                const PreventionAttendee& attendee)
{
    const InviteeFor reason = purposeOf(attendee.role);
    document.blocks.push_back(plain(salutation(attendee)));
    document.blocks.push_back(
        plain(tr("I invite you to an exclusion prevention meeting about %1. %2")
                  .arg(context.student.details.shownName(), purpose())));
    document.blocks.push_back(
        Paragraph{{{tr("You are asked to come %1.").arg(wording::askedFor(reason)), true}}, false});
    if (const QString bring = toBring(context, reason); !bring.isEmpty()) {
        document.blocks.push_back(plain(bring));
    }
}

} // namespace

bool isInvitedByLetter(const PreventionAttendee& attendee)
{
    return attendee.role != PreventionRole::Head && attendee.role != PreventionRole::DeputyForHead;
}

Document preventionInvitation(const PreventionContext& context, const PreventionAttendee& attendee)
{
    Document document = start(context, u"prevention-invitation"_s,
                              tr("Invitation to an exclusion prevention meeting"));
    document.dateLine = wording::plainDate(context.printedOn);
    document.addressLines = {personOf(attendee, context.school)};
    if (const QString role = wording::roleOf(attendee, context.school.headTitle);
        role != document.addressLines.front()) {
        document.addressLines.append(role);
    }
    document.blocks.push_back(Heading{document.title, 1});
    document.blocks.push_back(facts(context));
    addRequest(document, context, attendee);
    document.blocks.push_back(Heading{tr("Agenda"), 2});
    document.blocks.push_back(agenda(context));
    document.blocks.push_back(
        plain(tr("The meeting is between professionals: governors, parents and carers, and the "
                 "young person do not take part (policy 4.2). Afterwards you get a copy of the "
                 "record, of the minutes and of the reports. If you cannot come, please say who "
                 "comes for you, and can speak for you.")));
    document.blocks.push_back(
        SignOff{tr("Yours sincerely"), context.chairName, context.chairTitle});
    document.blocks.push_back(Heading{tr("Reply"), 2});
    document.blocks.push_back(plain(replyTo(context.school)));
    document.blocks.push_back(replyLines());
    return document;
}

std::vector<Document> preventionInvitations(const PreventionContext& context)
{
    std::vector<Document> all;
    for (const PreventionAttendee& attendee : context.meeting.attendees) {
        if (isInvitedByLetter(attendee)) {
            all.push_back(preventionInvitation(context, attendee));
        }
    }
    return all;
}

QString invitationEmailBody(const PreventionContext& context, const PreventionAttendee& attendee)
{
    QStringList lines{
        salutation(attendee) + u',',
        {},
        tr("Please find attached the invitation to an exclusion prevention meeting (%1) on %2%3.")
            .arg(diary::initials(context.student.details), when(context),
                 context.meeting.place.isEmpty() ? QString() : u", "_s + context.meeting.place),
        tr("You are asked to come %1.").arg(wording::askedFor(purposeOf(attendee.role))),
        {},
        tr("Please reply whether you come, or who comes for you."),
        {},
        context.chairName,
        context.chairTitle,
        context.school.name,
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace freshstart
