// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch_rows.h"

#include "core/base/text.h"
#include "core/prevention/watch_rules.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString listName(const StudentDetails& student)
{
    const QString forename = student.shownForename();
    return forename.isEmpty() ? student.shownSurname()
                              : QString(student.shownSurname() + u", "_s + forename);
}

int placeOf(const WatchRow& row)
{
    return row.state == WatchState::Open ? 0 : row.state == WatchState::MeetingToCall ? 1 : 2;
}

} // namespace

WatchRow watchRow(const WatchMaterial& material, StudentId student, QDate date,
                  const RuleSettings& rules, const SchoolCalendar& calendar)
{
    const StudentRecord record = material.students.value(student);
    const std::vector<Suspension> suspensions = material.suspensions.value(student);
    const StudentSupport support = material.support.value(student);
    const auto suggestionOn = [&](QDate on) {
        return preventionSuggestion(preventionFacts(record, suspensions, support, on), on, rules,
                                    calendar);
    };
    WatchFacts facts;
    facts.suggestion = suggestionOn(date);
    facts.decisions = material.decisions.value(student);
    facts.meetings = material.meetings.value(student);
    if (const auto held = answeringMeeting(facts.meetings, date)) {
        facts.groundsAtMeeting = suggestionOn(held->date).reasons;
    }
    WatchStanding standing = watchStanding(facts, date);
    const StudentDetails& details = record.details;
    return {student,
            listName(details),
            details.upn.isEmpty() ? details.externalKey : details.upn,
            details.yearGroup,
            std::move(facts.suggestion),
            standing.state,
            std::move(standing.decision),
            standing.meeting,
            standing.meetingOn};
}

std::vector<WatchRow> watchRows(const WatchMaterial& material, QDate date,
                                const RuleSettings& rules, const SchoolCalendar& calendar)
{
    std::vector<std::tuple<int, QString, StudentId, WatchRow>> found;
    for (auto student = material.students.keyBegin(); student != material.students.keyEnd();
         ++student) {
        WatchRow row = watchRow(material, *student, date, rules, calendar);
        if (row.suggestion.isSuggested()) {
            const int place = placeOf(row);
            QString key = searchKey(row.studentName);
            found.emplace_back(place, std::move(key), row.student, std::move(row));
        }
    }
    std::ranges::sort(found, [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)) <
               std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
    });
    std::vector<WatchRow> rows;
    rows.reserve(found.size());
    for (auto& one : found) {
        rows.push_back(std::move(std::get<3>(one)));
    }
    return rows;
}

} // namespace freshstart
