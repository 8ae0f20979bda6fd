// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_json.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Through the text that a draft keeps.
PreventionDetails thereAndBack(const PreventionDetails& details)
{
    const QByteArray text = QJsonDocument(toJson(details)).toJson(QJsonDocument::Compact);
    return preventionFromJson(QJsonDocument::fromJson(text).object());
}

PreventionAttendee aFullAttendee()
{
    PreventionAttendee one{u"Dr Ó Briain “Kay”"_s, PreventionRole::SocialWorker, u"Social\tworker\\"_s,
                           u"City 李"_s, false, false};
    one.email = u"kay@council.example"_s;
    one.invited = Handed{QDate(2026, 11, 5), ContactMethod::Post};
    one.reply = InvitationReply::NotComing;
    one.representedBy = u"Mr O. Finn"_s;
    one.record = Handed{QDate(2026, 11, 18), ContactMethod::Portal};
    one.minutes = Handed{QDate(2026, 11, 19), ContactMethod::ByHand};
    one.reports = Handed{QDate(2026, 11, 20), ContactMethod::InPerson};
    return one;
}

/// No field as it is in a new meeting.
PreventionDetails aFullMeeting()
{
    PreventionDetails d = aPreventionMeeting(StudentId{9'007'199'254'740'993}, StaffId{4});
    d.oneOffIncident = false;
    d.attendees.push_back(aFullAttendee());
    d.held = true;
    d.minuteTaker = u"Mr T. Low"_s;
    d.calledOff = CalledOff{QDate(2026, 11, 16), u"Snow"_s};
    d.preparation = {u"Time out card."_s, u"Shorter tasks."_s,           QDate(2026, 11, 2), false,
                     25 * 60,             u"Carer rings each Friday."_s, u"Targets amended."_s};
    d.talk = {true,
              u"Left lessons.\n\n“Eleven” times 🙂"_s,
              u"Mentoring."_s,
              u"Youth service: boxing."_s,
              u"A place on Tuesdays."_s,
              u"The meeting began at 2 pm."_s};
    d.result = {{{OutcomeKind::RevisedApproaches, u"Calm starts"_s},
                 {OutcomeKind::FormalProcedures, {}}},
                {{PreventionActionId{9'007'199'254'740'993}, u"Daily report"_s, u"Mr T. Low"_s,
                  QDate(2026, 11, 24), ActionState::NotPursued, u"Two weeks in."_s,
                  QDate(2026, 11, 20)},
                 {{}, u"Ring home"_s}},
                u"A revised plan."_s,
                StaffId{5},
                QDate(2026, 11, 17),
                QDate(2026, 12, 15),
                QDate(2026, 12, 16),
                u"It works."_s};
    return d;
}

/// Every key of the object and of those in it, taken away one after the other.
std::vector<QJsonObject> eachWithoutOne(const QJsonObject& json)
{
    std::vector<QJsonObject> all;
    const QStringList keys = json.keys();
    for (const QString& key : keys) {
        QJsonObject without = json;
        without.remove(key);
        all.push_back(without);
        if (!json[key].isObject()) {
            continue;
        }
        for (const QJsonObject& inner : eachWithoutOne(json[key].toObject())) {
            without.insert(key, inner);
            all.push_back(without);
        }
    }
    return all;
}

} // namespace

TEST_CASE("A prevention meeting that is being typed comes back from its draft as it was",
          "[prevention][drafts]")
{
    const PreventionDetails full = aFullMeeting();
    CHECK(thereAndBack(full) == full);
    CHECK(thereAndBack(PreventionDetails()) == PreventionDetails());
    PreventionDetails bare;
    bare.attendees.emplace_back(); // a row nobody has filled in
    bare.result.actions.emplace_back();
    bare.attendingSchool = false;
    bare.attendancePermille = 0;
    CHECK(thereAndBack(bare) == bare);
}

TEST_CASE("Every field of a prevention meeting has its place in the draft", "[prevention][drafts]")
{
    // Each value of the full meeting differs from a new one's: whatever is taken away is missed.
    const PreventionDetails full = aFullMeeting();
    const auto all = eachWithoutOne(toJson(full));
    CHECK(all.size() == 43);
    for (const QJsonObject& json : all) {
        INFO(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
        CHECK_FALSE(preventionFromJson(json) == full);
    }
    PreventionDetails one = full;
    one.attendees = {aFullAttendee()};
    const QJsonObject attendee = toJson(one)["attendees"_L1].toArray().first().toObject();
    for (const QJsonObject& json : eachWithoutOne(attendee)) {
        QJsonObject whole = toJson(one);
        whole.insert("attendees"_L1, QJsonArray{json});
        INFO(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
        CHECK_FALSE(preventionFromJson(whole) == one);
    }
}

TEST_CASE("A draft of a prevention meeting that makes no sense is read as far as it does",
          "[prevention][drafts]")
{
    CHECK(preventionFromJson({}) == PreventionDetails());
    const QJsonObject full = toJson(aFullMeeting());
    const QStringList keys = full.keys();
    for (const QString& key : keys) {
        CAPTURE(key);
        QJsonObject without = full;
        without.remove(key);
        QJsonObject odd = without;
        odd.insert(key, QJsonArray{QJsonArray{1}, QJsonValue()});
        CHECK(preventionFromJson(odd) == preventionFromJson(without));
    }
    const QJsonObject half{{u"date"_s, u"2026-02-30"_s},
                           {u"time"_s, u"25:61"_s},
                           {u"attendees"_s, QJsonArray{5, QJsonObject{{u"name"_s, u"Ms Bell"_s}}}}};
    const PreventionDetails read = preventionFromJson(half);
    CHECK_FALSE(read.date.isValid());
    CHECK_FALSE(read.time.has_value());
    REQUIRE(read.attendees.size() == 1);
    CHECK(read.attendees.front().name == u"Ms Bell"_s);
    CHECK(read.attendees.front().role == PreventionRole::OtherProfessional);
    CHECK(read.attendees.front().attended);
}
