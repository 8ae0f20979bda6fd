// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/support_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

InternalExclusion readExclusion(const Row& row)
{
    return {row.id<InternalExclusionId>(1), row.date(2), row.number(3), row.text(4), row.text(5)};
}

AdditionalSupport readAdditional(const Row& row)
{
    return {row.id<SupportId>(1),
            supportKindFromCode(row.text(2)).value_or(SupportKind::Other),
            row.optionalNumber(3),
            row.date(4),
            row.optionalDate(5),
            row.text(6),
            row.text(7)};
}

AlternativePlacement readPlacement(const Row& row)
{
    return {row.id<PlacementId>(1), row.text(2), row.date(3),
            row.optionalDate(4),    row.flag(5), row.text(6)};
}

SupportPlan readPlan(const Row& row)
{
    return {row.id<SupportPlanId>(1),
            planKindFromCode(row.text(2)).value_or(PlanKind::Other),
            row.date(3),
            row.optionalDate(4),
            row.optionalDate(5),
            row.optionalDate(6),
            row.flag(7),
            row.text(8)};
}

void bindValues(Query& query, const InternalExclusion& one)
{
    query.bind("on"_L1, one.on)
        .bind("half_days"_L1, one.halfDays)
        .bind("reason"_L1, one.reason)
        .bind("lead"_L1, one.lead);
}

void bindValues(Query& query, const AdditionalSupport& one)
{
    query.bind("kind"_L1, toCode(one.kind))
        .bind("minutes"_L1, one.minutesWeek)
        .bind("first"_L1, one.first)
        .bind("last"_L1, one.last)
        .bind("lead"_L1, one.lead)
        .bind("note"_L1, one.note);
}

void bindValues(Query& query, const AlternativePlacement& one)
{
    query.bind("provider"_L1, one.provider)
        .bind("first"_L1, one.first)
        .bind("last"_L1, one.last)
        .bind("behaviour"_L1, one.forBehaviour)
        .bind("note"_L1, one.note);
}

void bindValues(Query& query, const SupportPlan& one)
{
    query.bind("kind"_L1, toCode(one.kind))
        .bind("agreed"_L1, one.agreedOn)
        .bind("reviewed"_L1, one.reviewedOn)
        .bind("due"_L1, one.reviewDue)
        .bind("ended"_L1, one.endedOn)
        .bind("sen"_L1, one.senSupport)
        .bind("summary"_L1, one.summary);
}

