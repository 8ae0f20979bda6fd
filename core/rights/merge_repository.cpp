// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/merge_repository.h"

#include "core/rights/owned_rows_repository.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/students/student_columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"id, kept_id, gone_id, gone_name, merged_by, merged_at, fingerprint, "
                      "way_back"_s;

MergeRepository::Kept readMerge(const Row& row)
{
    MergeRepository::Kept kept;
    kept.record = {row.id<MergeId>(0), row.id<StudentId>(1), row.id<StudentId>(2), row.text(3),
                   row.text(4),        row.optionalMoment(5).value_or(QDateTime())};
    kept.fingerprint = row.text(6);
    kept.wayBack = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    return kept;
}

const OwnedTable* tableOf(const QString& name)
{
    const auto tables = ownedTables();
    const auto found = std::ranges::find(tables, name, &OwnedTable::table);
    return found == tables.end() ? nullptr : &*found;
}

/// What the row says, whoever's it is and in whichever place.
QJsonObject told(QJsonObject values)
{
    for (const auto& column : {u"id"_s, u"student_id"_s, u"priority"_s}) {
        values.remove(column);
    }
    return values;
}

/// A list that would have the same line twice.
bool isList(const QString& table)
{
    static const QStringList lists{u"contact"_s,        u"professional"_s,
                                   u"status_period"_s,  u"days_elsewhere"_s,
                                   u"internal_exclusion"_s, u"additional_support"_s,
                                   u"alternative_provision"_s, u"support_plan"_s};
    return lists.contains(table);
}

QJsonObject asJson(const StoredRow& row)
{
    return {{u"table"_s, row.table}, {u"row"_s, row.row}, {u"values"_s, row.values}};
}

/// The columns of `before` that are others in `after`.
QJsonObject changedColumns(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject changed;
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (after.value(field.key()) != field.value()) {
            changed.insert(field.key(), field.value());
        }
    }
    return changed;
}

QJsonObject wayBackOf(const std::vector<StoredRow>& before, const std::vector<StoredRow>& after)
{
    QJsonArray gone;
    QJsonArray changed;
    QJsonArray come;
    const auto same = [](const StoredRow& row) {
        return [&row](const StoredRow& other) {
            return other.table == row.table && other.row == row.row;
        };
    };
    for (const StoredRow& row : before) {
        const auto now = std::ranges::find_if(after, same(row));
        if (now == after.end()) {
            gone.append(asJson(row));
        } else if (now->values != row.values) {
            changed.append(
                asJson({row.table, row.row, changedColumns(row.values, now->values)}));
        }
    }
    for (const StoredRow& row : after) {
        if (std::ranges::none_of(before, same(row))) {
            come.append(asJson({row.table, row.row, {}}));
        }
    }
    return {{u"gone"_s, gone}, {u"changed"_s, changed}, {u"come"_s, come}};
}

void bindValue(Query& query, const QString& column, const QJsonValue& value)
{
    const QByteArray name = column.toLatin1();
    const QLatin1StringView key(name);
    if (value.isString()) {
        query.bind(key, value.toString());
    } else if (value.isDouble()) {
        query.bind(key, value.toInteger());
    } else {
        query.bindNull(key);
    }
}

} // namespace

Result<std::vector<StoredRow>> MergeRepository::directRows(StudentId student)
{
    std::vector<StoredRow> all;
    OwnedRowsRepository repository(m_database);
    for (const OwnedTable& table : ownedTables()) {
        if (!table.isDirect() && table.table != "student"_L1) {
            continue;
        }
        auto rows = repository.of(student, table);
        if (!rows) {
            return rows.error();
        }
        std::ranges::move(*rows, std::back_inserter(all));
    }
    return all;
}

Result<void> MergeRepository::deleteRow(const QString& table, qint64 row)
{
    Query query(m_database, u"DELETE FROM %1 WHERE rowid = :row"_s.arg(table));
    return query.bind("row"_L1, row).exec();
}

Result<void> MergeRepository::moveRow(const StoredRow& row, const QString& owner, StudentId kept)
{
    Query query(m_database,
                u"UPDATE %1 SET %2 = :kept WHERE rowid = :row"_s.arg(row.table, owner));
    return query.bind("kept"_L1, kept).bind("row"_L1, row.row).exec();
}

