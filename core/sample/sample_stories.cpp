// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_stories.h"

#include "core/documents/wording.h"
#include "core/records/document_source.h"
#include "core/records/letter_facts.h"
#include "core/records/records_service.h"
#include "core/sample/sample_course.h"
#include "core/sample/sample_welcome_back.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart::sample {

namespace {

/// How far a story has come by the stage's day.
enum class Chapter {
    Draft,
    Out,
    ToArrange,
    MeetingSet,
    Held,
    Uploaded,
    WithoutMeeting,
    BackEarly, ///< after two days, and uploaded
    Cancelled  ///< after a day
};

struct Story {
    size_t student;
    int firstDay;  ///< school days before (negative) or after the day
    Session firstSession;
    int halfDays;
    const char16_t* reasons; ///< codes, parted by a space
    const char16_t* what;
    Chapter chapter;
    QList<Step> open = {};        ///< steps that somebody still has to take
    bool representations = false; ///< the family wrote to the board the day before
};

const std::array<Story, 21>& stories()
{
    static const std::array<Story, 21> all{{
        {0, 1, Session::Am, 6, u"PP VA",
         u"In the corridor before lesson 2, Dylan pushed another student against the lockers and "
         "swore at the member of staff who stepped in.",
         Chapter::Draft},
        {1, -25, Session::Am, 22, u"PA", u"Amira pushed a member of staff who stood in a doorway.",
         Chapter::Uploaded},
        {1, -3, Session::Am, 10, u"DB",
         u"Over four lessons this week Amira walked out of the room several times and did not come "
         "back when asked.",
         Chapter::Out,
         {Step::TellSenOfficer}},
        {2, -6, Session::Am, 4, u"VA", u"Callum shouted abuse at a member of staff during a fire drill.",
         Chapter::Held},
        {3, -3, Session::Am, 6, u"BU", u"Jess sent hurtful messages to another student for a week.",
         Chapter::MeetingSet,
         {Step::CheckReturn}},
        {4, 0, Session::Pm, 1, u"DM", u"Theo broke a window of the sports hall with a stone.",
         Chapter::MeetingSet,
         {Step::SendLetter, Step::TellAuthority, Step::TellReferringSchool,
          Step::TellPlacingAuthority, Step::SetWork, Step::MarkRegister}},
        {5, -2, Session::Am, 8, u"SR", u"Maja was found smoking behind the science block.",
         Chapter::ToArrange,
         {},
         true},
        {6, -5, Session::Am, 6, u"TH", u"Minh took a phone from another student’s bag.",
         Chapter::WithoutMeeting},
        {7, -9, Session::Pm, 5, u"PP", u"Gwen hit another student in the dining hall.", Chapter::Held},
        {8, -12, Session::Am, 2, u"MP", u"Tariq refused to hand over a phone and left the lesson.",
         Chapter::Uploaded},
        {9, -15, Session::Am, 4, u"VP", u"Ella threatened another student on the bus.",
         Chapter::Uploaded},
        {0, -30, Session::Pm, 5, u"VA", u"Dylan swore at a member of staff in assembly.",
         Chapter::Uploaded},
        {12, -28, Session::Am, 2, u"DB", u"Noah set off a fire alarm.", Chapter::Uploaded},
        {17, -22, Session::Am, 6, u"RA", u"Isla used racist words against another student.",
         Chapter::Uploaded},
        {23, -19, Session::Am, 2, u"VR", u"Niamh used a vape in the toilets.", Chapter::Uploaded},
        {31, -17, Session::Am, 4, u"MT", u"Amira shared a picture of a classmate without consent.",
         Chapter::Uploaded},
        {46, -16, Session::Am, 6, u"PP BU", u"Ruben kicked another student during a football match.",
         Chapter::Uploaded},
        {58, -11, Session::Am, 3, u"DB", u"Finlay disrupted lessons after several warnings.",
         Chapter::Uploaded},
        {64, -1, Session::Am, 16, u"PP",
         u"A fight in the yard went on after staff had parted those involved.",
         Chapter::MeetingSet},
        {52, -7, Session::Am, 8, u"VA", u"A student swore at a visitor and would not leave the hall.",
         Chapter::BackEarly},
        {40, -4, Session::Am, 6, u"TH", u"A purse went missing from the changing rooms.",
         Chapter::Cancelled,
         {Step::OfferMeeting}},
    }};
    return all;
}

SuspensionCase caseOf(const Stage& stage, const Story& story)
{
    SuspensionCase c;
    SuspensionDetails& d = c.suspension.details;
    d.student = stage.students[story.student];
    d.first = {schoolDayAt(stage, story.firstDay), story.firstSession};
    d.halfDays = story.halfDays;
    d.last = stage.calendar.lastOfRun(d.first, story.halfDays);
    d.reasonCodes = QString::fromUtf16(story.reasons).split(u' ');
    d.whatHappened = QString::fromUtf16(story.what);
    d.decidedBy = stage.head;
    const QDate decided = std::min(d.first.date, schoolDayAt(stage, 0));
    d.decidedAt = QDateTime(decided, QTime(8, 20));
    d.workSet = u"Work is set each morning on the school’s learning pages and marked the same day."_s;
    if (story.halfDays > 10 && story.firstDay < -6) {
        d.provision = {u"The Hub, 3 Canal Street, Wolverhampton WV1 3AA"_s,
                       stage.calendar.nthSchoolDay(d.first.date, 6), u"9.00 am to 3.00 pm"_s,
                       u"Mr A. Vale"_s, u"Please bring this letter on the first day."_s};
    }
    const HalfDay served =
        story.chapter == Chapter::BackEarly ? stage.calendar.lastOfRun(d.first, 4) : d.last;
    const HalfDay back = stage.calendar.nextSession(served);
    c.welcomeBack = proposedPlan(back, QTime(8, 50), QTime(13, 10),
                                 story.student % 2 == 0 ? stage.head : stage.lead);
    c.welcomeBack.place = u"Room 4"_s;
    if (c.welcomeBack.lead != stage.head) {
        c.welcomeBack.delegation = {stage.head, decided};
    }
    if (story.chapter == Chapter::ToArrange) {
        c.welcomeBack = {};
    } else if (story.chapter == Chapter::WithoutMeeting) {
        c.welcomeBack = proposedWithoutMeeting(back, stage.calendar, stage.head, decided);
        c.welcomeBack.monitoring.by = stage.lead;
        c.welcomeBack.monitoring.how = u"A word at registration and after lunch, each day"_s;
        c.welcomeBack.interventionDate = stage.calendar.addSchoolDays(back.date, 2);
        c.welcomeBack.noMeetingReason = NoMeetingReason::UnnecessaryDistress;
        c.welcomeBack.noMeetingNote = u"Agreed with the family: a quiet start suits Minh better."_s;
        c.welcomeBack.interventionDate = stage.calendar.addSchoolDays(back.date, 2);
    }
    return c;
}

Result<void> issue(Stage& stage, SuspensionCase& c)
{
    const auto letter = stage.workspace.documents().letter(c);
    if (!letter) {
        return letter.error();
    }
    std::vector<IssuedDocument> kept;
    const QString facts = letterFacts(*letter);
    for (const Document& document : suspensionLetters(*letter)) {
        kept.push_back(asIssued(document, stage.makePages({document}), c.suspension.details.student));
        kept.back().suspension = c.suspension.id;
        kept.back().facts = facts;
    }
    return stage.workspace.records().issueSuspension(c.suspension.id, kept);
}

/// What became of it after it was issued.
Result<void> takeCourse(Stage& stage, const SuspensionCase& c, const Story& story)
{
    const SuspensionId id = c.suspension.id;
    Result<void> done;
    if (story.chapter == Chapter::BackEarly) {
        done = returnEarly(stage, id, 4);
    } else if (story.chapter == Chapter::Cancelled) {
        done = takeSteps(stage, id, {}); // everybody had been told
        done = done ? cancel(stage, id, 2) : done;
    }
    if (done && story.representations) {
        done = makeRepresentations(stage, id, schoolDayAt(stage, -1));
    }
    return done ? takeSteps(stage, id, story.open) : done;
}

Result<void> tell(Stage& stage, const Story& story)
{
    SuspensionCase c = caseOf(stage, story);
    stage.clock.set(QDateTime(c.suspension.details.decidedAt->date(), QTime(10, 5)));
    const auto id = stage.workspace.cases().saveDraft(c);
    if (!id || story.chapter == Chapter::Draft) {
        return id ? Result<void>() : id.error();
    }
    c.suspension.id = *id;
    if (auto done = issue(stage, c); !done) {
        return done;
    }
    if (auto done = takeCourse(stage, c, story); !done) {
        return done;
    }
    switch (story.chapter) {
    case Chapter::Held:
        return holdMeeting(stage, c, false);
    case Chapter::BackEarly:
    case Chapter::Uploaded:
        return holdMeeting(stage, c, true);
    default:
        return {};
    }
}

} // namespace

QDate schoolDayAt(const Stage& stage, int steps)
{
    QDate date = stage.calendar.schoolDayOnOrAfter(stage.today);
    for (int i = 0; i < steps; ++i) {
        date = stage.calendar.addSchoolDays(date, 1);
    }
    for (int i = 0; i > steps; --i) {
        date = stage.calendar.schoolDayBefore(date);
    }
    return date;
}

Result<void> tellSuspensions(Stage& stage)
{
    for (const Story& story : stories()) {
        if (auto done = tell(stage, story); !done) {
            return done;
        }
    }
    stage.clock.set(QDateTime(stage.today, QTime(8, 0)));
    return tellMeetings(stage);
}

} // namespace freshstart::sample
