// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_file.h"
#include "tests/core/exchange/import_data.h"

#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rowsOf(const QByteArray& bytes)
{
    auto reader = need(CsvReader::fromBytes(bytes));
    CsvRecord record;
    std::vector<QStringList> rows;
    while (need(reader.next(record))) {
        rows.push_back(record.texts());
    }
    return rows;
}

using Rows = std::vector<QStringList>;

} // namespace

TEST_CASE("Commas, semicolons and tabs are told apart by the first line", "[exchange][csv]")
{
    const Rows expected{{u"Surname"_s, u"Form"_s}, {u"Ash"_s, u"9, A"_s}};
    CHECK(rowsOf("Surname,Form\nAsh,\"9, A\"\n") == expected);
    CHECK(rowsOf("Surname;Form\r\nAsh;9, A") == expected);
    CHECK(rowsOf("Surname\tForm\rAsh\t9, A\r") == expected);
    CHECK(rowsOf("sep=;\r\nSurname;Form\r\nAsh;9, A\r\n") == expected);
}

TEST_CASE("Quotes keep separators, quotes and line breaks together", "[exchange][csv]")
{
    CHECK(rowsOf("a,\"x \"\"y\"\" z\",\"two\r\nlines\",\"\"\n") ==
          Rows{{u"a"_s, u"x \"y\" z"_s, u"two\r\nlines"_s, QString()}});
    CHECK(rowsOf("a,5\" screen,\"b\"c\n") == Rows{{u"a"_s, u"5\" screen"_s, u"bc"_s}});
}

TEST_CASE("The line of a row is the one on which it begins", "[exchange][csv]")
{
    auto reader = need(CsvReader::fromBytes("h\n\n\"one\ntwo\"\r\n , \nlast"));
    CsvRecord record;
    std::vector<int> lines;
    while (need(reader.next(record))) {
        lines.push_back(record.line);
    }
    CHECK(lines == std::vector{1, 3, 6}); // blank rows are passed over
}

TEST_CASE("A quote that is never closed is named with its line", "[exchange][csv]")
{
    auto reader = need(CsvReader::fromBytes(importBytes(u"students_unclosed_quote.csv"_s)));
    CsvRecord record;
    REQUIRE(need(reader.next(record)));
    REQUIRE(need(reader.next(record)));
    const auto broken = reader.next(record);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::MalformedFile);
    CHECK(broken.error().parameters == QStringList{u"3"_s});
}

TEST_CASE("Every encoding a school's computer writes gives the same letters", "[exchange][csv]")
{
    const auto utf8 = rowsOf(importBytes(u"students_utf8_bom.csv"_s));
    REQUIRE(utf8.size() == 6);
    CHECK(utf8[0][0] == u"UPN"_s);
    CHECK(utf8[2][1] == u"Nguyễn"_s);
    CHECK(rowsOf(importBytes(u"students_semicolon_utf8.csv"_s)) == utf8);
    CHECK(rowsOf(importBytes(u"students_utf16le.csv"_s)) == utf8);
    CHECK(rowsOf(importBytes(u"students_utf16be.csv"_s)) == utf8);
    const auto windows = rowsOf(importBytes(u"students_windows1252.csv"_s));
    CHECK(windows[1] ==
          QStringList{u"O’Brien"_s, u"Zoë"_s, u"2013-03-04"_s, u"“Rose” Cottage – Hill, €1"_s});
}

TEST_CASE("What is no text is refused", "[exchange][csv]")
{
    const QByteArray bytes = GENERATE(
        importBytes(u"binary.csv"_s), QByteArray("PK\x03\x04 workbook"), QByteArray("%PDF-1.7"),
        QByteArray("a,b\0c\n", 6), QByteArray("<?xml version='1.0'?><CTfile/>"),
        QByteArray("\xFF\xFE\x00\x00\x00\x00", 6));
    const auto reader = CsvReader::fromBytes(bytes);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().code == ErrorCode::UnknownFormat);
}

TEST_CASE("An empty file has no rows", "[exchange][csv]")
{
    CHECK(rowsOf({}).empty());
    CHECK(rowsOf("\xEF\xBB\xBF").empty());
    CHECK(rowsOf("\r\n\r\n").empty());
}

TEST_CASE("What is written is read back as it was", "[exchange][csv]")
{
    const Rows rows{{u"Surname"_s, u"Note"_s},
                    {u"O'Brien"_s, u"a \"b\",\r\nc; d"_s},
                    {u"Łukasz"_s, u" padded "_s},
                    {u"-3.5"_s, u"+44 7700 900001"_s}};
    CsvWriter writer;
    for (const QStringList& row : rows) {
        writer.add(row);
    }
    CHECK(rowsOf(writer.bytes()) == rows);
}

TEST_CASE("A cell that a spreadsheet would run as a formula is made harmless", "[exchange][csv]")
{
    const auto [cell, written] = GENERATE(table<QString, QByteArray>({
        {u"=cmd|x"_s, "'=cmd|x"},
        {u"@SUM(A1)"_s, "'@SUM(A1)"},
        {u"+1+cmd"_s, "'+1+cmd"},
        {u"-2+3"_s, "'-2+3"},
        {u"-"_s, "'-"},
        {u"-7"_s, "-7"},
        {u"Ash-Cole"_s, "Ash-Cole"},
    }));
    CsvWriter writer;
    writer.add({cell});
    CHECK(writer.bytes().mid(3) == written + "\r\n");
}

TEST_CASE("A file that is far too large is refused before it is read", "[exchange][csv]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.csv"_s);
    QFile large(path);
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(100LL * 1024 * 1024)); // no disk is filled: the file is a hole
    large.close();
    const auto read = readImportFile(path);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::FileTooLarge);
    CHECK(read.error().parameters == QStringList{u"100"_s, u"64"_s});
    CHECK(readImportFile(folder.filePath(u"none.csv"_s)).error().code == ErrorCode::CannotReadFile);
}

TEST_CASE("What a file holds is known by its content, not its name", "[exchange]")
{
    const auto [content, kind] = GENERATE(table<QByteArray, ImportKind>({
        {"\xEF\xBB\xBF <CTfile/>", ImportKind::Students},
        {"Last name,First name\n", ImportKind::Students},
        {"UPN;StartDate;Sessions\n", ImportKind::Suspensions},
        {"pupilonrolltableid,startdate,sessions,reason1\n", ImportKind::Suspensions},
        {"kind,name,first,last\n", ImportKind::Calendar},
    }));
    CHECK(need(recogniseImport(content)) == kind);
    CHECK(recogniseImport(importBytes(u"no_headings.csv"_s)).error().code ==
          ErrorCode::UnknownFormat);
    CHECK(recogniseImport({}).error().code == ErrorCode::UnknownFormat);
}
