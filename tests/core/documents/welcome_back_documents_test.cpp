// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/welcome_back_documents.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/welcome_back_samples.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QString recordText(const WelcomeBackContext& context)
{
    return toPlainText(welcomeBackRecord(context));
}

const SignatureRows& signaturesOf(const Document& document)
{
    return std::get<SignatureRows>(document.blocks.back());
}

} // namespace

TEST_CASE("The record of a welcome back meeting says what was agreed", "[documents][welcome_back]")
{
    const Document document = welcomeBackRecord(test::welcomeBackContext());
    CHECK(document.kind == u"welcome-back-record"_s);
    test::checkGolden(u"welcome-back-record"_s, toPlainText(document));
    test::checkGolden(u"welcome-back-record-full"_s, recordText(test::fullMeeting()));
    test::checkGolden(u"welcome-back-record-names"_s,
                      recordText(test::hostile(test::fullMeeting())));
}

TEST_CASE("Without a record the page can be filled in by hand", "[documents][welcome_back]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    context.record.reset();
    test::checkGolden(u"welcome-back-blank"_s, recordText(context));
    context = test::fullMeeting();
    context.record.reset();
    test::checkGolden(u"welcome-back-blank-full"_s, recordText(context));
}

TEST_CASE("An apology and the incident are on the record only when they came up",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    CHECK(recordText(context).contains(u"acknowledged as a positive step"_s));
    context.record->apologyAcknowledged = false;
    CHECK(!recordText(context).contains(u"acknowledged"_s));
    context.record->offeredApology.clear();
    CHECK(!recordText(context).contains(u"apology"_s, Qt::CaseInsensitive));
    CHECK(!recordText(context).contains(u"safety"_s, Qt::CaseInsensitive));
    context.record->incidentDiscussed = u"Plan for the lockers."_s;
    CHECK(!recordText(context).contains(u"Plan for the lockers."_s)); // kept to a minimum
    context.record->incidentInDetail = true;
    CHECK(recordText(context).contains(u"Plan for the lockers."_s));
}

TEST_CASE("The referring school signs where it came", "[documents][welcome_back]")
{
    WelcomeBackContext context = test::fullMeeting();
    CHECK(signaturesOf(welcomeBackRecord(context)).rows.back().name == u"Mr P. Nair"_s);
    std::erase_if(context.record->attendees,
                  [](const Attendee& one) { return one.kind == AttendeeKind::ReferringSchool; });
    CHECK(signaturesOf(welcomeBackRecord(context)).rows.size() == 3);
    context.record.reset(); // invited: it may come yet
    CHECK(signaturesOf(welcomeBackRecord(context)).rows.size() == 4);
    context.plan.referring.reset();
    CHECK(signaturesOf(welcomeBackRecord(context)).rows.size() == 3);
}

TEST_CASE("Who asked somebody to lead is said, but not that the head asked the head",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::familyAbsent();
    CHECK(recordText(context).contains(u"Mr T. Li\nasked by Mrs J. Hart on 19 November 2026"_s));
    context.record = WelcomeBackRecord{};
    context.record->heldOn = QDate(2026, 11, 25);
    context.record->ledBy = u"Mrs J. Hart"_s; // she took it over after all
    CHECK(!recordText(context).contains(u"asked by"_s));
}

TEST_CASE("The foot of the record has the day by which it is on CPOMS",
          "[documents][welcome_back][R21]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    context.calendar = test::demoCalendar(); // INSET day on Monday 23 November
    context.record->heldOn = QDate(2026, 11, 20);
    CHECK(welcomeBackRecord(context).footerNote ==
          u"Confidential – to be on CPOMS by Tuesday 24 November 2026"_s);
    context.uploadCountsSchoolDays = true;
    CHECK(welcomeBackRecord(context).footerNote ==
          u"Confidential – to be on CPOMS by Wednesday 25 November 2026"_s);
    CHECK(welcomeBackPreparation(context).footerNote == welcomeBackRecord(context).footerNote);
    context.record.reset();
    context.plan.date.reset();
    CHECK(welcomeBackRecord(context).footerNote ==
          u"Confidential – to be on CPOMS within two school days"_s);
    CHECK(toPlainText(welcomeBackPreparation(context)).contains(u"within two school days."_s));
}

TEST_CASE("The student goes to lessons from the meeting, unless the day of return is still to come",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    CHECK(recordText(context).contains(u"Back to lessons: Straight after the meeting"_s));
    context.record->heldOn = QDate(2026, 11, 24); // the day before, when the afternoon has ended
    context.record->heldAt = QTime(15, 30);
    CHECK(recordText(context).contains(u"Back to lessons: Wednesday 25 November 2026"_s));
    CHECK(!toPlainText(welcomeBackPreparation(context)).contains(u"Straight after"_s));
    ReturnHold hold;
    hold.decidedOn = QDate(2026, 11, 24);
    context.hold = hold;
    CHECK(recordText(context).contains(u"By the separate decision of 24 November 2026"_s));
    CHECK(!toPlainText(welcomeBackPreparation(context)).contains(u"is back in school"_s));
    context.hold->endedOn = QDate(2026, 11, 27);
    CHECK(recordText(context).contains(u"Back to lessons: Wednesday 25 November 2026"_s));
}

TEST_CASE("After a suspension at lunchtimes nobody comes back to lessons",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    context.suspension.category = SuspensionCategory::Lunchtime;
    CHECK(recordText(context).contains(u"Back to lessons: Straight after the meeting"_s));
    CHECK(!toPlainText(welcomeBackPreparation(context)).contains(u"is back in school"_s));
}

TEST_CASE("Who leads the meeting has the protocol on one sheet", "[documents][welcome_back]")
{
    const Document document = welcomeBackPreparation(test::welcomeBackContext());
    CHECK(document.kind == u"welcome-back-preparation"_s);
    test::checkGolden(u"welcome-back-preparation"_s, toPlainText(document));
    test::checkGolden(u"welcome-back-preparation-full"_s,
                      toPlainText(welcomeBackPreparation(test::fullMeeting())));
}

TEST_CASE("A court order and an absence stand on the preparation sheet",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::familyAbsent();
    context.student.contacts.at(1).courtOrder = true;
    context.absence->action = AbsenceAction::Telephone;
    context.absence->actionOwner = StaffId{2};
    const QString text = toPlainText(welcomeBackPreparation(context));
    CHECK(text.contains(u"Mr Seán O'Brien-Łukasz (father) – COURT ORDER: see the file"_s));
    CHECK(text.contains(u"prefers not to come; telephone conversation (Mr T. Li)"_s));
}

TEST_CASE("The paper around a meeting never speaks of reintegration or punishment",
          "[documents][welcome_back]")
{
    for (const WelcomeBackContext& context : {test::welcomeBackContext(), test::fullMeeting(),
                                              test::familyAbsent(), test::withoutMeeting()}) {
        for (const Document& document :
             {welcomeBackRecord(context), welcomeBackPreparation(context),
              familyAbsenceReport(context), interventionRecord(context),
              monitoringNotes(context)}) {
            const QString text = toPlainText(document);
            INFO(document.kind.toStdString());
            for (const QString& never :
                 {u"eintegrat"_s, u"punish"_s, u"offen"_s, u"{{"_s, u"%1"_s, u"must apologise"_s}) {
                INFO(never.toStdString());
                CHECK(!text.contains(never, Qt::CaseInsensitive));
            }
        }
    }
}
