// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/support_panel.h"

#include "core/students/support_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/page_parts.h"
#include "tests/support/support_samples.h"
#include "tests/support/widget_check.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct SupportDesk : Desk {
    StudentId student = add(invented(u"Amira"_s, u"Osei"_s));

    SupportService& supports() { return workspace->supports(); }
    StudentSupport stored() { return need(supports().of(student)); }
    void saveOneOfEach()
    {
        need(supports().save(student, anInternalExclusion()));
        need(supports().save(student, aMentor()));
        need(supports().save(student, aPlacement()));
        need(supports().save(student, aBehaviourPlan()));
        need(supports().save(student, aStartedAssessment()));
    }
};

QString wordsOn(const QWidget& panel)
{
    QCoreApplication::processEvents(); // the notice of a change is on its way
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // what was made in its place is shown
    QStringList words;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&panel)) {
            words.append(label->text());
        }
    }
    return words.join(u'|');
}

void setDate(const QWidget& panel, const QString& name, QDate date)
{
    part<DateField>(panel, name).setDate(date);
}

} // namespace

TEST_CASE("A student for whom nothing was tried is told what to write down", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    const QString words = wordsOn(panel);
    CHECK(words.contains(u"Nothing yet. Write down what the school has tried"_s));
    CHECK(words.contains(u"Early Help Assessment"_s));
    CHECK(words.contains(u"Not said yet"_s));
    CHECK(namelessInputs(panel) == QStringList());
    CHECK(unreachableInputs(panel) == QStringList());
}

TEST_CASE("What was tried stands on the student's page in words", "[ui][support]")
{
    SupportDesk desk;
    desk.saveOneOfEach();
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.resize(800, 700);
    panel.show();
    const QString words = wordsOn(panel);
    for (const QString& shown :
         {u"Left two lessons"_s, u"1.5 school days"_s, u"Thursday 5 November 2026 · Mr Vale"_s,
          u"Mentoring"_s, u"since Monday 14 September 2026 · 1 hour 30 minutes a week · Ms Reed"_s,
          u"Goes on"_s, u"The Forge"_s,
          u"from Monday 5 October 2026 to Friday 23 October 2026 · to meet behavioural needs"_s,
          u"Ended"_s, u"Behaviour Support Plan"_s,
          u"agreed on Monday 21 September 2026 · reviewed on Monday 19 October 2026 · next review "
          "by Monday 7 December 2026 · recorded as SEN support"_s,
          u"In force"_s, u"A quiet start each day"_s, u"Started"_s,
          u"on Monday 2 November 2026"_s}) {
        INFO(shown.toStdString());
        CHECK(words.contains(shown));
    }
    CHECK_FALSE(words.contains(u"Nothing yet"_s));
    CHECK(namelessInputs(panel) == QStringList());
    CHECK(unreachableInputs(panel) == QStringList());
}

TEST_CASE("An internal exclusion is added in place", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addExclusionButton"_s);
    CHECK(part<DateField>(panel, u"supportDateEdit"_s).date() == desk.clock.today());
    CHECK(namelessInputs(panel) == QStringList());
    setDate(panel, u"supportDateEdit"_s, QDate(2026, 11, 5));
    part<QSpinBox>(panel, u"supportDaysSpin"_s).setValue(3);
    type(panel, u"supportReasonEdit"_s, u"Left two lessons"_s);
    type(panel, u"supportLeadEdit"_s, u"Mr Vale"_s);
    press(panel, u"supportSaveButton"_s);
    const auto stored = desk.stored().internalExclusions;
    REQUIRE(stored.size() == 1);
    InternalExclusion wanted = anInternalExclusion();
    wanted.id = stored[0].id;
    CHECK(stored[0] == wanted);
    CHECK(wordsOn(panel).contains(u"1.5 school days"_s));
    CHECK(panel.findChild<QWidget*>(u"supportReasonEdit"_s) == nullptr); // the form has gone
    CHECK(desk.prompter.warned.isEmpty());
}

TEST_CASE("What is missing is said under its field, and goes once it is there", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addExclusionButton"_s);
    press(panel, u"supportSaveButton"_s);
    CHECK(wordsOn(panel).contains(u"The reason is missing."_s));
    CHECK(desk.stored() == StudentSupport{});
    type(panel, u"supportReasonEdit"_s, u"Left two lessons"_s);
    CHECK_FALSE(wordsOn(panel).contains(u"The reason is missing."_s));
    setDate(panel, u"supportDateEdit"_s, QDate(2026, 11, 20));
    Q_EMIT part<DateField>(panel, u"supportDateEdit"_s).changed();
    CHECK(wordsOn(panel).contains(u"Friday 20 November 2026, is still to come"_s));
    press(panel, u"supportSaveButton"_s); // a doubt lets the work go on
    CHECK(desk.stored().internalExclusions.size() == 1);
}

TEST_CASE("A date that cannot be read is never taken for none", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addSupportButton"_s);
    type(panel, u"supportLastEditLine"_s, u"Whenever"_s);
    press(panel, u"supportSaveButton"_s);
    CHECK(wordsOn(panel).contains(u"This is not a date."_s));
    CHECK(desk.stored() == StudentSupport{});
}

