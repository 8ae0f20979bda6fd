// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspension_row_reader.h"

#include "core/base/text.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/law/reasons.h"
#include "core/suspensions/length_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// 45 school days in a school year (School Discipline Regulations 2012; statutory.md 1.2).
constexpr int kLongestHalfDays = 90;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString closedWord(ClosedReason::Kind kind)
{
    switch (kind) {
    case ClosedReason::Kind::Weekend:
        return u"weekend"_s;
    case ClosedReason::Kind::OutsideTerm:
        return u"outside_term"_s;
    case ClosedReason::Kind::Holiday:
        return u"holiday"_s;
    case ClosedReason::Kind::Inset:
        return u"inset"_s;
    case ClosedReason::Kind::Closure:
        return u"closure"_s;
    case ClosedReason::Kind::BankHoliday:
        return u"bank_holiday"_s;
    }
    return {};
}

/// DfE codes and the words that spreadsheets have for them.
std::optional<SuspensionCategory> importedCategory(const QString& text)
{
    const QString folded = foldedHeading(text);
    if (folded.contains("perm"_L1) || folded == "pex"_L1) {
        return SuspensionCategory::Permanent;
    }
    if (folded.contains("lunch"_L1) || folded == "lnch"_L1) {
        return SuspensionCategory::Lunchtime;
    }
    if (folded.startsWith("fixed"_L1) || folded.startsWith("susp"_L1)) {
        return SuspensionCategory::Suspension;
    }
    return suspensionCategoryFromCode(text.toUpper());
}

