// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_text.h"

#include "core/documents/history_fields.h"
#include "core/records/recorded_tables.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

HistoryEntry changedSuspension(std::vector<RowDifference> changes)
{
    HistoryEntry entry;
    entry.who = u"Mrs J. Hart"_s;
    entry.subject = {SubjectKind::Suspension, 9};
    entry.changes = std::move(changes);
    return entry;
}

const HistoryNames kNames{{{1, u"Mr P. Lowe"_s}}, {{2, u"Meadow Vale School"_s}}};

QString detail(const RowDifference& change)
{
    const QStringList lines = historyDetails(changedSuspension({change}), kNames);
    REQUIRE(lines.size() == 1);
    return lines.front();
}

} // namespace

TEST_CASE("Every column of every recorded table has words", "[documents][history]")
{
    TestDatabase db;
    int columns = 0;
    for (const QString& table : recordedTables()) {
        Query query(db.database(), u"SELECT name FROM pragma_table_info(:name) ORDER BY cid"_s);
        query.bind("name"_L1, table);
        const auto names = need(query.list([](const Row& row) { return row.text(0); }));
        for (const QString& name : names) {
            CAPTURE(table, name);
            const HistoryColumn* column = historyColumn(table, name);
            CHECK((column != nullptr) == !isOwnAffair(name));
            columns += column != nullptr ? 1 : 0;
        }
    }
    size_t worded = 0;
    for (const auto all : {historySchoolFields(), historyStudentFields(), historySuspensionFields(),
                           historyWelcomeBackFields(), historyPreventionFields(), historyRightsFields()}) {
        worded += all.size();
    }
    CHECK(worded == static_cast<size_t>(columns)); // none for a column that is not there
}

TEST_CASE("A changed suspension in one sentence", "[documents][history]")
{
    const RowDifference change{u"suspension"_s,
                               {{u"last_date"_s, u"2026-11-18"_s}},
                               {{u"last_date"_s, u"2026-11-19"_s}},
                               {}};
    CHECK(historySentence(changedSuspension({change}), kNames) ==
          u"Mrs J. Hart changed the suspension: last day: Wednesday 18 November 2026 → Thursday "
          "19 November 2026."_s);
}

TEST_CASE("Lengths, flags, people and stored words are shown as the school says them",
          "[documents][history]")
{
    CHECK(detail({u"suspension"_s, {{u"half_days"_s, 4}}, {{u"half_days"_s, 5}}, {}}) ==
          u"length: 2 school days → 2.5 school days"_s);
    CHECK(detail({u"suspension"_s, {{u"exam_missed"_s, 0}}, {{u"exam_missed"_s, 1}}, {}}) ==
          u"public examination missed: no → yes"_s);
    CHECK(detail({u"suspension"_s, {{u"decided_by"_s, QJsonValue()}}, {{u"decided_by"_s, 1}}, {}}) ==
          u"decided by: nothing → Mr P. Lowe"_s);
    CHECK(detail({u"suspension"_s, {{u"decided_by"_s, 1}}, {{u"decided_by"_s, 7}}, {}}) ==
          u"decided by: Mr P. Lowe → number 7"_s);
    CHECK(detail({u"suspension"_s, {{u"status"_s, u"draft"_s}}, {{u"status"_s, u"issued"_s}}, {}}) ==
          u"status: draft → issued"_s);
    CHECK(detail({u"welcome_back"_s,
                  {{u"meeting_time"_s, u"08:30:00"_s}},
                  {{u"meeting_time"_s, u"14:00:00"_s}},
                  {}}) == u"time of the meeting: 8.30 am → 2.00 pm"_s);
}

TEST_CASE("A part says which of several it is, and whether it came or went",
          "[documents][history]")
{
    const QJsonObject kim{{u"forename"_s, u"Kim"_s}, {u"surname"_s, u"Farrow"_s}};
    CHECK(detail({u"contact"_s, {}, kim, {}}) == u"contact added: forename: Kim, surname: Farrow"_s);
    CHECK(detail({u"contact"_s, kim, {}, {}}) ==
          u"contact removed: forename: Kim, surname: Farrow"_s);
    CHECK(detail({u"contact"_s,
                  {{u"mobile_phone"_s, u""_s}},
                  {{u"mobile_phone"_s, u"07000 000001"_s}},
                  u"Kim Farrow"_s}) ==
          u"contact (Kim Farrow): mobile telephone: nothing → 07000 000001"_s);
}

TEST_CASE("What changes no record, what nobody is named for and what was erased",
          "[documents][history]")
{
    HistoryEntry entry;
    entry.act = HistoryAct::Printed;
    entry.subject = {SubjectKind::Student, 4};
    entry.reason = u"day sheet"_s;
    CHECK(historySentence(entry, {}) == u"Somebody printed the student (day sheet)."_s);
    entry.act = HistoryAct::Restored;
    entry.who = u"Mrs J. Hart"_s;
    entry.reason.clear();
    CHECK(historySentence(entry, {}) ==
          u"Mrs J. Hart restored the school’s file from a backup."_s);
    entry.act = HistoryAct::Changed;
    entry.isErased = true;
    CHECK(historySentence(entry, {}) ==
          u"Mrs J. Hart changed the student: what it was has been erased."_s);
}

TEST_CASE("The first broken link is named in a sentence", "[documents][history]")
{
    CHECK(chainSentence({2, {}}) == u"The history is whole: 2 entries."_s);
    CHECK(chainSentence({2, BrokenLink{ChainFault::ContentChanged, 3}}) ==
          u"The history is broken at entry 3: what it says is not what was written."_s);
    for (const ChainFault fault :
         {ChainFault::EntryChanged, ChainFault::EntryMissing, ChainFault::EndMissing}) {
        CHECK(chainSentence({2, BrokenLink{fault, 3}})
                  .startsWith(u"The history is broken at entry 3: "_s));
    }
}
