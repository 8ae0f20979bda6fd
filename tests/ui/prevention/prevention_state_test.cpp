// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_state.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

PreventionRow heldRow()
{
    PreventionRow row;
    row.date = kToday.addDays(-3);
    row.held = true;
    return row;
}

} // namespace

TEST_CASE("A prevention meeting stands in the part of the list that says what is to be done",
          "[ui][prevention]")
{
    PreventionRow row;
    row.date = kToday;
    CHECK(preventionState(row, kToday) == PreventionState::Today);
    CHECK(belongsTo(PreventionListPart::ToCome, PreventionState::Today));
    CHECK(preventionState(row, kToday.addDays(-1)) == PreventionState::Coming);
    CHECK(preventionState(row, kToday.addDays(1)) == PreventionState::ToRecord);
    row.isCalledOff = true;
    CHECK(preventionState(row, kToday.addDays(1)) == PreventionState::CalledOff);
    CHECK_FALSE(belongsTo(PreventionListPart::ToRecord, PreventionState::CalledOff));
    CHECK(belongsTo(PreventionListPart::All, PreventionState::CalledOff));
}

TEST_CASE("A meeting that was held is done when copies, actions and review are", "[ui][prevention]")
{
    PreventionRow row = heldRow();
    row.copiesToGive = 1;
    CHECK(preventionState(row, kToday) == PreventionState::ToFollow);
    row.copiesToGive = 0;
    row.openActions = 2;
    CHECK(preventionState(row, kToday) == PreventionState::ToFollow);
    row.openActions = 0;
    row.reviewOn = kToday.addDays(30);
    CHECK(preventionState(row, kToday) == PreventionState::ToFollow);
    row.reviewedOn = kToday;
    CHECK(preventionState(row, kToday) == PreventionState::Done);
}

TEST_CASE("The page and the list agree on where a meeting stands", "[ui][prevention]")
{
    PreventionDetails details;
    details.date = kToday.addDays(-3);
    details.held = true;
    PreventionAttendee person;
    person.name = u"Ms A. Grant"_s;
    details.attendees = {person};
    CHECK(preventionState(details, kToday) == PreventionState::ToFollow);
    details.attendees.front().record = Handed{kToday, ContactMethod::Email};
    details.attendees.front().minutes = Handed{kToday, ContactMethod::Email};
    CHECK(preventionState(details, kToday) == PreventionState::Done);
    details.attendees.front().minutes.reset();
    details.attendees.front().attended = false; // and nobody came instead
    CHECK(preventionState(details, kToday) == PreventionState::Done);
}

TEST_CASE("Every part of the list has its own words for being empty", "[ui][prevention]")
{
    QStringList said;
    for (int place = 0; place < kPreventionPartCount; ++place) {
        const auto part = static_cast<PreventionListPart>(place);
        said << inWords(part) << emptyTitle(part) << emptyHint(part);
    }
    CHECK_FALSE(said.contains(QString()));
    CHECK(said.removeDuplicates() == 0);
}
