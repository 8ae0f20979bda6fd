// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recovery_sheet.h"

#include "core/documents/document_text.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("The recovery key on paper: the key, where it goes, and how it is used",
          "[documents][protection]")
{
    const Document sheet =
        recoverySheet({u"Meadow Vale Academy"_s, u"7K3QF-0W9ZX-H2M4T-B8N6R-5CVDJ-1PGYS"_s,
                       u"school.freshstart"_s, QDate(2026, 12, 1)});
    checkGolden(u"recovery-sheet"_s, toPlainText(sheet));
    CHECK(documentFromJson(toJson(sheet)));
    CHECK_FALSE(sheet.title.contains(u"7K3QF"_s)); // titles stand in lists and in the PDF
}
