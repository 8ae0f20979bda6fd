// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/suspension_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns =
    u"id, student_id, status, category, first_date, first_session, last_date, last_session, "
    "half_days, what_happened, decided_by, decided_at, exam_missed, work_set, provision_place, "
    "provision_start, provision_times, provision_report_to, provision_note, external_key, issued_at, "
    "exam_date, exams_over, follows_id, provision_time, provision_by, provision_waived_on, "
    "provision_waived_by, ended_early, served_date, served_session"_s;

Suspension readSuspension(const Row& row)
{
    Suspension s;
    s.id = row.id<SuspensionId>(0);
    s.details.student = row.id<StudentId>(1);
    s.status = suspensionStatusFromCode(row.text(2));
    s.details.category =
        suspensionCategoryFromCode(row.text(3)).value_or(SuspensionCategory::Suspension);
    s.details.first = {row.date(4), sessionFromCode(row.text(5))};
    s.details.last = {row.date(6), sessionFromCode(row.text(7))};
    s.details.halfDays = row.number(8);
    s.details.whatHappened = row.text(9);
    s.details.decidedBy = row.optionalId<StaffId>(10);
    s.details.decidedAt = row.optionalMoment(11);
    s.details.examMissed = row.flag(12);
    s.details.workSet = row.text(13);
    s.details.provision = {row.text(14), row.optionalDate(15), row.text(16), row.text(17),
                           row.text(18), row.optionalTime(24), providedByFromCode(row.text(25)),
                           row.optionalDate(26), row.text(27)};
    s.details.externalKey = row.text(19);
    s.issuedAt = row.optionalMoment(20);
    s.details.examDate = row.optionalDate(21);
    s.details.examsOver = row.flag(22);
    s.details.follows = row.optionalId<SuspensionId>(23);
    if (row.flag(28)) {
        s.servedUntil = HalfDay{row.date(29), sessionFromCode(row.text(30))};
    }
    return s;
}

void bindDetails(Query& query, const Suspension& s, const QDateTime& now)
{
    const SuspensionDetails& d = s.details;
    query.bind("student"_L1, d.student)
        .bind("status"_L1, toCode(s.status))
        .bind("category"_L1, toCode(d.category))
        .bind("first_date"_L1, d.first.date)
        .bind("first_session"_L1, toCode(d.first.session))
        .bind("last_date"_L1, d.last.date)
        .bind("last_session"_L1, toCode(d.last.session))
        .bind("half_days"_L1, d.halfDays)
        .bind("what_happened"_L1, d.whatHappened)
        .bind("decided_by"_L1, d.decidedBy)
        .bind("decided_at"_L1, d.decidedAt)
        .bind("exam_missed"_L1, d.examMissed)
        .bind("work_set"_L1, d.workSet)
        .bind("provision_place"_L1, d.provision.place)
        .bind("provision_start"_L1, d.provision.start)
        .bind("provision_times"_L1, d.provision.times)
        .bind("provision_report_to"_L1, d.provision.reportTo)
        .bind("provision_note"_L1, d.provision.note)
        .bind("external_key"_L1, d.externalKey)
        .bind("issued_at"_L1, s.issuedAt)
        .bind("exam_date"_L1, d.examDate)
        .bind("exams_over"_L1, d.examsOver)
        .bind("follows"_L1, d.follows)
        .bind("provision_time"_L1, d.provision.startTime)
        .bind("provision_by"_L1, toCode(d.provision.by))
        .bind("provision_waived_on"_L1, d.provision.waivedOn)
        .bind("provision_waived_by"_L1, d.provision.waivedBy)
        .bind("ended_early"_L1, s.servedUntil.has_value())
        .bind("served_date"_L1, s.servedUntil.value_or(HalfDay{}).date)
        .bind("served_session"_L1, toCode(s.servedUntil.value_or(HalfDay{}).session))
        .bind("now"_L1, now.toUTC());
}

SuspensionRow readRow(const Row& row)
{
    SuspensionRow r;
    r.id = row.id<SuspensionId>(0);
    r.student = row.id<StudentId>(1);
    r.studentUpn = row.text(2);
    r.studentExternalKey = row.text(3);
    const QString forename = row.text(5);
    r.studentName = forename.isEmpty() ? row.text(4) : QString(row.text(4) + u", "_s + forename);
    r.yearGroup = row.text(6);
    r.category = suspensionCategoryFromCode(row.text(7)).value_or(SuspensionCategory::Suspension);
    r.status = suspensionStatusFromCode(row.text(8));
    r.first = {row.date(9), sessionFromCode(row.text(10))};
    r.last = {row.date(11), sessionFromCode(row.text(12))};
    r.halfDays = row.number(13);
    if (row.flag(14)) {
        r.servedUntil = HalfDay{row.date(15), sessionFromCode(row.text(16))};
    }
    r.issuedAt = row.optionalMoment(17);
    return r;
}

