// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/effect_words.h"

#include "core/base/translate.h"
#include "core/documents/letter_difference.h"
#include "core/documents/wording.h"

#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMostNamed = 4; ///< further ones are counted

FRESHSTART_TR(CalendarPage)

QStringList asWords(HalfDay halfDay)
{
    return {halfDay.date.toString(Qt::ISODate), toCode(halfDay.session)};
}

QString suspendedSentence(int students, bool oneDay)
{
    if (students == 1) {
        return oneDay ? tr("1 student is suspended over this day.")
                      : tr("1 student is suspended over these days.");
    }
    return (oneDay ? tr("%1 students are suspended over this day.")
                   : tr("%1 students are suspended over these days."))
        .arg(students);
}

} // namespace

QString spanInWords(DateSpan days)
{
    if (days.first == days.last) {
        return wording::longDate(days.first);
    }
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const bool sameMonth = days.first.month() == days.last.month();
    const QString first =
        days.first.year() != days.last.year()
            ? wording::longDate(days.first)
            : british.toString(days.first, sameMonth ? u"dddd d"_s : u"dddd d MMMM"_s);
    return tr("%1 to %2").arg(first, wording::longDate(days.last));
}

QStringList effectSentences(const std::vector<CalendarEffect>& effects, DateSpan days)
{
    QStringList sentences;
    std::set<StudentId> over;
    for (const CalendarEffect& effect : effects) {
        if (effect.isOver) {
            over.insert(effect.row.student);
        }
    }
    if (!over.empty()) {
        sentences.append(suspendedSentence(static_cast<int>(over.size()), days.first == days.last));
    }
    int named = 0;
    int more = 0;
    for (const CalendarEffect& effect : effects) {
        if (!effect.movesReturn()) {
            continue;
        }
        if (++named > kMostNamed) {
            ++more;
            continue;
        }
        sentences.append(effect.row.studentName + u": "_s +
                         differenceSentence({LetterFact::Return, asWords(effect.backBefore),
                                             asWords(effect.backAfter)}));
    }
    if (more > 0) {
        sentences.append(more == 1 ? tr("1 more return moves.")
                                   : tr("%1 more returns move.").arg(more));
    }
    return sentences;
}

QString meetingSentence(const std::vector<WelcomeBackRow>& meetings, DateSpan days)
{
    QStringList names;
    for (const WelcomeBackRow& row : meetings) {
        if (row.plan.arrangement == WelcomeBackArrangement::MeetingSet && row.plan.date &&
            days.contains(*row.plan.date) && !row.heldOn &&
            row.suspensionStatus != SuspensionStatus::Cancelled) {
            names.append(row.studentName);
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const bool one = names.size() == 1;
    const qsizetype more = names.size() - kMostNamed;
    if (more > 0) {
        names = names.first(kMostNamed);
        names.append(tr("%1 more").arg(more));
    }
    return (one ? tr("A welcome back meeting is set for then: %1.")
                : tr("Welcome back meetings are set for then: %1."))
        .arg(names.join(u"; "_s));
}

} // namespace freshstart