Result<void> studentIsThere(Database& database, StudentId student)
{
    Query query(database, u"SELECT id FROM student WHERE id = :id ORDER BY id"_s);
    const auto found =
        query.bind("id"_L1, student).optional([](const Row& row) { return row.number(0); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<void>() : Error{ErrorCode::NotFound, u"student"_s, {}, {}};
}

/// Runs an UPDATE or DELETE of one row; NotFound where it touches none.
Result<void> changeOne(Query& query)
{
    const auto changed = query.change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : Error{ErrorCode::NotFound, u"support"_s, {}, {}};
}

template<class Value>
Result<void> write(Database& database, StudentId student, const Value& one, const QString& insert,
                   const QString& update)
{
    if (auto there = studentIsThere(database, student); !there) {
        return there;
    }
    Query query(database, one.id ? update : insert);
    bindValues(query, one);
    query.bind("student"_L1, student);
    return one.id ? changeOne(query.bind("id"_L1, one.id)) : query.exec();
}

template<class Tag>
Result<void> removeFrom(Database& database, const QString& table, StudentId student, Id<Tag> id)
{
    Query query(database,
                u"DELETE FROM %1 WHERE id = :id AND student_id = :student"_s.arg(table));
    return changeOne(query.bind("id"_L1, id).bind("student"_L1, student));
}

/// Reads one table, of one student or of all, in the order of its dates.
template<class Read>
Result<void> readTable(Database& database, const QString& columns, const QString& table,
                       const QString& order, std::optional<StudentId> student, Read read)
{
    const QString where = student ? u" WHERE student_id = :student"_s : QString();
    Query query(database, u"SELECT student_id, "_s + columns + u" FROM "_s + table + where +
                              u" ORDER BY student_id, "_s + order);
    if (student) {
        query.bind("student"_L1, *student);
    }
    return query.forEach(read);
}

} // namespace

Result<QHash<StudentId, StudentSupport>> SupportRepository::read(std::optional<StudentId> student)
{
    QHash<StudentId, StudentSupport> all;
    const auto of = [&all](const Row& row) -> StudentSupport& {
        return all[row.id<StudentId>(0)];
    };
    auto done = readTable(m_database, u"id, on_date, half_days, reason, lead"_s,
                          u"internal_exclusion"_s, u"on_date, id"_s, student, [&](const Row& r) {
                              of(r).internalExclusions.push_back(readExclusion(r));
                          });
    if (done) {
        done = readTable(m_database,
                         u"id, kind, minutes_week, first_date, last_date, lead, note"_s,
                         u"additional_support"_s, u"first_date, id"_s, student,
                         [&](const Row& r) { of(r).additional.push_back(readAdditional(r)); });
    }
    if (done) {
        done = readTable(m_database, u"id, provider, first_date, last_date, for_behaviour, note"_s,
                         u"alternative_provision"_s, u"first_date, id"_s, student,
                         [&](const Row& r) { of(r).placements.push_back(readPlacement(r)); });
    }
    if (done) {
        done = readTable(m_database,
                         u"id, kind, agreed_on, reviewed_on, review_due, ended_on, sen_support, "
                         "summary"_s,
                         u"support_plan"_s, u"agreed_on, id"_s, student,
                         [&](const Row& r) { of(r).plans.push_back(readPlan(r)); });
    }
    if (done) {
        done = readTable(m_database, u"state, state_on, note"_s, u"early_help_assessment"_s,
                         u"state_on"_s, student, [&](const Row& r) {
                             of(r).earlyHelp = EarlyHelpAssessment{
                                 assessmentStateFromCode(r.text(1)), r.optionalDate(2), r.text(3)};
                         });
    }
    return done ? Result<QHash<StudentId, StudentSupport>>(std::move(all)) : done.error();
}

Result<StudentSupport> SupportRepository::of(StudentId student)
{
    if (auto there = studentIsThere(m_database, student); !there) {
        return there.error();
    }
    const auto found = read(student);
    return found ? Result<StudentSupport>(found->value(student)) : found.error();
}

Result<QHash<StudentId, StudentSupport>> SupportRepository::all()
{
    return read(std::nullopt);
}

Result<void> SupportRepository::save(StudentId student, const InternalExclusion& one)
{
    return write(m_database, student, one,
                 u"INSERT INTO internal_exclusion (student_id, on_date, half_days, reason, lead) "
                 "VALUES (:student, :on, :half_days, :reason, :lead)"_s,
                 u"UPDATE internal_exclusion SET on_date = :on, half_days = :half_days, "
                 "reason = :reason, lead = :lead WHERE id = :id AND student_id = :student"_s);
}

Result<void> SupportRepository::save(StudentId student, const AdditionalSupport& one)
{
    return write(m_database, student, one,
                 u"INSERT INTO additional_support (student_id, kind, minutes_week, first_date, "
                 "last_date, lead, note) "
                 "VALUES (:student, :kind, :minutes, :first, :last, :lead, :note)"_s,
                 u"UPDATE additional_support SET kind = :kind, minutes_week = :minutes, "
                 "first_date = :first, last_date = :last, lead = :lead, note = :note "
                 "WHERE id = :id AND student_id = :student"_s);
}

Result<void> SupportRepository::save(StudentId student, const AlternativePlacement& one)
{
    return write(m_database, student, one,
                 u"INSERT INTO alternative_provision (student_id, provider, first_date, "
                 "last_date, for_behaviour, note) "
                 "VALUES (:student, :provider, :first, :last, :behaviour, :note)"_s,
                 u"UPDATE alternative_provision SET provider = :provider, first_date = :first, "
                 "last_date = :last, for_behaviour = :behaviour, note = :note "
                 "WHERE id = :id AND student_id = :student"_s);
}

Result<void> SupportRepository::save(StudentId student, const SupportPlan& one)
{
    return write(m_database, student, one,
                 u"INSERT INTO support_plan (student_id, kind, agreed_on, reviewed_on, "
                 "review_due, ended_on, sen_support, summary) VALUES (:student, :kind, :agreed, "
                 ":reviewed, :due, :ended, :sen, :summary)"_s,
                 u"UPDATE support_plan SET kind = :kind, agreed_on = :agreed, "
                 "reviewed_on = :reviewed, review_due = :due, ended_on = :ended, "
                 "sen_support = :sen, summary = :summary "
                 "WHERE id = :id AND student_id = :student"_s);
}

Result<void> SupportRepository::save(StudentId student, const EarlyHelpAssessment& one)
{
    if (auto there = studentIsThere(m_database, student); !there) {
        return there;
    }
    Query query(m_database, u"INSERT INTO early_help_assessment (student_id, state, state_on, note) "
                            "VALUES (:student, :state, :on, :note) "
                            "ON CONFLICT (student_id) DO UPDATE SET state = excluded.state, "
                            "state_on = excluded.state_on, note = excluded.note"_s);
    return query.bind("student"_L1, student)
        .bind("state"_L1, toCode(one.state))
        .bind("on"_L1, one.on)
        .bind("note"_L1, one.note)
        .exec();
}

Result<void> SupportRepository::remove(StudentId student, InternalExclusionId id)
{
    return removeFrom(m_database, u"internal_exclusion"_s, student, id);
}

Result<void> SupportRepository::remove(StudentId student, SupportId id)
{
    return removeFrom(m_database, u"additional_support"_s, student, id);
}

Result<void> SupportRepository::remove(StudentId student, PlacementId id)
{
    return removeFrom(m_database, u"alternative_provision"_s, student, id);
}

Result<void> SupportRepository::remove(StudentId student, SupportPlanId id)
{
    return removeFrom(m_database, u"support_plan"_s, student, id);
}

} // namespace freshstart
