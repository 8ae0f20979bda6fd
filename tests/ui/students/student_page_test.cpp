// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_page.h"

#include "core/records/history_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/common/pill.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shownWords(const QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty()) {
            words.append(label->text());
        }
    }
    return words;
}

StudentRecord amira()
{
    StudentRecord student = invented(u"Amira"_s, u"Osei"_s);
    Contact carer;
    carer.title = u"Mrs"_s;
    carer.forename = u"Dora"_s;
    carer.surname = u"Quaye"_s;
    carer.relationship = u"FOM"_s;
    carer.getsLetters = true;
    carer.mobilePhone = u"07700 900142"_s;
    Contact father;
    father.priority = 2;
    father.surname = u"<b>Osei</b>"_s;
    father.relationship = u"PAF"_s;
    father.courtOrder = true;
    father.courtOrderNote = u"No letters and no calls."_s;
    student.contacts = {carer, father};
    student.statuses = {{StatusKind::LookedAfter, QDate(2024, 5, 1), std::nullopt, {}},
                        {StatusKind::SenSupport, QDate(2020, 9, 1), QDate(2023, 7, 21), {}}};
    return student;
}

} // namespace

TEST_CASE("A student's page shows who it is, what to mind today and a court order loudly",
          "[ui][students]")
{
    Desk desk;
    StudentPage page(desk.context(), desk.add(amira()), {}, nullptr);
    page.resize(1000, 800);
    page.refresh();
    page.show();
    const QStringList words = shownWords(page);
    CHECK(words.contains(u"Amira Osei"_s));
    CHECK(words.contains(u"Year 10 · 10C · 14 years old (3 March 2012) · no UPN yet"_s));
    CHECK(words.contains(u"No letters and no calls."_s));
    QStringList badges;
    for (const Pill* pill : page.findChildren<Pill*>()) {
        badges.append(pill->text());
    }
    CHECK(badges.contains(u"Looked after"_s));
    CHECK_FALSE(badges.contains(u"SEN support"_s)); // it ended in 2023
    CHECK(badges.contains(u"Court order"_s));
    CHECK(words.contains(u"<b>Osei</b>"_s)); // a name is never read as markup
}

TEST_CASE("A student's page leads to the editor, a suspension and a prevention meeting",
          "[ui][students]")
{
    Desk desk;
    const StudentId id = desk.add(amira());
    StudentPage page(desk.context(), id, {}, nullptr);
    page.refresh();
    for (const auto* name :
         {u"editStudentButton", u"suspendStudentButton", u"planPreventionButton"}) {
        page.findChild<QPushButton*>(QString::fromUtf16(name))->click();
    }
    const QString number = QString::number(id.number);
    CHECK(desk.navigator.went == QStringList{u"edit student "_s + number,
                                             u"new suspension for "_s + number,
                                             u"new prevention for "_s + number});
    page.show();
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("A panel of another feature stands on the student's page", "[ui][students]")
{
    Desk desk;
    const StudentId id = desk.add(amira());
    StudentId shown;
    StudentPage page(desk.context(), id,
                     {[&](const UiContext&, StudentId student, QWidget* parent) {
                         shown = student;
                         return new QLabel(u"Suspensions"_s, parent);
                     }},
                     nullptr);
    page.refresh();
    CHECK(shown == id);
    CHECK(shownWords(page).contains(u"Suspensions"_s));
}

TEST_CASE("A student's page ends with who changed what, the latest first, a few and then all",
          "[ui][students][history]")
{
    Desk desk;
    desk.workspace->history().setWho(u"Mrs <b>Hart</b>"_s);
    const StudentId id = desk.add(amira());
    StudentPage page(desk.context(), id, {}, nullptr);
    page.resize(1000, 800);
    for (const QString& form : {u"10A"_s, u"10B"_s, u"10D"_s, u"10E"_s, u"10F"_s}) {
        StudentRecord record = need(desk.workspace->students().find(id));
        record.details.form = form;
        need(desk.workspace->students().update(record));
    }
    page.refresh();
    page.show();
    const QStringList few = shownWords(page);
    CHECK(few.count(u"Mrs <b>Hart</b> changed the student"_s) == 5);
    CHECK(few.contains(u"form: 10E → 10F"_s));
    CHECK(few.indexOf(u"form: 10E → 10F"_s) < few.indexOf(u"form: 10D → 10E"_s));
    CHECK_FALSE(few.contains(u"Mrs <b>Hart</b> added the student"_s));
    auto* more = page.findChild<QPushButton*>(u"moreHistoryButton"_s);
    REQUIRE(more);
    more->click();
    QCoreApplication::processEvents(); // rows put into a shown page are shown by it
    CHECK(shownWords(page).contains(u"Mrs <b>Hart</b> added the student"_s));
    CHECK(more->isHidden());
}
