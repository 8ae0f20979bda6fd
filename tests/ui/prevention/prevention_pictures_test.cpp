// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the exclusion prevention meetings for people to look at:
// FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/prevention/prevention_service.h"
#include "core/students/student_service.h"
#include "tests/support/catch.h"
#include "tests/support/page_parts.h"
#include "tests/support/shown_school.h"
#include "ui/common/page.h"

#include <QComboBox>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything the statuses can ask for.
void giveEveryStatus(Workspace& workspace, StudentId student)
{
    StudentRecord record = need(workspace.students().find(student));
    for (const StatusKind kind : {StatusKind::LookedAfter, StatusKind::Disability,
                                  StatusKind::EhcPlan, StatusKind::YouthJusticeOrder}) {
        record.statuses.push_back({kind, QDate(2026, 9, 1), std::nullopt, {}});
    }
    need(workspace.students().update(record));
}

void photographParts(ShownSchool& school)
{
    school.window().openPlace(Place::Prevention);
    for (const QString& part :
         {u"atRisk"_s, u"toCome"_s, u"toRecord"_s, u"open"_s, u"allParts"_s}) {
        school.press(part == u"allParts"_s ? u"allPartsButton"_s : part + u"PartButton"_s);
        school.photograph(u"preventions-"_s + part);
    }
}

/// A page whose small forms are open and that refuses somebody.
void photographForms(ShownSchool& school)
{
    school.press(u"fillFromRecordButton"_s);
    school.press(u"outcomeCheck_further_assessment"_s);
    school.press(u"callOffOpenButton"_s);
    QComboBox& role = part<QComboBox>(school.page(), u"participantRoleCombo2"_s);
    const QString before = role.currentText();
    role.setEditText(u"Chair of governors"_s);
    school.photographAll(u"prevention-forms"_s);
    role.setEditText(before);
    school.press(u"callOffLeaveButton"_s);
}

} // namespace

TEST_CASE("Pictures of every page of the prevention meetings", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    ShownSchool school({dark, size});
    photographParts(school);
    int held = 0;
    for (const PreventionRow& row : need(school.workspace().preventions().rows())) {
        if (row.isToCome()) {
            giveEveryStatus(school.workspace(), row.student);
            school.window().openPrevention(row.id);
            photographForms(school);
        } else if (row.held) {
            school.window().openPrevention(row.id);
            school.photographAll(u"prevention-held-%1"_s.arg(++held));
        }
    }
    school.press(u"printAppendixButton"_s);
    school.photograph(u"prevention-appendix-a"_s);
}
