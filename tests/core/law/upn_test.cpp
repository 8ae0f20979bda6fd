// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/upn.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("R29: a UPN is checked by its letter", "[law][rules][R29]")
{
    const auto [upn, finding] = GENERATE(table<QString, UpnFinding>({
        {u"B801200005001"_s, UpnFinding::Permanent},
        {u"A801200005001"_s, UpnFinding::WrongCheckLetter},
        {u"L336400026017"_s, UpnFinding::Permanent},
        {u"N33640002601T"_s, UpnFinding::Temporary},
        {u"P207000016049"_s, UpnFinding::Permanent},
        {u"Q207000016049"_s, UpnFinding::WrongCheckLetter},
        {u"b801200005001"_s, UpnFinding::Permanent},
        {u" L336 400026017 "_s, UpnFinding::Permanent},
        {u"I801200005001"_s, UpnFinding::WrongCharacter},
        {u"N33640002601O"_s, UpnFinding::WrongCharacter},
        {u"N33640002601S"_s, UpnFinding::WrongCharacter},
        {u"N3364000T6017"_s, UpnFinding::WrongCharacter}, // a letter in the middle
        {u"1801200005001"_s, UpnFinding::WrongCharacter},
        {u"B80120000500١"_s, UpnFinding::WrongCharacter}, // an Arabic digit one
        {u"B80120000500"_s, UpnFinding::WrongLength},
        {u"B8012000050011"_s, UpnFinding::WrongLength},
        {u"  "_s, UpnFinding::Missing},
    }));
    INFO(upn.toStdString());
    CHECK(static_cast<int>(checkUpn(upn)) == static_cast<int>(finding));
    CHECK(isGood(checkUpn(upn)) ==
          (finding == UpnFinding::Permanent || finding == UpnFinding::Temporary));
}

TEST_CASE("The check letter is worked out from the other twelve characters", "[law]")
{
    CHECK(upnCheckLetter(u"801200005001"_s) == u'B');
    CHECK(upnCheckLetter(u"336400026017"_s) == u'L');
    CHECK(upnCheckLetter(u"33640002601T"_s) == u'N');
    CHECK(upnCheckLetter(u"3364"_s).isNull());
}
