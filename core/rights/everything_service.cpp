// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/everything_service.h"

#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/records/chronology_service.h"
#include "core/records/history_service.h"
#include "core/rights/erasure_rules.h"
#include "core/rights/everything_json.h"
#include "core/rights/owned_rows_repository.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/private_file.h"
#include "core/students/named_others.h"
#include "core/students/student_service.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Only its owner can read it, as the school's file.
Result<void> writeFile(const QString& path, const QByteArray& content)
{
    if (auto made = createPrivateFile(path); !made) {
        return made;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.flush()) {
        return Error{ErrorCode::CannotWriteFile, u"folder"_s, {}, {path}};
    }
    return {};
}

void addNames(std::vector<NamedInRow>& named, const QString& table, qint64 row,
              const QStringList& words, const std::vector<StudentRow>& students, StudentId self)
{
    const std::vector<QString> texts(words.begin(), words.end());
    for (const NamedOther& found : otherStudentsNamed(texts, students, self)) {
        const auto known = std::ranges::find_if(named, [&](const NamedInRow& one) {
            return one.table == table && one.row == row && one.student == found.student;
        });
        if (known == named.end()) {
            named.push_back({table, row, found.student, found.name, found.wholeName});
        } else {
            known->wholeName = known->wholeName || found.wholeName;
        }
    }
}

} // namespace

Result<std::vector<NamedInRow>> EverythingService::named(const EverythingFacts& facts) const
{
    const auto students = m_services.students.rows(facts.on);
    if (!students) {
        return students.error();
    }
    std::vector<NamedInRow> named;
    for (const StoredRow& row : facts.rows) {
        if (row.table != "student"_L1 && row.table != "contact"_L1) {
            addNames(named, row.table, row.row, wordsOf(row.table, row.values), *students,
                     facts.student.id);
        }
    }
    for (const HistoryEntry& entry : facts.history) {
        QStringList words{entry.reason};
        for (const RowDifference& change : entry.changes) {
            words += wordsOf(change.table, change.before) + wordsOf(change.table, change.after);
        }
        addNames(named, u"history_entry"_s, entry.id, words, *students, facts.student.id);
    }
    return named;
}

Result<EverythingFacts> EverythingService::facts(StudentId student) const
{
    EverythingFacts facts;
    auto record = m_services.students.find(student);
    auto school = m_services.school.load();
    if (!record || !school) {
        return record ? school.error() : record.error();
    }
    auto rows = OwnedRowsRepository(m_database).of(student);
    auto history = m_services.history.ofStudent(student, std::numeric_limits<int>::max());
    auto names = m_services.history.names();
    auto chronology = m_services.chronologies.facts(student);
    if (!rows || !history) {
        return rows ? history.error() : rows.error();
    }
    if (!names || !chronology) {
        return names ? chronology.error() : names.error();
    }
    facts.student = std::move(*record);
    facts.school = std::move(*school);
    facts.on = m_services.clock.today();
    facts.preparedBy = m_services.history.who();
    facts.rows = std::move(*rows);
    facts.history = std::move(*history);
    std::ranges::reverse(facts.history);
    facts.names = std::move(*names);
    facts.files = std::move(chronology->files);
    auto found = named(facts);
    if (!found) {
        return found.error();
    }
    facts.named = std::move(*found);
    return facts;
}

Result<EverythingWritten> EverythingService::write(const EverythingFacts& facts,
                                                   const QByteArray& pages, const QByteArray& names,
                                                   const QString& parent)
{
    if (auto may = require(m_services.gate, Act::ExportEverything); !may) {
        return may.error();
    }
    EverythingWritten written;
    written.folder =
        QDir(parent).filePath(u"everything-student-%1-%2"_s.arg(facts.student.id.number)
                                  .arg(facts.on.toString(Qt::ISODate)));
    if (QFileInfo::exists(written.folder)) {
        return Error{ErrorCode::AlreadyExists, u"folder"_s, {}, {written.folder}};
    }
    const QDir folder(written.folder);
    if (!folder.mkpath(u"files"_s)) {
        return Error{ErrorCode::CannotWriteFile, u"folder"_s, {}, {written.folder}};
    }
    const std::pair<QString, QByteArray> own[] = {
        {u"everything.pdf"_s, pages},
        {u"everything.json"_s, QJsonDocument(everythingJson(facts)).toJson()},
        {u"names-to-look-at.pdf"_s, names}};
    for (const auto& [name, content] : own) {
        if (auto done = writeFile(folder.filePath(name), content); !done) {
            QDir(written.folder).removeRecursively();
            return done.error();
        }
    }
    for (const KeptFile& file : facts.files) {
        const auto content = m_services.chronologies.content(file);
        if (!content) {
            written.missing.append(file.id());
            continue;
        }
        if (auto done = writeFile(folder.filePath(everythingFileName(file)), *content); !done) {
            QDir(written.folder).removeRecursively();
            return done.error();
        }
        ++written.files;
    }
    if (m_database.isReadOnly()) {
        return written; // there is no history to write into
    }
    const auto noted =
        m_services.history.note(HistoryAct::Exported,
                                {SubjectKind::Student, facts.student.id.number}, u"everything"_s);
    return noted ? Result<EverythingWritten>(std::move(written)) : noted.error();
}

} // namespace freshstart
