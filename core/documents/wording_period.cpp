// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/wording.h"

#include "core/calendar/school_calendar.h"

using namespace Qt::StringLiterals;

// From when to when, in words; dates and lengths alone are in wording.cpp.
namespace freshstart::wording {

namespace {

FRESHSTART_TR(Wording)

QString lunchtimes(const SuspensionDetails& suspension)
{
    return suspension.first.date == suspension.last.date
               ? tr("on %1").arg(longDate(suspension.first.date))
               : tr("on each school day from %1 to %2")
                     .arg(longDate(suspension.first.date), longDate(suspension.last.date));
}

QString closedRun(QDate first, QDate last, const QString& why)
{
    const QString days =
        first == last
            ? tr("There is no school on %1").arg(dayAndMonth(first))
            : tr("There is no school from %1 to %2").arg(dayAndMonth(first), dayAndMonth(last));
    return why.isEmpty() ? days + u'.' : u"%1 (%2)."_s.arg(days, why);
}

QString whyClosed(const ClosedReason& reason)
{
    using enum ClosedReason::Kind;
    if (!reason.name.isEmpty()) {
        return reason.name;
    }
    switch (reason.kind) {
    case Inset:
        return tr("INSET day");
    case BankHoliday:
        return tr("bank holiday");
    case Holiday:
        return tr("school holiday");
    default:
        return {};
    }
}

} // namespace

QString period(const SuspensionDetails& suspension)
{
    const HalfDay first = suspension.first;
    const HalfDay last = suspension.last;
    if (!first.isValid() || !last.isValid()) {
        return {};
    }
    if (suspension.category == SuspensionCategory::Lunchtime) {
        return lunchtimes(suspension);
    }
    if (first.date == last.date) {
        return first.session == last.session
                   ? tr("for the %1 of %2").arg(session(first.session), longDate(first.date))
                   : tr("for %1").arg(longDate(first.date));
    }
    const QString from = first.session == Session::Pm
                             ? tr("from the afternoon of %1").arg(longDate(first.date))
                             : tr("from %1").arg(longDate(first.date));
    const QString to = last.session == Session::Am ? tr("to the end of the morning of %1")
                                                   : tr("to the end of %1");
    return from + u' ' + to.arg(longDate(last.date));
}

QString closedDays(const SuspensionDetails& suspension, const SchoolCalendar& calendar)
{
    QStringList sentences;
    QDate runFirst;
    QDate runLast;
    QString runWhy;
    const auto endRun = [&] {
        if (runFirst.isValid()) {
            sentences.append(closedRun(runFirst, runLast, runWhy));
        }
        runFirst = {};
    };
    const QDate end = suspension.last.date;
    for (QDate day = suspension.first.date; day.isValid() && day <= end; day = day.addDays(1)) {
        const std::optional<ClosedReason> closed = calendar.closedReason(day);
        if (closed && closed->kind == ClosedReason::Kind::Weekend) {
            continue; // nobody expects school; a run goes on across it
        }
        const QString why = closed ? whyClosed(*closed) : QString();
        if (!closed || why != runWhy) {
            endRun();
        }
        if (closed) {
            runFirst = runFirst.isValid() ? runFirst : day;
            runLast = day;
            runWhy = why;
        }
    }
    endRun();
    return sentences.join(u' ');
}

QString returnMoment(HalfDay moment)
{
    if (!moment.isValid()) {
        return {};
    }
    return moment.session == Session::Am ? longDate(moment.date)
                                         : tr("%1 in the afternoon").arg(longDate(moment.date));
}

} // namespace freshstart::wording
