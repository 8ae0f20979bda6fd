// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/file_name.h"

#include "core/welcome_back/welcome_back.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A PDF for CPOMS is named by its kind, its day and its number, and by nobody",
          "[records][welcome_back]")
{
    WelcomeBack one;
    one.id = WelcomeBackId{12};
    CHECK(suggestedFileName(one, u"welcome-back-record"_s) == u"welcome-back-record-no12.pdf"_s);
    one.plan.date = QDate(2026, 11, 19);
    CHECK(suggestedFileName(one, u"welcome-back-preparation"_s) ==
          u"welcome-back-preparation-2026-11-19-no12.pdf"_s);
    one.record = WelcomeBackRecord{};
    one.record->heldOn = QDate(2026, 11, 20);
    one.record->ledBy = u"Mrs J. Hart"_s;
    CHECK(suggestedFileName(one, u"welcome-back-record"_s) ==
          u"welcome-back-record-2026-11-20-no12.pdf"_s);
}

TEST_CASE("Each paper is named by the day of what it is about", "[records][welcome_back]")
{
    WelcomeBack one;
    one.id = WelcomeBackId{7};
    one.plan.interventionDate = QDate(2026, 11, 26);
    CHECK(suggestedFileName(one, u"intervention-record"_s) ==
          u"intervention-record-2026-11-26-no7.pdf"_s);
    one.intervention = InterventionRecord{};
    one.intervention->heldOn = QDate(2026, 11, 27);
    CHECK(suggestedFileName(one, u"intervention-record"_s) ==
          u"intervention-record-2026-11-27-no7.pdf"_s);
    CHECK(suggestedFileName(one, u"monitoring-notes"_s) == u"monitoring-notes-no7.pdf"_s);
    one.monitoringNotes = {{1, QDate(2026, 11, 25), {}, {}}, {2, QDate(2026, 11, 30), {}, {}}};
    CHECK(suggestedFileName(one, u"monitoring-notes"_s) ==
          u"monitoring-notes-2026-11-30-no7.pdf"_s);
    one.absence = FamilyAbsence{};
    one.absence->who = u"Ms Farrow"_s;
    one.absence->notedOn = QDate(2026, 11, 24);
    CHECK(suggestedFileName(one, u"family-absence-report"_s) ==
          u"family-absence-report-2026-11-24-no7.pdf"_s);
}