/// "10", "10.0": sessions as a whole number.
std::optional<int> wholeNumber(const QString& text)
{
    const QString whole = text.section(u'.', 0, 0);
    const QString rest = text.section(u'.', 1);
    bool good = false;
    const int number = whole.toInt(&good);
    const bool zeros = std::ranges::all_of(rest, [](QChar c) { return c == u'0'; });
    return good && zeros && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

SuspensionRowReader::SuspensionRowReader(const Headings& headings, const SchoolCalendar& calendar,
                                         DateOrder order, QDate today)
    : m_headings(headings)
    , m_calendar(calendar)
    , m_order(order)
    , m_today(today)
{}

SuspensionRowReader::Read SuspensionRowReader::read(const CsvRecord& record)
{
    m_record = &record;
    m_read = {};
    m_read.details.externalKey = cell(u"external_key"_s);
    m_read.details.whatHappened = cell(u"details"_s);
    checkShape();
    readCategory();
    readStart();
    readReasons();
    if (!hasProblem(m_read.issues)) {
        readLength();
    }
    return std::move(m_read);
}

QString SuspensionRowReader::cell(const QString& field) const
{
    const int column = m_headings.column(field);
    return column < 0 ? QString() : tidy(m_record->text(column));
}

void SuspensionRowReader::doubt(QLatin1StringView code, const QString& field,
                                const QStringList& parameters)
{
    m_read.issues.push_back(importDoubt(m_record->line, code, field, parameters));
}

void SuspensionRowReader::problem(QLatin1StringView code, const QString& field,
                                  const QStringList& parameters)
{
    m_read.issues.push_back(importProblem(m_record->line, code, field, parameters));
}

void SuspensionRowReader::checkShape()
{
    const int used = usedCells(*m_record);
    if (used > m_headings.count()) {
        problem(import_issue::kTooManyCells, {},
                {QString::number(used), QString::number(m_headings.count())});
    }
}

void SuspensionRowReader::readCategory()
{
    const QString written = cell(u"category"_s);
    const auto category = importedCategory(written);
    if (!category && m_headings.has(u"category"_s)) {
        written.isEmpty() ? doubt(import_issue::kCategoryMissing, u"category"_s)
                          : doubt(import_issue::kCategoryUnknown, u"category"_s, {written});
    }
    m_read.details.category = category.value_or(SuspensionCategory::Suspension);
}

Session SuspensionRowReader::readSession(const QString& field, Session otherwise)
{
    const QString written = cell(field).toUpper();
    if (written == "AM"_L1 || written == "PM"_L1) {
        return sessionFromCode(written);
    }
    if (!written.isEmpty()) {
        doubt(import_issue::kSessionUnknown, field, {written});
    }
    return otherwise;
}

void SuspensionRowReader::readStart()
{
    const QString written = cell(u"start_date"_s);
    const ImportDate read = readImportDate(written, m_order, m_today);
    const QString field = u"start_date"_s;
    switch (read.finding) {
    case ImportDate::Finding::Empty:
        problem(import_issue::kMissingStartDate, field);
        return;
    case ImportDate::Finding::Impossible:
        problem(import_issue::kDateImpossible, field, {written});
        return;
    case ImportDate::Finding::NotADate:
        problem(import_issue::kDateNotUnderstood, field, {written});
        return;
    case ImportDate::Finding::Understood:
        break;
    }
    if (isFarAway(read.date, m_today)) {
        problem(import_issue::kDateFarAway, field, {iso(read.date)});
        return;
    }
    m_read.details.first = {read.date, readSession(u"start_session"_s, Session::Am)};
    if (const auto closed = m_calendar.closedReason(read.date)) {
        doubt(import_issue::kStartsOnClosedDay, field, {iso(read.date), closedWord(closed->kind)});
    }
}

std::optional<int> SuspensionRowReader::statedHalfDays()
{
    const QString sessions = cell(u"sessions"_s);
    if (!sessions.isEmpty()) {
        const auto number = wholeNumber(sessions);
        if (!number) {
            doubt(import_issue::kLengthNotUnderstood, u"sessions"_s, {sessions});
        }
        return number;
    }
    const QString days = cell(u"days"_s);
    if (days.isEmpty()) {
        return std::nullopt;
    }
    const auto halfDays = halfDaysFromDays(days);
    if (!halfDays) {
        doubt(import_issue::kLengthNotUnderstood, u"days"_s, {days});
        return std::nullopt;
    }
    return *halfDays;
}

HalfDay SuspensionRowReader::readEnd()
{
    const QString written = cell(u"end_date"_s);
    const ImportDate read = readImportDate(written, m_order, m_today);
    if (read.finding == ImportDate::Finding::Empty) {
        return {};
    }
    if (read.finding != ImportDate::Finding::Understood) {
        const bool impossible = read.finding == ImportDate::Finding::Impossible;
        doubt(impossible ? import_issue::kDateImpossible : import_issue::kDateNotUnderstood,
              u"end_date"_s, {written});
        return {};
    }
    const HalfDay end{read.date, readSession(u"end_session"_s, Session::Pm)};
    if (end < m_read.details.first) {
        doubt(import_issue::kLastBeforeFirst, u"end_date"_s,
              {iso(m_read.details.first.date), iso(end.date)});
        return {};
    }
    return end;
}

void SuspensionRowReader::readLength()
{
    SuspensionDetails& d = m_read.details;
    const std::optional<int> stated = statedHalfDays();
    const HalfDay end = readEnd();
    if (d.category == SuspensionCategory::Permanent) {
        if (stated.value_or(0) > 0) {
            doubt(import_issue::kPermanentWithLength, u"sessions"_s, {QString::number(*stated)});
        }
        return; // no last day, no length (statutory.md 7.5)
    }
    d.last = end;
    const int byDates = end.isValid() ? lengthFromDates(d, m_calendar) : 0;
    d.halfDays = stated.value_or(byDates);
    if (d.halfDays == 0) {
        doubt(import_issue::kLengthMissing, u"sessions"_s);
    } else if (stated && end.isValid() && byDates != *stated) {
        doubt(import_issue::kLengthDiffers, u"sessions"_s,
              {QString::number(*stated), QString::number(byDates)});
    }
    if (d.halfDays > kLongestHalfDays) {
        doubt(import_issue::kLengthOverLimit, u"sessions"_s, {QString::number(d.halfDays)});
    }
    if (!end.isValid()) {
        d.last = lastSession(d.category, d.first, d.halfDays, m_calendar);
    }
    if (!d.last.isValid()) {
        d.last = d.first;
    }
}

void SuspensionRowReader::readReasons()
{
    QStringList& codes = m_read.details.reasonCodes;
    bool emptyBefore = false;
    for (int number = 1; number <= 3; ++number) {
        const QString field = u"reason_%1"_s.arg(number);
        const QString code = cell(field).toUpper();
        if (code.isEmpty()) {
            emptyBefore = true;
            continue;
        }
        if (emptyBefore) {
            doubt(import_issue::kReasonGap, field);
            emptyBefore = false;
        }
        if (codes.contains(code)) {
            doubt(import_issue::kReasonTwice, field, {code});
            continue;
        }
        const auto known = suspensionReason(code);
        if (!known) {
            doubt(import_issue::kReasonUnknown, field, {code});
        } else if (m_read.details.first.isValid() && !known->isValidOn(m_read.details.first.date)) {
            doubt("reason_not_valid_on_date"_L1, field, {code, iso(m_read.details.first.date)});
        }
        codes << code;
    }
    if (codes.isEmpty()) {
        doubt(import_issue::kReasonMissing, u"reason_1"_s);
    }
}

} // namespace freshstart
