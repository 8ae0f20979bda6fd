// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasure_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/records/backup_service.h"
#include "core/records/history_repository.h"
#include "core/records/history_service.h"
#include "core/retention/review_repository.h"
#include "core/rights/erasure_repository.h"
#include "core/rights/erasure_rules.h"
#include "core/rights/owned_rows_repository.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/named_others.h"
#include "core/students/student_service.h"

#include <QFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

StudentRow rowOf(const StudentRecord& record)
{
    const StudentDetails& d = record.details;
    StudentRow row;
    row.id = record.id;
    row.surname = d.surname;
    row.forename = d.forename;
    row.preferredSurname = d.preferredSurname;
    row.preferredForename = d.preferredForename;
    return row;
}

/// Collects where one student is named, a line for each record of another.
class Findings
{
public:
    explicit Findings(const StudentRecord& self)
        : m_self{rowOf(self)}
    {}

    void look(const QString& table, const QJsonObject& row, StudentId owner)
    {
        const QStringList words = wordsOf(table, row);
        const std::vector<QString> texts(words.begin(), words.end());
        for (const NamedOther& found : otherStudentsNamed(texts, m_self, owner)) {
            auto [line, isNew] = m_found.try_emplace({owner.number, table},
                                                     NamedElsewhere{owner, {}, table, 0, false});
            line->second.places += 1;
            line->second.wholeName = line->second.wholeName || found.wholeName;
        }
    }

    [[nodiscard]] std::vector<NamedElsewhere> lines() const
    {
        std::vector<NamedElsewhere> lines;
        for (const auto& [key, line] : m_found) {
            lines.push_back(line);
        }
        return lines;
    }

private:
    std::vector<StudentRow> m_self;
    std::map<std::pair<qint64, QString>, NamedElsewhere> m_found;
};

} // namespace

Result<std::vector<NamedElsewhere>>
ErasureService::namedElsewhere(const StudentRecord& self) const
{
    Findings findings(self);
    OwnedRowsRepository rows(m_database);
    for (const OwnedTable& table : ownedTables()) {
        // A student who has the same name is not named by their own name, nor by their family's.
        if (table.table == "student"_L1 || table.table == "contact"_L1) {
            continue;
        }
        const auto looked =
            rows.ofOthers(self.id, table, [&findings](const StoredRow& row, StudentId owner) {
                findings.look(row.table, row.values, owner);
            });
        if (!looked) {
            return looked.error();
        }
    }
    std::vector<NamedElsewhere> lines = findings.lines();
    for (NamedElsewhere& line : lines) {
        const auto other = m_services.students.find(line.student);
        line.name = other ? other->details.shownName() : QString();
    }
    std::ranges::sort(lines, {}, [](const NamedElsewhere& line) {
        return std::tuple(line.name, line.table);
    });
    return lines;
}

Result<ErasurePlan> ErasureService::plan(StudentId student, Names names) const
{
    ErasurePlan plan;
    auto record = m_services.students.find(student);
    if (!record) {
        return record.error();
    }
    auto counts = ErasureRepository(m_database).count(student);
    if (!counts) {
        return counts.error();
    }
    auto facts = ReviewRepository(m_database).factsOf(student);
    if (!facts) {
        return facts.error();
    }
    Result<std::vector<NamedElsewhere>> named = std::vector<NamedElsewhere>();
    if (names == Names::LookFor) {
        named = namedElsewhere(*record);
    }
    if (!named) {
        return named.error();
    }
    const QDate today = m_services.clock.today();
    plan.student = std::move(*record);
    plan.rows = std::move(*counts);
    plan.reasons = keepReasonsOf(*facts, today);
    std::ranges::copy_if(facts->decisions, std::back_inserter(plan.holds),
                         [today](const KeepDecision& one) { return one.isHoldOn(today); });
    plan.named = std::move(*named);
    if (m_services.backups.isPossible()) {
        const auto backups = m_services.backups.list();
        if (!backups) {
            return backups.error();
        }
        plan.backups = livesOf(*backups, today);
    }
    return plan;
}

Result<void> ErasureService::eraseInTransaction(StudentId student)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    ErasureRepository repository(m_database);
    HistoryRepository history(m_database);
    const auto numbers = repository.numbersOf(student);
    if (!numbers) {
        return numbers.error();
    }
    for (const StudentId number : *numbers) {
        if (auto done = history.erase(number); !done) {
            return done;
        }
        if (auto done = repository.removeDrafts(number); !done) {
            return done;
        }
    }
    if (auto done = repository.removeRows(student); !done) {
        return done;
    }
    if (auto done = repository.forgetCaptured(); !done) {
        return done;
    }
    HistoryEntry entry;
    entry.moment = m_services.clock.now().toUTC();
    entry.who = m_services.history.who();
    entry.act = HistoryAct::Erased;
    entry.subject = {SubjectKind::Student, student.number};
    entry.student = student;
    if (auto done = history.append({std::move(entry)}); !done) {
        return done;
    }
    return transaction.commit();
}

Result<void> ErasureService::erase(StudentId student, const QString& typedName)
{
    if (auto may = require(m_services.gate, Act::DeleteForGood); !may) {
        return may;
    }
    const auto known = plan(student, Names::Leave);
    if (!known) {
        return known.error();
    }
    if (const auto refusal = erasureRefusal(*known)) {
        return *refusal;
    }
    if (!isConfirmed(*known, typedName)) {
        return Error{ErrorCode::Invalid, u"confirmation"_s, u"erasure_not_confirmed"_s, {}};
    }
    if (auto done = eraseInTransaction(student); !done) {
        return done;
    }
    auto compacted = ErasureRepository(m_database).compact();
    ChangeNotifier& changes = m_services.changes;
    changes.tellOfRecords();
    // No page, no way back and no undo may hold on to what is gone.
    Q_EMIT changes.restored();
    return compacted;
}

Result<void> ErasureService::removeBackup(const QString& path)
{
    if (auto may = require(m_services.gate, Act::DeleteForGood); !may) {
        return may;
    }
    const auto all = m_services.backups.list();
    if (!all) {
        return all.error();
    }
    if (std::ranges::find(*all, path, &Backup::path) == all->end()) {
        return Error{ErrorCode::NotFound, u"backup"_s, {}, {}};
    }
    if (!QFile::remove(path)) {
        return Error{ErrorCode::CannotWriteFile, u"backup_folder"_s, {}, {path}};
    }
    Q_EMIT m_services.changes.backupsChanged();
    return {};
}

} // namespace freshstart
