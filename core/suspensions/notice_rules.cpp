// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/notice_rules.h"

#include "core/law/ages.h"
#include "core/law/numbers.h"

#include <algorithm>

namespace freshstart {

namespace {

bool isOfAge(std::optional<QDate> dateOfBirth, QDate on)
{
    return !dateOfBirth || isOfCompulsoryAge(*dateOfBirth, on);
}

bool coversSessions(const SuspensionDetails& details)
{
    return details.category == SuspensionCategory::Suspension && details.first.isValid() &&
           details.last.isValid() && details.first <= details.last;
}

} // namespace

bool takesEffectBeforeAfternoon(const SuspensionDetails& details, QTime afternoonStart)
{
    if (details.first.session == Session::Am) {
        return true;
    }
    if (!details.decidedAt) {
        return false;
    }
    const QDateTime decided = details.decidedAt->toLocalTime();
    return decided.date() < details.first.date ||
           (decided.date() == details.first.date && decided.time() < afternoonStart);
}

std::vector<QDate> publicPlaceDates(const SuspensionDetails& details, QTime afternoonStart,
                                    const SchoolCalendar& calendar)
{
    std::vector<QDate> dates;
    if (!coversSessions(details)) {
        return dates;
    }
    QDate day = takesEffectBeforeAfternoon(details, afternoonStart)
                    ? calendar.schoolDayOnOrAfter(details.first.date)
                    : calendar.addSchoolDays(details.first.date, 1);
    const QDate end = details.provision.start
                          ? std::min(details.last.date, details.provision.start->addDays(-1))
                          : details.last.date;
    while (day.isValid() && day <= end && std::ssize(dates) < law::kPublicPlaceDays) {
        dates.push_back(day);
        day = calendar.addSchoolDays(day, 1);
    }
    return dates;
}

bool publicPlaceDutyApplies(SchoolType type, std::optional<QDate> dateOfBirth, QDate on)
{
    return exclusionRegulationsApply(type) && isOfAge(dateOfBirth, on);
}

bool provisionDutyApplies(SchoolType type, std::optional<QDate> dateOfBirth, QDate on)
{
    return exclusionRegulationsApply(type) && type != SchoolType::Pru && isOfAge(dateOfBirth, on);
}

std::optional<DateSpan> joinedRun(const SuspensionDetails& details,
                                  const std::vector<SuspensionDetails>& others,
                                  const SchoolCalendar& calendar)
{
    if (!coversSessions(details)) {
        return std::nullopt;
    }
    DateSpan run{details.first.date, details.last.date};
    for (bool grown = true; grown;) {
        grown = false;
        const QDate before = calendar.schoolDayBefore(run.first);
        const QDate after = calendar.addSchoolDays(run.last, 1);
        for (const SuspensionDetails& other : others) {
            if (!coversSessions(other) || other.last.date < before || other.first.date > after ||
                (run.contains(other.first.date) && run.contains(other.last.date))) {
                continue;
            }
            run.first = std::min(run.first, other.first.date);
            run.last = std::max(run.last, other.last.date);
            grown = true;
            break; // the neighbouring school days have moved
        }
    }
    return run;
}

std::optional<QDate> daySix(const SuspensionDetails& details,
                            const std::vector<SuspensionDetails>& others,
                            const SchoolCalendar& calendar)
{
    const auto run = joinedRun(details, others, calendar);
    if (!run) {
        return std::nullopt;
    }
    const QDate sixth = calendar.nthSchoolDay(run->first, law::kProvisionFromDay);
    return sixth.isValid() && sixth <= run->last ? std::optional(sixth) : std::nullopt;
}

std::optional<QDateTime> noticeDue(const SuspensionDetails& details, bool compulsoryAge,
                                   QTime afternoonEnd)
{
    if (!compulsoryAge && details.decidedAt) {
        return std::max(*details.decidedAt, QDateTime(details.decidedAt->date(), afternoonEnd));
    }
    return details.first.isValid() ? std::optional(QDateTime(details.first.date, afternoonEnd))
                                   : std::nullopt;
}

std::vector<QDateTime> noticeReminders(const SuspensionDetails& details, bool compulsoryAge,
                                       QTime afternoonEnd)
{
    const auto due = noticeDue(details, compulsoryAge, afternoonEnd);
    if (!due) {
        return {};
    }
    std::vector<QDateTime> moments;
    if (details.decidedAt) {
        for (const int after : {0, law::kNoticeReminderMinutes}) {
            const QDateTime moment = details.decidedAt->addSecs(60 * after);
            if (moment < *due) {
                moments.push_back(moment);
            }
        }
    }
    moments.push_back(*due);
    return moments;
}

QDateTime provisionDetailsDue(const QDateTime& provisionStarts)
{
    return provisionStarts.addSecs(-3600 * law::kProvisionNoticeHours);
}

bool mayWaiveProvisionNotice(QDate provisionStarts, QDate sixthDay)
{
    return provisionStarts < sixthDay;
}

} // namespace freshstart
