// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/renderer.h"

#include "core/documents/follow_up_letters.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/letter_cases.h"
#include "tests/core/documents/prevention_samples.h"
#include "tests/core/documents/welcome_back_samples.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

template<class Write>
void writeMeetings(Write write)
{
    WelcomeBackContext context = test::welcomeBackContext();
    write(u"welcome-back-record"_s, {welcomeBackRecord(context)});
    write(u"welcome-back-preparation"_s, {welcomeBackPreparation(context)});
    context.record.reset();
    write(u"welcome-back-blank"_s, {welcomeBackRecord(context)});
    context = test::fullMeeting();
    write(u"welcome-back-record-full"_s, {welcomeBackRecord(context)});
    write(u"welcome-back-record-long"_s, {welcomeBackRecord(test::hostile(context))});
    write(u"welcome-back-preparation-full"_s, {welcomeBackPreparation(context)});
    context.record.reset();
    write(u"welcome-back-blank-full"_s, {welcomeBackRecord(context)});
    context = test::familyAbsent();
    write(u"family-absence-report"_s,
          {familyAbsenceReport(context), familyAbsenceReport(test::hostile(context))});
    context.absence.reset();
    write(u"family-absence-report-blank"_s, {familyAbsenceReport(context)});
    context = test::withoutMeeting();
    write(u"intervention-record"_s,
          {interventionRecord(context), interventionRecord(test::hostile(context))});
    write(u"monitoring-notes"_s,
          {monitoringNotes(context), monitoringNotes(test::hostile(context))});
    context.intervention.reset();
    context.monitoringNotes.clear();
    write(u"intervention-record-blank"_s, {interventionRecord(context)});
    write(u"monitoring-notes-blank"_s, {monitoringNotes(context)});
    write(u"return-without-meeting"_s, returnWithoutMeetingLetters(test::withoutMeetingLetter()));
}

template<class Write>
void writePreventions(Write write)
{
    const PreventionContext context = test::preventionContext();
    const PreventionContext toCome = test::meetingToCome();
    const PreventionContext hostile = test::hostile(context);
    write(u"prevention-invitation"_s, preventionInvitations(context));
    write(u"prevention-invitation-long"_s, preventionInvitations(hostile));
    write(u"prevention-agenda"_s, {preventionAgenda(context), preventionAgenda(toCome)});
    write(u"prevention-minutes"_s, {preventionMinutes(context)});
    write(u"prevention-minutes-blank"_s, {preventionMinutes(toCome)});
    write(u"prevention-minutes-long"_s, {preventionMinutes(hostile)});
    write(u"prevention-copies"_s, preventionCopySlips(context));
    write(u"evidence"_s, {evidenceFront(test::evidenceContext()),
                          evidenceChronology(test::evidenceContext())});
    write(u"appendix-a-current"_s,
          {appendixA(test::appendixAContext(), AppendixATerms::Current),
           blankAppendixA(test::meadowVale(), AppendixATerms::Current)});
}

} // namespace

// Not run by itself: writes one PDF of every document to look at.
TEST_CASE("Samples of every document are written to look at", "[.][samples]")
{
    const QDir out(qEnvironmentVariable("FRESHSTART_SAMPLES_DIR", u"samples"_s));
    REQUIRE(out.mkpath(u"."_s));
    const auto write = [&out](const QString& name, const std::vector<Document>& documents) {
        test::need(writePdf(documents, out.filePath(name + u".pdf"_s)));
    };
    write(u"letters"_s, suspensionLetters(test::letterContext()));
    LetterContext eighteen = test::letterContext();
    eighteen.student.details.dateOfBirth = QDate(2008, 1, 1);
    eighteen.school.letterheadNote = u"Part of the Orchard Learning Trust"_s;
    write(u"letters-eighteen"_s, suspensionLetters(eighteen));
    for (const test::LetterCase& one : test::letterCases()) {
        write(u"case-"_s + one.name, test::papersOf(one));
    }
    LetterContext moved = test::letterCase(u"dual-registered"_s).context;
    write(u"case-welcome-back-changed"_s, meetingChangedLetters(moved));
    write(u"case-provision-details"_s,
          provisionLetters(test::letterCase(u"provision-known"_s).context));
    AppendixAContext appendix = test::appendixAContext();
    writeMeetings(write);
    writePreventions(write);
    write(u"appendix-a"_s, {appendixA(appendix)});
    write(u"appendix-a-blank"_s, {blankAppendixA(test::meadowVale())});
    appendix.meeting.planSummary = (appendix.meeting.planSummary + u"\n"_s).repeated(9);
    appendix.student.details.forename = test::difficultNames().at(5);
    for (int i = 0; i < 5; ++i) {
        appendix.meeting.attendees[static_cast<std::size_t>(i)].name = test::difficultNames().at(i);
    }
    write(u"appendix-a-long"_s, {appendixA(appendix)});
}
