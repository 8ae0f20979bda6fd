// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/support_row_reader.h"

#include "core/base/text.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/students/support_rules.h"
#include "core/suspensions/length_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kWholeDay = 2; // half-days
constexpr int kMinutesInHour = 60;

/// The words that schools have for what they try; looked for in what is written, in this order.
struct KindWord {
    QLatin1StringView part;
    ImportedSupport value;
};

const std::vector<KindWord>& kindWords()
{
    const auto support = [](SupportKind kind) {
        AdditionalSupport one;
        one.kind = kind;
        return ImportedSupport(one);
    };
    static const std::vector<KindWord> words{
        {"internal"_L1, InternalExclusion{}},
        {"isolation"_L1, InternalExclusion{}},
        {"seclusion"_L1, InternalExclusion{}},
        {"alternative"_L1, AlternativePlacement{}},
        {"mentor"_L1, support(SupportKind::Mentoring)},
        {"inclass"_L1, support(SupportKind::InClass)},
        {"smallgroup"_L1, support(SupportKind::SmallGroup)},
        {"counsel"_L1, support(SupportKind::Counselling)},
        {"behaviour"_L1, support(SupportKind::BehaviourSupport)},
        {"other"_L1, support(SupportKind::Other)},
        {"support"_L1, support(SupportKind::Other)},
    };
    return words;
}

std::optional<ImportedSupport> importedKind(const QString& text)
{
    const QString folded = foldedHeading(text);
    if (folded == "ap"_L1) {
        return AlternativePlacement{};
    }
    for (const KindWord& word : kindWords()) {
        if (folded.contains(word.part)) {
            return word.value;
        }
    }
    return std::nullopt;
}

/// "1.5", "1,5" and "2" hours as minutes; nothing where it is no number.
std::optional<int> minutesFromHours(const QString& text)
{
    static constexpr double kMostHours = 168; // what a week has
    bool good = false;
    const double hours = QString(text).replace(u',', u'.').toDouble(&good);
    return good && hours >= 0 && hours <= kMostHours
               ? std::optional(qRound(hours * kMinutesInHour))
               : std::nullopt;
}

} // namespace

QDate firstDayOf(const ImportedSupport& value)
{
    if (const auto* exclusion = std::get_if<InternalExclusion>(&value)) {
        return exclusion->on;
    }
    const auto* support = std::get_if<AdditionalSupport>(&value);
    return support != nullptr ? support->first : std::get<AlternativePlacement>(value).first;
}

SupportRowReader::SupportRowReader(const Headings& headings, DateOrder order, QDate today)
    : m_headings(headings)
    , m_order(order)
    , m_today(today)
{}

SupportRowReader::Read SupportRowReader::read(const CsvRecord& record)
{
    m_record = &record;
    m_read = {};
    if (const int used = usedCells(record); used > m_headings.count()) {
        problem(import_issue::kTooManyCells, {},
                {QString::number(used), QString::number(m_headings.count())});
    }
    readKind();
    if (hasProblem(m_read.issues)) {
        return std::move(m_read);
    }
    std::visit([this](auto& value) { fill(value); }, m_read.value);
    if (!hasProblem(m_read.issues)) {
        auto found =
            std::visit([this](const auto& value) { return validate(value, m_today); }, m_read.value);
        for (Issue& issue : found) {
            issue.row = record.line;
            m_read.issues.push_back(std::move(issue));
        }
    }
    return std::move(m_read);
}

QString SupportRowReader::cell(const QString& field) const
{
    const int column = m_headings.column(field);
    return column < 0 ? QString() : tidy(m_record->text(column));
}

std::optional<QDate> SupportRowReader::dateIn(const CsvRecord& record, const QString& field) const
{
    const int column = m_headings.column(field);
    const ImportDate read =
        readImportDate(column < 0 ? QString() : tidy(record.text(column)), m_order, m_today);
    return read.finding == ImportDate::Finding::Understood ? std::optional(read.date)
                                                           : std::nullopt;
}

void SupportRowReader::doubt(QLatin1StringView code, const QString& field,
                             const QStringList& parameters)
{
    m_read.issues.push_back(importDoubt(m_record->line, code, field, parameters));
}

