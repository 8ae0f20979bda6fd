// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_text.h"

#include "core/documents/history_fields.h"
#include "core/records/recorded_tables.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QRegularExpression>

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
    CHECK(historySentence(entry, {}) == u"Somebody printed: day sheet."_s);
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

TEST_CASE("Every word that the file may hold for a choice is shown in the school's words",
          "[documents][history]")
{
    TestDatabase db;
    static const QRegularExpression among(u"(\\w+) (?:TEXT|TEXT NOT NULL)(?: DEFAULT '\\w*')? "
                                          "CHECK \\((\\w+) IN \\(([^)]*)\\)\\)"_s);
    int words = 0;
    for (const QString& table : recordedTables()) {
        Query query(db.database(), u"SELECT sql FROM sqlite_schema WHERE name = :name ORDER BY 1"_s);
        const QString sql = need(query.bind("name"_L1, table).one([](const Row& row) {
            return row.text(0);
        }));
        for (auto found = among.globalMatch(sql); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString column = match.captured(2);
            if (historyColumn(table, column)->shown == ShownAs::Session) {
                continue;
            }
            for (const QString& quoted : match.captured(3).split(u", "_s)) {
                const QString code = quoted.mid(1, quoted.size() - 2);
                CAPTURE(table, column, code);
                CHECK(historyColumn(table, column)->shown == ShownAs::Code);
                const QString shown = historyCode(table, column, code);
                CHECK_FALSE(shown.isEmpty());
                CHECK_FALSE(shown.contains(u'_'));
                ++words;
            }
        }
    }
    CHECK(words > 40);
}

TEST_CASE("Settings, reasons, steps and papers are named, not spelt as they are stored",
          "[documents][history]")
{
    CHECK(detail({u"setting"_s,
                  {{u"value"_s, u"3"_s}},
                  {{u"value"_s, u"4"_s}},
                  u"rules.suspensions_for_prevention"_s}) ==
          u"setting (suspensions that suggest a prevention meeting): value: 3 → 4"_s);
    CHECK(detail({u"setting"_s,
                  {{u"value"_s, u"twelve_months"_s}},
                  {{u"value"_s, u"school_year"_s}},
                  u"rules.prevention_window"_s}) ==
          u"setting (time over which suspensions are counted): value: twelve months → the school "
          "year"_s);
    CHECK(detail({u"suspension_reason"_s, {}, {{u"code"_s, u"PP"_s}}, {}}) ==
          u"reason added: reason: Physical assault against a pupil"_s);
    CHECK(detail({u"suspension_step"_s, {}, {{u"step"_s, u"phone_parents"_s}}, {}}) ==
          u"step added: step: telephone the parents"_s);
    CHECK(detail({u"issued_document"_s, {}, {{u"kind"_s, u"appendix-a"_s}}, {}}) ==
          u"kind: appendix a"_s);
    CHECK(detail({u"internal_exclusion"_s,
                  {{u"half_days"_s, 1}},
                  {{u"half_days"_s, 2}},
                  u"2026-11-16"_s}) == u"internal exclusion (Monday 16 November 2026): length: half "
                                       "a school day → 1 school day"_s);
}
