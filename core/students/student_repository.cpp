// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_repository.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/students/student_columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace student_columns;

namespace {

QString select(const char16_t* columns, const char16_t* rest)
{
    return u"SELECT "_s + QString::fromUtf16(columns) + u' ' + QString::fromUtf16(rest);
}

} // namespace

QString searchKeyOf(const StudentDetails& d)
{
    const QStringList parts{d.forename,         d.surname, d.preferredForename,
                            d.preferredSurname, d.form,    d.upn};
    return searchKey(parts.join(u' '));
}

QString sortKeyOf(const StudentDetails& details)
{
    return searchKey(details.shownSurname()) + u"  "_s + searchKey(details.shownForename());
}

StudentRepository::StudentRepository(Database& database)
    : m_database(database)
{}

Query& StudentRepository::prepared(Statement& statement, const char16_t* sql)
{
    if (!statement) {
        statement.emplace(m_database, QString::fromUtf16(sql));
    }
    return *statement;
}

/// No number is given twice, also where a student was deleted for good: what the history keeps of
/// one is never taken for another's.
Result<StudentId> StudentRepository::add(const StudentRecord& record, const QDateTime& now)
{
    Query& query = prepared(m_add, uR"(
        INSERT INTO student (id, upn, external_key, surname, forename, middle_names, preferred_surname,
            preferred_forename, date_of_birth, sex, year_group, form, address, postcode,
            referring_school_id, placing_authority_id, search_key, sort_key, created_at, changed_at)
        VALUES ((SELECT 1 + COALESCE(MAX(n), 0) FROM (SELECT MAX(id) AS n FROM student
            UNION ALL SELECT MAX(student_id) FROM history_entry)),
            :upn, :external_key, :surname, :forename, :middle_names, :preferred_surname,
            :preferred_forename, :date_of_birth, :sex, :year_group, :form, :address, :postcode,
            :referring_school, :placing_authority, :search_key, :sort_key, :now, :now))");
    bindStudent(query, record.details, now);
    const auto number = query.insert();
    if (!number) {
        return number.error();
    }
    const StudentId id{*number};
    if (auto done = addParts(id, record); !done) {
        return done.error();
    }
    return id;
}

Result<void> StudentRepository::update(const StudentRecord& record, const QDateTime& now)
{
    Query& query = prepared(m_update, uR"(
        UPDATE student SET upn = :upn, external_key = :external_key, surname = :surname,
            forename = :forename, middle_names = :middle_names,
            preferred_surname = :preferred_surname, preferred_forename = :preferred_forename,
            date_of_birth = :date_of_birth, sex = :sex, year_group = :year_group, form = :form,
            address = :address, postcode = :postcode, referring_school_id = :referring_school,
            placing_authority_id = :placing_authority, search_key = :search_key,
            sort_key = :sort_key, changed_at = :now
        WHERE id = :id)");
    bindStudent(query, record.details, now);
    const auto changed = query.bind("id"_L1, record.id).change();
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, u"student"_s, {}, {}};
    }
    if (auto done = removeParts(record.id); !done) {
        return done;
    }
    return addParts(record.id, record);
}

Result<void> StudentRepository::removeParts(StudentId id)
{
    Query& contacts = prepared(m_removeContacts, u"DELETE FROM contact WHERE student_id = :id");
    Query& professionals =
        prepared(m_removeProfessionals, u"DELETE FROM professional WHERE student_id = :id");
    Query& statuses =
        prepared(m_removeStatuses, u"DELETE FROM status_period WHERE student_id = :id");
    Query& elsewhere =
        prepared(m_removeElsewhere, u"DELETE FROM days_elsewhere WHERE student_id = :id");
    for (Query* query : {&contacts, &professionals, &statuses, &elsewhere}) {
        if (auto done = query->bind("id"_L1, id).change(); !done) {
            return done.error();
        }
    }
    return {};
}

