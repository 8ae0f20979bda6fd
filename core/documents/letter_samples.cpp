// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_samples.h"

#include "core/base/translate.h"
#include "core/calendar/school_year_proposal.h"
#include "core/documents/follow_up_letters.h"
#include "core/documents/suspension_notices.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr QDate kLetterDate = QDate::fromJulianDay(2461364); // Thursday 19 November 2026

FRESHSTART_TR(LetterSamples)

SchoolCalendar sampleCalendar()
{
    std::vector<CalendarEntry> entries = proposeSchoolYear(2026);
    const std::vector<CalendarEntry> next = proposeSchoolYear(2027);
    entries.insert(entries.end(), next.begin(), next.end());
    return SchoolCalendar(std::move(entries));
}

Organisation organisation(OrganisationKind kind, const QString& name, const QString& contact)
{
    return {OrganisationId{1}, kind, name, contact, {{u"1 High Street"_s}, u"ZZ1 1ZZ"_s}, {}, {}};
}

StudentRecord sampleStudent()
{
    StudentRecord student;
    student.id = StudentId{1};
    StudentDetails& details = student.details;
    details.forename = u"Dylan"_s;
    details.surname = u"Farrow"_s;
    details.upn = u"B801200005001"_s; // a worked example, nobody's number
    details.dateOfBirth = QDate(2012, 2, 15);
    details.yearGroup = u"10"_s;
    details.form = u"10B"_s;
    details.address = {{u"12 Orchard Way"_s, u"Anytown"_s}, u"ZZ2 2ZZ"_s};
    details.referringSchool = OrganisationId{1};
    details.placingAuthority = OrganisationId{2};
    Contact carer;
    carer.title = u"Ms"_s;
    carer.forename = u"Kim"_s;
    carer.surname = u"Farrow"_s;
    carer.relationship = u"CAR"_s;
    carer.getsLetters = true;
    student.contacts = {carer};
    student.professionals = {
        {ProfessionalRole::SocialWorker, {}, u"Ms R. Bell"_s, u"Children’s Services"_s, {}, {}},
        {ProfessionalRole::VirtualSchoolHead, {}, u"Mr D. Shaw"_s, u"Virtual School"_s, {}, {}}};
    student.statuses = {{StatusKind::LookedAfter, {}, {}, {}}};
    return student;
}

void setLength(SuspensionDetails& suspension, int halfDays, const SchoolCalendar& calendar)
{
    suspension.halfDays = halfDays;
    suspension.last = calendar.lastOfRun(suspension.first, halfDays);
}

SuspensionDetails sampleSuspension(LetterSample sample, const SchoolCalendar& calendar)
{
    SuspensionDetails suspension;
    suspension.student = StudentId{1};
    suspension.first = {kLetterDate.addDays(1), Session::Am};
    suspension.reasonCodes = {u"PP"_s};
    suspension.decidedAt = QDateTime(kLetterDate, QTime(11, 20));
    suspension.whatHappened =
        tr("In the corridor before lesson 2, Dylan pushed another student against "
           "the lockers and swore at the member of staff who stepped in.");
    setLength(suspension, 5, calendar);
    switch (sample) {
    case LetterSample::MoreThanFiveDays:
        setLength(suspension, 14, calendar);
        break;
    case LetterSample::MoreThanFifteenDays:
        setLength(suspension, 31, calendar);
        suspension.provision = {u"The Lighthouse, 4 Quay Street, Anytown"_s,
                                calendar.nthSchoolDay(suspension.first.date, 6),
                                u"9.00 am to 3.00 pm"_s, u"Mr B. Stone at reception"_s,
                                u"Bus 14 stops at the door."_s};
        break;
    case LetterSample::ExamMissed:
        suspension.examMissed = true;
        suspension.examDate = calendar.addSchoolDays(suspension.first.date, 1);
        break;
    case LetterSample::Lunchtimes:
        suspension.category = SuspensionCategory::Lunchtime;
        suspension.halfDays = 4;
        suspension.last = {calendar.nthSchoolDay(suspension.first.date, 4), Session::Pm};
        break;
    default:
        break;
    }
    return suspension;
}

/// The three school days before it.
Suspension suspensionBefore(const SuspensionDetails& suspension, const SchoolCalendar& calendar)
{
    Suspension before;
    before.id = SuspensionId{2};
    before.status = SuspensionStatus::Issued;
    before.details = suspension;
    before.details.last = {calendar.schoolDayBefore(suspension.first.date), Session::Pm};
    before.details.first = {
        calendar.schoolDayBefore(calendar.schoolDayBefore(before.details.last.date)), Session::Am};
    before.details.halfDays = 6;
    return before;
}

void work(LetterContext& context)
{
    RuleSettings rules;
    rules.tellBoardEveryTime = true; // the board's notice has something to show in every case
    std::vector<Suspension> others;
    if (context.follows) {
        others.push_back(*context.follows);
    }
    const Suspension suspension{
        SuspensionId{1}, SuspensionStatus::Draft, {}, context.suspension, {}};
    context.findings = findingsOf(
        caseFacts(context.school, rules, context.student, suspension, others), context.calendar);
}

