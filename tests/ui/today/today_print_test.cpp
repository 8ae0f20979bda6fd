// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "tests/support/builders.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/print/document_preview.h"
#include "ui/today/today_page.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

PreventionId plannedMeeting(Desk& desk, StudentId student, QDate date)
{
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    const StaffId chair = need(desk.workspace->school().addStaff(head));
    PreventionMeeting meeting{{}, aPreventionMeeting(student, chair)};
    meeting.details.date = date;
    return need(
        desk.workspace->preventions().save(meeting, need(desk.workspace->school().staff())));
}

} // namespace

TEST_CASE("What is due today is one job, and what goes out for the record is kept", "[ui][today][print]")
{
    Desk desk;
    const StudentId student = desk.add(invented(u"Theo"_s, u"Marsh"_s));
    const PreventionId meeting = plannedMeeting(desk, student, desk.clock.today().addDays(1));
    TodayPage page(desk.context(), nullptr);
    page.resize(1280, 800);
    page.show();
    page.refresh();
    page.findChild<QPushButton*>(u"printDueButton"_s)->click();
    const auto* preview = page.findChild<DocumentPreview*>();
    REQUIRE(preview->documents().size() > 1);
    CHECK(preview->documents().front().kind == u"day-sheet"_s);
    CHECK(preview->documents().back().kind == u"prevention-invitation"_s);
    CHECK(unreachableInputs(page).isEmpty());

    IssuedDocumentFilter own;
    own.prevention = meeting;
    CHECK(need(desk.workspace->records().list(own)).empty()); // looking keeps nothing
    QTemporaryDir folder;
    desk.prompter.fileToSave = folder.filePath(u"due.pdf"_s);
    page.findChild<QPushButton*>(u"savePdfButton"_s)->click();
    CHECK(QFile::exists(folder.filePath(u"due.pdf"_s)));
    const auto kept = need(desk.workspace->records().list(own));
    CHECK(kept.size() == preview->documents().size() - 1);
    page.findChild<QPushButton*>(u"savePdfButton"_s)->click(); // once more: the same paper
    CHECK(need(desk.workspace->records().list(own)).size() == kept.size());
}
