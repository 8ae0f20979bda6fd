// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chronology.h"

#include "tests/core/documents/prevention_samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);

QStringList idsOf(const Chronology& chronology)
{
    QStringList ids;
    for (const ChronologyEntry& entry : chronology.entries) {
        ids.append(entry.id);
    }
    return ids;
}

const ChronologyEntry& entryOf(const Chronology& chronology, const QString& id)
{
    const auto found = std::ranges::find(chronology.entries, id, &ChronologyEntry::id);
    REQUIRE(found != chronology.entries.end());
    return *found;
}

} // namespace

TEST_CASE("Everything tried stands in order, whatever kind it is", "[reports][chronology]")
{
    CHECK(idsOf(chronologyOf(test::everythingTried(), kToday)) ==
          QStringList{u"support-1"_s, u"plan-2"_s, u"internal-exclusion-1"_s,
                      u"internal-exclusion-2"_s, u"plan-1"_s, u"suspension-4"_s,
                      u"family-absence-3"_s, u"welcome-back-3"_s, u"support-2"_s,
                      u"suspension-6"_s, u"early-help-1"_s, u"monitoring-5"_s, u"intervention-5"_s,
                      u"decision-2"_s, u"placement-1"_s, u"file-attachment-1"_s,
                      u"prevention-1"_s});
}

TEST_CASE("What begins later, a draft and an assessment not started are not in it",
          "[reports][chronology]")
{
    ChronologyFacts facts = test::everythingTried();
    CHECK(idsOf(chronologyOf(facts, QDate(2026, 9, 21))) ==
          QStringList{u"support-1"_s, u"plan-2"_s});
    facts.suspensions.front().status = SuspensionStatus::Draft;
    facts.support.earlyHelp->state = AssessmentState::NotStarted;
    const QStringList ids = idsOf(chronologyOf(facts, kToday));
    CHECK(!ids.contains(u"suspension-4"_s));
    CHECK(!ids.contains(u"early-help-1"_s));
    CHECK(ids.contains(u"file-document-11"_s)); // its letter is there, and stands alone
}

TEST_CASE("A file stands with what it is about, and alone where that is nothing",
          "[reports][chronology]")
{
    ChronologyFacts facts = test::everythingTried();
    KeptFile scan = facts.files.back();
    scan.number = 7;
    scan.welcomeBack = WelcomeBackId{3};
    scan.suspension = SuspensionId{4}; // the meeting is the more exact
    facts.files.push_back(scan);
    const Chronology all = chronologyOf(facts, kToday);
    CHECK(entryOf(all, u"suspension-4"_s).files.size() == 1);
    CHECK(entryOf(all, u"welcome-back-3"_s).files.front().id() == u"attachment-7"_s);
    CHECK(entryOf(all, u"file-attachment-1"_s).files.size() == 1);
    CHECK(all.files().size() == 4);
}

TEST_CASE("Left out are entries with their files, or files alone, and how many is known",
          "[reports][chronology]")
{
    const Chronology all = chronologyOf(test::everythingTried(), kToday);
    const Chronology less = without(all, {u"suspension-4"_s, u"document-12"_s, u"attachment-1"_s});
    CHECK(less.leftOut == 4); // the suspension, its letter, another letter, the report
    CHECK(less.entries.size() == all.entries.size() - 2);
    CHECK(less.files().empty());
    CHECK(without(less, {u"plan-1"_s}).leftOut == 5);
    CHECK(without(all, {}) == all);
    CHECK(without(all, {u"nothing-9"_s}) == all);
}

TEST_CASE("What people wrote is found in every kind of entry", "[reports][chronology]")
{
    ChronologyFacts facts = test::everythingTried();
    QStringList words;
    const auto mark = [&words](QString& text) {
        words.append(u"marked%1"_s.arg(words.size()));
        text = words.back();
    };
    mark(facts.suspensions[0].details.whatHappened);
    mark(facts.welcomeBacks[0].record->barriers);
    mark(facts.welcomeBacks[0].record->commitments[0].progress);
    mark(facts.welcomeBacks[0].absence->outcome);
    mark(facts.welcomeBacks[1].intervention->agreed);
    mark(facts.welcomeBacks[1].monitoringNotes[0].note);
    mark(facts.support.earlyHelp->note);
    mark(facts.support.plans[0].summary);
    mark(facts.support.additional[0].note);
    mark(facts.support.placements[0].note);
    mark(facts.support.internalExclusions[0].reason);
    mark(facts.decisions[0].reason);
    mark(facts.preventions[0].details.calledOff->reason);
    mark(facts.files[2].title);
    QStringList found;
    for (const WrittenText& one : writtenTexts(chronologyOf(facts, kToday))) {
        found.append(one.text);
    }
    for (const QString& word : words) {
        INFO(word.toStdString());
        CHECK(found.contains(word));
    }
}
