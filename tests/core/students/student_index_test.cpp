// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_index.h"

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

StudentIndex indexOf(const QStringList& keys)
{
    std::vector<StudentRow> rows;
    for (const QString& key : keys) {
        StudentRow row;
        row.searchKey = searchKey(key);
        rows.push_back(row);
    }
    return StudentIndex(rows);
}

} // namespace

TEST_CASE("Typing finds a student by the beginnings of words, however they are spelt",
          "[students][search]")
{
    const StudentIndex index = indexOf({
        u"Łucja O'Brien-Łukasz Lucy 8B L336400026017"_s,
        u"Thi Nguyễn 7A"_s,
        u"Ŵyn Lukas Brienne 8B"_s,
    });
    const auto [typed, found] = GENERATE(table<QString, std::vector<int>>({
        {u"obrien"_s, {0}},
        {u"O’Brien"_s, {0}},
        {u"lukasz"_s, {0}},
        {u"luk"_s, {0, 2}},
        {u"ŁUK"_s, {0, 2}},
        {u"nguyen"_s, {1}},
        {u"wyn"_s, {2}},
        {u"lucy"_s, {0}},       // the preferred name
        {u"8b l"_s, {0, 2}},    // form and the beginning of a name
        {u"luk br"_s, {2}},     // "brien" begins no word of the first: it is O'Brien
        {u"L3364"_s, {0}},      // UPN
        {u"asz"_s, {}},         // the middle of a word
        {u"lucy nguyen"_s, {}}, // of two students
        {u"  "_s, {0, 1, 2}},
    }));
    INFO(typed.toStdString());
    CHECK(index.find(typed) == found);
}

TEST_CASE("A list without students finds nobody", "[students][search]")
{
    CHECK(StudentIndex().find(u"a"_s).empty());
    CHECK(StudentIndex().find({}).empty());
    CHECK(StudentIndex().size() == 0);
}

TEST_CASE("A student whose key is empty does not upset the search", "[students][search]")
{
    const StudentIndex index = indexOf({{}, u"Ada"_s, {}});
    CHECK(index.size() == 3);
    CHECK(index.find(u"ada"_s) == std::vector<int>{1});
    CHECK(index.find({}).size() == 3);
}
