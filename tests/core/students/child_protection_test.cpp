// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/child_protection.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

StudentRecord withSocialWorker(std::initializer_list<StatusKind> kinds)
{
    StudentRecord record;
    for (const StatusKind kind : kinds) {
        record.statuses.push_back({kind, QDate(2026, 9, 1), std::nullopt, {}});
    }
    record.professionals = {{ProfessionalRole::SocialWorker, {}, u"Mx B. Lane"_s, {}, {}, {}}};
    return record;
}

HistoryEntry entryOf(std::vector<RowDifference> changes)
{
    HistoryEntry entry;
    entry.changes = std::move(changes);
    return entry;
}

} // namespace

TEST_CASE("The social worker of a looked-after child is no secret, others' are", "[students]")
{
    using enum StatusKind;
    CHECK(withoutChildProtection(withSocialWorker({ChildInNeed})).professionals.empty());
    CHECK(withoutChildProtection(withSocialWorker({ChildProtection})).professionals.empty());
    CHECK(withoutChildProtection(withSocialWorker({LookedAfter, ChildInNeed})).professionals.size() ==
          1);
    CHECK(withoutChildProtection(withSocialWorker({EarlyHelp})) == withSocialWorker({EarlyHelp}));
}

TEST_CASE("What was held back comes back when the rest is saved", "[students]")
{
    using enum StatusKind;
    const StudentRecord stored = withSocialWorker({ChildInNeed});
    CHECK(withKept(withoutChildProtection(stored), stored) == stored);
    const StudentRecord open = withSocialWorker({SenSupport});
    CHECK(withKept(open, open) == open);
}

TEST_CASE("The history does not tell what a page keeps back", "[students][history]")
{
    const QJsonObject plan{{u"kind"_s, u"child_protection"_s}};
    const QJsonObject support{{u"kind"_s, u"sen_support"_s}};
    const auto left = withoutChildProtection(
        {entryOf({{u"status_period"_s, {}, plan}}),
         entryOf({{u"status_period"_s, {}, support}, {u"status_period"_s, plan, {}}}),
         entryOf({{u"status_period"_s, {{u"note"_s, u"a"_s}}, {{u"note"_s, u"b"_s}},
                   u"child_in_need"_s}}),
         entryOf({{u"professional"_s, {}, {{u"role"_s, u"social_worker"_s}}}}),
         entryOf({{u"professional"_s, {}, {{u"role"_s, u"camhs"_s}}}}), entryOf({})});
    REQUIRE(left.size() == 3);
    CHECK(left[0].changes.size() == 1);
    CHECK(left[0].changes[0].after == support);
    CHECK(left[1].changes[0].table == u"professional"_s);
    CHECK(left[2].changes.empty());
}