TEST_CASE("Support and alternative provision are added with kind, days and provider",
          "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addSupportButton"_s);
    pick(panel, u"supportKindCombo"_s, u"Small group"_s);
    part<QSpinBox>(panel, u"supportMinutesSpin"_s).setValue(45);
    press(panel, u"supportSaveButton"_s);
    CHECK(wordsOn(panel).contains(u"45 minutes a week"_s));
    press(panel, u"addPlacementButton"_s);
    type(panel, u"supportProviderEdit"_s, u"The Forge"_s);
    part<QCheckBox>(panel, u"supportBehaviourCheck"_s).setChecked(false);
    setDate(panel, u"supportFirstEdit"_s, QDate(2026, 12, 1));
    press(panel, u"supportSaveButton"_s);
    CHECK(wordsOn(panel).contains(u"Planned"_s));
    const StudentSupport all = desk.stored();
    CHECK(all.additional.at(0).kind == SupportKind::SmallGroup);
    CHECK(all.additional.at(0).minutesWeek == 45);
    CHECK(all.placements.at(0).provider == u"The Forge"_s);
    CHECK_FALSE(all.placements.at(0).forBehaviour);
}

TEST_CASE("A plan keeps its review dates and whether it is SEN support; an overdue review is loud",
          "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addPlanButton"_s);
    pick(panel, u"planKindCombo"_s, u"Pastoral Support Plan"_s);
    CHECK(part<QCheckBox>(panel, u"planSenCheck"_s).isChecked());
    part<QCheckBox>(panel, u"planSenCheck"_s).setChecked(false);
    setDate(panel, u"planAgreedEdit"_s, QDate(2026, 9, 21));
    setDate(panel, u"planDueEdit"_s, QDate(2026, 11, 18));
    type(panel, u"planSummaryEdit"_s, u"A quiet start each day"_s);
    press(panel, u"supportSaveButton"_s);
    const auto plans = desk.stored().plans;
    REQUIRE(plans.size() == 1);
    CHECK(plans[0] == SupportPlan{plans[0].id, PlanKind::PastoralSupport, QDate(2026, 9, 21), {},
                                  QDate(2026, 11, 18), {}, false, u"A quiet start each day"_s});
    CHECK(wordsOn(panel).contains(u"Review overdue"_s));
    press(panel, u"changeSupportButton"_s);
    setDate(panel, u"planReviewedEdit"_s, QDate(2026, 11, 19));
    setDate(panel, u"planDueEdit"_s, QDate(2027, 1, 29));
    press(panel, u"supportSaveButton"_s);
    CHECK(desk.stored().plans.at(0).reviewedOn == QDate(2026, 11, 19));
    CHECK_FALSE(wordsOn(panel).contains(u"Review overdue"_s));
}

TEST_CASE("How the Early Help Assessment stands is kept with its day", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"changeAssessmentButton"_s);
    pick(panel, u"assessmentStateCombo"_s, u"Started"_s);
    press(panel, u"supportSaveButton"_s);
    CHECK(wordsOn(panel).contains(u"Say on which day the Early Help Assessment came to that."_s));
    setDate(panel, u"assessmentDateEdit"_s, QDate(2026, 11, 2));
    type(panel, u"assessmentNoteEdit"_s, u"With the family"_s);
    press(panel, u"supportSaveButton"_s);
    CHECK(desk.stored().earlyHelp == aStartedAssessment());
    CHECK(wordsOn(panel).contains(u"on Monday 2 November 2026"_s));
}

TEST_CASE("Taking something out asks first and names what goes", "[ui][support]")
{
    SupportDesk desk;
    need(desk.supports().save(desk.student, anInternalExclusion()));
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    CHECK(part<QPushButton>(panel, u"removeSupportButton"_s).accessibleName() ==
          u"Remove the internal exclusion of Thursday 5 November 2026"_s);
    desk.prompter.agrees = false;
    press(panel, u"removeSupportButton"_s);
    CHECK(desk.stored().internalExclusions.size() == 1);
    desk.prompter.agrees = true;
    press(panel, u"removeSupportButton"_s);
    CHECK(desk.prompter.asked.last().contains(
        u"the internal exclusion of Thursday 5 November 2026"_s));
    CHECK(desk.stored() == StudentSupport{});
    CHECK(wordsOn(panel).contains(u"Nothing yet."_s));
}

TEST_CASE("Cancel leaves a form of support without keeping anything", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addPlacementButton"_s);
    type(panel, u"supportProviderEdit"_s, u"The Forge"_s);
    press(panel, u"supportCancelButton"_s);
    CHECK_FALSE(wordsOn(panel).contains(u"Provider"_s));
    CHECK(desk.stored() == StudentSupport{});
    press(panel, u"addPlacementButton"_s);
    CHECK(wordsOn(panel).contains(u"Provider"_s));
    press(panel, u"addPlacementButton"_s); // the same button shuts it again
    CHECK_FALSE(wordsOn(panel).contains(u"Provider"_s));
}

TEST_CASE("What is being typed stays when something changes elsewhere", "[ui][support]")
{
    SupportDesk desk;
    SupportPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    press(panel, u"addPlacementButton"_s);
    type(panel, u"supportProviderEdit"_s, u"The Forge"_s);
    need(desk.supports().save(desk.student, aMentor()));
    CHECK_FALSE(wordsOn(panel).contains(u"Mentoring"_s));
    CHECK(part<QLineEdit>(panel, u"supportProviderEdit"_s).text() == u"The Forge"_s);
    press(panel, u"supportSaveButton"_s);
    CHECK(wordsOn(panel).contains(u"Mentoring"_s));
    CHECK(desk.stored().placements.size() == 1);
}
