// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_difference.h"

#include "tests/support/catch.h"

#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// "=a -b +c"
QString inShort(const QString& before, const QString& after)
{
    QStringList words;
    for (const LineOfDifference& line : lineDifference(before, after)) {
        const QChar sign = line.change == LineChange::Same      ? u'='
                           : line.change == LineChange::Removed ? u'-'
                                                                : u'+';
        words.append(sign + line.text);
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("A difference shows what went and what came, line by line", "[base][difference]")
{
    const auto [before, after, shown] = GENERATE(table<QString, QString, QString>({
        {u"a\nb\nc"_s, u"a\nb\nc\n"_s, u"=a =b =c"_s},
        {u"a\r\nb"_s, u"a\nb"_s, u"=a =b"_s},
        {u"a\nb\nc"_s, u"a\nx\nc"_s, u"=a -b +x =c"_s},
        {u"a\nc"_s, u"a\nb\nc"_s, u"=a +b =c"_s},
        {u"a\nb\nc"_s, u"b\nc"_s, u"-a =b =c"_s},
        {u""_s, u"a"_s, u"+a"_s},
        {u"a"_s, u""_s, u"-a"_s},
        {u"a\nb"_s, u"b\na"_s, u"-a =b +a"_s},
    }));
    CHECK(inShort(before, after) == shown);
}

TEST_CASE("Both texts can be read off a difference again", "[base][difference]")
{
    std::mt19937 dice(20261122);
    std::uniform_int_distribution<int> length(0, 12);
    std::uniform_int_distribution<int> letter(0, 3);
    const auto text = [&] {
        QStringList lines;
        for (int i = length(dice); i > 0; --i) {
            lines.append(QString(QChar(u'a' + letter(dice))));
        }
        return lines;
    };
    for (int round = 0; round < 10000; ++round) {
        const QStringList before = text();
        const QStringList after = text();
        QStringList old;
        QStringList changed;
        for (const auto& line : lineDifference(before.join(u'\n'), after.join(u'\n'))) {
            if (line.change != LineChange::Added) {
                old.append(line.text);
            }
            if (line.change != LineChange::Removed) {
                changed.append(line.text);
            }
        }
        REQUIRE(old == before);
        REQUIRE(changed == after);
    }
}
