// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/appendix_a.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

#include <algorithm>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

Table agreement(const Document& document)
{
    const auto table = std::ranges::find_if(
        document.blocks, [](const Block& one) { return std::holds_alternative<Table>(one); });
    REQUIRE(table != document.blocks.end());
    return std::get<Table>(*table);
}

} // namespace

TEST_CASE("Appendix A is filled field for field", "[documents][appendix_a]")
{
    const Document document = appendixA(test::appendixAContext());
    CHECK(document.kind == u"appendix-a"_s);
    test::checkGolden(u"appendix-a"_s, toPlainText(document));
    test::checkGolden(u"appendix-a-blank"_s, toPlainText(blankAppendixA(test::meadowVale())));
}

TEST_CASE("Names in every script stand whole on the record", "[documents][appendix_a]")
{
    QStringList texts;
    for (const QString& name : test::difficultNames()) {
        AppendixAContext context = test::appendixAContext();
        context.student.details.forename = name.section(u' ', 0, 0);
        context.student.details.surname = name.section(u' ', 1);
        context.meeting.attendees[1].name = name;
        texts.append(toPlainText(appendixA(context)));
    }
    test::checkGolden(u"appendix-a-names"_s, texts.join(u"\n"_s));
}

TEST_CASE("Six rows to agree in, more where more agreed, the chair among them",
          "[documents][appendix_a]")
{
    AppendixAContext context = test::appendixAContext();
    CHECK(agreement(appendixA(context)).rows.size() == 6);
    context.meeting.attendees.back().agreedPlan = true;
    context.meeting.attendees.push_back(context.meeting.attendees.back());
    CHECK(agreement(appendixA(context)).rows.size() == 8);
    context.meeting.attendees.clear();
    const auto rows = agreement(appendixA(context)).rows;
    CHECK(rows.size() == 6);
    CHECK(rows[0] == QStringList{u"Mrs J. Hart"_s, u"Headteacher"_s, u""_s});
    CHECK(rows[1] == QStringList{u""_s, u""_s, u""_s});
}

TEST_CASE("Today's terms stand beside the old ones, in the order of the form",
          "[documents][appendix_a]")
{
    const AppendixAContext context = test::appendixAContext();
    const QString text = toPlainText(appendixA(context, AppendixATerms::Current));
    test::checkGolden(u"appendix-a-current"_s, text);
    test::checkGolden(u"appendix-a-current-blank"_s,
                      toPlainText(blankAppendixA(test::meadowVale(), AppendixATerms::Current)));
    CHECK(text.contains(u"Date of birth (DOB): 3 March 2012"_s));
    CHECK(text.contains(u"date current suspension (fixed exclusion) ends"_s));
    CHECK(text.count(u'\n') == toPlainText(appendixA(context)).count(u'\n'));
}

TEST_CASE("Who came instead signs", "[documents][appendix_a]")
{
    AppendixAContext context = test::appendixAContext();
    context.meeting.attendees[3].attended = false;
    context.meeting.attendees[3].representedBy = u"Ms T. Okoye"_s;
    CHECK(agreement(appendixA(context)).rows[3][0] == u"Ms T. Okoye for Mr D. Shaw"_s);
}
