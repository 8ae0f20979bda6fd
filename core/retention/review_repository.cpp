// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/review_repository.h"

#include "core/retention/keep_decision_repository.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

ReviewFacts readFacts(const Row& row)
{
    const QString forename = row.text(2);
    ReviewFacts facts;
    facts.student = row.id<StudentId>(0);
    facts.name = forename.isEmpty() ? row.text(1) : QString(row.text(1) + u", "_s + forename);
    facts.upn = row.text(3);
    facts.dateOfBirth = row.optionalDate(4);
    return facts;
}

// What is not finished: a suspension being written, a meeting set and not recorded.
const auto kOpenMeetings =
    u"SELECT student_id FROM suspension WHERE status = 'draft' "
    "UNION SELECT s.student_id FROM welcome_back w JOIN suspension s ON s.id = w.suspension_id "
    "LEFT JOIN welcome_back_record r ON r.welcome_back_id = w.id "
    "WHERE s.status = 'issued' AND w.arrangement = 'meeting_set' AND r.welcome_back_id IS NULL "
    "UNION SELECT student_id FROM prevention_meeting WHERE held = 0 AND called_off_on IS NULL "
    "ORDER BY 1"_s;
const auto kOpenRequests = u"SELECT student_id FROM access_request WHERE answered_on IS NULL "
                           "AND withdrawn_on IS NULL ORDER BY student_id"_s;

} // namespace

Result<ReviewRepository::All> ReviewRepository::students(std::optional<QDate> bornBy,
                                                         StudentId only)
{
    Query query(
        m_database,
        u"SELECT id, CASE WHEN preferred_surname <> '' THEN preferred_surname ELSE surname END, "
        "CASE WHEN preferred_forename <> '' THEN preferred_forename ELSE forename END, "
        "CASE WHEN upn <> '' THEN upn ELSE external_key END, date_of_birth FROM student "
        "WHERE (:only = 0 OR id = :only) AND (:born = '' OR date_of_birth <= :born) "
        "ORDER BY sort_key, id"_s);
    return query.bind("only"_L1, only)
        .bind("born"_L1, bornBy.value_or(QDate()).toString(Qt::ISODate))
        .list(readFacts);
}

Result<void> ReviewRepository::addStatuses(All& all, const Places& places)
{
    Query query(m_database, u"SELECT student_id, kind FROM status_period ORDER BY id"_s);
    return query.forEach([&](const Row& row) {
        const auto place = places.constFind(row.id<StudentId>(0));
        const auto kind = statusKindFromCode(row.text(1));
        if (place == places.cend() || !kind) {
            return;
        }
        ReviewFacts& facts = all[*place];
        facts.specialNeeds = facts.specialNeeds || isSpecialNeeds(*kind);
        facts.safeguarding = facts.safeguarding || isSafeguarding(*kind);
    });
}

Result<void> ReviewRepository::addOpen(All& all, const Places& places)
{
    Query meetings(m_database, kOpenMeetings);
    auto read = meetings.forEach([&](const Row& row) {
        const auto place = places.constFind(row.id<StudentId>(0));
        if (place != places.cend()) {
            all[*place].openMeeting = true;
        }
    });
    if (!read) {
        return read;
    }
    Query requests(m_database, kOpenRequests);
    return requests.forEach([&](const Row& row) {
        const auto place = places.constFind(row.id<StudentId>(0));
        if (place != places.cend()) {
            all[*place].openRequest = true;
        }
    });
}

Result<ReviewRepository::All> ReviewRepository::read(std::optional<QDate> bornBy, StudentId only)
{
    auto all = students(bornBy, only);
    if (!all || all->empty()) {
        return all;
    }
    Places places;
    for (std::size_t i = 0; i < all->size(); ++i) {
        places.insert((*all)[i].student, i);
    }
    if (auto done = addStatuses(*all, places); !done) {
        return done.error();
    }
    if (auto done = addOpen(*all, places); !done) {
        return done.error();
    }
    auto decisions = KeepDecisionRepository(m_database).all();
    if (!decisions) {
        return decisions.error();
    }
    for (ReviewFacts& facts : *all) {
        facts.decisions = decisions->take(facts.student);
    }
    return all;
}

Result<std::vector<ReviewItem>> ReviewRepository::list(QDate on, QDate until,
                                                       const RuleSettings& rules)
{
    const int youngest = std::min(rules.keepUntilAge, rules.keepUntilAgeWithSupport);
    const auto facts = read(until.addYears(-youngest), StudentId{});
    return facts ? Result<std::vector<ReviewItem>>(reviewList(*facts, on, until, rules))
                 : facts.error();
}

Result<int> ReviewRepository::withoutBirth()
{
    Query query(m_database,
                u"SELECT COUNT(*) FROM student WHERE date_of_birth IS NULL ORDER BY 1"_s);
    return query.one([](const Row& row) { return row.number(0); });
}

Result<ReviewFacts> ReviewRepository::factsOf(StudentId student)
{
    auto found = read(std::nullopt, student);
    if (!found) {
        return found.error();
    }
    if (found->empty()) {
        return Error{ErrorCode::NotFound, u"student"_s, {}, {}};
    }
    return std::move(found->front());
}

} // namespace freshstart
