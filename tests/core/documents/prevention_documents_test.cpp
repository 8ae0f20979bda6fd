// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/prevention_documents.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/prevention_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::vector<Document>& documents)
{
    QStringList texts;
    for (const Document& document : documents) {
        texts.append(toPlainText(document));
    }
    return texts.join(u"\n"_s);
}

} // namespace

TEST_CASE("Everybody but the chair is invited, each for what they are to do",
          "[documents][prevention]")
{
    const PreventionContext context = test::preventionContext();
    const auto letters = preventionInvitations(context);
    CHECK(letters.size() == context.meeting.attendees.size() - 1);
    CHECK(letters.front().kind == u"prevention-invitation"_s);
    CHECK(toPlainText(letters[0]).contains(u"to give the account of the problems"_s));
    CHECK(toPlainText(letters[1]).contains(u"the local authority’s support and guidance"_s));
    CHECK(toPlainText(letters[2]).contains(u"for the local authority as corporate parent"_s));
    for (const Document& letter : letters) {
        CHECK(toPlainText(letter).contains(
            u"governors, parents and carers, and the young person do not take part"_s));
        CHECK(!letter.title.contains(u"Amira"_s));
    }
    test::checkGolden(u"prevention-invitation"_s, toPlainText(letters.front()));
    test::checkGolden(u"prevention-invitation-to-come"_s,
                      textOf(preventionInvitations(test::meetingToCome())));
    test::checkGolden(u"prevention-invitation-names"_s,
                      textOf(preventionInvitations(test::hostile(context))));
}

TEST_CASE("The agenda follows the policy's course with what has been tried put in",
          "[documents][prevention]")
{
    const QString text = toPlainText(preventionAgenda(test::preventionContext()));
    test::checkGolden(u"prevention-agenda"_s, text);
    test::checkGolden(u"prevention-agenda-to-come"_s,
                      toPlainText(preventionAgenda(test::meetingToCome())));
    test::checkGolden(u"prevention-agenda-names"_s,
                      toPlainText(preventionAgenda(test::hostile(test::preventionContext()))));
    qsizetype before = -1;
    for (const QString& point : {u"1. Opening"_s, u"achieve success in their education"_s,
                                 u"2. Account of the problems"_s, u"What has been tried so far"_s,
                                 u"3. Responses of the partners, through the chair"_s,
                                 u"4. Resources"_s, u"5. Agreed plan of action"_s}) {
        INFO(point.toStdString());
        CHECK(text.indexOf(point) > before);
        before = text.indexOf(point);
    }
}

TEST_CASE("What a status asks for is on the agenda only while it holds", "[documents][prevention]")
{
    PreventionContext context = test::preventionContext();
    const auto says = [&context](const QString& words) {
        return toPlainText(preventionAgenda(context)).contains(words);
    };
    CHECK(says(u"Personal Education Plan, agreed on 21 September 2026"_s));
    CHECK(says(u"20 hours 30 minutes a week; the policy asks for 25 hours."_s));
    CHECK(says(u"The meeting reviews the EHC plan as well."_s));
    CHECK(says(u"Reasonable adjustments: A quiet place to eat"_s));
    CHECK(says(u"Early Help Assessment: Started on 5 November 2026"_s));
    for (StatusPeriod& status : context.student.statuses) {
        status.last = QDate(2026, 11, 16);
    }
    CHECK(!says(u"Supervised activity"_s));
    CHECK(!says(u"EHC plan: "_s));
    CHECK(!says(u"Reasonable adjustments"_s));
    context.support = {};
    CHECK(says(u"Not started: the policy asks for one for every student at risk."_s));
    CHECK(says(u"the meeting considers whether one is to be made"_s));
}

TEST_CASE("The minutes say who was there, what was agreed and what the head decided",
          "[documents][prevention]")
{
    const QString text = toPlainText(preventionMinutes(test::preventionContext()));
    test::checkGolden(u"prevention-minutes"_s, text);
    test::checkGolden(u"prevention-minutes-blank"_s,
                      toPlainText(preventionMinutes(test::meetingToCome())));
    test::checkGolden(u"prevention-minutes-names"_s,
                      toPlainText(preventionMinutes(test::hostile(test::preventionContext()))));
    CHECK(text.contains(u"Represented by Mr O. Webb"_s));
    CHECK(text.contains(u"Could not attend"_s));
    CHECK(text.contains(u"Lunch club. | Mr T. Li | 23 November 2026 | Open"_s));
    CHECK(text.contains(u"[x] Yes [ ] No"_s));
    CHECK(text.contains(u"Reports submitted for consideration: Report of the social worker"_s));
}

TEST_CASE("A slip for everybody who was there or was represented", "[documents][prevention]")
{
    const PreventionContext context = test::preventionContext();
    const auto slips = preventionCopySlips(context);
    REQUIRE(slips.size() == context.meeting.attendees.size() - 1); // one neither came nor sent
    test::checkGolden(u"prevention-copies"_s, textOf(slips));
    test::checkGolden(u"prevention-copies-names"_s,
                      textOf(preventionCopySlips(test::hostile(context))));
    CHECK(toPlainText(slips[2]).contains(
        u"Record of the meeting (Appendix A) | yes | 18 November 2026, by post"_s));
    CHECK(toPlainText(slips[3]).contains(u"You were represented by Mr O. Webb."_s));
}
