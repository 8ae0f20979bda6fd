// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/appendix_a.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAgreementRows = 6; // on the policy's form

FRESHSTART_TR(AppendixA)

QString dateOrEmpty(std::optional<QDate> date)
{
    return date ? wording::longDate(*date) : QString();
}

FormCell field(const char* label, const QString& value, int weight)
{
    return {tr(label), value, false, {}, weight};
}

FormCell question(const char* label, std::optional<bool> answer, int weight)
{
    return {tr(label), {}, true, answer, weight};
}

/// A label of the policy's form, and what stands there with today's terms.
FormCell field(const char* label, const char* current, AppendixATerms terms, const QString& value,
               int weight)
{
    return field(terms == AppendixATerms::Current ? current : label, value, weight);
}

/// The labels and their order are those of the policy's form; local authorities look for them.
FormGrid formOf(const AppendixAContext& context, AppendixATerms terms)
{
    const StudentDetails& student = context.student.details;
    const PreventionDetails& meeting = context.meeting;
    const QString born = student.dateOfBirth ? wording::plainDate(*student.dateOfBirth) : QString();
    const QString attendance =
        meeting.attendancePermille ? wording::percentage(*meeting.attendancePermille) : QString();
    return {{
        {{field(QT_TRANSLATE_NOOP("AppendixA", "Child’s Name"), student.shownName(), 3),
          field(QT_TRANSLATE_NOOP("AppendixA", "DOB"),
                QT_TRANSLATE_NOOP("AppendixA", "Date of birth (DOB)"), terms, born, 2)}},
        {{field(QT_TRANSLATE_NOOP("AppendixA", "Address"), student.address.allLines().join(u", "_s),
                1)}},
        {{field(QT_TRANSLATE_NOOP("AppendixA", "School"), context.school.name, 3),
          field(QT_TRANSLATE_NOOP("AppendixA", "Current Year Group"), student.yearGroup, 2)}},
        {{field(QT_TRANSLATE_NOOP("AppendixA", "Meeting requested by"), meeting.requestedBy, 3),
          field(QT_TRANSLATE_NOOP("AppendixA", "Date of Meeting"), wording::longDate(meeting.date),
                2)}},
        {{question(QT_TRANSLATE_NOOP("AppendixA", "Is the pupil currently attending school?"),
                   meeting.attendingSchool, 1),
          field(QT_TRANSLATE_NOOP("AppendixA", "Attendance"), attendance, 1)}},
        {{field(QT_TRANSLATE_NOOP("AppendixA", "If not, date current fixed exclusion ends"),
                QT_TRANSLATE_NOOP("AppendixA",
                                  "If not, date current suspension (fixed exclusion) ends"),
                terms, dateOrEmpty(meeting.suspensionEnds), 1),
          question(QT_TRANSLATE_NOOP("AppendixA", "Is this a very serious ‘one off’ incident"),
                   meeting.oneOffIncident, 1)}},
        {{question(QT_TRANSLATE_NOOP("AppendixA",
                                     "Has the pupil been a significant concern prior to this?"),
                   meeting.priorConcern, 1),
          field(QT_TRANSLATE_NOOP("AppendixA",
                                  "If yes, date of most recent SEN/Behaviour Support Plan"),
                QT_TRANSLATE_NOOP("AppendixA", "If yes, date of most recent SEN/Behaviour Support "
                                               "Plan (SEN support, pastoral or Early Help plan)"),
                terms, dateOrEmpty(meeting.planDate), 1)}},
    }};
}

/// Who came instead signs.
QString signerOf(const PreventionAttendee& attendee)
{
    return attendee.attended || attendee.representedBy.isEmpty()
               ? attendee.name
               : tr("%1 for %2").arg(attendee.representedBy, attendee.name);
}

bool isChair(const PreventionAttendee& attendee)
{
    return attendee.role == PreventionRole::Head || attendee.role == PreventionRole::DeputyForHead;
}

Table agreementOf(const AppendixAContext& context)
{
    Table table;
    table.header = {tr("Name"), tr("Role"), tr("Signed")};
    table.weights = {5, 6, 6};
    table.minRowHeightMm = 11; // to sign in
    const auto& attendees = context.meeting.attendees;
    if (!context.chairName.isEmpty() && std::ranges::none_of(attendees, isChair)) {
        table.rows.push_back(
            {context.chairName, wording::role(StaffRole::Head, context.school.headTitle), {}});
    }
    for (const PreventionAttendee& attendee : attendees) {
        if (attendee.agreedPlan && (!context.meeting.held || attendee.wasRepresented())) {
            table.rows.push_back({signerOf(attendee),
                                  wording::roleOf(attendee, context.school.headTitle), {}});
        }
    }
    while (table.rows.size() < kAgreementRows) {
        table.rows.push_back({{}, {}, {}});
    }
    // More than the form has go on over the next page, rather than leave half of this one empty.
    table.keepTogether = table.rows.size() == kAgreementRows;
    return table;
}

} // namespace

Document appendixA(const AppendixAContext& context, AppendixATerms terms)
{
    Document document;
    document.kind = u"appendix-a"_s;
    document.title = tr("Record of Exclusion Prevention Meeting");
    document.letterhead.schoolName = context.school.name;
    document.letterhead.note = context.school.letterheadNote;
    document.letterhead.logo = context.school.logo;
    document.letterhead.contactLines = {tr("Confidential")};
    document.blocks = {
        Heading{tr("Appendix A – Record of Exclusion Prevention Meeting"), 1},
        formOf(context, terms),
        BoxedText{tr("Summary of plan"), context.meeting.planSummary.trimmed(), 45},
        Heading{tr("Plan agreed by"), 2},
        agreementOf(context),
        Paragraph{{{tr("Purpose: "), true},
                   {tr("to prevent an exclusion escalating into a permanent exclusion."), false}},
                  true},
    };
    document.footerNote = tr("Confidential – a copy for everyone present");
    return document;
}

Document blankAppendixA(const School& school, AppendixATerms terms)
{
    AppendixAContext context;
    context.school = school;
    return appendixA(context, terms);
}

} // namespace freshstart
