// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/letter_facts.h"

#include "core/documents/suspension_letter.h"
#include "core/records/kept_case.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/length_rules.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Statements = std::array<QStringList, kLetterFactCount>;

QStringList& at(Statements& statements, LetterFact fact)
{
    return statements.at(static_cast<std::size_t>(fact));
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QStringList isoDates(const std::vector<QDate>& dates)
{
    QStringList all;
    for (const QDate date : dates) {
        all.append(iso(date));
    }
    return all;
}

QStringList closedWeekdays(const SuspensionDetails& details, const SchoolCalendar& calendar)
{
    QStringList closed;
    const QDate end = details.last.date;
    for (QDate day = details.first.date; day.isValid() && day <= end; day = day.addDays(1)) {
        const auto reason = calendar.closedReason(day);
        if (reason && reason->kind != ClosedReason::Kind::Weekend) {
            closed.append(iso(day));
        }
    }
    return closed;
}

QStringList closedDay(const std::optional<QDate>& day, const SchoolCalendar& calendar)
{
    return day && !calendar.isSchoolDay(*day) ? QStringList{iso(*day)} : QStringList();
}

/// As the letter says it: as if the board heard of it on the letter's date.
QStringList boardLimit(const KeptCase& kept, BoardBand band, const SchoolCalendar& calendar)
{
    if (band != BoardBand::MustConsider) {
        return {};
    }
    const auto limit = boardDeadline(band, false, kept.letterDate, std::nullopt, calendar);
    return limit && calendar.isKnown(*limit) ? QStringList{iso(*limit)} : QStringList();
}

Statements statementsOf(const KeptCase& kept, const SchoolCalendar& calendar)
{
    using enum LetterFact;
    const SuspensionDetails& details = kept.facts.details();
    const CaseFindings findings = findingsOf(kept.facts, calendar);
    Statements all;
    at(all, Length) = {QString::number(lengthFromDates(details, calendar))};
    at(all, ClosedDays) = closedWeekdays(details, calendar);
    if (findings.back.isValid()) {
        at(all, Return) = {iso(findings.back.date), toCode(findings.back.session)};
    }
    at(all, PublicPlaceDates) = isoDates(findings.publicPlaceDates);
    if (findings.daySix) {
        at(all, DaySix) = {iso(*findings.daySix)};
    }
    if (findings.provisionDetailsDue) {
        at(all, ProvisionDetails) = {findings.provisionDetailsDue->toString(Qt::ISODate)};
    }
    at(all, Totals) = {QString::number(findings.decisiveHalfDays),
                       QString::number(findings.yearHalfDays)};
    if (findings.isLaw) {
        at(all, BoardDuty) = {toCode(findings.band)};
        at(all, BoardLimit) = boardLimit(kept, findings.band, calendar);
    }
    at(all, MeetingClosed) = closedDay(kept.meetingOn, calendar);
    at(all, ProvisionClosed) = closedDay(details.provision.start, calendar);
    return all;
}

/// The days that the statements were read off: while the calendar has the same school days there,
/// none of them has changed. Cheap to compare, for a list of many letters.
struct Window {
    QDate first;
    QDate last;
};

Window windowOf(const KeptCase& kept, Statements& statements)
{
    const SuspensionDetails& details = kept.facts.details();
    Window window{details.first.date, std::max(details.first.date, details.last.date)};
    const auto stretch = [&window](QDate date) {
        if (date.isValid()) {
            window.first = std::min(window.first, date);
            window.last = std::max(window.last, date);
        }
    };
    for (const Suspension& other : kept.facts.others) {
        stretch(other.details.first.date);
        stretch(other.details.last.date);
    }
    for (const LetterFact fact : {LetterFact::Return, LetterFact::BoardLimit}) {
        stretch(QDate::fromString(at(statements, fact).value(0), Qt::ISODate));
    }
    stretch(kept.meetingOn.value_or(QDate()));
    stretch(details.provision.start.value_or(QDate()));
    return window;
}

QString digestOf(const Window& window, const SchoolCalendar& calendar)
{
    QByteArray days;
    for (QDate day = window.first; day.isValid() && day <= window.last; day = day.addDays(1)) {
        days.append(calendar.isSchoolDay(day) ? '1' : '0');
    }
    const QByteArray hash = QCryptographicHash::hash(days, QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.first(8).toHex());
}

} // namespace

QString letterFacts(const LetterContext& context)
{
    KeptCase kept{context.facts, context.letterDate, {}};
    kept.facts.suspension.details = context.suspension;
    kept.facts.schoolType = context.school.type;
    if (context.welcomeBack.arrangement == WelcomeBackArrangement::MeetingSet) {
        kept.meetingOn = context.welcomeBack.date;
    }
    Statements statements = statementsOf(kept, context.calendar);
    QJsonObject says;
    for (int i = 0; i < kLetterFactCount; ++i) {
        const auto fact = static_cast<LetterFact>(i);
        if (const QStringList& words = at(statements, fact); !words.isEmpty()) {
            says.insert(toCode(fact), QJsonArray::fromStringList(words));
        }
    }
    const Window window = windowOf(kept, statements);
    const QJsonObject whole{{"case"_L1, toJson(kept)},
                            {"says"_L1, says},
                            {"from"_L1, iso(window.first)},
                            {"to"_L1, iso(window.last)},
                            {"days"_L1, digestOf(window, context.calendar)}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

std::vector<LetterDifference> letterDifferences(const QString& facts,
                                                const SchoolCalendar& calendar)
{
    const QJsonObject whole = QJsonDocument::fromJson(facts.toUtf8()).object();
    const Window window{QDate::fromString(whole["from"_L1].toString(), Qt::ISODate),
                        QDate::fromString(whole["to"_L1].toString(), Qt::ISODate)};
    if (!window.first.isValid() || digestOf(window, calendar) == whole["days"_L1].toString()) {
        return {};
    }
    Statements now = statementsOf(keptCaseFromJson(whole["case"_L1].toObject()), calendar);
    const QJsonObject says = whole["says"_L1].toObject();
    std::vector<LetterDifference> differences;
    for (int i = 0; i < kLetterFactCount; ++i) {
        const auto fact = static_cast<LetterFact>(i);
        QStringList was;
        const QJsonArray words = says[toCode(fact)].toArray();
        for (const QJsonValue& word : words) {
            was.append(word.toString());
        }
        if (was != at(now, fact)) {
            differences.push_back({fact, was, at(now, fact)});
        }
    }
    return differences;
}

} // namespace freshstart
