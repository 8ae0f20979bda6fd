// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logo_picture.h"

#include "core/documents/error_text.h"
#include "core/documents/issue_text.h"
#include "tests/ui/settings/settings_desk.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("An ordinary logo is taken as it is and shown small", "[ui][settings]")
{
    const QByteArray logo = png(400, 200);
    CHECK_FALSE(logoProblem(logo));
    CHECK(logoPixmap(logo, QSize(100, 100)).size() == QSize(100, 50));
    SettingsDesk desk;
    CHECK(need(readLogo(desk.file(u"crest.png"_s, logo))) == logo);
}

TEST_CASE("What cannot stand at the head of a letter is refused with a reason", "[ui][settings]")
{
    const QByteArray good = png(400, 200);
    const QByteArray heavy = good + QByteArray(3 * 1024 * 1024, ' ');
    const auto [bytes, code] = GENERATE_COPY(table<QByteArray, QString>({
        {QByteArray("Dear parents"), u"logo_unknown_format"_s},
        {QByteArray("GIF89a"), u"logo_unknown_format"_s},
        {heavy, u"logo_too_large"_s},
        {good.left(60), u"logo_broken"_s},
        {good.left(12), u"logo_broken"_s},
        {png(8, 8), u"logo_odd_size"_s},
        {png(5200, 200), u"logo_odd_size"_s},
        {png(1200, 60), u"logo_odd_size"_s},
    }));
    const auto problem = logoProblem(bytes);
    REQUIRE(problem);
    CHECK(problem->code == code);
    CHECK(problem->severity == Severity::Problem);
    CHECK(hasIssueSentence(code));
    CHECK_FALSE(sentenceFor(*problem).contains(u'%'));
    CHECK(logoPixmap(bytes, QSize(100, 100)).isNull());
}

TEST_CASE("A logo that is not there cannot be read", "[ui][settings]")
{
    const auto read = readLogo(u"/nowhere/crest.png"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::CannotReadFile);
}
