// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/reasons.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const std::vector<SuspensionReason>& reasons)
{
    QStringList codes;
    for (const SuspensionReason& reason : reasons) {
        codes << reason.code;
    }
    return codes;
}

} // namespace

TEST_CASE("Sixteen reasons were valid from 2020, twenty-nine are from May 2026", "[law]")
{
    const QStringList first = codesOf(reasonsValidOn(QDate(2024, 3, 4)));
    QStringList sorted = first;
    sorted.sort();
    CHECK(sorted == u"BU DA DB DM DS LG MT OW PA PH PP RA SM TH VA VP"_s.split(u' '));
    CHECK(reasonsValidOn(QDate(2026, 11, 22)).size() == 29);
    CHECK(reasonsValidOn(QDate(2020, 8, 31)).empty());
    CHECK(codesOf(suspensionReasons()).removeDuplicates() == 0);
}

TEST_CASE("Older codes come last and are marked where newer ones exist", "[law]")
{
    const QStringList now = codesOf(reasonsValidOn(QDate(2026, 11, 22)));
    CHECK(now.last(3) == QStringList{u"DA"_s, u"DB"_s, u"MT"_s});
    const auto disruptive = suspensionReason(u"DB"_s);
    REQUIRE(disruptive);
    CHECK(disruptive->isOlderOn(QDate(2026, 11, 22)));
    CHECK_FALSE(disruptive->isOlderOn(QDate(2025, 11, 22)));
    CHECK(disruptive->isValidOn(QDate(2026, 11, 22)));
}

TEST_CASE("A reason has the DfE's words and the school's", "[law]")
{
    for (const SuspensionReason& reason : suspensionReasons()) {
        INFO(reason.code.toStdString());
        CHECK(reason.code.size() == 2);
        CHECK_FALSE(reason.label.isEmpty());
        CHECK_FALSE(reason.staffWords.isEmpty());
        CHECK(reason.validFrom.isValid());
    }
    const auto racist = suspensionReason(u"RA"_s);
    REQUIRE(racist);
    CHECK(racist->labelOn(QDate(2025, 1, 1)) == u"Racist abuse"_s);
    CHECK(racist->labelOn(QDate(2026, 11, 22)) == u"Racist abuse including bullying"_s);
    CHECK_FALSE(suspensionReason(u"ZZ"_s));
    CHECK_FALSE(suspensionReasonsSource().isEmpty());
}
