// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody without leave sees: greyed out, with the reason, in every place.
#include "core/school/sign_in_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "tests/ui/prevention/prevention_desk.h"
#include "ui/common/role_guard.h"
#include "ui/common/who_at_pc.h"
#include "ui/prevention/evidence_page.h"
#include "ui/prevention/prevention_list_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/staff_section.h"
#include "ui/settings/table_editor.h"
#include "ui/students/student_editor.h"
#include "ui/students/student_page.h"
#include "ui/suspensions/suspension_page.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// An office, a helper and a student with something to be kept back.
struct RolesDesk : PreventionDesk {
    StaffId office = addStaff(u"Mr L. Osei"_s, StaffRole::Office);
    StaffId helper = addStaff(u"Mx T. Ray"_s, StaffRole::Other);

    RolesDesk()
    {
        StudentRecord record = need(workspace->students().find(student));
        record.details.referringSchool = need(workspace->school().addOrganisation(
            {{}, OrganisationKind::School, u"Larkmead School"_s, {}, {}, {}, {}}));
        record.statuses.push_back(
            {StatusKind::ChildProtection, QDate(2026, 9, 1), std::nullopt, {}});
        need(workspace->students().update(record));
    }
    void signIn(StaffId id) { workspace->signIn().signIn(id, Proof::None); }
};

/// Greyed out, and says why to eyes and ears.
bool isRefused(const QWidget& page, const QString& name, const QString& says)
{
    const auto& control = part<QWidget>(page, name);
    INFO(name.toStdString());
    INFO(control.toolTip().toStdString());
    return !control.isEnabledTo(&page) && control.toolTip().contains(says) &&
           control.accessibleDescription().contains(says);
}

QStringList words(const QWidget& page)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        all << label->text();
    }
    return all;
}

const auto kHart = u"Ask Mrs J. Hart"_s;

} // namespace

TEST_CASE("A refusal on a control comes and goes, and leaves the rest alone", "[ui][roles]")
{
    QPushButton button;
    button.setToolTip(u"Ctrl+S"_s);
    button.setEnabled(false);
    refuse(button, {});
    CHECK_FALSE(button.isEnabled()); // something else greyed it out
    button.setEnabled(true);
    refuse(button, u"Only the head."_s);
    refuse(button, u"Only the head."_s);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip() == u"Only the head."_s);
    CHECK(button.accessibleDescription() == u"Only the head."_s);
    refuse(button, {});
    CHECK(button.isEnabled());
    CHECK(button.toolTip() == u"Ctrl+S"_s);
    CHECK(button.accessibleDescription().isEmpty());
}

TEST_CASE("A student's page and form keep child protection back from the office, and say so",
          "[ui][roles][students]")
{
    RolesDesk desk;
    const QString secret = u"protection plan"_s;
    const auto tells = [&] {
        StudentPage page(desk.context(), desk.student, {}, nullptr);
        page.refresh();
        return words(page).join(u'\n').contains(secret, Qt::CaseInsensitive) ||
               words(page).join(u'\n').contains(u"child protection"_s);
    };
    CHECK(tells());
    desk.signIn(desk.office);
    StudentPage page(desk.context(), desk.student, {}, nullptr);
    page.refresh();
    const QString all = words(page).join(u'\n');
    CHECK_FALSE(all.contains(secret, Qt::CaseInsensitive));
    CHECK_FALSE(all.contains(u"Ms R. Bell"_s));
    CHECK(part<QLabel>(page, u"keptBackLabel"_s)
              .text()
              .startsWith(u"Child protection is kept for the head and leading staff. Ask"_s));
    StudentEditor editor(desk.context(), desk.student, nullptr);
    editor.refresh();
    CHECK(part<QLabel>(editor, u"keptBackLabel"_s).isVisibleTo(&editor));
    part<QLineEdit>(editor, u"formEdit"_s).setText(u"9Z"_s);
    press(editor, u"saveStudentButton"_s);
    const StudentRecord stored = need(desk.workspace->students().find(desk.student));
    CHECK(stored.details.form == u"9Z"_s);
    CHECK(stored.has(StatusKind::ChildProtection, desk.clock.today()));
    CHECK(stored.professionals.size() == 1);
}

TEST_CASE("The office calls a meeting; that there is none is not theirs to decide",
          "[ui][roles][prevention]")
{
    RolesDesk desk;
    desk.signIn(desk.office);
    PreventionListPage page(desk.context(), nullptr);
    page.refresh();
    const QString stem = u"watch%1"_s.arg(desk.student.number);
    CHECK(isRefused(page, stem + u"OpenButton"_s, kHart));
    CHECK(part<QPushButton>(page, stem + u"CallButton"_s).isEnabledTo(&page));
    desk.signIn(desk.head);
    page.refresh();
    CHECK(part<QPushButton>(page, stem + u"OpenButton"_s).isEnabledTo(&page));
}