Result<void> StudentRepository::addParts(StudentId id, const StudentRecord& record)
{
    for (const Contact& contact : record.contacts) {
        Query& query = prepared(m_addContact, uR"(
            INSERT INTO contact (student_id, priority, title, forename, surname, relationship,
                parental_responsibility, gets_letters, lives_with_student, address, postcode,
                home_phone, mobile_phone, work_phone, email, court_order, court_order_note)
            VALUES (:student, :priority, :title, :forename, :surname, :relationship,
                :parental_responsibility, :gets_letters, :lives_with_student, :address, :postcode,
                :home_phone, :mobile_phone, :work_phone, :email, :court_order, :court_order_note))");
        bindContact(query, id, contact);
        if (auto done = query.insert(); !done) {
            return done.error();
        }
    }
    for (const Professional& p : record.professionals) {
        Query& query = prepared(m_addProfessional, uR"(
            INSERT INTO professional (student_id, role, role_note, name, organisation, email, phone)
            VALUES (:student, :role, :role_note, :name, :organisation, :email, :phone))");
        query.bind("student"_L1, id)
            .bind("role"_L1, toCode(p.role))
            .bind("role_note"_L1, p.roleNote);
        query.bind("name"_L1, p.name).bind("organisation"_L1, p.organisation);
        if (auto done = query.bind("email"_L1, p.email).bind("phone"_L1, p.phone).insert(); !done) {
            return done.error();
        }
    }
    for (const StatusPeriod& s : record.statuses) {
        Query& query = prepared(m_addStatus, uR"(
            INSERT INTO status_period (student_id, kind, first_date, last_date, note)
            VALUES (:student, :kind, :first, :last, :note))");
        query.bind("student"_L1, id).bind("kind"_L1, toCode(s.kind)).bind("first"_L1, s.first);
        if (auto done = query.bind("last"_L1, s.last).bind("note"_L1, s.note).insert(); !done) {
            return done.error();
        }
    }
    for (const DaysElsewhere& days : record.daysElsewhere) {
        Query& query = prepared(m_addElsewhere, uR"(
            INSERT INTO days_elsewhere (student_id, school_year, half_days, school, note)
            VALUES (:student, :school_year, :half_days, :school, :note))");
        query.bind("student"_L1, id).bind("school_year"_L1, days.schoolYear);
        query.bind("half_days"_L1, days.halfDays).bind("school"_L1, days.school);
        if (auto done = query.bind("note"_L1, days.note).insert(); !done) {
            return done.error();
        }
    }
    return {};
}

Result<StudentRecord> StudentRepository::find(StudentId id)
{
    if (!m_find) {
        m_find.emplace(m_database,
                       select(kStudentColumns, u"FROM student WHERE id = :id ORDER BY id"));
    }
    auto record = m_find->bind("id"_L1, id).one(readStudent);
    if (!record) {
        return record;
    }
    if (auto done = readParts(*record); !done) {
        return done.error();
    }
    return record;
}

Result<void> StudentRepository::readParts(StudentRecord& record)
{
    if (!m_contacts) {
        m_contacts.emplace(m_database,
                           select(kContactColumns, u"FROM contact WHERE student_id = :id "
                                                   "ORDER BY priority, id"));
        m_professionals.emplace(
            m_database,
            select(kProfessionalColumns, u"FROM professional WHERE student_id = :id ORDER BY id"));
        m_statuses.emplace(
            m_database,
            select(kStatusColumns, u"FROM status_period WHERE student_id = :id ORDER BY id"));
        m_elsewhere.emplace(m_database,
                            select(kElsewhereColumns, u"FROM days_elsewhere WHERE student_id = :id "
                                                      "ORDER BY school_year, id"));
    }
    auto contacts = m_contacts->bind("id"_L1, record.id).list(readContact);
    auto professionals = m_professionals->bind("id"_L1, record.id).list(readProfessional);
    if (!contacts || !professionals) {
        return contacts ? professionals.error() : contacts.error();
    }
    record.contacts = std::move(*contacts);
    record.professionals = std::move(*professionals);
    auto elsewhere = m_elsewhere->bind("id"_L1, record.id).list(readDaysElsewhere);
    if (!elsewhere) {
        return elsewhere.error();
    }
    record.daysElsewhere = std::move(*elsewhere);
    return m_statuses->bind("id"_L1, record.id).forEach([&record](const Row& row) {
        if (auto status = readStatus(row)) {
            record.statuses.push_back(std::move(*status));
        }
    });
}

Result<std::optional<StudentId>> StudentRepository::firstId(Query& query)
{
    return query.optional([](const Row& row) { return row.id<StudentId>(0); });
}

Result<std::optional<StudentId>> StudentRepository::findByUpn(const QString& upn)
{
    Query& query =
        prepared(m_byUpn, u"SELECT id FROM student WHERE upn = :upn AND upn <> '' ORDER BY id");
    return firstId(query.bind("upn"_L1, upn));
}