/// Watched for two weeks, the separate session on the day after the return.
WelcomeBackPlan withoutMeeting(const LetterContext& context)
{
    const QDate back = context.calendar.addSchoolDays(context.suspension.last.date, 1);
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingReason = NoMeetingReason::ReEscalation;
    plan.monitoring.until = back.addDays(14);
    plan.interventionDate = context.calendar.addSchoolDays(back, 1);
    return plan;
}

using Documents = std::vector<Document>;

Documents papersFor(const QString& name, const LetterContext& context)
{
    if (name.startsWith("provision"_L1)) {
        return provisionLetters(context);
    }
    if (name.startsWith("welcome-back"_L1)) {
        return meetingChangedLetters(context);
    }
    if (name.startsWith("return-without-meeting"_L1)) {
        return returnWithoutMeetingLetters(context);
    }
    if (name.contains("cancelled"_L1)) {
        const HalfDay served{context.suspension.first.date, Session::Pm};
        return cancellationLetters(
            context,
            {served.date, served, tr("New information shows that Dylan was not there."), {}});
    }
    return name.startsWith("notice"_L1) ? suspensionNotices(context) : suspensionLetters(context);
}

/// The kind of paper that a wording makes.
QString kindOf(const QString& wording)
{
    if (wording == "referring-school-note"_L1) {
        return u"referring-school-copy"_s;
    }
    if (wording.endsWith("-note"_L1)) {
        return wording.chopped(u"-note"_s.size()) + u"-referring-school"_s;
    }
    return wording == "notice-cancelled"_L1 ? u"notice-cancelled-local-authority"_s
                                            : QString(wording).remove(u"-to-student"_s);
}

} // namespace

const std::vector<LetterSample>& letterSamples()
{
    using enum LetterSample;
    static const std::vector<LetterSample> all{UpToFiveDays, MoreThanFiveDays, MoreThanFifteenDays,
                                               ExamMissed,   Lunchtimes,       FollowsStraightOn,
                                               Correction};
    return all;
}

QString sampleTitle(LetterSample sample)
{
    using enum LetterSample;
    static constexpr std::array<std::pair<LetterSample, const char*>, 7> kTitles = {{
        {UpToFiveDays, QT_TRANSLATE_NOOP("LetterSamples", "Up to 5 days in the term")},
        {MoreThanFiveDays, QT_TRANSLATE_NOOP("LetterSamples", "More than 5 days in the term")},
        {MoreThanFifteenDays, QT_TRANSLATE_NOOP("LetterSamples", "More than 15 days in the term")},
        {ExamMissed, QT_TRANSLATE_NOOP("LetterSamples", "An exam is missed")},
        {Lunchtimes, QT_TRANSLATE_NOOP("LetterSamples", "Lunchtimes only")},
        {FollowsStraightOn, QT_TRANSLATE_NOOP("LetterSamples", "Follows straight on from another")},
        {Correction, QT_TRANSLATE_NOOP("LetterSamples", "Replaces an earlier letter")},
    }};
    const auto found =
        std::ranges::find(kTitles, sample, &std::pair<LetterSample, const char*>::first);
    return found == kTitles.end() ? QString() : tr(found->second);
}

LetterContext sampleLetterContext(const School& school, LetterSample sample)
{
    LetterContext context;
    context.school = school;
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    context.signatory = head;
    context.calendar = sampleCalendar();
    context.student = sampleStudent();
    context.referringSchool =
        organisation(OrganisationKind::School, u"Northfield High School"_s, u"Mr P. Nair"_s);
    context.placingAuthority =
        organisation(OrganisationKind::LocalAuthority, u"Anytown Council"_s, u"Ms O. Finch"_s);
    context.suspension = sampleSuspension(sample, context.calendar);
    context.letterDate = kLetterDate;
    WelcomeBackPlan& plan = context.welcomeBack;
    plan.arrangement = WelcomeBackArrangement::MeetingSet;
    plan.date = context.calendar.addSchoolDays(context.suspension.last.date, 1);
    plan.time = school.morningStart.addSecs(-1800);
    plan.place = u"Room 4"_s;
    context.leadName = head.name;
    if (sample == LetterSample::FollowsStraightOn) {
        context.follows = suspensionBefore(context.suspension, context.calendar);
        context.suspension.follows = context.follows->id;
    } else if (sample == LetterSample::Correction) {
        context.replacesLetterOf = kLetterDate.addDays(-1);
    }
    work(context);
    return context;
}

std::optional<Document> previewOfWording(const QString& name, const QString& text,
                                         const School& school, LetterSample sample)
{
    LetterContext context = sampleLetterContext(school, sample);
    context.wordings = LetterWordings(QHash<QString, QString>{{name, text}});
    if (name.endsWith("-to-student"_L1)) {
        context.student.details.dateOfBirth = kLetterDate.addYears(-18);
        context.student.details.yearGroup = u"13"_s;
        work(context);
    }
    if (name.startsWith("provision"_L1) && !context.suspension.provision.isKnown()) {
        context.suspension.provision =
            sampleSuspension(LetterSample::MoreThanFifteenDays, context.calendar).provision;
    }
    if (name.startsWith("return-without-meeting"_L1)) {
        context.welcomeBack = withoutMeeting(context);
        context.monitorName = u"Mr T. Li"_s;
    }
    const Documents papers = papersFor(name, context);
    const auto found = std::ranges::find(papers, kindOf(name), &Document::kind);
    return found == papers.end() ? std::nullopt : std::optional(*found);
}

} // namespace freshstart
