// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_calendar.h"

#include "tests/support/catch.h"
#include "tests/support/outside_reader.h"

#include <QJsonArray>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 10, 12), QTime(9, 30), QTimeZone::utc());

CalendarMeeting aMeeting(QDate date, std::optional<QTime> time = QTime(8, 30))
{
    CalendarMeeting meeting;
    meeting.uid = u"welcome-back-%1@test.freshstart"_s.arg(date.toString(Qt::ISODate));
    meeting.summary = u"Welcome back meeting – D.F., Year 8"_s;
    meeting.date = date;
    meeting.time = time;
    meeting.minutes = 45;
    meeting.place = u"Room 4; first floor, left"_s;
    meeting.description = u"Led by Mrs J. Hart."_s;
    meeting.organiserName = u"Mrs J. Hart"_s;
    meeting.organiserEmail = u"j.hart@school.example"_s;
    return meeting;
}

/// As libical itself reads it.
struct Parsed {
    explicit Parsed(const QByteArray& bytes)
        : calendar(icalparser_parse_string(bytes.constData()), icalcomponent_free)
    {
        REQUIRE(calendar != nullptr);
    }
    [[nodiscard]] icalcomponent* event() const
    {
        return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    }
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar;
};

} // namespace

TEST_CASE("A meeting in a calendar file is read back as it was", "[exchange][calendar_file]")
{
    const QByteArray bytes = meetingCalendar({aMeeting(QDate(2026, 10, 23))}, kNow);
    CHECK_FALSE(bytes.contains("X-LIC-ERROR"));
    const Parsed parsed(bytes);
    CHECK(icalrestriction_check(parsed.calendar.get()) == 1);
    CHECK(icalcomponent_get_method(parsed.calendar.get()) == ICAL_METHOD_PUBLISH);
    CHECK(icalcomponent_count_components(parsed.calendar.get(), ICAL_VTIMEZONE_COMPONENT) == 1);
    icalcomponent* event = parsed.event();
    REQUIRE(event != nullptr);
    CHECK(QByteArray(icalcomponent_get_uid(event)) == "welcome-back-2026-10-23@test.freshstart");
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event))
          == u"Welcome back meeting – D.F., Year 8"_s);
    CHECK(QByteArray(icalcomponent_get_location(event)) == "Room 4; first floor, left");
    const icaltimetype start = icalcomponent_get_dtstart(event);
    CHECK(QByteArray(icaltime_as_ical_string(start)) == "20261023T083000");
    const icaltimetype end = icalcomponent_get_dtend(event);
    CHECK(QByteArray(icaltime_as_ical_string(end)) == "20261023T091500");
    CHECK(QByteArray(icaltime_as_ical_string(icalcomponent_get_dtstamp(event)))
          == "20261012T093000Z");
}

TEST_CASE("Another program finds each meeting at the right moment, in summer and in winter",
          "[exchange][calendar_file]")
{
    // The clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
    const std::vector<std::pair<QDate, QString>> moments = {
        {QDate(2026, 10, 23), u"2026-10-23T07:30:00"_s},
        {QDate(2026, 10, 26), u"2026-10-26T08:30:00"_s},
        {QDate(2027, 3, 26), u"2027-03-26T08:30:00"_s},
        {QDate(2027, 3, 29), u"2027-03-29T07:30:00"_s},
    };
    std::vector<CalendarMeeting> meetings;
    for (const auto& [date, utc] : moments) {
        meetings.push_back(aMeeting(date));
    }
    const auto read = readOutside(u"calendar_reader"_s, meetingCalendar(meetings, kNow));
    if (!read) {
        return;
    }
    const QJsonArray events = read->value(u"events"_s).toArray();
    REQUIRE(events.size() == 4);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto& [date, utc] = moments.at(static_cast<size_t>(i));
        CAPTURE(date);
        const QJsonObject start = events.at(i)[u"start"_s].toObject();
        CHECK(start.value(u"local"_s).toString() == date.toString(Qt::ISODate) + u"T08:30:00"_s);
        CHECK(start.value(u"by_file"_s).toString() == utc);
        const QJsonValue byComputer = start.value(u"by_computer"_s);
        CHECK((byComputer.isNull() || byComputer.toString() == utc));
        CHECK(events.at(i)[u"stamp"_s][u"utc"_s].toString() == u"2026-10-12T09:30:00"_s);
    }
}

