// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/policy_table.h"

// core/welcome_back/POLICY.md says how the program answers every sentence of the two policies about
// welcome back meetings. Here it is held against the tests that there are.

using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// How many sentences each paragraph of the policies has; what the letters stand for is said in the
/// table.
const std::vector<std::pair<QString, int>> kParagraphs{
    {u"O1"_s, 1}, {u"O2"_s, 4}, {u"F1"_s, 1}, {u"F2"_s, 1}, {u"F3"_s, 1}, {u"F4"_s, 1},
    {u"P1"_s, 2}, {u"P2"_s, 1}, {u"P3"_s, 2}, {u"P4"_s, 3}, {u"P5"_s, 1}, {u"P6"_s, 1},
    {u"G1"_s, 3}, {u"G2"_s, 3}, {u"G3"_s, 2}, {u"G4"_s, 3}, {u"G5"_s, 3}, {u"G6"_s, 3},
    {u"K1"_s, 1}, {u"K2"_s, 1}, {u"K3"_s, 1}, {u"K4"_s, 1}, {u"K5"_s, 4}, {u"K6"_s, 1},
    {u"K7"_s, 1},
};

} // namespace

TEST_CASE("Every sentence of the two policies stands in the table, once and in order",
          "[welcome_back][policy]")
{
    QStringList expected;
    for (const auto& [paragraph, sentences] : kParagraphs) {
        for (int number = 1; number <= sentences; ++number) {
            expected.append(u"%1.%2"_s.arg(paragraph).arg(number));
        }
    }
    QStringList found;
    for (const PolicyRow& row : policyTable(u"welcome_back"_s)) {
        found.append(row.sentence);
        INFO(row.sentence.toStdString());
        CHECK(row.asks.size() > 10);
        CHECK(row.answer.size() > 10);
    }
    CHECK(found == expected);
}

TEST_CASE("Every test that the table of the welcome back policies names is there",
          "[welcome_back][policy]")
{
    const auto rows = policyTable(u"welcome_back"_s);
    CHECK(unknownTests(rows) == QStringList());
    int without = 0;
    for (const PolicyRow& row : rows) {
        without += row.tests.isEmpty() ? 1 : 0;
    }
    CHECK(without <= 4); // only what asks for nothing
}
