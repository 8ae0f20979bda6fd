// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/policy_table.h"

// core/prevention/POLICY.md says how the program answers every sentence of the policy on exclusion
// prevention meetings. Here it is held against the tests that there are.

using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// How many sentences and bullets each paragraph of the policy has.
const std::vector<std::pair<QString, int>> kParagraphs{
    {u"1.1"_s, 1}, {u"2.1"_s, 3}, {u"2.2"_s, 5}, {u"2.3"_s, 1}, {u"2.4"_s, 2}, {u"2.5"_s, 4},
    {u"3.1"_s, 4}, {u"3.2"_s, 5}, {u"3.3"_s, 2}, {u"3.4"_s, 2}, {u"3.5"_s, 2}, {u"4.1"_s, 9},
    {u"4.2"_s, 2}, {u"4.3"_s, 9}, {u"5.1"_s, 1}, {u"5.2"_s, 4}, {u"6.1"_s, 6}, {u"7.1"_s, 2},
    {u"7.2"_s, 5}, {u"7.3"_s, 3}, {u"7.4"_s, 2}, {u"7.5"_s, 1}, {u"8.1"_s, 2}, {u"9.1"_s, 5},
};
/// Of the Appendix A record.
constexpr int kLabels = 17;

} // namespace

TEST_CASE("Every sentence of the prevention policy stands in the table, once and in order",
          "[prevention][policy]")
{
    QStringList expected;
    for (const auto& [paragraph, sentences] : kParagraphs) {
        for (int number = 1; number <= sentences; ++number) {
            expected.append(u"%1.%2"_s.arg(paragraph).arg(number));
        }
    }
    for (int label = 1; label <= kLabels; ++label) {
        expected.append(u"A%1"_s.arg(label));
    }
    QStringList found;
    for (const PolicyRow& row : policyTable(u"prevention"_s)) {
        found.append(row.sentence);
        INFO(row.sentence.toStdString());
        CHECK(row.asks.size() > 3);
        CHECK(row.answer.size() > 10);
    }
    CHECK(found == expected);
}

TEST_CASE("Every test that the table of the prevention policy names is there",
          "[prevention][policy]")
{
    const auto rows = policyTable(u"prevention"_s);
    CHECK(unknownTests(rows) == QStringList());
    int without = 0;
    for (const PolicyRow& row : rows) {
        without += row.tests.isEmpty() ? 1 : 0;
    }
    CHECK(without <= 8); // only what asks for nothing
}
