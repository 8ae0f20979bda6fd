// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_calendar.h"

#include "core/exchange/email_address.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr auto kZone = "Europe/London";

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Text as libical takes it: UTF-8 without control characters but the line's end.
QByteArray plain(const QString& text)
{
    QString kept = text;
    kept.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return kept.toUtf8();
}

/// The same in one line and without quotation marks, for the parameter of a property.
QByteArray plainLine(const QString& text)
{
    return plain(text.simplified()).replace('\n', ' ').replace('"', '\'');
}

icaltimetype dayOf(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

/// By the clock on the wall; which wall is said beside it.
icaltimetype momentOf(QDate date, QTime clock)
{
    icaltimetype time = dayOf(date);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype utc(const QDateTime& moment)
{
    const QDateTime there = moment.toUTC();
    icaltimetype time = momentOf(there.date(), there.time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty* inLondon(icalproperty* property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    return property;
}

/// Since 1996 summer time is from the last Sunday in March to the last one in October, 01:00 UTC
/// (Directive 2000/84/EC; Summer Time Order 2002).
void addRule(icalcomponent* zone, icalcomponent_kind kind, icaltimetype first, int from, int to,
             const char* name, const char* rule)
{
    icalcomponent* part = icalcomponent_new(kind);
    icalcomponent_add_property(part, icalproperty_new_dtstart(first));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(from));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(to));
    icalcomponent_add_property(part, icalproperty_new_tzname(name));
    icalcomponent_add_property(part,
                               icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
    icalcomponent_add_component(zone, part);
}

icalcomponent* londonTime()
{
    constexpr int kHour = 3600;
    icalcomponent* zone = icalcomponent_new_vtimezone();
    icalcomponent_add_property(zone, icalproperty_new_tzid(kZone));
    addRule(zone, ICAL_XDAYLIGHT_COMPONENT, momentOf(QDate(1996, 3, 31), QTime(1, 0)), 0, kHour,
            "BST", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    addRule(zone, ICAL_XSTANDARD_COMPONENT, momentOf(QDate(1996, 10, 27), QTime(2, 0)), kHour, 0,
            "GMT", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    return zone;
}

/// A meeting with a time takes the time of whoever goes; a whole day only stands there.
void addTimes(icalcomponent* event, const CalendarMeeting& meeting)
{
    if (!meeting.time) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(dayOf(meeting.date)));
        icalcomponent_add_property(event, icalproperty_new_dtend(dayOf(meeting.date.addDays(1))));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        return;
    }
    // Counted on a clock that never changes: no meeting is held while the clocks go round.
    const QDateTime end = QDateTime(meeting.date, *meeting.time, QTimeZone::utc())
                              .addSecs(qint64{meeting.minutes} * 60);
    icalcomponent_add_property(
        event, inLondon(icalproperty_new_dtstart(momentOf(meeting.date, *meeting.time))));
    icalcomponent_add_property(
        event, inLondon(icalproperty_new_dtend(momentOf(end.date(), end.time()))));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
}

void addOrganiser(icalcomponent* event, const CalendarMeeting& meeting)
{
    const QString email = meeting.organiserEmail.trimmed();
    if (!isEmailAddress(email)) {
        return;
    }
    icalproperty* organiser =
        icalproperty_new_organizer(("mailto:" + email.toUtf8()).constData());
    const QByteArray name = plainLine(meeting.organiserName);
    if (!name.isEmpty()) {
        icalproperty_add_parameter(organiser, icalparameter_new_cn(name.constData()));
    }
    icalcomponent_add_property(event, organiser);
}

icalcomponent* eventOf(const CalendarMeeting& meeting, const QDateTime& now)
{
    icalcomponent* event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty* property) {
        icalcomponent_add_property(event, property);
    };
    add(icalproperty_new_uid(plainLine(meeting.uid).constData()));
    add(icalproperty_new_dtstamp(utc(now)));
    // Minutes since 1970: grows with every file, as a diary asks of what it is to replace.
    add(icalproperty_new_sequence(static_cast<int>(now.toSecsSinceEpoch() / 60)));
    addTimes(event, meeting);
    add(icalproperty_new_summary(plain(meeting.summary).constData()));
    if (!meeting.place.isEmpty()) {
        add(icalproperty_new_location(plain(meeting.place).constData()));
    }
    if (!meeting.description.isEmpty()) {
        add(icalproperty_new_description(plain(meeting.description).constData()));
    }
    addOrganiser(event, meeting);
    return event;
}

} // namespace

QByteArray meetingCalendar(const std::vector<CalendarMeeting>& meetings, const QDateTime& now)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Fresh Start//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), londonTime());
    for (const CalendarMeeting& meeting : meetings) {
        icalcomponent_add_component(calendar.get(), eventOf(meeting, now));
    }
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace freshstart