const auto kRowWhere =
    u" WHERE (:student = 0 OR s.student_id = :student) "
    "AND (:from = '' OR COALESCE(s.last_date, s.first_date, '9999-12-31') >= :from) "
    "AND (:to = '' OR COALESCE(s.first_date, '0000-01-01') <= :to) "_s;

void bindFilter(Query& query, const SuspensionFilter& filter)
{
    const auto iso = [](const std::optional<QDate>& date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    query.bind("student"_L1, filter.student.value_or(StudentId{}))
        .bind("from"_L1, iso(filter.from))
        .bind("to"_L1, iso(filter.to));
}

} // namespace

struct SuspensionRepository::Statements {
    std::optional<Query> add;
    std::optional<Query> clearReasons;
    std::optional<Query> addReason;
    std::optional<Query> ofStudent;
    std::optional<Query> reasonsOf;
};

SuspensionRepository::SuspensionRepository(Database& database)
    : m_database(database)
    , m_statements(std::make_unique<Statements>())
{}

SuspensionRepository::~SuspensionRepository() = default;

Result<SuspensionId> SuspensionRepository::add(const Suspension& suspension, const QDateTime& now)
{
    if (!m_statements->add) {
        m_statements->add.emplace(
            m_database,
            u"INSERT INTO suspension (student_id, status, category, first_date, first_session, "
            "last_date, last_session, half_days, what_happened, decided_by, decided_at, "
            "exam_missed, work_set, provision_place, provision_start, provision_times, "
            "provision_report_to, provision_note, external_key, issued_at, exam_date, exams_over, "
            "follows_id, provision_time, provision_by, provision_waived_on, provision_waived_by, "
            "ended_early, served_date, served_session, created_at, changed_at) "
            "VALUES (:student, :status, :category, :first_date, :first_session, :last_date, "
            ":last_session, :half_days, :what_happened, :decided_by, :decided_at, :exam_missed, "
            ":work_set, :provision_place, :provision_start, :provision_times, "
            ":provision_report_to, :provision_note, :external_key, :issued_at, :exam_date, "
            ":exams_over, :follows, :provision_time, :provision_by, :provision_waived_on, "
            ":provision_waived_by, :ended_early, :served_date, :served_session, :now, :now)"_s);
    }
    bindDetails(*m_statements->add, suspension, now);
    const auto number = m_statements->add->insert();
    if (!number) {
        return number.error();
    }
    const SuspensionId id{*number};
    if (auto done = writeReasons(id, suspension.details.reasonCodes); !done) {
        return done.error();
    }
    return id;
}

Result<void> SuspensionRepository::update(const Suspension& suspension, const QDateTime& now)
{
    Query query(
        m_database,
        u"UPDATE suspension SET student_id = :student, status = :status, category = :category, "
        "first_date = :first_date, first_session = :first_session, last_date = :last_date, "
        "last_session = :last_session, half_days = :half_days, what_happened = :what_happened, "
        "decided_by = :decided_by, decided_at = :decided_at, exam_missed = :exam_missed, "
        "work_set = :work_set, provision_place = :provision_place, "
        "provision_start = :provision_start, provision_times = :provision_times, "
        "provision_report_to = :provision_report_to, provision_note = :provision_note, "
        "external_key = :external_key, issued_at = :issued_at, exam_date = :exam_date, "
        "exams_over = :exams_over, follows_id = :follows, provision_time = :provision_time, "
        "provision_by = :provision_by, provision_waived_on = :provision_waived_on, "
        "provision_waived_by = :provision_waived_by, ended_early = :ended_early, "
        "served_date = :served_date, served_session = :served_session, changed_at = :now "
        "WHERE id = :id"_s);
    bindDetails(query, suspension, now);
    query.bind("id"_L1, suspension.id);
    const auto changed = query.change();
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, u"suspension"_s, {}, {}};
    }
    return writeReasons(suspension.id, suspension.details.reasonCodes);
}

Result<void> SuspensionRepository::removeDraft(SuspensionId id)
{
    Query query(m_database, u"DELETE FROM suspension WHERE id = :id AND status = 'draft'"_s);
    const auto changed = query.bind("id"_L1, id).change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : Error{ErrorCode::NotADraft, {}, {}, {}};
}

