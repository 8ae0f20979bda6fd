// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/follow_up_letters.h"
#include "core/paper/renderer.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/letter_cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// A letter goes into one envelope folded once; a notice is read at a glance.
int mostPages(const QString& kind)
{
    if (kind == "suspension-letter"_L1) {
        return 2;
    }
    const bool withCopy =
        kind == "referring-school-copy"_L1 || kind == "notice-placing-authority"_L1;
    return withCopy ? 3 : 1;
}

} // namespace

TEST_CASE("No letter of any case is longer than it was meant to be", "[paper][letters]")
{
    for (const test::LetterCase& one : test::letterCases()) {
        for (const Document& document : test::papersOf(one)) {
            INFO(one.name.toStdString() << ", " << document.kind.toStdString());
            CHECK(Paper(document).pageCount() <= mostPages(document.kind));
        }
    }
    const LetterContext context = test::letterCase(u"provision-known"_s).context;
    CHECK(Paper(provisionLetters(context).front()).pageCount() == 1);
    CHECK(Paper(meetingChangedLetters(context).front()).pageCount() == 1);
}