TEST_CASE("A calendar file keeps every character, in lines that any reader can take",
          "[exchange][calendar_file]")
{
    CalendarMeeting meeting = aMeeting(QDate(2026, 10, 23));
    meeting.summary = u"Zoë’s Łódź 李 \U0001F642; a, b\\c – "_s.repeated(12);
    meeting.place = u"Room 4\r\nDTSTART:20260101T000000\rEND:VEVENT"_s;
    meeting.description = u"a\u0000b\u0007c\nsecond line"_s;
    meeting.organiserName = u"Mrs \"J\"; Hart:\r\nATTENDEE:mailto:x@y.example"_s;
    const QByteArray bytes = meetingCalendar({meeting}, kNow);
    const auto read = readOutside(u"calendar_reader"_s, bytes);
    if (!read) {
        return;
    }
    CHECK(read->value(u"longest_line"_s).toInt() <= 75);
    CHECK(read->value(u"bare_line_ends"_s).toInt() == 0);
    CHECK(read->value(u"version"_s).toString() == u"2.0"_s);
    CHECK(read->value(u"method"_s).toString() == u"PUBLISH"_s);
    REQUIRE(read->value(u"events"_s).toArray().size() == 1);
    const QJsonObject event = read->value(u"events"_s).toArray().first().toObject();
    CHECK(event.value(u"summary"_s).toString() == meeting.summary);
    CHECK(event.value(u"location"_s).toString()
          == u"Room 4\nDTSTART:20260101T000000\nEND:VEVENT"_s);
    CHECK(event.value(u"description"_s).toString() == u"abc\nsecond line"_s);
    CHECK(event.value(u"organizer_name"_s).toString()
          == u"Mrs 'J'; Hart: ATTENDEE:mailto:x@y.example"_s);
    CHECK(event.value(u"organizer"_s).toString() == u"mailto:j.hart@school.example"_s);
    CHECK(event.value(u"attendees"_s).toInt() == 0);
    CHECK(event.value(u"transp"_s).toString() == u"OPAQUE"_s);
}

TEST_CASE("A meeting without a time takes nobody's time, and without an address has no organiser",
          "[exchange][calendar_file]")
{
    CalendarMeeting meeting = aMeeting(QDate(2026, 10, 31), std::nullopt);
    meeting.organiserEmail = GENERATE(u""_s, u"Mrs Hart"_s, u"a@b@c.example"_s,
                                      u"a@b.example\r\nATTENDEE:x"_s, u"a b@c.example"_s);
    meeting.place.clear();
    meeting.description.clear();
    const QByteArray bytes = meetingCalendar({meeting}, kNow);
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20261031\r\n"));
    CHECK(bytes.contains("DTEND;VALUE=DATE:20261101\r\n"));
    CHECK(bytes.contains("TRANSP:TRANSPARENT\r\n"));
    CHECK_FALSE(bytes.contains("ORGANIZER"));
    CHECK_FALSE(bytes.contains("ATTENDEE"));
    CHECK_FALSE(bytes.contains("LOCATION"));
    CHECK_FALSE(bytes.contains("DESCRIPTION"));
}

TEST_CASE("A file made later takes the place of an earlier one", "[exchange][calendar_file]")
{
    const auto sequence = [](const QDateTime& now) {
        const Parsed parsed(meetingCalendar({aMeeting(QDate(2026, 10, 23))}, now));
        return icalcomponent_get_sequence(parsed.event());
    };
    CHECK(sequence(kNow) > 0);
    CHECK(sequence(kNow.addSecs(60)) == sequence(kNow) + 1);
    CHECK(sequence(kNow.addYears(100)) > sequence(kNow));
}
