// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/bad_inputs.h"
#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QElapsedTimer>
#include <QFile>

using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestMs = 60'000; ///< far more than the slowest takes, for a PC that is busy

const auto kHead = u"# What should not be in a file, and what the user reads then\n\n"
                   "Each line is a case of `tests/hostile`: the input goes through the services the "
                   "window uses, and the sentence is compared word for word.\n\n"
                   "| What comes in | What the user reads |\n|---|---|\n"_s;

QString kept()
{
    QFile file(QStringLiteral(FRESHSTART_TEST_DATA "/hostile/bad-inputs.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

namespace freshstart::test {

QString inTable(const QString& text)
{
    QString cell;
    for (const QChar c : text) {
        if (c == u'|') {
            cell += u"\\|"_s;
        } else if (c == u'<') {
            cell += u"&lt;"_s;
        } else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            cell += u"[%1]"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        } else {
            cell += c;
        }
    }
    return cell;
}

} // namespace freshstart::test

TEST_CASE("What a bad input makes the user read is the sentence in the table", "[hostile]")
{
    const QString table = kept();
    QString now = kHead;
    int count = 0;
    for (const auto& part : {badImports(), badAttachments(), badSchoolFiles(), badWords()}) {
        for (const BadInput& bad : part) {
            INFO(bad.input.toStdString());
            QElapsedTimer clock;
            clock.start();
            const QString line =
                u"| %1 | %2 |\n"_s.arg(inTable(bad.input), inTable(bad.reads()));
            CHECK(clock.elapsed() < kLongestMs);
            INFO(line.toStdString());
            CHECK((table.contains(line)));
            now += line;
            ++count;
        }
    }
    CHECK(count >= 40);
    CHECK((table == now)); // not written out: it is long
    if (table != now) {
        QFile actual(QStringLiteral(FRESHSTART_TEST_DATA "/hostile/bad-inputs.md.actual"));
        REQUIRE(actual.open(QIODevice::WriteOnly));
        actual.write(now.toUtf8());
    }
}