Result<std::optional<StudentId>> StudentRepository::findByExternalKey(const QString& key)
{
    Query& query = prepared(m_byKey, u"SELECT id FROM student WHERE external_key = :key "
                                     "AND external_key <> '' ORDER BY id");
    return firstId(query.bind("key"_L1, key));
}

Result<std::vector<StudentId>> StudentRepository::findByNameAndBirth(const QString& surname,
                                                                     const QString& forename,
                                                                     std::optional<QDate> birth)
{
    const QString surnameKey = searchKey(surname);
    const QString forenameKey = searchKey(forename);
    std::vector<StudentId> found;
    Query query(m_database, u"SELECT id, surname, forename FROM student "
                            "WHERE date_of_birth IS :birth ORDER BY id"_s);
    auto done = query.bind("birth"_L1, birth).forEach([&](const Row& row) {
        if (searchKey(row.text(1)) == surnameKey && searchKey(row.text(2)) == forenameKey) {
            found.push_back(row.id<StudentId>(0));
        }
    });
    if (!done) {
        return done.error();
    }
    return found;
}

Result<std::vector<StudentRecord>> StudentRepository::all()
{
    Query query(m_database, select(kStudentColumns, u"FROM student ORDER BY sort_key, id"));
    auto records = query.list(readStudent);
    if (!records) {
        return records;
    }
    QHash<StudentId, StudentRecord*> byId;
    byId.reserve(static_cast<qsizetype>(records->size()));
    for (StudentRecord& record : *records) {
        byId.insert(record.id, &record);
    }
    const auto owner = [&byId](const Row& row) { return byId.value(row.id<StudentId>(0)); };
    Query contacts(m_database,
                   select(kContactColumns, u"FROM contact ORDER BY student_id, priority, id"));
    Query professionals(m_database,
                        select(kProfessionalColumns, u"FROM professional ORDER BY student_id, id"));
    Query statuses(m_database,
                   select(kStatusColumns, u"FROM status_period ORDER BY student_id, id"));
    auto done =
        contacts.forEach([&](const Row& r) { owner(r)->contacts.push_back(readContact(r)); });
    if (done) {
        done = professionals.forEach(
            [&](const Row& r) { owner(r)->professionals.push_back(readProfessional(r)); });
    }
    if (done) {
        done = statuses.forEach([&](const Row& r) {
            if (auto status = readStatus(r)) {
                owner(r)->statuses.push_back(std::move(*status));
            }
        });
    }
    if (done) {
        Query elsewhere(m_database, select(kElsewhereColumns, u"FROM days_elsewhere "
                                                              "ORDER BY student_id, school_year, id"));
        done = elsewhere.forEach(
            [&](const Row& r) { owner(r)->daysElsewhere.push_back(readDaysElsewhere(r)); });
    }
    if (!done) {
        return done.error();
    }
    return records;
}

Result<std::vector<StudentRow>> StudentRepository::rows(QDate on)
{
    Query query(m_database, uR"(
        SELECT id, upn, external_key, surname, forename, preferred_surname, preferred_forename,
            date_of_birth, year_group, form, search_key
        FROM student ORDER BY sort_key, id)"_s);
    auto rows = query.list(readRow);
    if (!rows) {
        return rows;
    }
    QHash<StudentId, size_t> places;
    places.reserve(static_cast<qsizetype>(rows->size()));
    for (size_t i = 0; i < rows->size(); ++i) {
        places.insert((*rows)[i].id, i);
    }
    Query statuses(m_database, uR"(
        SELECT DISTINCT student_id, kind FROM status_period
        WHERE (first_date IS NULL OR first_date <= :on) AND (last_date IS NULL OR last_date >= :on)
        ORDER BY student_id, kind)"_s);
    auto done = statuses.bind("on"_L1, on).forEach([&](const Row& row) {
        if (const auto kind = statusKindFromCode(row.text(1))) {
            (*rows)[places.value(row.id<StudentId>(0))].statuses.push_back(*kind);
        }
    });
    if (!done) {
        return done.error();
    }
    return rows;
}

Result<int> StudentRepository::count()
{
    Query query(m_database, u"SELECT count(*) FROM student ORDER BY 1"_s);
    return query.one([](const Row& row) { return row.number(0); });
}

} // namespace freshstart
