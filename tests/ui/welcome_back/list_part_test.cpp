// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/list_part.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

WelcomeBackRow withoutMeeting(std::optional<QDate> session)
{
    WelcomeBackRow row;
    row.suspensionStatus = SuspensionStatus::Issued;
    row.plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    row.plan.interventionDate = session;
    return row;
}

} // namespace

TEST_CASE("A meeting stands in the part of the list that says what is to be done",
          "[ui][welcome_back]")
{
    WelcomeBackRow row;
    row.suspensionStatus = SuspensionStatus::Issued;
    CHECK(listPartOf(row, kToday) == ListPart::ToArrange);
    row.plan.arrangement = WelcomeBackArrangement::MeetingSet;
    row.plan.date = kToday;
    CHECK(listPartOf(row, kToday) == ListPart::Coming);
    CHECK(listPartOf(row, kToday.addDays(1)) == ListPart::ToRecord);
    row.heldOn = kToday;
    CHECK(listPartOf(row, kToday) == ListPart::ToUpload);
    row.uploadedOn = kToday;
    CHECK(listPartOf(row, kToday) == ListPart::Done);
}

TEST_CASE("A return without a meeting stands where its separate session has got to",
          "[ui][welcome_back]")
{
    CHECK(listPartOf(withoutMeeting({}), kToday) == ListPart::ToArrange);
    CHECK(listPartOf(withoutMeeting(kToday), kToday) == ListPart::Coming);
    WelcomeBackRow row = withoutMeeting(QDate(2026, 11, 19));
    CHECK(listPartOf(row, kToday) == ListPart::ToRecord);
    row.open.interventionHeldOn = QDate(2026, 11, 19);
    row.plan.monitoring.until = QDate(2026, 12, 4);
    CHECK(listPartOf(row, kToday) == ListPart::Coming); // still watched over
    row.open.monitoringEndedOn = kToday;
    CHECK(listPartOf(row, kToday) == ListPart::Done);
}

TEST_CASE("Every part has its own words for being empty", "[ui][welcome_back]")
{
    QStringList said;
    for (int part = 0; part < kListPartCount; ++part) {
        said << inWords(static_cast<ListPart>(part)) << emptyTitle(static_cast<ListPart>(part))
             << emptyHint(static_cast<ListPart>(part));
    }
    CHECK(said.removeDuplicates() == 0);
    CHECK_FALSE(said.contains(QString()));
}
