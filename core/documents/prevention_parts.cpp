// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/prevention_parts.h"

#include "core/base/translate.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/documents/wording_welcome_back.h"
#include "core/students/support_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::prevention_paper {

namespace {

FRESHSTART_TR(Prevention)

QString presenter(const PreventionContext& context)
{
    const bool lookedAfter = isHere(context, StatusKind::LookedAfter);
    const auto& people = context.meeting.attendees;
    for (const PreventionRole role :
         {lookedAfter ? PreventionRole::DesignatedTeacher : PreventionRole::LeadStaff,
          PreventionRole::LeadStaff, PreventionRole::DesignatedTeacher}) {
        const auto found = std::ranges::find(people, role, &PreventionAttendee::role);
        if (found != people.end()) {
            return personOf(*found, context.school);
        }
    }
    return wording::inLine(wording::role(PreventionRole::LeadStaff));
}

QString planInWords(const SupportPlan& plan)
{
    QString words = wording::kind(plan.kind) + u", "_s +
                    tr("agreed on %1").arg(wording::plainDate(plan.agreedOn));
    if (plan.reviewedOn) {
        words += u", "_s + tr("reviewed on %1").arg(wording::plainDate(*plan.reviewedOn));
    }
    if (plan.senSupport) {
        words += u"; "_s + tr("recorded as SEN support");
    }
    return words;
}

QString currentPlanInWords(const PreventionContext& context)
{
    const auto plan = currentPlan(context.support, context.meeting.date);
    return plan ? planInWords(*plan)
                : tr("None is recorded: the meeting considers whether one is to be made.");
}

QString earlyHelpInWords(const PreventionContext& context)
{
    const auto& assessment = context.support.earlyHelp;
    if (!assessment || assessment->state == AssessmentState::NotStarted) {
        return tr("Not started: the policy asks for one for every student at risk.");
    }
    const QString state = wording::state(assessment->state);
    return assessment->on ? tr("%1 on %2").arg(state, wording::plainDate(*assessment->on)) : state;
}

QString educationPlanInWords(const PreventionContext& context)
{
    const auto plan = currentEducationPlan(context.support, context.meeting.date);
    QStringList lines{plan ? planInWords(*plan) : tr("None is recorded.")};
    lines.append(context.meeting.preparation.educationPlanConsidered.trimmed());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString supervisedInWords(const PreventionPreparation& preparation)
{
    if (!preparation.supervisedMinutesWeek) {
        return tr("Not recorded: the policy asks for a programme of 25 hours a week.");
    }
    const int minutes = *preparation.supervisedMinutesWeek;
    return minutes % 60 == 0
               ? tr("%1 hours a week; the policy asks for 25.").arg(minutes / 60)
               : tr("%1 hours %2 minutes a week; the policy asks for 25 hours.")
                     .arg(minutes / 60)
                     .arg(minutes % 60);
}

QString psychologyInWords(const PreventionPreparation& preparation)
{
    QStringList lines;
    if (preparation.psychologyAskedOn) {
        lines.append(tr("Asked on %1").arg(wording::plainDate(*preparation.psychologyAskedOn)));
    }
    lines.append(preparation.psychologyAdvice.trimmed());
    lines.removeAll(QString());
    return lines.isEmpty() ? tr("Not asked yet.") : lines.join(u'\n');
}

QString orToBeSaid(const QString& text)
{
    return text.trimmed().isEmpty() ? tr("To be said in the meeting.") : text.trimmed();
}

} // namespace

FormCell cell(const QString& label, const QString& value, int weight)
{
    return {label, value, false, {}, weight};
}

Paragraph plain(const QString& text)
{
    return {{{text, false}}, false};
}

Paragraph small(const QString& text)
{
    return {{{text, false}}, true};
}

bool isHere(const PreventionContext& context, StatusKind kind)
{
    return context.student.has(kind, context.meeting.date);
}

QString when(const PreventionContext& context)
{
    const QString clock = wording::time(context.meeting.time.value_or(QTime()));
    const QString date = wording::longDate(context.meeting.date);
    return clock.isEmpty() ? date : date + u", "_s + clock;
}

QString personOf(const PreventionAttendee& attendee, const School& school)
{
    return attendee.name.trimmed().isEmpty() ? wording::roleOf(attendee, school.headTitle)
                                             : attendee.name.trimmed();
}

FormGrid facts(const PreventionContext& context)
{
    const StudentDetails& student = context.student.details;
    QStringList chair{context.chairName, wording::inLine(context.chairTitle)};
    chair.removeAll(QString());
    return {{
        {{cell(tr("Student"), student.shownName(), 3),
          cell(tr("Year group"), wording::yearGroup(student.yearGroup), 2)}},
        {{cell(tr("When"), when(context), 3), cell(tr("Where"), context.meeting.place, 2)}},
        {{cell(tr("Chair"), chair.join(u", "_s), 3),
          cell(tr("Minutes"), context.meeting.minuteTaker, 2)}},
    }};
}

Document start(const PreventionContext& context, const QString& kind, const QString& title)
{
    Document document;
    document.kind = kind;
    document.title = title;
    document.letterhead = letterheadOf(context.school);
    document.footerNote = tr("Confidential – for those who take part");
    document.concerning = context.student.details.shownName();
    return document;
}

QString purpose()
{
    return tr("The purpose of this meeting is to plan how to meet the student’s needs more "
              "effectively, so that they achieve success in their education.");
}

QStringList agendaPoints(const PreventionContext& context)
{
    const QString chair = context.chairName.isEmpty() ? tr("the chair") : context.chairName;
    return {
        tr("Opening by %1: the purpose of the meeting").arg(chair),
        tr("Account of the problems and of what the school has done about them: %1")
            .arg(presenter(context)),
        tr("Responses of the partners, through the chair"),
        tr("Resources and support that can be offered"),
        tr("Agreed plan of action: who does what by when, and the day to look at it again"),
    };
}

std::vector<FormRow> inPlace(const PreventionContext& context)
{
    const PreventionPreparation& preparation = context.meeting.preparation;
    std::vector<FormRow> rows{
        {{cell(tr("Early Help Assessment"), earlyHelpInWords(context))}},
        {{cell(tr("Plan in place"), currentPlanInWords(context))}},
    };
    const auto add = [&rows](const QString& label, const QString& value) {
        rows.push_back({{cell(label, value)}});
    };
    if (isHere(context, StatusKind::LookedAfter)) {
        add(tr("Personal Education Plan"), educationPlanInWords(context));
        add(tr("Supervised activity"), supervisedInWords(preparation));
        add(tr("Social worker and carers"), orToBeSaid(preparation.carersEngaged));
    }
    if (isHere(context, StatusKind::EhcPlan)) {
        add(tr("EHC plan"), preparation.reviewsEhcPlan == true
                                ? tr("The meeting reviews the EHC plan as well.")
                            : preparation.reviewsEhcPlan == false
                                ? tr("The EHC plan is reviewed in a meeting of its own.")
                                : tr("To be settled: whether this meeting reviews it as well."));
    }
    if (isHere(context, StatusKind::Disability)) {
        add(tr("Reasonable adjustments"), orToBeSaid(preparation.adjustments));
        add(tr("Psychology service or CAMHS"), psychologyInWords(preparation));
    }
    return rows;
}

QStringList reportNames(const PreventionContext& context)
{
    QStringList names;
    for (const KeptFile& file : context.reports) {
        names.append(tr("%1 (%2)").arg(file.title, wording::plainDate(file.on)));
    }
    return names;
}

} // namespace freshstart::prevention_paper