Result<Suspension> SuspensionRepository::find(SuspensionId id)
{
    Query query(m_database, u"SELECT "_s + kColumns + u" FROM suspension WHERE id = :id"_s);
    auto found = query.bind("id"_L1, id).one(readSuspension);
    if (!found) {
        return found;
    }
    auto reasons = reasonsOf(id);
    if (!reasons) {
        return reasons.error();
    }
    found->details.reasonCodes = std::move(*reasons);
    return found;
}

Result<std::optional<SuspensionId>> SuspensionRepository::findByExternalKey(const QString& key)
{
    Query query(m_database,
                u"SELECT id FROM suspension WHERE external_key = :key ORDER BY id LIMIT 1"_s);
    return query.bind("key"_L1, key).optional([](const Row& row) {
        return row.id<SuspensionId>(0);
    });
}

Result<std::vector<Suspension>> SuspensionRepository::ofStudent(StudentId student)
{
    if (!m_statements->ofStudent) {
        m_statements->ofStudent.emplace(m_database,
                                        u"SELECT "_s + kColumns +
                                            u" FROM suspension WHERE student_id = :student "
                                            "ORDER BY first_date, first_session, id"_s);
    }
    auto found = m_statements->ofStudent->bind("student"_L1, student).list(readSuspension);
    if (!found) {
        return found;
    }
    for (Suspension& suspension : *found) {
        auto reasons = reasonsOf(suspension.id);
        if (!reasons) {
            return reasons.error();
        }
        suspension.details.reasonCodes = std::move(*reasons);
    }
    return found;
}

Result<std::vector<SuspensionRow>> SuspensionRepository::rows(const SuspensionFilter& filter)
{
    Query reasonQuery(m_database, u"SELECT r.suspension_id, r.code FROM suspension_reason r "
                                  "JOIN suspension s ON s.id = r.suspension_id"_s +
                                      kRowWhere + u"ORDER BY r.suspension_id, r.position"_s);
    bindFilter(reasonQuery, filter);
    QHash<qint64, QStringList> reasons;
    if (auto done = reasonQuery.forEach(
            [&](const Row& row) { reasons[row.integer(0)].append(row.text(1)); });
        !done) {
        return done.error();
    }
    Query query(
        m_database,
        u"SELECT s.id, s.student_id, st.upn, st.external_key, "
        "CASE WHEN st.preferred_surname <> '' THEN st.preferred_surname ELSE st.surname END, "
        "CASE WHEN st.preferred_forename <> '' THEN st.preferred_forename ELSE st.forename END, "
        "st.year_group, s.category, s.status, s.first_date, s.first_session, s.last_date, "
        "s.last_session, s.half_days, s.ended_early, s.served_date, s.served_session, s.issued_at "
        "FROM suspension s JOIN student st ON st.id = s.student_id"_s +
            kRowWhere + u"ORDER BY s.first_date DESC, s.first_session DESC, s.id DESC"_s);
    bindFilter(query, filter);
    return query.list([&](const Row& row) {
        SuspensionRow r = readRow(row);
        r.reasonCodes = reasons.value(r.id.number);
        return r;
    });
}

Result<void> SuspensionRepository::writeReasons(SuspensionId id, const QStringList& codes)
{
    if (!m_statements->clearReasons) {
        m_statements->clearReasons.emplace(
            m_database, u"DELETE FROM suspension_reason WHERE suspension_id = :id"_s);
        m_statements->addReason.emplace(
            m_database, u"INSERT INTO suspension_reason (suspension_id, position, code) "
                        "VALUES (:id, :position, :code)"_s);
    }
    if (auto done = m_statements->clearReasons->bind("id"_L1, id).change(); !done) {
        return done.error();
    }
    for (int i = 0; i < codes.size(); ++i) {
        m_statements->addReason->bind("id"_L1, id)
            .bind("position"_L1, i + 1)
            .bind("code"_L1, codes.at(i));
        if (auto done = m_statements->addReason->insert(); !done) {
            return done.error();
        }
    }
    return {};
}

Result<QStringList> SuspensionRepository::reasonsOf(SuspensionId id)
{
    if (!m_statements->reasonsOf) {
        m_statements->reasonsOf.emplace(m_database,
                                        u"SELECT code FROM suspension_reason "
                                        "WHERE suspension_id = :id ORDER BY position"_s);
    }
    QStringList codes;
    auto done = m_statements->reasonsOf->bind("id"_L1, id).forEach([&](const Row& row) {
        codes << row.text(0);
    });
    if (!done) {
        return done.error();
    }
    return codes;
}

} // namespace freshstart
