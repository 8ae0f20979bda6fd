// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_tools.h"

#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/shown_school.h"
#include "tests/support/widget_check.h"
#include "ui/common/columns_dialog.h"
#include "ui/common/page.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_find.h"
#include "ui/students/students_page.h"
#include "ui/welcome_back/meeting_month.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kName = 0;
constexpr int kForm = 2;
constexpr int kUpn = 4;

/// The list of students with five of them, as a person has it before them.
struct List {
    Desk desk;
    std::unique_ptr<StudentsPage> page;

    List()
    {
        forgetLayout(u"students"_s);
        desk.add(invented(u"Zoë"_s, u"Adams"_s));
        desk.add(invented(u"Łukasz"_s, u"O’Brien-Łuczak"_s));
        desk.add(invented(u"Amira"_s, u"Osei"_s));
        desk.add(invented(u"Adam"_s, u"Ölmez"_s));
        desk.add(invented(u"Ruth"_s, u"Zachary"_s));
        open();
    }
    ~List() { forgetLayout(u"students"_s); }
    List(const List&) = delete;
    List& operator=(const List&) = delete;

    void open()
    {
        page = std::make_unique<StudentsPage>(desk.context(), nullptr);
        page->resize(1280, 800);
        page->refresh();
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get())); // else shortcuts are not heard
        table().setFocus();
    }
    [[nodiscard]] QTableView& table() const { return *page->table(); }
    [[nodiscard]] TableTools& tools() const { return *table().findChild<TableTools*>(); }
    void type(const QString& letters) const { QTest::keyClicks(&table(), letters); }
    [[nodiscard]] QString current() const
    {
        return table().model()->index(table().currentIndex().row(), kName).data().toString();
    }
};

