// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/named_others.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

StudentRow row(qint64 id, const QString& forename, const QString& surname)
{
    StudentRow student;
    student.id = StudentId{id};
    student.forename = forename;
    student.surname = surname;
    return student;
}

const std::vector<StudentRow>& students()
{
    static const std::vector<StudentRow> all = [] {
        std::vector<StudentRow> rows{row(1, u"Dylan"_s, u"Farrow"_s),
                                     row(2, u"Seán"_s, u"O'Brien-Łukasz"_s),
                                     row(3, u"Wei"_s, u"Li"_s), row(4, u"Amira"_s, u"Osei"_s),
                                     row(5, u"Kim"_s, u"Farrow"_s), row(6, u"Noah"_s, u"Hart"_s)};
        rows[3].preferredForename = u"Mira"_s;
        return rows;
    }();
    return all;
}

std::vector<NamedOther> named(const QString& text)
{
    const std::vector<QString> texts{text};
    return otherStudentsNamed(texts, students(), StudentId{1});
}

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const NamedOther& one : named(text)) {
        names.append(one.name + (one.wholeName ? u""_s : u"?"_s));
    }
    return names;
}

} // namespace

TEST_CASE("Another student is found by name, in either order, with and without accents",
          "[students][names]")
{
    CHECK(namesIn(u"He shouted at Amira Osei in the hall."_s) == QStringList{u"Mira Osei"_s});
    CHECK(namesIn(u"MIRA OSEI was there"_s) == QStringList{u"Mira Osei"_s});
    CHECK(namesIn(u"with Osei, Mira"_s) == QStringList{u"Mira Osei"_s});
    CHECK(namesIn(u"sean obrien lukasz"_s) == QStringList{u"Seán O'Brien-Łukasz"_s});
    CHECK(namesIn(u"pushed Wei Li"_s) == QStringList{u"Wei Li"_s});
}

TEST_CASE("A surname alone is a hint where it is long enough, not a part of a word and no grown-up's",
          "[students][names]")
{
    CHECK(namesIn(u"He and Osei left."_s) == QStringList{u"Mira Osei?"_s});
    CHECK(namesIn(u"Mr Li and Li were asked"_s).isEmpty()); // too short to mean anything
    CHECK(namesIn(u"Oseian customs"_s).isEmpty());
    CHECK(namesIn(u"Mrs Hart rang; Dr. Hart answered"_s).isEmpty());
    CHECK(namesIn(u"Hart was hit"_s) == QStringList{u"Noah Hart?"_s});
    CHECK(namesIn(u"the lukasz"_s).isEmpty()); // half of a name
}

TEST_CASE("The student the papers are about is nobody else, nor a sibling by the surname alone",
          "[students][names]")
{
    CHECK(namesIn(u"Dylan Farrow, Farrow, Dylan"_s).isEmpty());
    CHECK(namesIn(u"Ms Farrow said so"_s).isEmpty());
    CHECK(namesIn(u"with Kim Farrow"_s) == QStringList{u"Kim Farrow"_s});
}

TEST_CASE("Each is named once for each text, the whole name before the surname",
          "[students][names]")
{
    const std::vector<QString> texts{u"Osei ran. Mira Osei came back. Osei!"_s, {}, u"Noah Hart"_s};
    const auto found = otherStudentsNamed(texts, students(), StudentId{1});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == NamedOther{0, StudentId{4}, u"Mira Osei"_s, true});
    CHECK(found[1].text == 2);
}

TEST_CASE("Two thousand students are looked for in two hundred texts at once", "[students][names]")
{
    std::vector<StudentRow> school;
    for (int i = 0; i < 2000; ++i) {
        school.push_back(row(i + 10, u"Forename%1"_s.arg(i % 300), u"Surname%1"_s.arg(i)));
    }
    std::vector<QString> texts;
    for (int i = 0; i < 200; ++i) {
        texts.push_back(u"One thing after another was said of Forename%1 Surname%1. "_s.arg(i)
                            .repeated(10));
    }
    QElapsedTimer timer;
    timer.start();
    const auto found = otherStudentsNamed(texts, school, StudentId{1});
    CHECK(found.size() == 200);
    CHECK(timer.elapsed() < 3000); // a debug build on a busy machine; otherwise a few dozen
}
