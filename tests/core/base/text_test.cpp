// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A name is found without its accents, strokes and apostrophes", "[base][text]")
{
    const auto [name, key] = GENERATE(table<QString, QString>({
        {u"O'Brien-Łukasz"_s, u"obrien lukasz"_s},
        {u"O’Brien"_s, u"obrien"_s},
        {u"Nguyễn"_s, u"nguyen"_s},
        {u"Ŵyn"_s, u"wyn"_s},
        {u"Müller Straße"_s, u"muller strasse"_s},
        {u"Søren Æther"_s, u"soren aether"_s},
        {u"  de  la Cruz "_s, u"de la cruz"_s},
        {u"王小明"_s, u"王小明"_s},
        {u""_s, u""_s},
    }));
    CHECK(searchKey(name) == key);
}

TEST_CASE("Padding and control characters are tidied away, the rest stays as typed", "[base][text]")
{
    CHECK(tidy(u"  11      "_s) == u"11"_s);
    CHECK(tidy(u"Anne\u0000 Marie\u0007"_s) == u"Anne Marie"_s);
    CHECK(tidy(u"e\u0301"_s) == u"é"_s);
    CHECK(tidy(u"McDonald"_s) == u"McDonald"_s);
}
