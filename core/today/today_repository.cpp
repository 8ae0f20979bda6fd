// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_repository.h"

#include "core/prevention/prevention_repository.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/welcome_back/welcome_back_list_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The suspensions looked at: by index, so that the years before cost nothing.
const auto kWanted =
    u"(s.status = 'draft' OR (s.first_date >= :begun AND COALESCE(s.last_date, s.first_date) >= :from))"_s;

void bindWanted(Query& query, QDate from)
{
    query.bind("begun"_L1, from.addDays(-kLongestSuspensionDays)).bind("from"_L1, from);
}

Suspension readSuspension(const Row& row)
{
    Suspension s;
    SuspensionDetails& d = s.details;
    s.id = row.id<SuspensionId>(0);
    d.student = row.id<StudentId>(1);
    s.status = suspensionStatusFromCode(row.text(2));
    d.category = suspensionCategoryFromCode(row.text(3)).value_or(SuspensionCategory::Suspension);
    d.first = {row.date(4), sessionFromCode(row.text(5))};
    d.last = {row.date(6), sessionFromCode(row.text(7))};
    d.halfDays = row.number(8);
    d.decidedAt = row.optionalMoment(9);
    d.examMissed = row.flag(10);
    d.examDate = row.optionalDate(11);
    d.examsOver = row.flag(12);
    d.provision.place = row.text(13);
    d.provision.start = row.optionalDate(14);
    d.provision.startTime = row.optionalTime(15);
    d.provision.waivedOn = row.optionalDate(16);
    s.issuedAt = row.optionalMoment(17);
    d.follows = row.optionalId<SuspensionId>(18);
    if (row.flag(19)) {
        s.servedUntil = HalfDay{row.date(20), sessionFromCode(row.text(21))};
    }
    return s;
}

StudentRecord readStudent(const Row& row)
{
    StudentRecord r;
    r.id = row.id<StudentId>(0);
    r.details.upn = row.text(1);
    r.details.externalKey = row.text(2);
    r.details.surname = row.text(3);
    r.details.forename = row.text(4);
    r.details.preferredSurname = row.text(5);
    r.details.preferredForename = row.text(6);
    r.details.dateOfBirth = row.optionalDate(7);
    r.details.yearGroup = row.text(8);
    r.details.referringSchool = row.optionalId<OrganisationId>(9);
    r.details.placingAuthority = row.optionalId<OrganisationId>(10);
    if (row.flag(11)) {
        r.professionals = {{ProfessionalRole::SocialWorker, {}, {}, {}, {}, {}}};
    }
    return r;
}

} // namespace

Result<std::vector<Suspension>> TodayRepository::suspensions()
{
    Query query(m_database,
                u"SELECT s.id, s.student_id, s.status, s.category, s.first_date, s.first_session, "
                "s.last_date, s.last_session, s.half_days, s.decided_at, s.exam_missed, "
                "s.exam_date, s.exams_over, s.provision_place, s.provision_start, "
                "s.provision_time, s.provision_waived_on, s.issued_at, s.follows_id, "
                "s.ended_early, s.served_date, s.served_session FROM suspension s WHERE "_s +
                    kWanted + u" ORDER BY s.first_date, s.first_session, s.id"_s);
    bindWanted(query, m_from);
    auto all = query.list(readSuspension);
    if (all) {
        if (auto done = addReasons(*all); !done) {
            return done.error();
        }
    }
    return all;
}

Result<void> TodayRepository::addReasons(std::vector<Suspension>& all)
{
    Query query(m_database, u"SELECT r.suspension_id, r.code FROM suspension s "
                            "JOIN suspension_reason r ON r.suspension_id = s.id WHERE "_s +
                                kWanted + u" ORDER BY r.suspension_id, r.position"_s);
    bindWanted(query, m_from);
    QHash<SuspensionId, QStringList> codes;
    auto done = query.forEach(
        [&codes](const Row& row) { codes[row.id<SuspensionId>(0)].append(row.text(1)); });
    for (Suspension& suspension : all) {
        suspension.details.reasonCodes = codes.value(suspension.id);
    }
    return done;
}

Result<QHash<SuspensionId, SuspensionFollowUp>> TodayRepository::followUps()
{
    Query query(m_database, u"SELECT t.suspension_id, t.step, t.done_on FROM suspension s "
                            "JOIN suspension_step t ON t.suspension_id = s.id WHERE "_s +
                                kWanted + u" ORDER BY t.suspension_id, t.step"_s);
    bindWanted(query, m_from);
    QHash<SuspensionId, SuspensionFollowUp> all;
    auto done = query.forEach([&all](const Row& row) {
        if (const auto step = stepFromCode(row.text(1))) {
            StepDone entry;
            entry.step = *step;
            entry.on = row.date(2);
            all[row.id<SuspensionId>(0)].steps.push_back(entry);
        }
    });
    if (done) {
        done = addBoardCourses(all);
    }
    if (!done) {
        return done.error();
    }
    return all;
}

