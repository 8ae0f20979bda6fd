// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "tests/core/paper/pdf_tools.h"
#include "tests/support/catch.h"
#include "tests/support/command_shell.h"

#include <QFile>
#include <QTemporaryDir>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

struct EvidenceShell : test::CommandShell {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};

    int run(const QStringList& words)
    {
        return runAt(clock, words);
    }
    /// The sample school, made once.
    static const QString& school()
    {
        static QTemporaryDir place;
        static const QString file = [] {
            const QString name = place.filePath(u"sample.freshstart"_s);
            REQUIRE(EvidenceShell().run({u"demo"_s, name}) == cli::Done);
            return name;
        }();
        return file;
    }
    /// Somebody about whom there is something to say.
    QString upnWithPapers()
    {
        REQUIRE(run({u"students"_s, u"--database"_s, school()}) == cli::Done);
        const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QString upn = line.section(u'\t', 0, 0);
            if (run({u"chronology"_s, upn, u"--database"_s, school()}) == cli::Done &&
                out.contains(u"prevention-"_s) && out.contains(u"document-"_s)) {
                return upn;
            }
        }
        FAIL("nobody in the sample school has papers");
        return {};
    }
};

} // namespace

TEST_CASE("The evidence of a student of the sample school is one sound PDF",
          "[cli][evidence][sample]")
{
    EvidenceShell shell;
    const QString upn = shell.upnWithPapers();
    const QString first = shell.out.section(u'\t', 0, 0);
    const QString path = shell.folder.filePath(u"pack.pdf"_s);
    REQUIRE(shell.run({u"evidence"_s, upn, u"--database"_s, EvidenceShell::school(), u"--output"_s,
                       path, u"--leave-out"_s, first}) == cli::Done);
    CHECK(shell.err.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const test::PdfFile pdf(file.readAll());
    CHECK(pdf.isSound());
    CHECK(pdf.text().contains(u"left out."_s));
    CHECK(!pdf.text().contains(u"Nothing was left out."_s));
}

TEST_CASE("Evidence about nobody is refused", "[cli][evidence]")
{
    EvidenceShell shell;
    CHECK(shell.run({u"evidence"_s, u"NOBODY"_s, u"--database"_s, EvidenceShell::school(),
                     u"--output"_s, shell.folder.filePath(u"pack.pdf"_s)}) == cli::Refused);
    CHECK(!QFile::exists(shell.folder.filePath(u"pack.pdf"_s)));
}
