// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/suspension_letter.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QString allAsText(const std::vector<Document>& documents)
{
    QStringList texts;
    for (const Document& document : documents) {
        texts.append(u"[%1]\n"_s.arg(document.kind) + toPlainText(document));
    }
    return texts.join(u"\n"_s);
}

QString firstAsText(const LetterContext& context)
{
    return toPlainText(suspensionLetters(test::found(context)).front());
}

} // namespace

TEST_CASE(
    "Each parent who gets letters has an own one, and the referring school a copy with a note",
    "[documents][letters]")
{
    const auto letters = suspensionLetters(test::letterContext());
    REQUIRE(letters.size() == 3);
    CHECK(letters[0].addressLines ==
          QStringList{u"Ms Kim Farrow"_s, u"12 Orchard Way"_s, u"Wolverhampton"_s, u"WV2 7QQ"_s});
    CHECK(letters[1].addressLines.first() == u"Mr Seán O'Brien-Łukasz"_s);
    CHECK(letters[1].addressLines.last() == u"DY1 1AA"_s);
    CHECK(letters[2].kind == u"referring-school-copy"_s);
    CHECK(letters[2].addressLines.first() == u"Mr P. Nair"_s);
    test::checkGolden(u"letters-maintained"_s, allAsText(letters));
}

TEST_CASE("The family's address does not reach the referring school", "[documents][letters]")
{
    CHECK(!toPlainText(suspensionLetters(test::letterContext()).back()).contains(u"WV2 7QQ"_s));
}

TEST_CASE("A school outside the Regulations writes of its policy, not of the law",
          "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.school.type = SchoolType::Independent;
    context.school.headTitle = u"Proprietor"_s;
    context.school.representationsTo.clear();
    context.welcomeBack = {};
    const QString text = allAsText(suspensionLetters(test::found(context)));
    CHECK(!text.contains(u"public place"_s));
    CHECK(!text.contains(u"prosecuted"_s));
    CHECK(!text.contains(u"governing board"_s));
    test::checkGolden(u"letters-independent"_s, text);
}

TEST_CASE("A student of 18 is written to, and without the duties of parents",
          "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.student.details.dateOfBirth = QDate(2008, 11, 19);
    context.student.details.yearGroup = u"13"_s;
    const auto letters = suspensionLetters(test::found(context));
    REQUIRE(letters.size() == 2);
    CHECK(letters[0].addressLines.first() == u"Dylan Farrow"_s);
    CHECK(!toPlainText(letters[0]).contains(u"public place"_s));
    test::checkGolden(u"letters-eighteen"_s, allAsText(letters));
    context.student.details.dateOfBirth = QDate(2008, 11, 20);
    CHECK(suspensionLetters(test::found(context)).size() == 3);
}

TEST_CASE("From the sixth school day on the letter names the education, or says when it will",
          "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.suspension.first = {QDate(2026, 11, 19), Session::Am};
    context.suspension.last = {QDate(2026, 12, 1), Session::Am};
    context.suspension.halfDays = 15;
    context.welcomeBack.arrangement = WelcomeBackArrangement::WithoutMeeting;
    context.welcomeBack.interventionDate = QDate(2026, 12, 3);
    context.referringSchool.reset();
    CHECK(firstAsText(context).contains(u"From Friday 27 November 2026, the sixth school day"_s));
    context.suspension.provision = {u"The Lighthouse, 4 Quay Street, Wolverhampton"_s,
                                    QDate(2026, 11, 27), u"9.00 am to 3.00 pm"_s,
                                    u"Mr B. Stone at reception"_s, u"Lunch is provided."_s};
    test::checkGolden(u"letters-eight-days"_s, firstAsText(context));
}

TEST_CASE("A lunchtime suspension speaks of lunchtimes", "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.suspension.category = SuspensionCategory::Lunchtime;
    context.suspension.halfDays = 4;
    context.referringSchool.reset();
    const QString text = firstAsText(context);
    CHECK(!text.contains(u"public place"_s));
    test::checkGolden(u"letters-lunchtime"_s, text);
}

TEST_CASE("With nobody down for letters the parents and carers are written to at home",
          "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.student.contacts.clear();
    context.referringSchool.reset();
    const auto letters = suspensionLetters(test::found(context));
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].addressLines.first() == u"The parents and carers of Dylan Farrow"_s);
    CHECK(toPlainText(letters[0]).contains(u"Dear parents and carers,"_s));
}

TEST_CASE("Who signs for the head says so", "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.signatory = StaffMember{{}, u"Mr D. Cole"_s, StaffRole::Deputy, {}, {}, {}, true, true};
    const auto letters = suspensionLetters(test::found(context));
    CHECK(std::get<SignOff>(letters[0].blocks.back()) ==
          SignOff{u"Yours sincerely,"_s, u"Mr D. Cole"_s,
                  u"Deputy headteacher, acting as headteacher"_s});
}

TEST_CASE("What staff typed is text, never mark-up", "[documents][letters]")
{
    LetterContext context = test::letterContext();
    context.suspension.whatHappened = u"# He said **stop** <b>now</b> & {{student}}"_s;
    CHECK(firstAsText(context).contains(u"# He said **stop** <b>now</b> & {{student}}\n"_s));
}
