// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_editor.h"

#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/students/contacts_editor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

void type(const QWidget& page, const QString& objectName, const QString& text)
{
    auto* edit = page.findChild<QLineEdit*>(objectName);
    REQUIRE(edit != nullptr);
    edit->setText(text);
}

} // namespace

TEST_CASE("A student typed in by hand is stored with the first contact", "[ui][students]")
{
    Desk desk;
    StudentEditor editor(desk.context(), std::nullopt, nullptr);
    editor.refresh();
    editor.show();
    type(editor, u"forenameEdit"_s, u" Nia "_s);
    type(editor, u"surnameEdit"_s, u"Okafor-Jones"_s);
    auto* birth = editor.findChild<QLineEdit*>(u"dateOfBirthFieldLine"_s);
    REQUIRE(birth != nullptr);
    birth->clear();
    QTest::keyClicks(birth, u"3/4/2013"_s);
    QTest::mouseClick(editor.findChild<QPushButton*>(u"contactAddButton"_s), Qt::LeftButton);
    type(editor, u"contactForenameEdit"_s, u"Grace"_s);
    type(editor, u"contactSurnameEdit"_s, u"Okafor"_s);
    editor.save();
    CHECK(desk.prompter.warned == QStringList());
    const auto rows = need(desk.workspace->students().rows(desk.clock.today()));
    REQUIRE(rows.size() == 1);
    const StudentRecord stored = need(desk.workspace->students().find(rows.front().id));
    CHECK(stored.details.forename == u"Nia"_s);
    CHECK(stored.details.dateOfBirth == QDate(2013, 4, 3));
    REQUIRE(stored.contacts.size() == 1);
    CHECK(stored.contacts.front().fullName() == u"Grace Okafor"_s);
    CHECK(stored.contacts.front().getsLetters);
    CHECK(desk.navigator.went ==
          QStringList{u"back"_s, u"student %1"_s.arg(rows.front().id.number)});
    CHECK(editor.tryLeave());
}

TEST_CASE("A doubtful UPN is warned about while typing and saved all the same", "[ui][students]")
{
    Desk desk;
    const StudentId id = desk.add(invented(u"Amira"_s, u"Osei"_s));
    StudentEditor editor(desk.context(), id, nullptr);
    editor.refresh();
    type(editor, u"upnEdit"_s, u"A12"_s);
    auto* upn = editor.findChild<QLineEdit*>(u"upnEdit"_s);
    CHECK_FALSE(upn->accessibleDescription().isEmpty());
    CHECK_FALSE(upn->property("invalid").toBool());
    editor.save();
    CHECK(desk.prompter.warned == QStringList());
    CHECK(need(desk.workspace->students().find(id)).details.upn == u"A12"_s);
}

TEST_CASE("Leaving an editor with unsaved words asks first; unchanged it does not",
          "[ui][students]")
{
    Desk desk;
    StudentRecord student = invented(u"Amira"_s, u"Osei"_s);
    student.contacts = {Contact{}, Contact{}};
    student.contacts[0].surname = u"Osei"_s;
    student.contacts[1].surname = u"Quaye"_s;
    student.contacts[1].priority = 2;
    student.contacts[1].livesWithStudent = false;
    student.contacts[1].address = {{u"1 High Street"_s, u"Wrexham"_s}, u"LL11 1AA"_s};
    student.statuses = {{StatusKind::EhcPlan, QDate(2025, 9, 1), std::nullopt, u"plan of 2025"_s}};
    const StudentId id = desk.add(student);
    StudentEditor editor(desk.context(), id, nullptr);
    editor.refresh();
    CHECK(editor.tryLeave());
    CHECK(desk.prompter.asked.isEmpty());
    type(editor, u"formEdit"_s, u"10D"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(editor.tryLeave());
    CHECK(desk.prompter.asked.size() == 1);
    desk.prompter.agrees = true;
    CHECK(editor.tryLeave());
}

TEST_CASE("Without a surname nothing is stored and the field says why", "[ui][students]")
{
    Desk desk;
    StudentEditor editor(desk.context(), std::nullopt, nullptr);
    editor.refresh();
    type(editor, u"forenameEdit"_s, u"Nia"_s);
    auto* surname = editor.findChild<QLineEdit*>(u"surnameEdit"_s);
    CHECK(surname->accessibleDescription().isEmpty()); // not before somebody tried to save
    editor.save();
    CHECK(desk.prompter.warned.size() == 1);
    CHECK_FALSE(surname->accessibleDescription().isEmpty());
    CHECK(surname->property("invalid").toBool());
    CHECK(need(desk.workspace->students().count()) == 0);
    CHECK(desk.navigator.went.isEmpty());
}

TEST_CASE("Contacts are put in the order of calling", "[ui][students]")
{
    ContactsEditor editor(nullptr);
    Contact one;
    one.surname = u"One"_s;
    Contact two;
    two.surname = u"Two"_s;
    two.courtOrder = true;
    editor.setContacts({one, two});
    editor.show();
    CHECK_FALSE(editor.findChild<QWidget*>(u"courtOrderNoteEdit"_s)->isVisible());
    auto* list = editor.findChild<QWidget*>(u"contactDownButton"_s);
    QTest::mouseClick(list, Qt::LeftButton);
    REQUIRE(editor.contacts().size() == 2);
    CHECK(editor.contacts().front().surname == u"Two"_s);
    CHECK(editor.contacts().front().priority == 1);
    CHECK(editor.contacts().back().priority == 2);
}

TEST_CASE("The student editor is named throughout and reached by keyboard", "[ui][students]")
{
    Desk desk;
    StudentRecord student = invented(u"Amira"_s, u"Osei"_s);
    student.contacts = {Contact{}};
    student.contacts[0].surname = u"Osei"_s;
    student.contacts[0].courtOrder = true;
    student.contacts[0].livesWithStudent = false;
    student.statuses = {{StatusKind::EhcPlan, QDate(2025, 9, 1), std::nullopt, {}}};
    student.professionals = {{ProfessionalRole::Other, u"mentor"_s, u"R. Bell"_s, {}, {}, {}}};
    StudentEditor editor(desk.context(), desk.add(student), nullptr);
    editor.refresh();
    editor.show();
    CHECK(namelessInputs(editor) == QStringList());
    CHECK(unreachableInputs(editor) == QStringList());
}