void SupportRowReader::problem(QLatin1StringView code, const QString& field,
                               const QStringList& parameters)
{
    m_read.issues.push_back(importProblem(m_record->line, code, field, parameters));
}

void SupportRowReader::readKind()
{
    const QString written = cell(u"kind"_s);
    if (written.isEmpty()) {
        problem(import_issue::kSupportKindMissing, u"kind"_s);
    } else if (auto kind = importedKind(written)) {
        m_read.value = std::move(*kind);
    } else {
        problem(import_issue::kSupportKindUnknown, u"kind"_s, {written});
    }
}

QDate SupportRowReader::readFirst()
{
    const QString field = u"start_date"_s;
    const QString written = cell(field);
    const ImportDate read = readImportDate(written, m_order, m_today);
    switch (read.finding) {
    case ImportDate::Finding::Empty:
        problem(import_issue::kMissingStartDate, field);
        break;
    case ImportDate::Finding::Impossible:
        problem(import_issue::kDateImpossible, field, {written});
        break;
    case ImportDate::Finding::NotADate:
        problem(import_issue::kDateNotUnderstood, field, {written});
        break;
    case ImportDate::Finding::Understood:
        if (isFarAway(read.date, m_today)) {
            problem(import_issue::kDateFarAway, field, {read.date.toString(Qt::ISODate)});
        }
        break;
    }
    return read.date;
}

/// A last day that cannot be read is a problem: without it the support would seem to go on.
std::optional<QDate> SupportRowReader::readLast()
{
    const QString field = u"end_date"_s;
    const QString written = cell(field);
    const ImportDate read = readImportDate(written, m_order, m_today);
    if (read.finding == ImportDate::Finding::Empty) {
        return std::nullopt;
    }
    if (read.finding != ImportDate::Finding::Understood) {
        const bool impossible = read.finding == ImportDate::Finding::Impossible;
        problem(impossible ? import_issue::kDateImpossible : import_issue::kDateNotUnderstood,
                field, {written});
        return std::nullopt;
    }
    return read.date;
}

int SupportRowReader::readHalfDays()
{
    const QString halves = cell(u"half_days"_s);
    const QString days = cell(u"days"_s);
    if (halves.isEmpty() && days.isEmpty()) {
        doubt(import_issue::kLengthTakenForDay, u"half_days"_s);
        return kWholeDay;
    }
    bool good = false;
    int number = halves.toInt(&good);
    if (halves.isEmpty()) {
        const auto halfDays = halfDaysFromDays(days);
        good = static_cast<bool>(halfDays);
        number = good ? *halfDays : 0;
    }
    if (!good) {
        problem(import_issue::kLengthNotUnderstood, u"half_days"_s,
                {halves.isEmpty() ? days : halves});
    }
    return number;
}

std::optional<int> SupportRowReader::readMinutes()
{
    const QString written = cell(u"hours_week"_s);
    if (written.isEmpty()) {
        return std::nullopt;
    }
    const auto minutes = minutesFromHours(written);
    if (!minutes) {
        doubt(import_issue::kHoursNotUnderstood, u"hours_week"_s, {written});
    }
    return minutes == 0 ? std::nullopt : minutes;
}

void SupportRowReader::fill(InternalExclusion& one)
{
    one.on = readFirst();
    one.halfDays = readHalfDays();
    one.reason = cell(u"note"_s);
    one.lead = cell(u"lead"_s);
}

void SupportRowReader::fill(AdditionalSupport& one)
{
    one.first = readFirst();
    one.last = readLast();
    one.minutesWeek = readMinutes();
    one.lead = cell(u"lead"_s);
    one.note = cell(u"note"_s);
}

void SupportRowReader::fill(AlternativePlacement& one)
{
    one.first = readFirst();
    one.last = readLast();
    one.provider = cell(u"provider"_s);
    one.forBehaviour = importedFlag(cell(u"for_behaviour"_s)).value_or(true);
    one.note = cell(u"note"_s);
}

} // namespace freshstart
