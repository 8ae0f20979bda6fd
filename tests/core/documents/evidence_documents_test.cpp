// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/evidence_documents.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/prevention_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("The pack says what is in it, what was left out and what could not be put in",
          "[documents][evidence]")
{
    EvidenceContext context = test::evidenceContext();
    const QString front = toPlainText(evidenceFront(context));
    test::checkGolden(u"evidence-front"_s, front);
    CHECK(front.contains(u"2 items were left out."_s));
    CHECK(front.contains(u"1 file could not be put in"_s));
    CHECK(front.contains(u"it is protected with a password"_s));
    context.chronology.leftOut = 1;
    CHECK(toPlainText(evidenceFront(context)).contains(u"1 item was left out."_s));
    context.chronology.leftOut = 0;
    CHECK(toPlainText(evidenceFront(context)).contains(u"Nothing was left out."_s));
}

TEST_CASE("The chronology has every entry with the numbers of its files", "[documents][evidence]")
{
    EvidenceContext context = test::evidenceContext();
    const QString text = toPlainText(evidenceChronology(context));
    test::checkGolden(u"evidence-chronology"_s, text);
    CHECK(!text.contains(u"Shouting in the corridor"_s)); // left out
    CHECK(text.contains(u"2 items were left out."_s));
    CHECK(text.contains(u" | File 1"_s));
    context.student.details.forename = test::difficultNames().at(6);
    context.preparedBy = test::difficultNames().at(3);
    context.files.front().file.title = test::difficultNames().at(5);
    test::checkGolden(u"evidence-front-names"_s, toPlainText(evidenceFront(context)));
    context.chronology = {};
    CHECK(toPlainText(evidenceChronology(context)).contains(u"Nothing is recorded"_s));
}
