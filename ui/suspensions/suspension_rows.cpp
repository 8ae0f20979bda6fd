// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_rows.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/law/reasons.h"
#include "core/suspensions/totals.h"
#include "ui/common/date_text.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(SuspensionRows)

ListedState stateOf(const SuspensionRow& row, QDate today)
{
    if (row.status == SuspensionStatus::Draft) {
        return ListedState::Draft;
    }
    if (row.status == SuspensionStatus::Cancelled) {
        return ListedState::Cancelled;
    }
    if (row.servedUntil && *row.servedUntil < row.last &&
        (!row.servedUntil->isValid() || row.servedUntil->date < today)) {
        return ListedState::BackEarly;
    }
    if (today < row.first.date) {
        return ListedState::ToCome;
    }
    const bool open = row.category == SuspensionCategory::Permanent || !row.last.isValid();
    return open || today <= row.last.date ? ListedState::OutNow : ListedState::Over;
}

int servedOf(const SuspensionRow& row, const SchoolCalendar& calendar)
{
    if (!row.servedUntil || !row.first.isValid() || !row.last.isValid()) {
        return row.halfDays;
    }
    return halfDaysWithin(counted(row), {row.first.date, row.last.date}, calendar);
}

QString halfDayText(HalfDay halfDay)
{
    return halfDay.isValid()
               ? tr("%1, %2").arg(tableDate(halfDay.date), wording::session(halfDay.session))
               : tr("no dates yet");
}

SortKey halfDayKey(HalfDay halfDay)
{
    return halfDay.date.toJulianDay() * 2 + static_cast<int>(halfDay.session);
}

QString lengthText(const ListedSuspension& one)
{
    if (one.row.category == SuspensionCategory::Permanent) {
        return wording::category(one.row.category);
    }
    SuspensionDetails details;
    details.category = one.row.category;
    details.halfDays = one.row.halfDays;
    const QString whole = wording::lengthOf(details);
    if (!one.row.servedUntil || one.servedHalfDays == one.row.halfDays) {
        return whole;
    }
    details.category = SuspensionCategory::Suspension;
    details.halfDays = one.servedHalfDays;
    return one.servedHalfDays == 0 ? tr("none of %1").arg(whole)
                                   : tr("%1 of %2").arg(wording::lengthOf(details), whole);
}

QString reasonText(const ListedSuspension& one)
{
    const QString code = one.row.reasonCodes.value(0);
    const auto reason = suspensionReason(code);
    return reason ? reason->staffWords : code;
}

Tone toneOf(ListedState state)
{
    switch (state) {
    case ListedState::Draft:
        return Tone::Warning;
    case ListedState::OutNow:
        return Tone::Accent;
    case ListedState::BackEarly:
        return Tone::Good;
    default:
        return Tone::Neutral;
    }
}

QList<PillText> pillsOf(const ListedSuspension& one)
{
    QList<PillText> pills{{listedStateName(one.state), toneOf(one.state)}};
    if (one.followsStraightOn) {
        pills.append({tr("straight on"), Tone::Neutral});
    }
    return pills;
}

QString stateText(const ListedSuspension& one)
{
    return one.followsStraightOn ? tr("%1, straight on").arg(listedStateName(one.state))
                                 : listedStateName(one.state);
}

} // namespace

QString listedStateName(ListedState state)
{
    switch (state) {
    case ListedState::Draft:
        return tr("Draft");
    case ListedState::ToCome:
        return tr("To come");
    case ListedState::OutNow:
        return tr("Out now");
    case ListedState::BackEarly:
        return tr("Back early");
    case ListedState::Over:
        return tr("Over");
    case ListedState::Cancelled:
        break;
    }
    return tr("Cancelled");
}

std::vector<ListedSuspension> listed(std::vector<SuspensionRow> rows, QDate today,
                                     const SchoolCalendar& calendar)
{
    // The sessions with which students would have been back: one that begins there goes straight
    // on.
    std::set<std::pair<qint64, HalfDay>> returns;
    for (const SuspensionRow& row : rows) {
        if (row.category == SuspensionCategory::Suspension && row.last.isValid() &&
            row.status == SuspensionStatus::Issued && !row.servedUntil) {
            returns.insert({row.student.number, calendar.nextSession(row.last)});
        }
    }
    std::vector<ListedSuspension> all;
    all.reserve(rows.size());
    for (SuspensionRow& row : rows) {
        ListedSuspension one;
        one.state = stateOf(row, today);
        one.servedHalfDays = servedOf(row, calendar);
        one.followsStraightOn = row.category == SuspensionCategory::Suspension &&
                                row.status != SuspensionStatus::Cancelled &&
                                returns.contains({row.student.number, row.first});
        one.row = std::move(row);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<Column<ListedSuspension>> suspensionColumns()
{
    using Listed = ListedSuspension;
    using One = Column<Listed>;
    return {
        One(tr("Student"), [](const Listed& one) { return one.row.studentName; }).wide(22),
        One(tr("Year"), [](const Listed& one) { return wording::yearGroup(one.row.yearGroup); })
            .sortedBy([](const Listed& one) { return SortKey(qint64{one.row.yearGroup.toInt()}); })
            .wide(9),
        One(tr("From"), [](const Listed& one) { return halfDayText(one.row.first); })
            .sortedBy([](const Listed& one) { return halfDayKey(one.row.first); })
            .wide(23),
        One(tr("Length"), lengthText)
            .sortedBy([](const Listed& one) { return SortKey(qint64{one.row.halfDays}); })
            .wide(16),
        One(tr("Main reason"), reasonText).wide(0),
        One(tr("State"), stateText)
            .sortedBy([](const Listed& one) { return SortKey(static_cast<qint64>(one.state)); })
            .withPills(pillsOf)
            .wide(18),
    };
}

} // namespace freshstart
