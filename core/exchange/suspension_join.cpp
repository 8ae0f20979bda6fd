// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspension_join.h"

#include "core/exchange/csv_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// Enough rows to tell the joining column; the rest of the file need not be compared.
constexpr int kRowsCompared = 500;

} // namespace

StudentKeys::StudentKeys(const std::vector<StudentRow>& students)
{
    m_named.reserve(static_cast<qsizetype>(students.size()) * 2);
    for (const StudentRow& student : students) {
        const QString surname =
            student.preferredSurname.isEmpty() ? student.surname : student.preferredSurname;
        const QString forename =
            student.preferredForename.isEmpty() ? student.forename : student.preferredForename;
        const Named named{student.id, QStringList{surname, forename}.join(u", "_s)};
        for (const QString& key : {student.upn, student.externalKey}) {
            if (!key.isEmpty() && !m_named.contains(key.toUpper())) {
                m_named.insert(key.toUpper(), named);
            }
        }
    }
}

const StudentKeys::Named* StudentKeys::find(const QString& key) const
{
    const auto found = m_named.constFind(key.trimmed().toUpper());
    return key.trimmed().isEmpty() || found == m_named.constEnd() ? nullptr : &*found;
}

SuspensionFileLook lookThrough(const QByteArray& csv, const Headings& headings,
                               const StudentKeys& students)
{
    SuspensionFileLook look;
    auto reader = CsvReader::fromBytes(csv);
    if (!reader) {
        return look;
    }
    std::vector<int> known(static_cast<size_t>(headings.count()), 0);
    const int dateColumn = headings.column(u"start_date"_s);
    CsvRecord record;
    int row = -1; // the headings come first
    for (auto read = reader->next(record); read && *read; read = reader->next(record), ++row) {
        if (row < 0) {
            continue;
        }
        look.dates.look(record.text(dateColumn));
        for (size_t column = 0; row < kRowsCompared && column < known.size(); ++column) {
            known[column] += students.find(record.text(static_cast<int>(column))) ? 1 : 0;
        }
    }
    const auto best = std::ranges::max_element(known);
    if (best != known.end() && *best > 0) {
        look.joinColumn = static_cast<int>(best - known.begin());
    } else {
        look.joinColumn = std::max(headings.column(u"upn"_s), headings.count() > 0 ? 0 : -1);
    }
    return look;
}

} // namespace freshstart
