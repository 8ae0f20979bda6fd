// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_rules.h"

#include "core/records/recorded_tables.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject contact(int id, const QString& phone)
{
    return {{u"id"_s, id},
            {u"student_id"_s, 4},
            {u"forename"_s, u"Kim"_s},
            {u"surname"_s, u"Farrow"_s},
            {u"mobile_phone"_s, phone}};
}

HistoryLink link(const HistoryLink* before, const QByteArray& content)
{
    HistoryLink made;
    made.entry.id = before ? before->entry.id + 1 : 1;
    made.entry.moment = QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc());
    made.entry.who = u"Mrs J. Hart"_s;
    made.content = content;
    made.contentHash = hashOfContent(content);
    made.previousHash = before ? before->hash : QByteArray();
    made.hash = hashOf(made);
    return made;
}

std::vector<HistoryLink> chain()
{
    std::vector<HistoryLink> links;
    for (const QByteArray content : {"[1]", "[2]", "[3]", "[4]"}) {
        links.push_back(link(links.empty() ? nullptr : &links.back(), content));
    }
    return links;
}

ChainReport walked(const std::vector<HistoryLink>& links, qint64 entries, const QByteArray& hash)
{
    ChainWalk walk;
    for (const HistoryLink& one : links) {
        if (!walk.next(one)) {
            return walk.report();
        }
    }
    walk.finish(entries, hash);
    return walk.report();
}

} // namespace

TEST_CASE("Contacts that are written anew and are the same are no change", "[records][history]")
{
    const std::vector<RowChange> changes{
        {u"contact"_s, 1, contact(1, u"07000 000001"_s), {}},
        {u"contact"_s, 2, contact(2, u"07000 000002"_s), {}},
        {u"contact"_s, 3, {}, contact(3, u"07000 000001"_s)},
        {u"contact"_s, 4, {}, contact(4, u"07000 000002"_s)},
    };
    CHECK(differencesOf(changes).empty());
}

TEST_CASE("Of contacts that are written anew the one that differs is named, old and new",
          "[records][history]")
{
    const std::vector<RowChange> changes{
        {u"contact"_s, 1, contact(1, u"07000 000001"_s), {}},
        {u"contact"_s, 2, contact(2, u"07000 000002"_s), {}},
        {u"contact"_s, 3, {}, contact(3, u"07000 000001"_s)},
        {u"contact"_s, 4, {}, contact(4, u"07000 000009"_s)},
    };
    const SubjectChanges expected{
        {SubjectKind::Student, 4},
        HistoryAct::Changed,
        StudentId{4},
        {{u"contact"_s,
          {{u"mobile_phone"_s, u"07000 000002"_s}},
          {{u"mobile_phone"_s, u"07000 000009"_s}},
          u"Kim Farrow"_s}}};
    CHECK(differencesOf(changes) == std::vector{expected});
}

TEST_CASE("A row that is written twice in one transaction counts from first to last",
          "[records][history]")
{
    const QJsonObject draft{{u"id"_s, 9}, {u"student_id"_s, 4}, {u"status"_s, u"draft"_s}};
    QJsonObject between = draft;
    between[u"what_happened"_s] = u"invented"_s;
    QJsonObject issued = between;
    issued[u"status"_s] = u"issued"_s;
    const std::vector<SubjectChanges> found = differencesOf(
        {{u"suspension"_s, 9, draft, between}, {u"suspension"_s, 9, between, issued}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].subject == HistorySubject{SubjectKind::Suspension, 9});
    CHECK(found[0].student == StudentId{4});
    REQUIRE(found[0].changes.size() == 1);
    CHECK(found[0].changes[0].after.value(u"status"_s) == QJsonValue(u"issued"_s));
}

TEST_CASE("A letter is not kept twice, and what the program notes for itself not at all",
          "[records][history]")
{
    const QJsonObject letter{{u"id"_s, 3}, {u"student_id"_s, 4}, {u"content"_s, u"Dear"_s}};
    const QJsonObject setting{{u"key"_s, u"backup.last_good"_s}, {u"value"_s, u"2026-11-24"_s}};
    const auto found = differencesOf(
        {{u"issued_document"_s, 3, {}, letter}, {u"setting"_s, 1, {}, setting}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].act == HistoryAct::Issued);
    REQUIRE(found[0].changes.size() == 1);
    CHECK(found[0].changes[0].after.value(u"content"_s).toString() ==
          QString::fromLatin1(hashOfContent("Dear")));
}

