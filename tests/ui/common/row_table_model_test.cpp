// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_table_model.h"

#include "tests/support/catch.h"
#include "tests/support/widget_check.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

struct Person
{
    qint64 id;
    QString name;
    int age;
};

std::vector<Column<Person>> columns()
{
    return {
        Column<Person>(u"Name"_s, [](const Person& p) { return p.name; }),
        Column<Person>(u"Age"_s, [](const Person& p) { return QString::number(p.age); })
            .sortedBy([](const Person& p) { return SortKey(qint64(p.age)); }),
    };
}

QStringList names(const AbstractRowTable& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, 0).data().toString());
    }
    return all;
}

const std::vector<Person> kPeople = {
    {1, u"Zoë Adams"_s, 9}, {2, u"Łukasz O’Brien"_s, 14}, {3, u"Éva Bell"_s, 11}};

} // namespace

TEST_CASE("A table sorts words by how they are read and numbers by size", "[ui][table]")
{
    RowTableModel<Person> model(
        columns(), [](const Person& p) { return p.id; }, nullptr);
    model.setRows(kPeople);
    CHECK(names(model) == QStringList{u"Zoë Adams"_s, u"Łukasz O’Brien"_s, u"Éva Bell"_s});
    model.sort(0);
    CHECK(names(model) == QStringList{u"Éva Bell"_s, u"Łukasz O’Brien"_s, u"Zoë Adams"_s});
    model.sort(1, Qt::DescendingOrder);
    CHECK(names(model) == QStringList{u"Łukasz O’Brien"_s, u"Éva Bell"_s, u"Zoë Adams"_s});
}

TEST_CASE("A table finds rows whatever accents and apostrophes are typed", "[ui][table]")
{
    RowTableModel<Person> model(
        columns(), [](const Person& p) { return p.id; }, nullptr);
    model.setRows(kPeople);
    model.setSearch(u"o'brien luk"_s);
    CHECK(names(model) == QStringList{u"Łukasz O’Brien"_s});
    CHECK(model.idAt(0) == 2);
    model.setSearch(u"eva 11"_s);
    CHECK(names(model) == QStringList{u"Éva Bell"_s});
    model.setSearch({});
    CHECK(model.rowCount() == 3);
    CHECK(model.totalCount() == 3);
}

TEST_CASE("A remembered row moves with its person when the order changes", "[ui][table]")
{
    RowTableModel<Person> model(
        columns(), [](const Person& p) { return p.id; }, nullptr);
    model.setRows(kPeople);
    const QPersistentModelIndex zoe = model.index(0, 0);
    model.sort(0);
    CHECK(zoe.row() == 2);
    CHECK(zoe.data().toString() == u"Zoë Adams"_s);
    CHECK(model.rowOf(1) == 2);
    CHECK_FALSE(model.rowOf(99).has_value());
}

TEST_CASE("The table model keeps Qt's rules for models", "[ui][table]")
{
    RowTableModel<Person> model(
        columns(), [](const Person& p) { return p.id; }, nullptr);
    const QStringList faults = test::modelFaults(&model, [&] {
        model.setRows(kPeople);
        model.sort(0);
        model.setSearch(u"b"_s);
        model.sort(1, Qt::DescendingOrder);
        model.setRows({});
    });
    CHECK(faults == QStringList());
}