template<class T>
T* part(const QWidget* of, const QString& name)
{
    auto* found = of->findChild<T*>(name);
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("Letters typed into a table go to the row that begins with them", "[ui][tables]")
{
    const List list;
    list.type(u"ol"_s);
    CHECK(list.current() == u"Ölmez, Adam"_s);
    CHECK(list.table().selectionModel()->selectedRows().size() == 1);
    CHECK(list.tools().find()->label()->isVisible());
    CHECK(list.tools().find()->label()->text().contains(u"“ol”"_s));
    QTest::keyClick(&list.table(), Qt::Key_Escape);
    CHECK(list.tools().find()->typed().isEmpty());
    CHECK_FALSE(list.tools().find()->label()->isVisible());
    CHECK(list.current() == u"Ölmez, Adam"_s);
    list.type(u"lucz"_s); // within the name
    CHECK(list.current() == u"O’Brien-Łuczak, Łukasz"_s);
}

TEST_CASE("A letter taken back, the next that fits, and one letter again and again", "[ui][tables]")
{
    const List list;
    list.type(u"ad"_s);
    CHECK(list.current() == u"Adams, Zoë"_s);
    QTest::keyClick(&list.table(), Qt::Key_F3);
    CHECK(list.current() == u"Adams, Zoë"_s); // the only one that begins so
    list.type(u"x"_s);
    CHECK(list.tools().find()->label()->text() == u"“adx” is not in this list"_s);
    QTest::keyClick(&list.table(), Qt::Key_Backspace);
    CHECK(list.tools().find()->typed() == u"ad"_s);
    QTest::keyClick(&list.table(), Qt::Key_Escape);
    QStringList gone;
    for (int i = 0; i < 4; ++i) {
        list.type(u"o"_s);
        gone.append(list.current().section(u',', 0, 0));
    }
    CHECK(gone == QStringList{u"O’Brien-Łuczak"_s, u"Ölmez"_s, u"Osei"_s, u"O’Brien-Łuczak"_s});
}

TEST_CASE("What was typed stands in the tree that assistive technology sees",
          "[ui][tables][access]")
{
    const List list;
    list.type(u"q"_s);
    QAccessibleInterface* seen =
        QAccessible::queryAccessibleInterface(list.tools().find()->label());
    REQUIRE(seen != nullptr);
    CHECK(seen->text(QAccessible::Name) == u"“q” is not in this list"_s);
    CHECK_FALSE(seen->state().invisible);
}

TEST_CASE("The model stays sound while its table is arranged and searched", "[ui][tables]")
{
    const List list;
    CHECK(modelFaults(list.table().model(), [&] {
              list.tools().sortBy(kForm);
              list.tools().sortBy(kForm);
              list.tools().setShown(kUpn, false);
              list.tools().move(kForm, -1);
              list.type(u"osei"_s);
              list.tools().reset();
          }) == QStringList());
    CHECK(list.current() == u"Osei, Amira"_s);
}

TEST_CASE("Every table of the program can be searched, copied and arranged", "[ui][tables]")
{
    ShownSchool school;
    QStringList without;
    QSet<const QTableView*> met;
    school.everyPage([&](const QString& name) {
        for (const QTableView* table : school.page().findChildren<QTableView*>()) {
            met.insert(table);
            if (table->findChild<TableTools*>() == nullptr &&
                qobject_cast<const MonthGrid*>(table) == nullptr) {
                without.append(name + u": "_s + table->objectName());
            }
        }
    });
    CHECK(without.join(u'\n') == QString());
    CHECK(met.size() > 12);
}

TEST_CASE("Pictures of a table with letters typed and its columns chosen", "[.][pictures][tables]")
{
    const bool dark = GENERATE(false, true);
    forgetLayout(u"students"_s);
    ShownSchool school({dark, QSize(1280, 800)});
    school.window().show();
    REQUIRE(school.window().openPlace(Place::Students));
    auto* table = part<QTableView>(&school.page(), u"listTable"_s);
    table->setFocus();
    QTest::keyClicks(table, u"ma"_s);
    school.photograph(u"table-typed"_s);
    QTest::keyClicks(table, u"xx"_s);
    school.photograph(u"table-typed-nothing"_s);
    auto* tools = table->findChild<TableTools*>();
    takePicture(*tools->chooseColumns(), u"table-columns"_s + (dark ? u"-dark"_s : QString()));
    tools->chooseColumns()->reject();
    tools->showMenu(table->mapToGlobal(QPoint(200, 200)));
    takePicture(*tools->menu(), u"table-menu"_s + (dark ? u"-dark"_s : QString()));
    SUCCEED("looked at by a person");
}

TEST_CASE("An arrow ends the finding, and the next letter begins anew", "[ui][tables]")
{
    const List list;
    list.type(u"ad"_s);
    QTest::keyClick(&list.table(), Qt::Key_Down);
    list.type(u"z"_s);
    CHECK(list.current() == u"Zachary, Ruth"_s);
}

TEST_CASE("Rows are copied with tabs for a letter and as CSV for a spreadsheet", "[ui][tables]")
{
    List list;
    list.desk.add(invented(u"Sum"_s, u"=HYPERLINK(1)"_s));
    list.page->refresh();
    list.table().clearSelection();
    list.type(u"os"_s);
    QTest::keyClick(&list.table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().startsWith(u"Name\tYear\tForm\t"_s));
    CHECK(lines.last().startsWith(u"Osei, Amira\t"_s));
    const QString csv = QString::fromUtf8(copied->data(u"text/csv"_s));
    CHECK(csv.startsWith(u"Name,Year,Form,"_s));
    CHECK(csv.contains(u"\r\n\"Osei, Amira\","_s));

    QTest::keyClick(&list.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&list.table(), Qt::Key_C, Qt::ControlModifier);
    const QString all = QApplication::clipboard()->text();
    CHECK(all.count(u'\n') == 6);
    CHECK(all.contains(u"\n'=HYPERLINK(1), Sum\t"_s));
    QTest::keyClick(&list.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().contains(u"\r\n\"'=HYPERLINK(1), Sum\","_s));
}

TEST_CASE("Copied is what is shown, in its order, and the current row where none is selected",
          "[ui][tables]")
{
    const List list;
    list.tools().setShown(kUpn, false);
    list.tools().move(kForm, -2);
    list.table().selectRow(1);
    list.table().clearSelection();
    const auto cells = copiedCells(list.table());
    REQUIRE(cells.size() == 2);
    CHECK(cells.front() ==
          QStringList{u"Form"_s, u"Name"_s, u"Year"_s, u"Date of birth"_s, u"Status"_s});
    CHECK(cells.back().at(1) == u"O’Brien-Łuczak, Łukasz"_s);
}

TEST_CASE("The menu of a table opens by keyboard", "[ui][tables]")
{
    const List list;
    const auto [key, modifier] =
        GENERATE(std::pair(Qt::Key_Menu, Qt::KeyboardModifier::NoModifier),
                 std::pair(Qt::Key_F10, Qt::KeyboardModifier::ShiftModifier));
    QTest::keyClick(&list.table(), key, modifier);
    QMenu* menu = list.tools().menu();
    REQUIRE(menu != nullptr);
    QStringList offered;
    for (const QAction* action : menu->actions()) {
        offered.append(action->text());
    }
    CHECK(offered == QStringList{u"Copy rows"_s, u"Copy rows as CSV"_s, u"Columns…"_s});
    menu->close();
}

TEST_CASE("Columns are hidden, moved and sorted by keyboard, and it is remembered", "[ui][tables]")
{
    List list;
    ColumnsDialog* dialog = list.tools().chooseColumns();
    QListWidget* columns = dialog->list();
    CHECK(namelessInputs(*dialog) == QStringList());
    CHECK(unreachableInputs(*dialog) == QStringList());
    REQUIRE(columns->count() == 6);
    CHECK_FALSE(columns->item(kName)->flags().testFlag(Qt::ItemIsUserCheckable));
    columns->setCurrentRow(kUpn);
    QTest::keyClick(columns, Qt::Key_Space);
    CHECK(list.table().isColumnHidden(kUpn));
    columns->setCurrentRow(kForm);
    QTest::keyClick(columns, Qt::Key_Up, Qt::ControlModifier);
    CHECK(columns->currentRow() == 1);
    const int before = list.table().columnWidth(kForm);
    part<QPushButton>(dialog, u"columnWiderButton"_s)->click();
    const int wider = list.table().columnWidth(kForm);
    CHECK(wider > before);
    columns->setCurrentRow(0);
    part<QPushButton>(dialog, u"columnSortButton"_s)->click(); // was by name: now from Z to A

    list.open();
    CHECK(list.table().isColumnHidden(kUpn));
    CHECK(list.table().horizontalHeader()->visualIndex(kForm) == 1);
    CHECK(list.table().columnWidth(kForm) == wider);
    CHECK(list.table().model()->index(0, kName).data().toString() == u"Zachary, Ruth"_s);

    dialog = list.tools().chooseColumns();
    part<QPushButton>(dialog, u"columnsResetButton"_s)->click();
    CHECK_FALSE(list.table().isColumnHidden(kUpn));
    CHECK(list.table().horizontalHeader()->visualIndex(kForm) == kForm);
    CHECK(list.table().columnWidth(kForm) == before);
    CHECK(list.table().model()->index(0, kName).data().toString() == u"Adams, Zoë"_s);
    CHECK_FALSE(rememberedLayout(u"students"_s).has_value());
}

TEST_CASE("A column that was hidden comes back as wide as it was, on another day too",
          "[ui][tables]")
{
    List list;
    const int before = list.table().columnWidth(kUpn);
    list.tools().setShown(kUpn, false);
    list.open();
    list.tools().move(kForm, -1); // remembers it once more while it is hidden
    list.open();
    REQUIRE(list.table().isColumnHidden(kUpn));
    list.tools().setShown(kUpn, true);
    CHECK(list.table().columnWidth(kUpn) == before);
}

TEST_CASE("The main column stays, whatever the file of this PC says", "[ui][tables]")
{
    List list;
    TableLayout layout = layoutOf(list.table());
    layout.hidden = {kName, kUpn};
    rememberLayout(u"students"_s, layout);
    list.open();
    CHECK_FALSE(list.table().isColumnHidden(kName));
    CHECK(list.table().isColumnHidden(kUpn));

    layout.order = {0, 0, 1, 2, 3, 9};
    rememberLayout(u"students"_s, layout);
    CHECK_FALSE(rememberedLayout(u"students"_s).has_value());
    layout = layoutOf(list.table());
    layout.titles.last() = u"Something else"_s; // of another version
    rememberLayout(u"students"_s, layout);
    list.open();
    CHECK_FALSE(list.table().isColumnHidden(kUpn));
}

TEST_CASE("Heads moved and made wider with the mouse stay so", "[ui][tables]")
{
    List list;
    QHeaderView* head = list.table().horizontalHeader();
    const int edge = head->sectionViewportPosition(kForm) + head->sectionSize(kForm) - 1;
    const int before = head->sectionSize(kForm);
    const QPoint grip(edge, head->height() / 2);
    QTest::mousePress(head->viewport(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(head->viewport(), grip + QPoint(40, 0));
    QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, grip + QPoint(40, 0));
    REQUIRE(head->sectionSize(kForm) > before);
    const int wider = head->sectionSize(kForm);
    head->moveSection(0, 1);
    list.open();
    CHECK(list.table().columnWidth(kForm) == wider);
    CHECK(list.table().horizontalHeader()->visualIndex(kName) == 1);
}
