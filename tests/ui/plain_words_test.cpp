// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people typed is words, never HTML: a name could otherwise show a picture from the internet.
#include "core/school/school_service.h"
#include "tests/support/invented_students.h"
#include "tests/support/school_desk.h"
#include "ui/common/labels.h"
#include "ui/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTextDocument>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kEvil = u"<img src=x><b>Dylan</b>"_s;

/// Labels, tips and cells on which HTML would be taken for what it says.
QStringList interpreted(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->toolTip().contains(u"<img"_s)) {
            found << u"tip of "_s + widget->objectName();
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label != nullptr && label->textFormat() != Qt::PlainText &&
            label->text().contains(u"<img"_s)) {
            found << u"label "_s + label->text();
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        const QAbstractItemModel* model = view != nullptr ? view->model() : nullptr;
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                if (tip.contains(u"<img"_s)) {
                    found << u"tip of a cell"_s;
                }
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("A student called <img src=x> is called that everywhere in the window", "[ui][plain]")
{
    SchoolDesk desk;
    School school = need(desk.workspace->school().load());
    school.name = kEvil;
    need(desk.workspace->school().save(school));
    StudentRecord record = invented(kEvil, u"<i>Farrow</i>"_s);
    record.details.form = u"<u>10C</u>"_s;
    Contact mother;
    mother.surname = kEvil;
    mother.relationship = u"PAM"_s;
    record.contacts = {mother};
    const StudentId student = desk.add(record);
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.show();
    for (const Place place : {Place::Today, Place::Students, Place::Suspensions, Place::WelcomeBack,
                              Place::Prevention, Place::Reports, Place::Calendar, Place::Settings}) {
        window.openPlace(place);
        QApplication::processEvents();
        CHECK(interpreted(window) == QStringList());
    }
    window.openStudent(student);
    QApplication::processEvents();
    CHECK(window.currentPage()->title().contains(kEvil));
    CHECK(interpreted(window) == QStringList());
    window.newSuspension(student);
    QApplication::processEvents();
    CHECK(interpreted(window) == QStringList());
}

TEST_CASE("A tip shows a name with angle brackets as it is", "[ui][plain]")
{
    CHECK(plainTip(u"Dylan < Anwen & Co"_s) == u"Dylan < Anwen & Co"_s);
    QTextDocument shown;
    shown.setHtml(plainTip(kEvil));
    CHECK(shown.toPlainText() == kEvil);
}
