// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording.h"

#include "core/calendar/school_calendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// From when to when, in words; dates and lengths alone are in wording.cpp.
namespace freshstart::wording {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Wording", text);
}

QString lunchtimes(const SuspensionDetails& suspension)
{
    return suspension.first.date == suspension.last.date
               ? tr(QT_TRANSLATE_NOOP("Wording", "on %1")).arg(longDate(suspension.first.date))
               : tr(QT_TRANSLATE_NOOP("Wording", "on each school day from %1 to %2"))
                     .arg(longDate(suspension.first.date), longDate(suspension.last.date));
}

QString closedRun(QDate first, QDate last, const QString& why)
{
    const QString days =
        first == last
            ? tr(QT_TRANSLATE_NOOP("Wording", "There is no school on %1")).arg(dayAndMonth(first))
            : tr(QT_TRANSLATE_NOOP("Wording", "There is no school from %1 to %2"))
                  .arg(dayAndMonth(first), dayAndMonth(last));
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
        return tr(QT_TRANSLATE_NOOP("Wording", "INSET day"));
    case BankHoliday:
        return tr(QT_TRANSLATE_NOOP("Wording", "bank holiday"));
    case Holiday:
        return tr(QT_TRANSLATE_NOOP("Wording", "school holiday"));
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
                   ? tr(QT_TRANSLATE_NOOP("Wording", "for the %1 of %2"))
                         .arg(session(first.session), longDate(first.date))
                   : tr(QT_TRANSLATE_NOOP("Wording", "for %1")).arg(longDate(first.date));
    }
    const QString from =
        first.session == Session::Pm
            ? tr(QT_TRANSLATE_NOOP("Wording", "from the afternoon of %1")).arg(longDate(first.date))
            : tr(QT_TRANSLATE_NOOP("Wording", "from %1")).arg(longDate(first.date));
    const QString to = last.session == Session::Am
                           ? tr(QT_TRANSLATE_NOOP("Wording", "to the end of the morning of %1"))
                           : tr(QT_TRANSLATE_NOOP("Wording", "to the end of %1"));
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
    return moment.session == Session::Am
               ? longDate(moment.date)
               : tr(QT_TRANSLATE_NOOP("Wording", "%1 in the afternoon")).arg(longDate(moment.date));
}

} // namespace freshstart::wording
