// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/support_join.h"

#include "core/base/text.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString nameKey(const QString& surname, const QString& forename, QDate born)
{
    return QStringList{searchKey(surname), searchKey(forename), born.toString(Qt::ISODate)}.join(
        u'\n');
}

} // namespace

SupportJoin::SupportJoin(const std::vector<StudentRow>& students, const Headings& headings,
                         int joinColumn)
    : m_keys(students)
    , m_headings(headings)
    , m_joinColumn(joinColumn)
{
    for (const StudentRow& student : students) {
        if (student.dateOfBirth) {
            m_byName.insert(nameKey(student.surname, student.forename, *student.dateOfBirth),
                            {student.id, student.surname + u", "_s + student.forename});
        }
    }
}

QString SupportJoin::cell(const CsvRecord& record, const QString& field) const
{
    const int column = m_headings.column(field);
    return column < 0 ? QString() : tidy(record.text(column));
}

void SupportJoin::join(SupportImportRow& row, const CsvRecord& record,
                       std::optional<QDate> born) const
{
    const QString upn = cell(record, u"upn"_s);
    const QString externalKey = cell(record, u"external_key"_s);
    const auto take = [&row](const StudentKeys::Named& student) {
        row.student = student.id;
        row.studentName = student.name;
    };
    for (const QString& key : {upn, externalKey, tidy(record.text(m_joinColumn))}) {
        if (const auto* student = m_keys.find(key)) {
            row.studentKey = key;
            take(*student);
            return;
        }
    }
    const QString surname = cell(record, u"surname"_s);
    const QString forename = cell(record, u"forename"_s);
    const auto named =
        born ? m_byName.values(nameKey(surname, forename, *born)) : QList<StudentKeys::Named>();
    const QString name = QStringList{surname, forename}.join(u", "_s);
    row.studentKey = !upn.isEmpty()           ? upn
                     : !externalKey.isEmpty() ? externalKey
                     : surname.isEmpty()      ? forename
                                              : name;
    if (named.size() == 1) {
        take(named.front());
    } else if (named.size() > 1) {
        row.issues.push_back(importProblem(row.row, import_issue::kSeveralStudentsMatch,
                                           u"student"_s, {QString::number(named.size())}));
    } else if (row.studentKey.isEmpty()) {
        row.issues.push_back(
            importProblem(row.row, import_issue::kMissingStudentKey, u"student"_s));
    } else if (row.studentKey == name) {
        row.issues.push_back(importProblem(row.row, import_issue::kStudentNameUnknown,
                                           u"student"_s, {name}));
    } else {
        row.issues.push_back(importProblem(row.row, import_issue::kStudentUnknown, u"student"_s,
                                           {row.studentKey}));
    }
}

} // namespace freshstart