Result<void> MergeRepository::moveRows(const std::vector<StoredRow>& ofKept,
                                       const std::vector<StoredRow>& ofGone, StudentId kept)
{
    qint64 lastPriority = 0;
    for (const StoredRow& row : ofKept) {
        lastPriority = std::max(lastPriority, row.values.value(u"priority"_s).toInteger());
    }
    for (const StoredRow& row : ofGone) {
        const OwnedTable* table = tableOf(row.table);
        if (table == nullptr || !table->isDirect()) {
            continue;
        }
        const bool isThere = std::ranges::any_of(ofKept, [&row](const StoredRow& other) {
            return other.table == row.table &&
                   (row.table == "early_help_assessment"_L1 ||
                    (isList(row.table) && told(other.values) == told(row.values)));
        });
        auto done = isThere ? deleteRow(row.table, row.row) : moveRow(row, table->owner, kept);
        if (done && !isThere && row.table == "contact"_L1) {
            Query order(m_database,
                        u"UPDATE contact SET priority = :priority WHERE id = :row"_s);
            done = order.bind("priority"_L1, ++lastPriority).bind("row"_L1, row.row).exec();
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> MergeRepository::moveDrafts(StudentId kept, StudentId gone)
{
    Query query(m_database, u"UPDATE OR IGNORE form_draft SET subject = :kept "
                            "WHERE form LIKE '%\\_new' ESCAPE '\\' AND subject = :gone"_s);
    return query.bind("kept"_L1, kept).bind("gone"_L1, gone).exec();
}

Result<void> MergeRepository::writeDetails(StudentId kept, const StudentDetails& details,
                                           const QDateTime& now)
{
    Query query(m_database,
                u"UPDATE student SET upn = :upn, external_key = :external_key, surname = :surname, "
                "forename = :forename, middle_names = :middle_names, "
                "preferred_surname = :preferred_surname, preferred_forename = :preferred_forename, "
                "date_of_birth = :date_of_birth, sex = :sex, year_group = :year_group, "
                "form = :form, address = :address, postcode = :postcode, "
                "referring_school_id = :referring_school, "
                "placing_authority_id = :placing_authority, search_key = :search_key, "
                "sort_key = :sort_key, changed_at = :now WHERE id = :id"_s);
    student_columns::bindStudent(query, details, now);
    return query.bind("id"_L1, kept).exec();
}

Result<QJsonObject> MergeRepository::join(StudentId kept, StudentId gone,
                                          const StudentDetails& details, const QDateTime& now)
{
    const auto ofKept = directRows(kept);
    const auto ofGone = directRows(gone);
    if (!ofKept || !ofGone) {
        return ofKept ? ofGone.error() : ofKept.error();
    }
    if (auto done = moveRows(*ofKept, *ofGone, kept); !done) {
        return done.error();
    }
    if (auto done = moveDrafts(kept, gone); !done) {
        return done.error();
    }
    if (auto done = deleteRow(u"student"_s, gone.number); !done) {
        return done.error();
    }
    if (auto done = writeDetails(kept, details, now); !done) {
        return done.error();
    }
    const auto after = directRows(kept);
    if (!after) {
        return after.error();
    }
    std::vector<StoredRow> before = *ofKept;
    before.insert(before.end(), ofGone->begin(), ofGone->end());
    return wayBackOf(before, *after);
}

Result<void> MergeRepository::write(const QString& statement, const QJsonObject& values,
                                    qint64 row)
{
    Query query(m_database, statement);
    for (auto field = values.begin(); field != values.end(); ++field) {
        bindValue(query, field.key(), field.value());
    }
    if (row != 0) {
        query.bind("the_row"_L1, row);
    }
    return query.exec();
}

/// First what came goes; then the record that went comes back, for what is moved to refer to.
Result<void> MergeRepository::takeApart(const QJsonObject& wayBack)
{
    for (const QJsonValue& value : wayBack.value(u"come"_s).toArray()) {
        const QJsonObject row = value.toObject();
        if (auto done = deleteRow(row.value(u"table"_s).toString(),
                                  row.value(u"row"_s).toInteger());
            !done) {
            return done;
        }
    }
    for (const QJsonValue& value : wayBack.value(u"gone"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const QJsonObject values = row.value(u"values"_s).toObject();
        const QString statement = u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(
            row.value(u"table"_s).toString(), values.keys().join(u", "_s),
            values.keys().join(u", :"_s));
        if (auto done = write(statement, values, 0); !done) {
            return done;
        }
    }
    for (const QJsonValue& value : wayBack.value(u"changed"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const QJsonObject values = row.value(u"values"_s).toObject();
        QStringList parts;
        for (const QString& column : values.keys()) {
            parts.append(u"%1 = :%1"_s.arg(column));
        }
        const QString statement = u"UPDATE %1 SET %2 WHERE rowid = :the_row"_s.arg(
            row.value(u"table"_s).toString(), parts.join(u", "_s));
        if (auto done = write(statement, values, row.value(u"row"_s).toInteger()); !done) {
            return done;
        }
    }
    return {};
}

Result<MergeId> MergeRepository::add(const MergeRecord& record, const QJsonObject& wayBack,
                                     const QString& fingerprint)
{
    Query query(m_database,
                u"INSERT INTO student_merge (kept_id, gone_id, gone_name, merged_by, merged_at, "
                "way_back, fingerprint) VALUES (:kept, :gone, :name, :by, :at, :way, :print)"_s);
    const auto number =
        query.bind("kept"_L1, record.kept)
            .bind("gone"_L1, record.gone)
            .bind("name"_L1, record.goneName)
            .bind("by"_L1, record.mergedBy)
            .bind("at"_L1, record.mergedAt)
            .bind("way"_L1,
                  QString::fromUtf8(QJsonDocument(wayBack).toJson(QJsonDocument::Compact)))
            .bind("print"_L1, fingerprint)
            .insert();
    return number ? Result<MergeId>(MergeId{*number}) : number.error();
}

Result<void> MergeRepository::remove(MergeId id)
{
    return deleteRow(u"student_merge"_s, id.number);
}

Result<std::vector<MergeRepository::Kept>> MergeRepository::of(StudentId kept)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM student_merge WHERE kept_id = :kept ORDER BY id DESC"_s);
    return query.bind("kept"_L1, kept).list(readMerge);
}

Result<MergeRepository::Kept> MergeRepository::find(MergeId id)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM student_merge WHERE id = :id ORDER BY id"_s);
    return query.bind("id"_L1, id).one(readMerge);
}

} // namespace freshstart