Result<void> TodayRepository::addBoardCourses(QHash<SuspensionId, SuspensionFollowUp>& all)
{
    Query query(m_database, u"SELECT f.suspension_id, f.representations_on, f.board_outcome, "
                            "f.board_decided_on, f.cancelled_on FROM suspension s "
                            "JOIN suspension_follow_up f ON f.suspension_id = s.id WHERE "_s +
                                kWanted + u" ORDER BY f.suspension_id"_s);
    bindWanted(query, m_from);
    return query.forEach([&all](const Row& row) {
        SuspensionFollowUp& followUp = all[row.id<SuspensionId>(0)];
        followUp.board.representationsOn = row.optionalDate(1);
        followUp.board.outcome = boardOutcomeFromCode(row.text(2));
        followUp.board.decidedOn = row.optionalDate(3);
        if (const auto cancelled = row.optionalDate(4)) {
            followUp.cancellation.emplace();
            followUp.cancellation->on = *cancelled;
        }
    });
}

Result<QHash<StudentId, StudentRecord>> TodayRepository::students()
{
    Query query(m_database,
                u"SELECT st.id, st.upn, st.external_key, st.surname, st.forename, "
                "st.preferred_surname, st.preferred_forename, st.date_of_birth, st.year_group, "
                "st.referring_school_id, st.placing_authority_id, "
                "EXISTS (SELECT 1 FROM professional p WHERE p.student_id = st.id "
                "AND p.role = 'social_worker') FROM student st WHERE st.id IN "
                "(SELECT s.student_id FROM suspension s WHERE "_s +
                    kWanted +
                    u" UNION SELECT m.student_id FROM prevention_meeting m "
                    "WHERE m.meeting_date >= :meeting) ORDER BY st.id"_s);
    bindWanted(query, m_from);
    query.bind("meeting"_L1, m_from);
    QHash<StudentId, StudentRecord> all;
    auto done = query.forEach([&all](const Row& row) {
        StudentRecord record = readStudent(row);
        all.insert(record.id, std::move(record));
    });
    if (done) {
        done = addStatuses(all);
    }
    if (done) {
        done = addDaysElsewhere(all);
    }
    if (!done) {
        return done.error();
    }
    return all;
}

Result<void> TodayRepository::addStatuses(QHash<StudentId, StudentRecord>& all)
{
    Query query(m_database,
                u"SELECT p.student_id, p.kind, p.first_date, p.last_date FROM status_period p "
                "WHERE p.student_id IN (SELECT s.student_id FROM suspension s WHERE "_s +
                    kWanted + u") ORDER BY p.student_id, p.id"_s);
    bindWanted(query, m_from);
    return query.forEach([&all](const Row& row) {
        const auto student = all.find(row.id<StudentId>(0));
        const auto kind = statusKindFromCode(row.text(1));
        if (student != all.end() && kind) {
            student->statuses.push_back({*kind, row.optionalDate(2), row.optionalDate(3), {}});
        }
    });
}

Result<void> TodayRepository::addDaysElsewhere(QHash<StudentId, StudentRecord>& all)
{
    Query query(m_database,
                u"SELECT e.student_id, e.school_year, e.half_days FROM days_elsewhere e "
                "WHERE e.student_id IN (SELECT s.student_id FROM suspension s WHERE "_s +
                    kWanted + u") ORDER BY e.student_id, e.school_year, e.id"_s);
    bindWanted(query, m_from);
    return query.forEach([&all](const Row& row) {
        const auto student = all.find(row.id<StudentId>(0));
        if (student != all.end()) {
            student->daysElsewhere.push_back({row.number(1), row.number(2), {}, {}});
        }
    });
}

Result<std::vector<WelcomeBackRow>> TodayRepository::openWelcomeBacks()
{
    return WelcomeBackListRepository(m_database).list({{}, m_from});
}

Result<std::vector<PreventionRow>> TodayRepository::preventions()
{
    auto rows = PreventionRepository(m_database).rows({{}, m_from, {}});
    if (rows) {
        std::ranges::reverse(*rows); // they come latest first
    }
    return rows;
}

} // namespace freshstart
