// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/issue_text.h"
#include "core/school/rule_settings_repository.h"
#include "core/school/rule_settings_rules.h"
#include "core/school/school_service.h"
#include "core/storage/settings_store.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// No member as it is usually.
RuleSettings everythingElse()
{
    RuleSettings rules;
    rules.uploadCountsSchoolDays = true;
    rules.tellBoardEveryTime = true;
    rules.ownTermDates = true;
    rules.yearWarningHalfDays = 61;
    rules.interventionWithinSchoolDays = 3;
    rules.suspensionsForPrevention = 1;
    rules.preventionWindow = PreventionWindow::SchoolYear;
    rules.internalExclusionsForPrevention = 4;
    rules.supportsForPrevention = 5;
    rules.supportHoursForPrevention = 8;
    rules.supportWeeksForPrevention = 20;
    rules.yearHalfDaysForPrevention = 25;
    rules.smallestCountShown = 4;
    rules.keepUntilAge = 26;
    rules.keepUntilAgeWithSupport = 35;
    return rules;
}

QStringList problems(const RuleSettings& rules)
{
    QStringList found;
    for (const Issue& issue : validate(rules)) {
        if (issue.severity == Severity::Problem) {
            found.append(issue.code + u" of "_s + issue.field);
        }
    }
    return found;
}

} // namespace

TEST_CASE("A school that settled nothing has the defaults", "[school][rules]")
{
    TestDatabase db;
    CHECK(need(readRuleSettings(db.database())) == RuleSettings{});
    CHECK(validate(RuleSettings{}).empty());
}

TEST_CASE("What a school settled comes back from the file", "[school][rules]")
{
    TestDatabase db(TestDatabase::Kind::File);
    need(writeRuleSettings(db.database(), everythingElse()));
    db.reopen();
    CHECK(need(readRuleSettings(db.database())) == everythingElse());
    need(writeRuleSettings(db.database(), RuleSettings{}));
    CHECK(need(readRuleSettings(db.database())) == RuleSettings{});
}

TEST_CASE("What makes no sense in the file has its default, and the rest stays", "[school][rules]")
{
    TestDatabase db;
    need(writeRuleSettings(db.database(), everythingElse()));
    SettingsStore store(db.database());
    for (const auto& [key, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"rules.year_warning_half_days"_s, u"forty"_s},
             {u"rules.suspensions_for_prevention"_s, u"-2"_s},
             {u"rules.smallest_count_shown"_s, u"0"_s},
             {u"rules.intervention_within_school_days"_s, u"99999999999"_s},
             {u"rules.tell_board_every_time"_s, u"perhaps"_s},
             {u"rules.prevention_window"_s, u"whenever"_s}}) {
        need(store.setValue(key, value));
    }
    RuleSettings expected = everythingElse();
    const RuleSettings usual;
    expected.yearWarningHalfDays = usual.yearWarningHalfDays;
    expected.suspensionsForPrevention = usual.suspensionsForPrevention;
    expected.smallestCountShown = usual.smallestCountShown;
    expected.interventionWithinSchoolDays = usual.interventionWithinSchoolDays;
    expected.tellBoardEveryTime = false;
    expected.preventionWindow = PreventionWindow::TwelveMonths;
    CHECK(need(readRuleSettings(db.database())) == expected);
}

TEST_CASE("Each number is refused just outside of what it can be", "[school][rules]")
{
    REQUIRE(ruleNumbers().size() == 11);
    for (const RuleNumber& number : ruleNumbers()) {
        INFO(number.field.toStdString());
        RuleSettings rules;
        rules.keepUntilAge = law::kOwnRelevantPersonAge; // in nobody's way
        rules.keepUntilAgeWithSupport = 99;
        for (const int value : {number.lowest - 1, number.highest + 1}) {
            RuleSettings wrong = rules;
            wrong.*number.member = value;
            const QString code =
                number.inHalfDays ? u"rule_days_out_of_range of "_s : u"rule_out_of_range of "_s;
            CHECK(problems(wrong).contains(code + number.field));
            CHECK(withoutNonsense(wrong).*number.member == RuleSettings{}.*number.member);
        }
        for (const int value : {number.lowest, number.highest}) {
            RuleSettings right = rules;
            right.*number.member = value;
            right.keepUntilAge = std::min(right.keepUntilAge, right.keepUntilAgeWithSupport);
            right.keepUntilAgeWithSupport =
                std::max(right.keepUntilAge, right.keepUntilAgeWithSupport);
            CHECK(problems(right).isEmpty());
        }
    }
}

TEST_CASE("What can be but is unwise is doubted, not refused", "[school][rules]")
{
    RuleSettings rules;
    rules.yearWarningHalfDays = law::kYearLimitHalfDays;
    rules.suspensionsForPrevention = 3;
    rules.smallestCountShown = 1;
    QStringList codes;
    for (const Issue& issue : validate(rules)) {
        CHECK(issue.severity == Severity::Doubt);
        CHECK(hasIssueSentence(issue.code));
        codes.append(issue.code);
    }
    CHECK(codes == QStringList{u"warning_only_at_limit"_s, u"prevention_later_than_policy"_s,
                               u"nothing_masked"_s});
    rules = {};
    rules.keepUntilAge = rules.keepUntilAgeWithSupport + 1;
    CHECK(problems(rules) ==
          QStringList{u"keep_with_support_shorter of keep_until_age_with_support"_s});
}

TEST_CASE("Rules that cannot be are refused whole, and nobody is told of a change",
          "[school][service]")
{
    TestDatabase db;
    FixedClock clock(QDateTime(QDate(2026, 11, 16), QTime(9, 0)));
    ChangeNotifier notifier;
    SchoolService school(db.database(), clock, notifier);
    QSignalSpy told(&notifier, &ChangeNotifier::schoolChanged);
    need(school.saveRules(everythingElse()));
    CHECK(told.count() == 1);

    RuleSettings wrong;
    wrong.smallestCountShown = 0;
    const auto refused = school.saveRules(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == u"smallest_count_shown"_s);
    CHECK(refused.error().detail == u"rule_out_of_range"_s);
    CHECK(need(school.rules()) == everythingElse());
    CHECK(told.count() == 1);
}
