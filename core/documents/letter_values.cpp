// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_values.h"

#include "core/base/translate.h"
#include "core/documents/letter_case_values.h"
#include "core/documents/wording.h"
#include "core/law/ages.h"
#include "core/law/reasons.h"
#include "core/suspensions/length_rules.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Letters)

QString reasonsInWords(const SuspensionDetails& suspension)
{
    QStringList words;
    for (const QString& code : suspension.reasonCodes) {
        if (const auto reason = suspensionReason(code); reason && !reason->label.isEmpty()) {
            QString label = reason->labelOn(suspension.first.date);
            label[0] = label[0].toLower();
            words.append(label);
        }
    }
    return words.join(u"; "_s);
}

/// "the Clerk to the Governors".
QString representationsTo(const School& school)
{
    return school.representationsTo.isEmpty() ? tr("the %1").arg(wording::board(school.type))
                                              : school.representationsTo;
}

/// "the Clerk to the Governors, at the school’s address, or by email to clerk@…".
QString representationsInWords(const School& school)
{
    const QString where = school.representationsAddress.isEmpty()
                              ? tr("at the school’s address")
                              : school.representationsAddress.allLines().join(u", "_s);
    const QString text = representationsTo(school) + u", "_s + where;
    return school.representationsEmail.isEmpty()
               ? text
               : text + tr(", or send an email to %1").arg(school.representationsEmail);
}

/// One line each (statutory.md 2.7).
QString adviceLines(const School& school)
{
    QStringList lines = school.adviceNote.split(u'\n', Qt::SkipEmptyParts);
    QStringList authority{school.localAuthorityContact, school.localAuthorityPhone,
                          school.localAuthorityEmail};
    authority.removeAll(QString());
    if (!authority.isEmpty()) {
        if (!school.localAuthority.isEmpty()) {
            authority.prepend(school.localAuthority);
        }
        lines.append(authority.join(u", "_s));
    }
    if (exclusionRegulationsApply(school.type)) {
        lines.append(tr("Government guidance for schools and parents: "
                        "www.gov.uk/government/publications/school-exclusion, and “A guide for "
                        "parents on school behaviour and exclusion” on www.gov.uk"));
    }
    if (school.type != SchoolType::UnregisteredAp) { // the tribunal hears claims against schools
        lines.append(
            tr("If you think that the decision treats a disability unfairly, you can bring "
               "a claim to the First-tier Tribunal (Special Educational Needs and "
               "Disability)."));
    }
    return lines.join(u'\n');
}

QTime startOfSession(const School& school, Session session)
{
    return session == Session::Am ? school.morningStart : school.afternoonStart;
}

void addMeeting(MergeValues& values, const LetterContext& context)
{
    const WelcomeBackPlan& plan = context.welcomeBack;
    const bool without = plan.arrangement == WelcomeBackArrangement::WithoutMeeting;
    const bool set = plan.arrangement == WelcomeBackArrangement::MeetingSet && plan.date;
    values[u"no_meeting"_s] = letterFlag(without);
    values[u"meeting_could_stir_up"_s] =
        letterFlag(without && plan.noMeetingReason == NoMeetingReason::ReEscalation);
    values[u"meeting_could_distress"_s] =
        letterFlag(without && plan.noMeetingReason == NoMeetingReason::UnnecessaryDistress);
    values[u"monitor"_s] = without ? context.monitorName : QString();
    values[u"monitoring_until"_s] =
        without ? wording::longDate(plan.monitoring.until.value_or(QDate())) : QString();
    values[u"referring_invited"_s] = letterFlag(set && plan.referring);
    values[u"meeting_set"_s] = letterFlag(set);
    values[u"meeting_to_arrange"_s] = letterFlag(!set && !without);
    values[u"meeting_date"_s] = wording::longDate(plan.date.value_or(QDate()));
    values[u"meeting_time"_s] = wording::time(plan.time.value_or(QTime()));
    values[u"meeting_place"_s] = plan.place;
    values[u"lead"_s] = context.leadName;
    values[u"intervention_date"_s] = wording::longDate(plan.interventionDate.value_or(QDate()));
}

} // namespace

QString templateText(const QString& name)
{
    QFile file(u":/freshstart/templates/%1.txt"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // built into the program
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

Letterhead letterheadOf(const School& school)
{
    Letterhead head;
    head.schoolName = school.name;
    head.note = school.letterheadNote;
    head.logo = school.logo;
    head.contactLines = school.address.allLines();
    head.contactLines << school.phone << school.email << school.website;
    head.contactLines.removeAll(QString());
    return head;
}

bool goesToStudent(const LetterContext& context)
{
    const std::optional<QDate> born = context.student.details.dateOfBirth;
    return context.findings.toStudent ||
           (born && context.letterDate.isValid() && isOwnRelevantPerson(*born, context.letterDate));
}

MergeValues letterValues(const LetterContext& context)
{
    const StudentDetails& student = context.student.details;
    const SuspensionDetails& suspension = context.suspension;
    const School& school = context.school;
    const HalfDay back = returnMoment(suspension, context.calendar);
    MergeValues values{
        {u"salutation"_s, QString()},
        {u"student"_s, student.shownForename()},
        {u"student_full"_s, student.shownName()},
        {u"year"_s, wording::yearGroup(student.yearGroup)},
        {u"school"_s, school.name},
        {u"school_phone"_s, school.phone},
        {u"school_email"_s, school.email},
        {u"length"_s, wording::lengthOf(suspension)},
        {u"period"_s, wording::period(suspension)},
        {u"closed_days"_s, wording::closedDays(suspension, context.calendar)},
        {u"return_moment"_s, wording::returnMoment(back)},
        {u"return_time"_s, wording::time(startOfSession(school, back.session))},
        {u"lunchtime"_s, letterFlag(suspension.category == SuspensionCategory::Lunchtime)},
        {u"lunch_return"_s,
         wording::longDate(context.calendar.addSchoolDays(suspension.last.date, 1))},
        {u"what_happened"_s, suspension.whatHappened.trimmed()},
        {u"reasons"_s, reasonsInWords(suspension)},
        {u"work_set"_s, suspension.workSet.trimmed()},
        {u"statutory"_s, letterFlag(context.findings.isLaw)},
        {u"board"_s, wording::board(school.type)},
        {u"representations"_s, representationsInWords(school)},
        {u"representations_to"_s, representationsTo(school)},
        {u"advice"_s, adviceLines(school)},
        {u"letter_date"_s, wording::longDate(context.letterDate)},
    };
    addMeeting(values, context);
    addCaseValues(values, context);
    return values;
}

} // namespace freshstart
