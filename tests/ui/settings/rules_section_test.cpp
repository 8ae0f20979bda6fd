// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_section.h"

#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/number_edit.h"
#include "ui/settings/reasons_card.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Rules : SettingsDesk {
    SettingsPage page{context(), nullptr};
    RulesSection* section = nullptr;

    Rules()
    {
        page.refresh();
        page.openSection(RulesPlace);
        page.show();
        section = qobject_cast<RulesSection*>(page.section(RulesPlace));
        REQUIRE(section != nullptr);
    }
    NumberEdit* number(const QString& objectName)
    {
        auto* found = page.findChild<NumberEdit*>(objectName);
        INFO(objectName.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    QCheckBox* box(const QString& objectName)
    {
        auto* found = page.findChild<QCheckBox*>(objectName);
        REQUIRE(found != nullptr);
        return found;
    }
    RuleSettings stored() { return need(workspace->school().rules()); }
    QString allWords() const
    {
        QStringList words;
        for (const QLabel* label : section->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        return words.join(u'\n');
    }
};

/// What somebody types in place of what stands there.
void retype(NumberEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

TEST_CASE("The rules are shown as they usually are, and nothing waits to be saved",
          "[ui][settings][rules]")
{
    Rules r;
    CHECK(r.section->typed() == RuleSettings{});
    CHECK_FALSE(r.section->isChanged());
    CHECK_FALSE(button(r.page, "saveSettingsButton")->isEnabled());
    CHECK_FALSE(button(r.page, "rulesDefaultsButton")->isEnabled());
    CHECK(r.number(u"yearWarningHalfDaysEdit"_s)->text() == u"40 school days"_s);
    CHECK(r.number(u"keepUntilAgeEdit"_s)->text() == u"25 years old"_s);
}

TEST_CASE("What a head settles is saved and comes back", "[ui][settings][rules]")
{
    Rules r;
    retype(r.number(u"yearWarningHalfDaysEdit"_s), u"30.5"_s);
    retype(r.number(u"suspensionsForPreventionEdit"_s), u"1"_s);
    r.box(u"ownTermDatesBox"_s)->click();
    auto* window = r.page.findChild<QComboBox*>(u"preventionWindowCombo"_s);
    REQUIRE(window != nullptr);
    window->setCurrentIndex(1);
    CHECK(r.section->isChanged());
    r.page.save();
    CHECK_FALSE(r.section->isChanged());
    RuleSettings expected;
    expected.yearWarningHalfDays = 61;
    expected.suspensionsForPrevention = 1;
    expected.ownTermDates = true;
    expected.preventionWindow = PreventionWindow::SchoolYear;
    CHECK(r.stored() == expected);
    need(r.section->load());
    CHECK(r.section->typed() == expected);
    CHECK(r.number(u"yearWarningHalfDaysEdit"_s)->text() == u"30.5 school days"_s);
}

TEST_CASE("A wrong number is typed, explained beside its field and refused",
          "[ui][settings][rules]")
{
    Rules r;
    retype(r.number(u"yearWarningHalfDaysEdit"_s), u"60"_s);
    CHECK(r.section->fields().field(u"year_warning_half_days"_s)->issueText() ==
          u"Give from half a school day to 45 school days."_s);
    retype(r.number(u"smallestCountShownEdit"_s), u"0"_s);
    CHECK(r.section->fields().field(u"smallest_count_shown"_s)->issueText() ==
          u"Give a number from 1 to 20."_s);
    r.page.save();
    CHECK(r.stored() == RuleSettings{});
    CHECK(r.section->isChanged()); // still there to be put right
    auto* message = r.page.findChild<QLabel*>(u"settingsMessage"_s);
    CHECK(message->text() == u"Give from half a school day to 45 school days."_s);
}

TEST_CASE("Records with support are never kept shorter than the others", "[ui][settings][rules]")
{
    Rules r;
    retype(r.number(u"keepUntilAgeEdit"_s), u"40"_s);
    CHECK(r.section->fields()
              .field(u"keep_until_age_with_support"_s)
              ->issueText()
              .contains(u"at least as long"_s));
    r.page.save();
    CHECK(r.stored() == RuleSettings{});
}

TEST_CASE("Each choice says what follows from it, either way", "[ui][settings][rules]")
{
    Rules r;
    CHECK(r.allWords().contains(u"Totals follow the DfE’s terms"_s));
    r.box(u"ownTermDatesBox"_s)->click();
    CHECK(r.allWords().contains(u"Totals follow the school’s own terms"_s));
    CHECK(r.box(u"ownTermDatesBox"_s)->accessibleDescription().contains(u"own terms"_s));
    retype(r.number(u"interventionWithinSchoolDaysEdit"_s), u"8"_s);
    CHECK(r.allWords().contains(u"Yours; usual is 5 school days"_s));
}

TEST_CASE("Back to the usual rules is shown first and saved like any change",
          "[ui][settings][rules]")
{
    Rules r;
    RuleSettings own;
    own.tellBoardEveryTime = true;
    own.keepUntilAgeWithSupport = 40;
    need(r.workspace->school().saveRules(own));
    r.page.refresh();
    CHECK(r.section->typed() == own);
    press(r.page, "rulesDefaultsButton");
    CHECK(r.section->typed() == RuleSettings{});
    CHECK(r.stored() == own);
    r.page.save();
    CHECK(r.stored() == RuleSettings{});
}

TEST_CASE("The law's numbers stand there with their source, and whether they bind this school",
          "[ui][settings][rules]")
{
    Rules r;
    const QString words = r.allWords();
    CHECK(words.contains(u"45 school days"_s));
    CHECK(words.contains(u"SI 2012/1033, regulations 4, 13 and 22; since 1 September 2012"_s));
    CHECK(words.contains(u"48 hours"_s));
    CHECK(words.contains(u"not compared with the Act"_s));
    CHECK(words.contains(u"These bind your school."_s));
    School school;
    school.name = u"Meadow Vale"_s;
    school.type = SchoolType::Independent;
    need(r.workspace->school().save(school));
    r.page.refresh();
    CHECK(r.allWords().contains(u"do not bind a school of your kind"_s));
}

TEST_CASE("Every reason code stands there with the time of its validity", "[ui][settings][rules]")
{
    Rules r;
    auto* card = r.section->findChild<ReasonsCard*>();
    REQUIRE(card != nullptr);
    CHECK(card->model()->rowCount() == static_cast<int>(suspensionReasons().size()));
    const auto cell = [&](int row, int column) {
        return card->model()->index(row, column).data().toString();
    };
    CHECK(cell(0, 0) == u"PP"_s);
    CHECK(cell(0, 2) == u"1 September 2020"_s);
    CHECK(cell(0, 3) == u"still valid"_s);
    QStringList older;
    for (int row = 0; row < card->model()->rowCount(); ++row) {
        if (cell(row, 3) == u"still valid, older code"_s) {
            older.append(cell(row, 0));
        }
    }
    older.sort();
    CHECK(older == QStringList{u"DA"_s, u"DB"_s, u"MT"_s});
    CHECK(modelFaults(card->model(), [&] { card->model()->sort(2); }) == QStringList());
}

TEST_CASE("Days are typed in halves and nothing finer", "[ui][settings][rules]")
{
    NumberEdit edit(true, u"school days"_s, nullptr);
    edit.setValue(5);
    CHECK(edit.text() == u"2.5 school days"_s);
    retype(&edit, u"3.2"_s); // the 2 is not let in
    CHECK(edit.value() == 6);
    retype(&edit, u"12.5"_s);
    CHECK(edit.value() == 25);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == 26);
    NumberEdit whole(false, {}, nullptr);
    retype(&whole, u"1.5"_s);
    CHECK(whole.value() == 15); // no point to be had
}
