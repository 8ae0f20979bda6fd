// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_service.h"

#include "core/documents/history_text.h"
#include "core/records/history_service.h"
#include "core/today/today_service.h"
#include "tests/core/rights/rights_desk.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

AccessRequest asked(StudentId student)
{
    AccessRequest request;
    request.student = student;
    request.receivedOn = QDate(2026, 11, 20);
    request.askedBy = u"Ms K. Farrow"_s;
    return request;
}

const Duty* dutyOf(const std::vector<Duty>& duties, DutyKind kind)
{
    const auto found = std::ranges::find(duties, kind, &Duty::kind);
    return found == duties.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("A request waits on Today until it is answered", "[rights][today][R31]")
{
    RightsDesk desk;
    AccessRequest request = asked(desk.student);
    request.id = need(desk.workspace->rights().save(request));
    auto duties = need(desk.workspace->today().on(desk.clock.today())).duties;
    const Duty* duty = dutyOf(duties, DutyKind::AnswerAccessRequest);
    REQUIRE(duty != nullptr);
    CHECK(duty->due == QDate(2026, 12, 21)); // the 20th is a Sunday
    CHECK(duty->student == desk.student);
    CHECK(duty->codes == QStringList{u"Ms K. Farrow"_s});
    CHECK(topicOf(*duty) == DutyTopic::Records);
    CHECK(need(desk.workspace->rights().requests()).size() == 1);
    request.answeredOn = desk.clock.today();
    need(desk.workspace->rights().save(request));
    duties = need(desk.workspace->today().on(desk.clock.today())).duties;
    CHECK(dutyOf(duties, DutyKind::AnswerAccessRequest) == nullptr);
    CHECK(need(desk.workspace->rights().requests()).empty());
    const auto all = need(desk.workspace->rights().requestsOf(desk.student));
    REQUIRE(all.size() == 1);
    CHECK(all.front().open.request == request);
    CHECK(need(desk.workspace->rights().requestsOf(desk.other)).empty());
}

TEST_CASE("A request that says nothing is not kept", "[rights][R31]")
{
    RightsDesk desk;
    AccessRequest request = asked(desk.student);
    request.askedBy.clear();
    const auto done = desk.workspace->rights().save(request);
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == u"request_without_name"_s);
    CHECK(done.error().field == u"asked_by"_s);
}

TEST_CASE("Records whose time has come wait on Today, and are kept on with a reason",
          "[rights][today][R30]")
{
    RightsDesk desk;
    const StudentId old = desk.add(u"Barnaby"_s, u"Oldcastle"_s, {}, QDate(1995, 6, 1));
    need(desk.workspace->rights().review(desk.clock.today()));
    auto list = need(desk.workspace->rights().review(desk.clock.today()));
    REQUIRE(list.size() == 1);
    CHECK(list.front().student == old);
    CHECK(list.front().reviewOn == QDate(2026, 6, 1)); // SEN support: at 31
    CHECK(list.front().reasons == std::vector{KeepReason::SpecialNeeds});
    const auto duties = need(desk.workspace->today().on(desk.clock.today())).duties;
    const Duty* duty = dutyOf(duties, DutyKind::ReviewRecords);
    REQUIRE(duty != nullptr);
    CHECK(duty->count == 1);
    CHECK(duty->studentName.isEmpty());
    KeepDecision keep;
    keep.student = old;
    keep.reason = u"A complaint may come"_s;
    keep.decidedBy = u"Mrs J. Hart"_s;
    keep.lookAgainOn = QDate(2027, 6, 1);
    need(desk.workspace->rights().keep(keep));
    CHECK(need(desk.workspace->rights().review(desk.clock.today())).empty());
    const ReviewItem item = need(desk.workspace->rights().reviewOf(old));
    CHECK(item.reviewOn == QDate(2027, 6, 1));
    REQUIRE(item.latest);
    CHECK(item.latest->reason == u"A complaint may come"_s);
    const auto entry = need(desk.workspace->history().ofStudent(old)).front();
    CHECK(historySentence(entry, {}).contains(u"kept on after a review"_s));
}

TEST_CASE("Keeping a record asks for a reason, a name and a day", "[rights][R30]")
{
    RightsDesk desk;
    KeepDecision keep;
    keep.student = desk.student;
    const auto codeOf = [&] {
        const auto done = desk.workspace->rights().keep(keep);
        return done ? QString() : done.error().detail;
    };
    CHECK(codeOf() == u"keep_without_reason"_s);
    keep.reason = u"a claim"_s;
    CHECK(codeOf() == u"keep_without_name"_s);
    keep.decidedBy = u"Mrs J. Hart"_s;
    CHECK(codeOf() == u"keep_look_again_missing"_s);
    keep.lookAgainOn = desk.clock.today();
    CHECK(codeOf() == u"keep_look_again_missing"_s);
    keep.lookAgainOn = desk.clock.today().addDays(1);
    keep.holdsUntil = desk.clock.today().addDays(-1);
    CHECK(codeOf() == u"keep_ends_before_start"_s);
    keep.holdsUntil.reset();
    CHECK(codeOf() == QString());
    CHECK(need(desk.workspace->rights().withoutBirth()) == 0);
    desk.add(u"Nell"_s, u"Undated"_s, {}, std::nullopt);
    CHECK(need(desk.workspace->rights().withoutBirth()) == 1);
}
