// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/self_test.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/message_prompter.h"
#include "ui/common/page.h"
#include "ui/main_window.h"

#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

int refuse(const QString& step, const Error& error)
{
    out() << step << u": "_s << sentenceFor(error) << Qt::endl;
    return 1;
}

} // namespace

int runSelfTest()
{
    const SystemClock clock;
    auto workspace = Workspace::openMemory(clock);
    if (!workspace) {
        return refuse(u"database"_s, workspace.error());
    }
    out() << u"database: opened in memory"_s << Qt::endl;
    StudentRecord student;
    student.details.forename = u"Łukasz"_s;
    student.details.surname = u"O’Brien"_s;
    const auto id = (*workspace)->students().add(student);
    if (!id) {
        return refuse(u"student"_s, id.error());
    }
    out() << u"student: stored"_s << Qt::endl;
    MessagePrompter prompter;
    const PageCatalogue catalogue = allPages();
    MainWindow window(**workspace, clock, prompter, catalogue);
    window.show();
    for (const auto& [place, make] : catalogue.places) {
        if (!window.openPlace(place)) {
            return 1;
        }
        out() << u"page: "_s << window.currentPage()->title() << Qt::endl;
    }
    window.openStudent(*id);
    out() << u"page: student"_s << Qt::endl;
    return 0;
}

} // namespace freshstart
