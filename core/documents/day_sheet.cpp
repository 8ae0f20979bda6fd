// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/day_sheet.h"

#include "core/base/translate.h"
#include "core/documents/duty_text.h"
#include "core/documents/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(DaySheet)

/// "Farrow, Dylan" is "Dylan Farrow".
QString naturalName(const QString& listName)
{
    const QString forename = listName.section(u", "_s, 1);
    return forename.isEmpty() ? listName
                              : QString(forename + u' ' + listName.section(u", "_s, 0, 0));
}

Table tableOf(const QStringList& header, std::vector<int> weights)
{
    Table table;
    table.header = header;
    table.weights = std::move(weights);
    return table;
}

void addTable(Document& sheet, const QString& heading, Table table, const QString& otherwise)
{
    sheet.blocks.push_back(Heading{heading});
    if (table.rows.empty()) {
        sheet.blocks.push_back(Paragraph{{{otherwise}}, false});
    } else {
        sheet.blocks.push_back(std::move(table));
    }
}

QString outUntil(const OutToday& out)
{
    if (out.category == SuspensionCategory::Lunchtime) {
        return tr("Lunchtimes until %1").arg(wording::dayAndMonth(out.last.date));
    }
    if (!out.morning) {
        return tr("This afternoon");
    }
    return out.afternoon ? tr("All day") : tr("This morning");
}

void addPeople(Document& sheet, const TodayView& view)
{
    Table out = tableOf({tr("Student"), tr("Year"), tr("Out"), tr("Back")}, {4, 2, 3, 5});
    for (const OutToday& person : view.out) {
        out.rows.push_back({naturalName(person.studentName), wording::yearGroup(person.yearGroup),
                            outUntil(person), wording::moment(person.back)});
    }
    addTable(sheet, tr("Out of school"), std::move(out), tr("Nobody is suspended today."));
    Table back = tableOf({tr("Student"), tr("Year"), tr("Back")}, {4, 2, 7});
    for (const OutToday& person : view.returning) {
        back.rows.push_back({naturalName(person.studentName), wording::yearGroup(person.yearGroup),
                             wording::moment(person.back)});
    }
    addTable(sheet, tr("Coming back"), std::move(back), tr("Nobody in the next seven days."));
}

QString whenOf(QDate date, std::optional<QTime> time)
{
    const QString clock = time ? wording::time(*time) : QString();
    return clock.isEmpty() ? wording::dayAndMonth(date)
                           : QString(wording::dayAndMonth(date) + u", "_s + clock);
}

void addMeetings(Document& sheet, const TodayView& view)
{
    Table table =
        tableOf({tr("When"), tr("Meeting"), tr("Student"), tr("Where and who")}, {5, 3, 4, 4});
    for (const WelcomeBackRow& row : view.welcomeBacks) {
        QStringList where{row.plan.place, row.leadName};
        where.removeAll(QString());
        table.rows.push_back({whenOf(*row.plan.date, row.plan.time), tr("Welcome back"),
                              naturalName(row.studentName), where.join(u", "_s)});
    }
    for (const PreventionRow& row : view.preventions) {
        table.rows.push_back({whenOf(row.date, row.time), tr("Prevention"),
                              naturalName(row.studentName), row.place});
    }
    addTable(sheet, tr("Meetings"), std::move(table), tr("None in the next seven days."));
}

QString dueWords(const Duty& duty)
{
    switch (duty.state) {
    case DutyState::Overdue:
        return tr("OVERDUE since %1").arg(wording::dayAndMonth(duty.due));
    case DutyState::Today:
        return duty.dueAt ? tr("Today, %1").arg(wording::time(*duty.dueAt)) : tr("Today");
    case DutyState::Upcoming:
        break;
    }
    return whenOf(duty.due, duty.dueAt);
}

/// One table for each person, those whose things are most pressing in the order of the list.
void addDuties(Document& sheet, const DaySheetContext& context)
{
    std::vector<Duty> near;
    std::ranges::copy_if(context.view.duties, std::back_inserter(near), [&](const Duty& duty) {
        return duty.state != DutyState::Upcoming || isSoon(duty.due, context.date);
    });
    const size_t later = context.view.duties.size() - near.size();
    std::ranges::stable_sort(
        near, {}, [](const Duty& duty) { return std::pair(duty.actor, duty.actorName); });
    for (size_t i = 0; i < near.size();) {
        const QString person = dutyActor(near[i]);
        Table table =
            tableOf({tr("To do"), tr("Student"), tr("By when"), tr("Done")}, {6, 4, 5, 2});
        for (; i < near.size() && dutyActor(near[i]) == person; ++i) {
            table.rows.push_back({dutySubject(near[i]), naturalName(near[i].studentName),
                                  dueWords(near[i]), QString()});
        }
        addTable(sheet, person, std::move(table), {});
    }
    if (near.empty()) {
        sheet.blocks.push_back(Heading{tr("To do")});
        sheet.blocks.push_back(Paragraph{{{tr("Nothing needs anybody today.")}}, false});
    }
    if (later > 0) {
        sheet.blocks.push_back(Spacer{});
        sheet.blocks.push_back(
            Paragraph{{{tr("After %1: %2 more. They stand on Today in the program.")
                            .arg(wording::dayAndMonth(context.date.addDays(kLookAheadDays)))
                            .arg(later)}},
                      true});
    }
}

} // namespace

Document daySheet(const DaySheetContext& context)
{
    Document sheet;
    sheet.kind = u"day-sheet"_s;
    sheet.title = tr("Day sheet");
    sheet.letterhead.schoolName = context.school.name;
    sheet.blocks.push_back(Heading{tr("Day sheet: %1").arg(wording::longDate(context.date)), 1});
    sheet.footerNote = tr("Names of students: keep it by you and shred it at the end of the day.");
    addPeople(sheet, context.view);
    addMeetings(sheet, context.view);
    addDuties(sheet, context);
    return sheet;
}

} // namespace freshstart
