// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_text.h"
#include "core/documents/follow_up_letters.h"
#include "core/documents/welcome_back_documents.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/letter_cases.h"
#include "tests/core/documents/welcome_back_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QString lettersText(const LetterContext& context)
{
    QStringList texts;
    for (const Document& letter : returnWithoutMeetingLetters(context)) {
        texts.append(u"[%1]\n"_s.arg(letter.kind) + toPlainText(letter));
    }
    return texts.join(u"\n"_s);
}

} // namespace

TEST_CASE("The head gets a note to decide on when a parent does not come",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::familyAbsent();
    CHECK(familyAbsenceReport(context).kind == u"family-absence-report"_s);
    test::checkGolden(u"family-absence-report"_s, toPlainText(familyAbsenceReport(context)));
    test::checkGolden(u"family-absence-report-names"_s,
                      toPlainText(familyAbsenceReport(test::hostile(context))));
    FamilyAbsence& absence = *context.absence;
    absence.action = AbsenceAction::HomeVisit;
    absence.actionNote = u"Hear what would make it easier to come next time."_s;
    absence.actionOwner = StaffId{2};
    absence.actionDue = QDate(2026, 11, 24);
    absence.decidedBy = StaffId{1};
    absence.doneOn = QDate(2026, 11, 24);
    absence.outcome = u"A friendly hour; he comes on Friday."_s;
    test::checkGolden(u"family-absence-report-decided"_s,
                      toPlainText(familyAbsenceReport(context)));
    context.absence.reset();
    test::checkGolden(u"family-absence-report-blank"_s, toPlainText(familyAbsenceReport(context)));
}

TEST_CASE("An absence does not touch the return; a decision of its own is named as one",
          "[documents][welcome_back][R22]")
{
    WelcomeBackContext context = test::familyAbsent();
    CHECK(toPlainText(familyAbsenceReport(context))
              .contains(u"This does not delay the return. Dylan is back in school on Wednesday 25 "
                        "November 2026."_s));
    ReturnHold hold;
    hold.decidedOn = QDate(2026, 11, 24);
    hold.basis = HoldBasis::SafeguardingSeparation;
    context.hold = hold;
    const QString text = toPlainText(familyAbsenceReport(context));
    CHECK(text.contains(u"decision of its own, of Tuesday 24 November 2026 (safeguarding "
                        "separation)"_s));
    CHECK(!text.contains(u"does not delay"_s));
    context.hold.reset();
    context.suspension.category = SuspensionCategory::Lunchtime;
    CHECK(toPlainText(familyAbsenceReport(context)).contains(u"Dylan goes to lessons as usual."_s));
}

TEST_CASE("The separate session after a return without a meeting is recorded and signed",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::withoutMeeting();
    const Document record = interventionRecord(context);
    CHECK(record.kind == u"intervention-record"_s);
    CHECK(std::holds_alternative<SignatureRows>(record.blocks.back()));
    test::checkGolden(u"intervention-record"_s, toPlainText(record));
    test::checkGolden(u"intervention-record-names"_s,
                      toPlainText(interventionRecord(test::hostile(context))));
    context.intervention->studentPresent = false;
    CHECK(toPlainText(interventionRecord(context)).contains(u"Dylan Farrow could not be there"_s));
    context.intervention.reset();
    test::checkGolden(u"intervention-record-blank"_s, toPlainText(interventionRecord(context)));
}

TEST_CASE("The sheet of notes goes on while the watching goes on", "[documents][welcome_back]")
{
    WelcomeBackContext context = test::withoutMeeting();
    CHECK(monitoringNotes(context).kind == u"monitoring-notes"_s);
    test::checkGolden(u"monitoring-notes"_s, toPlainText(monitoringNotes(context)));
    test::checkGolden(u"monitoring-notes-names"_s,
                      toPlainText(monitoringNotes(test::hostile(context))));
    context.monitoringEndedOn = QDate(2026, 12, 9);
    const Document ended = monitoringNotes(context);
    CHECK(std::get<Table>(ended.blocks.back()).rows.size() == 2);
    CHECK(toPlainText(ended).contains(u"Ended on: Wednesday 9 December 2026"_s));
    context.monitoringEndedOn.reset();
    context.monitoringNotes.clear();
    test::checkGolden(u"monitoring-notes-blank"_s, toPlainText(monitoringNotes(context)));
}

TEST_CASE("A return without a meeting is written to the family and the referring school",
          "[documents][letters][welcome_back]")
{
    LetterContext context = test::withoutMeetingLetter();
    const auto letters = returnWithoutMeetingLetters(context);
    REQUIRE(letters.size() == 3);
    CHECK(letters.front().kind == u"return-without-meeting"_s);
    CHECK(letters.back().kind == u"return-without-meeting-referring-school"_s);
    test::checkGolden(u"return-without-meeting"_s, lettersText(context));
    CHECK(!lettersText(context).contains(u"in confidence"_s)); // the note stays in the school

    LetterContext eighteen = context;
    eighteen.student.details.dateOfBirth = QDate(2008, 1, 1);
    eighteen.student.details.forename = test::difficultNames().at(5);
    eighteen.student.details.surname = test::difficultNames().at(6);
    eighteen.referringSchool.reset();
    eighteen.welcomeBack.noMeetingReason = NoMeetingReason::ReEscalation;
    eighteen.welcomeBack.interventionDate.reset();
    eighteen.monitorName.clear();
    test::checkGolden(u"return-without-meeting-to-student"_s, lettersText(test::found(eighteen)));

    context.welcomeBack.arrangement = WelcomeBackArrangement::ToBeArranged;
    CHECK(returnWithoutMeetingLetters(context).empty());
}

TEST_CASE("A letter after the return does not promise it", "[documents][letters][welcome_back]")
{
    LetterContext context = test::withoutMeetingLetter();
    context.letterDate = QDate(2026, 11, 27);
    CHECK(!lettersText(context).contains(u"is back in school on"_s));
}

TEST_CASE("The referring school is told whether it is invited, and that it hears the outcome",
          "[documents][letters][welcome_back]")
{
    LetterContext context = test::letterContext();
    const auto copyText = [&context] { return toPlainText(suspensionLetters(context).back()); };
    CHECK(copyText().contains(u"Wednesday 25 November 2026 at 8.20 am"_s));
    CHECK(copyText().contains(u"You will hear from us what comes out of it."_s));
    CHECK(!toPlainText(suspensionLetters(context).front()).contains(u"is invited"_s));
    context.welcomeBack.referring = ReferringInvitation{StaffId{1}, QDate(2026, 11, 19), u"x"_s};
    CHECK(copyText().contains(u"You are invited to this meeting, Room 4."_s));
    CHECK(!copyText().contains(u"You will hear from us"_s));
    CHECK(toPlainText(suspensionLetters(context).front())
              .contains(u"The school that Dylan came from is invited to it too."_s));
    CHECK(toPlainText(meetingChangedLetters(context).back())
              .contains(u"You are invited to this meeting, Room 4."_s));
    context.welcomeBack.arrangement = WelcomeBackArrangement::ToBeArranged;
    CHECK(!copyText().contains(u"You are invited"_s));
    CHECK(copyText().contains(u"You will hear from us what comes out of it."_s));
}