TEST_CASE("The referring school is invited only with head or proprietor at the desk",
          "[ui][roles][welcome_back]")
{
    RolesDesk desk;
    const WelcomeBackId meeting = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    desk.signIn(desk.office);
    WelcomeBackPage page(desk.context(), meeting, nullptr);
    page.refresh();
    CHECK(isRefused(page, u"inviteReferringCheck"_s, kHart));
    SuspensionPage fresh(desk.context(), nullptr);
    fresh.startNew(desk.student);
    CHECK(isRefused(fresh, u"inviteReferringBox"_s, kHart));
    desk.signIn(desk.head);
    SuspensionPage ofHead(desk.context(), nullptr);
    ofHead.startNew(desk.student);
    CHECK(part<QCheckBox>(ofHead, u"inviteReferringBox"_s).isEnabledTo(&ofHead));
}

TEST_CASE("Issuing is the office's daily work and nobody else's", "[ui][roles][suspensions]")
{
    RolesDesk desk;
    desk.signIn(desk.office);
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    CHECK(part<QPushButton>(page, u"issueButton"_s).isEnabledTo(&page));
    desk.signIn(desk.helper);
    SuspensionPage other(desk.context(), nullptr);
    other.startNew(desk.student);
    CHECK(isRefused(other, u"issueButton"_s, kHart));
    CHECK(isRefused(other, u"issueBelowButton"_s, kHart));
    desk.signIn(desk.head);
    desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    desk.signIn(desk.helper);
    other.open(need(desk.workspace->cases().rows()).front().id);
    CHECK(isRefused(other, u"cancelSuspensionButton"_s, kHart));
    CHECK(isRefused(other, u"correctButton"_s, kHart));
}

TEST_CASE("Evidence and the authority's lines leave by the head", "[ui][roles][reports]")
{
    RolesDesk desk;
    desk.heldAlready();
    desk.signIn(desk.office);
    EvidencePage evidence(desk.context(), desk.student, nullptr);
    CHECK(isRefused(evidence, u"saveEvidenceButton"_s, kHart));
    ReportsPage page(desk.context(), nullptr);
    page.refresh();
    auto& kind = part<QComboBox>(page, u"reportCombo"_s);
    auto& leaves = part<QCheckBox>(page, u"leavesSchoolCheck"_s);
    CHECK(leaves.isEnabledTo(&page));
    kind.setCurrentIndex(kind.count() - 1); // the local authority
    CHECK(leaves.isChecked());
    CHECK(isRefused(page, u"leavesSchoolCheck"_s, kHart));
    kind.setCurrentIndex(0);
    CHECK(leaves.isEnabledTo(&page));
}

TEST_CASE("Rules and roles in Settings are greyed out for the office, names are not",
          "[ui][roles][settings]")
{
    RolesDesk desk;
    desk.signIn(desk.office);
    RulesSection rules(desk.context(), nullptr);
    need(rules.load());
    CHECK(isRefused(rules, u"tellBoardEveryTimeBox"_s, kHart));
    CHECK(part<QLabel>(rules, u"rulesRefusal"_s).text().contains(kHart));
    StaffSection staff(desk.context(), nullptr);
    need(staff.load());
    staff.findChild<TableEditor*>()->choose(0);
    CHECK(isRefused(staff, u"staffRoleCombo"_s, kHart));
    CHECK(isRefused(staff, u"staffMayActBox"_s, kHart));
    CHECK(isRefused(staff, u"staffLeaveButton"_s, kHart));
    CHECK(part<QLineEdit>(staff, u"staffPhoneEdit"_s).isEnabledTo(&staff));
    press(staff, u"staffAddButton"_s);
    CHECK(part<QComboBox>(staff, u"staffRoleCombo"_s).currentText() == u"School office"_s);
    CHECK(part<QPushButton>(staff, u"staffLeaveButton"_s).isEnabledTo(&staff)); // takes it out
    desk.signIn(desk.head);
    need(rules.load());
    CHECK(part<QCheckBox>(rules, u"tellBoardEveryTimeBox"_s).isEnabledTo(&rules));
}

TEST_CASE("Settings say what choosing somebody means, and a password cannot be chosen away",
          "[ui][roles][settings]")
{
    RolesDesk desk;
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    const auto says = [&] { return words(section).join(u'\n'); };
    CHECK(says().contains(u"While nobody is chosen, everybody may do everything at this PC"_s));
    pick(section, u"whoAtPcCombo"_s, u"Mr L. Osei"_s);
    CHECK(desk.workspace->signIn().id() == desk.office);
    CHECK(says().contains(u"as a courtesy: anybody can choose somebody else here"_s));
    pick(section, u"whoAtPcCombo"_s, u"Nobody in particular"_s);
    CHECK_FALSE(desk.workspace->signIn().id());
    desk.workspace->signIn().signIn(desk.office, Proof::Password);
    need(section.load());
    CHECK_FALSE(part<QComboBox>(section, u"whoAtPcCombo"_s).isEnabled());
    CHECK(says().contains(u"Mr L. Osei is signed in by password."_s));
    rememberWho(u"Mrs J. Hart"_s, desk.head, *desk.workspace);
    CHECK(rememberedWho().isEmpty());
    CHECK(desk.workspace->signIn().id() == desk.office);
}
