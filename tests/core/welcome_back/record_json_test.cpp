// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/record_json.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Through the text that a draft keeps.
WelcomeBackRecord thereAndBack(const WelcomeBackRecord& record)
{
    const QByteArray text = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
    return welcomeBackRecordFromJson(QJsonDocument::fromJson(text).object());
}

/// No field as it is in a new record.
WelcomeBackRecord aFullRecord()
{
    WelcomeBackRecord record = aMeetingRecord(QDate(2026, 11, 19));
    record.studentPresent = false;
    record.attendees = {
        {u"Ms Kateřina “Kay” Farrow"_s, u"mother"_s, true, AttendeeKind::Family},
        {u"Mr T. Li"_s, u"mentor"_s, false, AttendeeKind::Staff},
        {u"Dr Ó Briain"_s, u"deputy head"_s, true, AttendeeKind::ReferringSchool},
        {u"李 \"Lee\""_s, u"social\tworker\\"_s, true, AttendeeKind::Other},
    };
    record.studentView = u"Glad to be back.\n\nStill cross – “a bit”."_s;
    record.commitments = {
        {CommitmentId{9'007'199'254'740'993}, CommitmentKind::Strategy, u"A calm start\nat 8.40"_s,
         u"Mr T. Li"_s, QDate(2026, 11, 23), u"seen"_s, CommitmentState::UnderWay,
         u"Going well 🙂"_s, QDate(2026, 11, 24)},
        {{}, CommitmentKind::TargetStudent, u"Two calm starts"_s, {}, {}, u"tally"_s,
         CommitmentState::Achieved},
        {{}, CommitmentKind::TargetFamily, u"Phone in"_s, {}, {}, {}, CommitmentState::NotPursued},
        {{}, CommitmentKind::TargetReferringSchool, {}, {}, {}, {}, CommitmentState::Open},
    };
    record.offeredApology = u"Offered, and welcomed."_s;
    record.apologyAcknowledged = true;
    record.incidentInDetail = true;
    record.incidentDiscussed = u"Safety on the stairs"_s;
    record.incidentLead = StaffId{3};
    record.incidentAgreed = u"The other staircase"_s;
    return record;
}

} // namespace

TEST_CASE("A record that is being typed comes back from its draft as it was", "[welcome_back]")
{
    const WelcomeBackRecord full = aFullRecord();
    CHECK(thereAndBack(full) == full);
    CHECK(thereAndBack(WelcomeBackRecord()) == WelcomeBackRecord());
    CHECK(thereAndBack(aMeetingRecord(QDate(2026, 11, 19)))
          == aMeetingRecord(QDate(2026, 11, 19)));
}

TEST_CASE("A draft of another version, or none of ours, is read as far as it makes sense",
          "[welcome_back]")
{
    CHECK(welcomeBackRecordFromJson({}) == WelcomeBackRecord());
    const WelcomeBackRecord full = aFullRecord();
    const QStringList keys = toJson(full).keys();
    for (const QString& key : keys) {
        CAPTURE(key);
        QJsonObject without = toJson(full);
        without.remove(key);
        QJsonObject odd = without;
        odd.insert(key, QJsonArray{QJsonArray{1}, QJsonValue()});
        CHECK(welcomeBackRecordFromJson(odd) == welcomeBackRecordFromJson(without));
        CHECK_FALSE(welcomeBackRecordFromJson(without) == full);
    }
    const QJsonObject bare{{u"attendees"_s, QJsonArray{QJsonObject{{u"name"_s, u"Ms Farrow"_s}}}},
                           {u"commitments"_s, QJsonArray{QJsonObject{}, 5}},
                           {u"held_on"_s, u"2026-02-30"_s}};
    const WelcomeBackRecord read = welcomeBackRecordFromJson(bare);
    REQUIRE(read.attendees.size() == 1);
    CHECK(read.attendees.front() == Attendee{u"Ms Farrow"_s, {}, true, AttendeeKind::Family});
    CHECK(read.commitments == std::vector{Commitment{}});
    CHECK_FALSE(read.heldOn.isValid());
}