TEST_CASE("What an entry says comes back as it was kept", "[records][history]")
{
    const std::vector<RowDifference> changes{
        {u"student"_s, {{u"surname"_s, u"Łukasz"_s}}, {{u"surname"_s, u"O’Brien \"Bo\""_s}}, {}},
        {u"contact"_s, {}, {{u"email"_s, u"a@example.org"_s}}, u"Kim Farrow"_s}};
    CHECK(changesIn(contentOf(changes)) == changes);
    CHECK(changesIn({}).empty());
}

TEST_CASE("A chain that nobody touched is whole, also where content was erased",
          "[records][history]")
{
    std::vector<HistoryLink> links = chain();
    CHECK(walked(links, 4, links.back().hash) == ChainReport{4, {}});
    links[1].content.clear();
    CHECK(walked(links, 4, links.back().hash) == ChainReport{4, {}});
    CHECK(walked({}, 0, {}) == ChainReport{0, {}});
}

TEST_CASE("Changed content, a changed entry, a deleted one, two in another order and a lost end "
          "are found, and the first is named",
          "[records][history]")
{
    const std::vector<HistoryLink> whole = chain();
    const QByteArray end = whole.back().hash;
    auto links = whole;
    links[2].content = "[33]";
    CHECK(walked(links, 4, end).broken == BrokenLink{ChainFault::ContentChanged, 3});
    links = whole;
    links[1].entry.who = u"somebody else"_s;
    CHECK(walked(links, 4, end).broken == BrokenLink{ChainFault::EntryChanged, 2});
    links = whole;
    links.erase(links.begin() + 1);
    CHECK(walked(links, 4, end).broken == BrokenLink{ChainFault::EntryMissing, 2});
    links = whole;
    std::swap(links[1], links[2]);
    CHECK(walked(links, 4, end).broken == BrokenLink{ChainFault::EntryMissing, 2});
    links = whole;
    std::swap(links[1], links[2]);
    std::swap(links[1].entry.id, links[2].entry.id); // renumbered, too
    CHECK(walked(links, 4, end).broken == BrokenLink{ChainFault::EntryChanged, 2});
    links = whole;
    links.pop_back();
    CHECK(walked(links, 4, end).broken == BrokenLink{ChainFault::EndMissing, 4});
}

TEST_CASE("Every table of the file is in the history, or known not to be", "[records][history]")
{
    TestDatabase db;
    Query query(db.database(), u"SELECT name FROM sqlite_master WHERE type = 'table' "
                               "AND name NOT LIKE 'sqlite%' ORDER BY name"_s);
    const auto tables = need(query.list([](const Row& row) { return row.text(0); }));
    QStringList known = recordedTables() + unrecordedTables();
    known.sort();
    CHECK(QStringList(tables.begin(), tables.end()) == known);
}

TEST_CASE("Of two that were saved anew without the first, the first is the one that went",
          "[records][history]")
{
    const auto contact = [](int id, int priority, const QString& surname) {
        return QJsonObject{{u"id"_s, id}, {u"student_id"_s, 4}, {u"priority"_s, priority},
                           {u"title"_s, u"Mrs"_s}, {u"surname"_s, surname}};
    };
    const auto all = differencesOf({{u"contact"_s, 1, contact(1, 1, u"Holt"_s), {}},
                                    {u"contact"_s, 2, contact(2, 2, u"Fox"_s), {}},
                                    {u"contact"_s, 1, {}, contact(1, 1, u"Fox"_s)}});
    REQUIRE(all.size() == 1);
    CHECK(all.front().changes ==
          std::vector<RowDifference>{
              {u"contact"_s, {{u"priority"_s, 2}}, {{u"priority"_s, 1}}, u"Mrs Fox"_s},
              {u"contact"_s,
               {{u"priority"_s, 1}, {u"title"_s, u"Mrs"_s}, {u"surname"_s, u"Holt"_s}},
               {},
               {}}});
}
