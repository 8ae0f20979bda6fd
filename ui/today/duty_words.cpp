// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/duty_words.h"

#include "core/base/translate.h"
#include "core/documents/duty_text.h"
#include "core/documents/wording.h"
#include "ui/common/date_text.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Today)

} // namespace

DutyPart partOf(const Duty& duty, QDate today)
{
    switch (duty.state) {
    case DutyState::Overdue:
        return DutyPart::Overdue;
    case DutyState::Today:
        return DutyPart::Today;
    case DutyState::Upcoming:
        break;
    }
    return isSoon(duty.due, today) ? DutyPart::ThisWeek : DutyPart::Later;
}

QString partTitle(DutyPart part)
{
    switch (part) {
    case DutyPart::Overdue:
        return tr("Overdue");
    case DutyPart::Today:
        return tr("Today");
    case DutyPart::ThisWeek:
        return tr("The next seven days");
    case DutyPart::Later:
        return tr("Later");
    }
    return {};
}

Tone toneOf(DutyState state)
{
    switch (state) {
    case DutyState::Overdue:
        return Tone::Alert;
    case DutyState::Today:
        return Tone::Warning;
    case DutyState::Upcoming:
        break;
    }
    return Tone::Neutral;
}

QString whenWords(const Duty& duty)
{
    if (duty.state == DutyState::Overdue) {
        return tr("since %1").arg(shortDate(duty.due));
    }
    const QString time = duty.dueAt ? wording::time(*duty.dueAt) : QString();
    if (duty.state == DutyState::Today) {
        return time.isEmpty() ? tr("today") : tr("today, %1").arg(time);
    }
    return time.isEmpty() ? shortDate(duty.due) : tr("%1, %2").arg(shortDate(duty.due), time);
}

QString outWords(const OutToday& out)
{
    const QString back = wording::moment(out.back);
    if (out.category == SuspensionCategory::Lunchtime) {
        return tr("at lunchtime · until %1").arg(wording::dayAndMonth(out.last.date));
    }
    if (!out.morning) {
        return tr("this afternoon only · back %1").arg(back);
    }
    if (!out.afternoon) {
        return tr("this morning only · back %1").arg(back);
    }
    return tr("day %1 of %2 · back %3").arg(out.day).arg(out.days).arg(back);
}

QString naturalName(const QString& listName)
{
    const QString forename = listName.section(u", "_s, 1);
    return forename.isEmpty() ? listName
                              : QString(forename + u' ' + listName.section(u", "_s, 0, 0));
}

QString dutyTitle(const Duty& duty)
{
    return duty.studentName.isEmpty()
               ? dutySubject(duty) // of nobody in particular
               : tr("%1 — %2").arg(dutySubject(duty), naturalName(duty.studentName));
}

ContactMethod methodForTick(Step step)
{
    switch (step) {
    case Step::PhoneParents:
    case Step::OfferMeeting:
        return ContactMethod::Phone;
    case Step::SendLetter:
    case Step::CancelParents:
    case Step::SendProvisionDetails:
        return ContactMethod::Post;
    case Step::CheckReturn:
        return ContactMethod::InPerson;
    case Step::SetWork:
    case Step::MarkRegister:
    case Step::CheckCensus:
    case Step::ConsiderPrevention:
        return ContactMethod::Other;
    default:
        return ContactMethod::Email;
    }
}

} // namespace freshstart
