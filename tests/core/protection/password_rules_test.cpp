// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/password_rules.h"

#include "tests/support/catch.h"
#include "tests/support/refusal.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString whyNot(const QString& password)
{
    const auto checked = checkNewPassword(password, u"A. Sharma"_s);
    return checked ? QString() : checked.error().field;
}

} // namespace

TEST_CASE("A password counts by its length", "[protection][password]")
{
    CHECK(whyNot(u"kettle-moss-27"_s).isEmpty());
    CHECK(whyNot(u"otter lamp sky do"_s).isEmpty());
    CHECK(whyNot(u"ab cd ef gh"_s).isEmpty()); // four words, however short
    CHECK(whyNot(u"Łódź Żółw Ŵyn Ŷd"_s).isEmpty());
    CHECK(whyNot(u"short"_s) == u"short"_s);
    CHECK(whyNot(QString()) == u"short"_s);
    CHECK(whyNot(u"eleven lett"_s) == u"short"_s);
    CHECK(whyNot(u"   a    b    "_s).isEmpty() == false);
}

TEST_CASE("What is tried first is refused", "[protection][password]")
{
    for (const QString& common :
         {u"password1234"_s, u"P@$$word 2026"_s, u"passwordpassword"_s, u"qwertyuiop12"_s,
          u"123456789012"_s, u"aaaaaaaaaaaa"_s, u"abababababab"_s, u"welcome-welcome"_s,
          u"Headteacher 1"_s, u"letmein letmein"_s, u"freshstart2026"_s, u"1 2 3 4"_s}) {
        CAPTURE(common.toStdString());
        CHECK(whyNot(common) == u"common"_s);
    }
    CHECK(whyNot(u"a sharma a sharma"_s) == u"name"_s);
    CHECK(whyNot(u"A.SHARMA123456"_s) == u"name"_s);
}

TEST_CASE("A name to sign in with is the same with other capitals and spaces", "[protection][password]")
{
    CHECK(foldedName(u"  A.  Sharma "_s) == foldedName(u"a. sharma"_s));
    CHECK(foldedName(u"A. Sharma"_s) != foldedName(u"B. Sharma"_s));
    CHECK(foldedName(u"   "_s).isEmpty());
}
