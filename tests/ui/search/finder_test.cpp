// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder.h"

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

std::vector<FinderEntry> lines(const QStringList& texts)
{
    std::vector<FinderEntry> entries;
    for (const QString& text : texts) {
        entries.push_back({text, searchKey(text), [] {}});
    }
    return entries;
}

QStringList texts(const std::vector<FinderEntry>& entries)
{
    QStringList all;
    for (const FinderEntry& entry : entries) {
        all.append(entry.text);
    }
    return all;
}

} // namespace

TEST_CASE("Students come before records that fit alike, and no kind hides the others",
          "[ui][finder]")
{
    Finder finder;
    finder.setEntries(FinderKind::Suspension, lines({u"Suspension · Fox, Noah · 12 Nov 2026"_s,
                                                     u"Suspension · Fox, Noah · 2 Oct 2026"_s,
                                                     u"Suspension · Fox, Noah · 1 Jul 2026"_s,
                                                     u"Suspension · Fox, Noah · 3 Mar 2026"_s}));
    finder.setEntries(FinderKind::Student, lines({u"Noah Fox"_s}));
    finder.setEntries(FinderKind::Document, lines({u"Letter · Noah Fox"_s}));
    CHECK(texts(finder.find(u"noah fox"_s, 10)) ==
          QStringList{u"Noah Fox"_s, u"Suspension · Fox, Noah · 12 Nov 2026"_s,
                      u"Suspension · Fox, Noah · 2 Oct 2026"_s,
                      u"Suspension · Fox, Noah · 1 Jul 2026"_s, u"Letter · Noah Fox"_s});
    CHECK(texts(finder.find(u"fox 3 mar"_s, 10)) ==
          QStringList{u"Suspension · Fox, Noah · 3 Mar 2026"_s});
    CHECK(finder.find(u"noah fox"_s, 2).size() == 2);
}

TEST_CASE("What to do and for whom are typed in one line, in either order", "[ui][finder]")
{
    Finder finder;
    std::vector<qint64> went;
    finder.setEntries(FinderKind::Student,
                      lines({u"Noah Fox"_s, u"Noah Reed"_s, u"Fatima Khan"_s}));
    finder.setStudentActions({{u"Record a suspension for %1"_s, u"record suspension suspend for"_s,
                               [&went](StudentId id) { went.push_back(id.number); }}},
                             {{StudentId{1}, u"Noah Fox"_s},
                              {StudentId{2}, u"Noah Reed"_s},
                              {StudentId{3}, u"Fatima Khan"_s}});
    for (const QString& typed :
         {u"record suspension for fatima"_s, u"fatima suspend"_s, u"susp fatmia"_s}) {
        INFO(typed.toStdString());
        const auto found = finder.find(typed, 5);
        REQUIRE(texts(found) == QStringList{u"Record a suspension for Fatima Khan"_s});
        found.front().go();
    }
    CHECK(went == std::vector<qint64>{3, 3, 3});
    CHECK(finder.find(u"suspend noah"_s, 5).size() == 2);
    CHECK(finder.find(u"suspend"_s, 5).empty()); // for nobody in particular
}
