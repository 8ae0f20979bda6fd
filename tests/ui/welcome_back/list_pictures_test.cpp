// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the list, the month, the choices beside a suspension and what was agreed:
// FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/students/student_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/catch.h"
#include "tests/support/shown_school.h"
#include "ui/common/page.h"
#include "ui/welcome_back/agreed_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

template<class Widget>
Widget* find(ShownSchool& school, const QString& name)
{
    auto* found = school.page().findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return found;
}

/// A new suspension of a student whom another school sent, with the choices about the meeting.
void photographChoices(ShownSchool& school, StudentId student)
{
    school.window().newSuspension(student);
    QTest::qWait(50);
    school.press(u"length6Button"_s);
    auto* lead = find<QComboBox>(school, u"meetingLeadCombo"_s);
    school.photograph(u"section-set"_s, lead);
    lead->setCurrentIndex(lead->count() - 1);
    Q_EMIT lead->activated(lead->currentIndex());
    auto* invite = find<QCheckBox>(school, u"inviteReferringBox"_s);
    if (invite->isVisible()) {
        invite->click();
    }
    school.photograph(u"section-asked"_s, invite);
    find<QRadioButton>(school, u"without_meetingRadio"_s)->click();
    school.photograph(u"section-without"_s, find<QWidget>(school, u"interventionDateEdit"_s));
}

} // namespace

TEST_CASE("Pictures of the list, the month and what was agreed", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    ShownSchool school({dark, size});
    Workspace& workspace = school.workspace();
    school.window().openPlace(Place::WelcomeBack);
    school.press(u"toRecordPartButton"_s);
    school.photograph(u"list-part"_s);
    school.press(u"monthButton"_s);
    school.photograph(u"month"_s);
    for (const WelcomeBackRow& row : need(workspace.welcomeBacks().rows())) {
        if (!need(workspace.welcomeBacks().commitments(row.student)).empty()) {
            school.window().openStudent(row.student);
            school.photograph(u"agreed"_s, school.page().findChild<AgreedPanel*>());
            break;
        }
    }
    for (const StudentRow& row : need(workspace.students().rows(school.today()))) {
        if (need(workspace.students().find(row.id)).details.referringSchool) {
            photographChoices(school, row.id);
            break;
        }
    }
}
