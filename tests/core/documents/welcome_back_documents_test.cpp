// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/welcome_back_documents.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("The record of a welcome back meeting says what was agreed", "[documents][welcome_back]")
{
    const Document document = welcomeBackRecord(test::welcomeBackContext());
    CHECK(document.kind == u"welcome-back-record"_s);
    test::checkGolden(u"welcome-back-record"_s, toPlainText(document));
}

TEST_CASE("Without a record the page can be filled in by hand", "[documents][welcome_back]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    context.record.reset();
    test::checkGolden(u"welcome-back-blank"_s, toPlainText(welcomeBackRecord(context)));
}

TEST_CASE("An apology and the incident are on the record only when they came up",
          "[documents][welcome_back]")
{
    WelcomeBackContext context = test::welcomeBackContext();
    CHECK(toPlainText(welcomeBackRecord(context)).contains(u"apology"_s));
    context.record->offeredApology.clear();
    const QString text = toPlainText(welcomeBackRecord(context));
    CHECK(!text.contains(u"apology"_s, Qt::CaseInsensitive));
    CHECK(!text.contains(u"safety"_s, Qt::CaseInsensitive));
    context.record->incidentDiscussed = u"Plan for the lockers."_s;
    CHECK(toPlainText(welcomeBackRecord(context)).contains(u"Plan for the lockers."_s));
}

TEST_CASE("Who leads the meeting has the protocol on one sheet", "[documents][welcome_back]")
{
    const Document document = welcomeBackPreparation(test::welcomeBackContext());
    CHECK(document.kind == u"welcome-back-preparation"_s);
    test::checkGolden(u"welcome-back-preparation"_s, toPlainText(document));
}
