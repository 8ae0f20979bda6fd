// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "core/students/support_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk with a file to import: two new students, one without a surname.
struct ImportDesk : Desk {
    QTemporaryDir folder;
    QString path = folder.filePath(u"students.csv"_s);

    ImportDesk()
    {
        write("UPN,Surname,Forename,Date of birth,Year group\n"
              ",O'Brien,Łukasz,03/03/2012,10\n"
              ",Adams,Zoë,17/05/2013,9\n"
              ",,Nobody,17/05/2013,9\n");
    }
    void write(const QByteArray& content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] int stored() { return need(workspace->students().count()); }
};

void press(const QWidget& page, const QString& name)
{
    auto* button = page.findChild<QPushButton*>(name);
    REQUIRE(button != nullptr);
    button->click();
}

} // namespace

TEST_CASE("The preview of an import writes nothing before Import", "[ui][import]")
{
    ImportDesk desk;
    ImportPage page(desk.context(), nullptr);
    page.show();
    desk.prompter.fileToOpen = desk.path;
    press(page, u"chooseFirstFileButton"_s);
    CHECK(desk.prompter.warned == QStringList());
    CHECK(page.model().rowCount() == 3);
    CHECK(page.findChild<QPushButton*>(u"importButton"_s)->text() == u"Import 2 students"_s);
    CHECK(desk.stored() == 0);
    press(page, u"importButton"_s);
    CHECK(desk.stored() == 2);
    CHECK(page.model().rowCount() == 0);
}

TEST_CASE("A row that is unticked stays outside", "[ui][import]")
{
    ImportDesk desk;
    ImportPage page(desk.context(), nullptr);
    page.readFile(desk.path);
    page.searchEdit()->setText(u"zoe"_s);
    REQUIRE(page.model().rowCount() == 1);
    CHECK(page.model().setData(page.model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(page.findChild<QPushButton*>(u"importButton"_s)->text() == u"Import 1 student"_s);
    page.importTicked();
    const auto rows = need(desk.workspace->students().rows(desk.clock.today()));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().forename == u"Łukasz"_s);
}

TEST_CASE("A rejected row cannot be ticked, says why and is given back as a file", "[ui][import]")
{
    ImportDesk desk;
    ImportPage page(desk.context(), nullptr);
    page.show();
    page.readFile(desk.path);
    auto* kinds = page.findChild<QComboBox*>(u"kindCombo"_s);
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(RowState::Rejected)));
    REQUIRE(page.model().rowCount() == 1);
    CHECK_FALSE(page.model().index(0, 0).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(page.model().index(0, 4).data().toString().isEmpty());
    desk.prompter.fileToSave = desk.folder.filePath(u"rejected.csv"_s);
    page.saveRejected();
    QFile file(*desk.prompter.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.contains("Nobody"));
    CHECK_FALSE(content.contains("Adams"));
}

TEST_CASE("What changes for a student who is here already is shown field by field", "[ui][import]")
{
    ImportDesk desk;
    ImportPage page(desk.context(), nullptr);
    page.readFile(desk.path);
    page.importTicked();
    desk.write("UPN,Surname,Forename,Date of birth,Year group\n"
               ",O'Brien,Łukasz,03/03/2012,11\n"
               ",Adams,Zoë,17/05/2013,9\n");
    page.readFile(desk.path);
    REQUIRE(page.model().rowCount() == 2);
    const ImportCounts counts = page.model().counts();
    CHECK(counts.changed + counts.doubtful == 1);
    CHECK(counts.unchanged == 1);
    QStringList said;
    for (int row = 0; row < page.model().rowCount(); ++row) {
        said.append(page.model().index(row, 4).data().toString());
    }
    CHECK(said.join(u'|').contains(u"Year 10 → Year 11"_s));
}

TEST_CASE("A file that is something else is refused with a sentence", "[ui][import]")
{
    ImportDesk desk;
    ImportPage page(desk.context(), nullptr);
    page.readFile(desk.folder.filePath(u"missing.csv"_s));
    CHECK(desk.prompter.warned.size() == 1);
    CHECK(page.model().rowCount() == 0);
}

TEST_CASE("The import page is named, reached by keyboard and true to Qt's rules", "[ui][import]")
{
    ImportDesk desk;
    ImportPage page(desk.context(), nullptr);
    page.show();
    CHECK(namelessInputs(page) == QStringList());
    const QStringList faults = modelFaults(&page.model(), [&] { page.readFile(desk.path); });
    CHECK(faults == QStringList());
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("A list of support is known by its headings and comes in by the same page",
          "[ui][import][support]")
{
    ImportDesk desk;
    StudentRecord record = invented(u"Amira"_s, u"Osei"_s);
    record.details.upn = u"L336400026017"_s;
    const StudentId amira = desk.add(record);
    desk.write("UPN,Kind,From,To,Half-days,Reason,Provider\n"
               "L336400026017,Internal exclusion,05/11/2026,,3,Left lessons,\n"
               "L336400026017,Alternative provision,05/10/2026,23/10/2026,,,The Forge\n"
               "Z999,Mentoring,14/09/2026,,,,\n");
    ImportPage page(desk.context(), nullptr);
    page.readFile(desk.path);
    page.show();
    REQUIRE(page.model().rowCount() == 3);
    CHECK(page.model().isOfSupport());
    CHECK(page.model().headerData(3, Qt::Horizontal).toString() == u"What"_s);
    CHECK(page.model().index(0, 2).data().toString() == u"Z999"_s); // what needs a look is first
    CHECK(page.model().index(1, 2).data().toString() == u"Osei, Amira"_s);
    CHECK(page.model().index(1, 3).data().toString() == u"Internal exclusion, 5 Nov 2026"_s);
    CHECK(page.findChild<QPushButton*>(u"importButton"_s)->text() == u"Import 2 rows"_s);
    CHECK(namelessInputs(page) == QStringList());
    const QStringList faults = modelFaults(&page.model(), [&] { page.readFile(desk.path); });
    CHECK(faults == QStringList());
    CHECK(need(desk.workspace->supports().of(amira)) == StudentSupport{});
    press(page, u"importButton"_s);
    const StudentSupport stored = need(desk.workspace->supports().of(amira));
    CHECK(stored.internalExclusions.size() == 1);
    CHECK(stored.placements.size() == 1);
    page.readFile(desk.path);
    CHECK(page.model().counts().unchanged == 2);
}
