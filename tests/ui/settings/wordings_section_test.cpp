// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wordings_section.h"

#include "core/documents/document_text.h"
#include "core/documents/letter_samples.h"
#include "core/documents/letter_values.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/records/wording_service.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/suspensions.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/common/pill.h"
#include "ui/print/document_preview.h"
#include "ui/settings/placeholder_palette.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/wording_difference.h"
#include "ui/settings/wording_editor.h"
#include "ui/settings/wording_preview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kLetter = u"suspension-letter"_s;

struct Letters : SettingsDesk {
    SettingsPage page{context(), nullptr};
    WordingsSection* section = nullptr;
    WordingEditor* editor = nullptr;
    WordingPreview* preview = nullptr;

    Letters()
    {
        page.resize(1096, 742);
        page.refresh();
        page.openSection(WordingsPlace);
        page.show();
        section = qobject_cast<WordingsSection*>(page.section(WordingsPlace));
        REQUIRE(section != nullptr);
        editor = section->findChild<WordingEditor*>();
        preview = section->findChild<WordingPreview*>();
    }
    template<class Widget>
    Widget* part(const char* objectName)
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(objectName));
        INFO(objectName);
        REQUIRE(found != nullptr);
        return found;
    }
    QString product() const { return templateText(kLetter); }
    LetterWordings stored() { return need(workspace->wordings().load()); }
    void replace(const QString& before, const QString& after)
    {
        const QString text = editor->toPlainText();
        REQUIRE(text.contains(before));
        editor->setPlainText(QString(text).replace(before, after));
    }
    QString pageText()
    {
        preview->showNow();
        REQUIRE(preview->pages()->documents().size() == 1);
        return toPlainText(preview->pages()->documents().front());
    }
    QString message() { return part<QLabel>("settingsMessage")->text(); }
    QStringList faults()
    {
        QStringList all;
        auto* list = part<QListWidget>("wordingFaultsList");
        for (int row = 0; row < list->count(); ++row) {
            all.append(list->item(row)->text());
        }
        return all;
    }
    SuspensionCase draftOf(StudentId student)
    {
        SuspensionCase entered{{{}, SuspensionStatus::Draft, {}, daysFrom(QDate(2026, 11, 24), 2)},
                               {}};
        entered.suspension.details.student = student;
        entered.suspension.id = need(workspace->cases().saveDraft(entered));
        return entered;
    }
    StudentId aStudent()
    {
        StudentRecord student;
        student.details.forename = u"Dylan"_s;
        student.details.surname = u"Farrow"_s;
        student.details.dateOfBirth = QDate(2014, 2, 15);
        return add(student);
    }
};

const auto kGreeting = u"I know that this is not an easy letter"_s;

} // namespace

TEST_CASE("Every wording is listed, and the chosen one stands there with its page",
          "[ui][settings][wordings]")
{
    Letters l;
    CHECK(l.part<QListWidget>("wordingsList")->count() ==
          static_cast<int>(letterCatalogue().size()));
    for (int place = 0; place < static_cast<int>(letterCatalogue().size()); ++place) {
        l.section->choose(place);
        INFO(l.section->drafts()[static_cast<size_t>(place)].entry.name.toStdString());
        CHECK(l.editor->toPlainText() == l.section->drafts()[static_cast<size_t>(place)].product);
        CHECK(l.faults().isEmpty());
        CHECK_FALSE(l.pageText().isEmpty());
    }
    CHECK_FALSE(l.section->isChanged()); // looking changes nothing
    CHECK(l.part<Pill>("wordingBadge")->text() == u"product’s wording"_s);
}

TEST_CASE("The page follows the words as they are typed", "[ui][settings][wordings]")
{
    Letters l;
    CHECK(l.pageText().contains(u"Dylan"_s));
    l.editor->moveCursor(QTextCursor::End);
    QTest::keyClick(l.editor, Qt::Key_Return);
    QTest::keyClicks(l.editor, u"With our best wishes to {{student}}."_s);
    CHECK(QTest::qWaitFor([&] {
        const auto& shown = l.preview->pages()->documents();
        return !shown.empty() && toPlainText(shown.front()).contains(u"best wishes to Dylan"_s);
    }));
    CHECK(l.part<Pill>("wordingBadge")->text() == u"not saved yet"_s);
    CHECK(button(l.page, "saveSettingsButton")->isEnabled());
}

TEST_CASE("The page can be looked at for other cases and kinds of school",
          "[ui][settings][wordings]")
{
    Letters l;
    auto* sample = l.part<QComboBox>("wordingSampleCombo");
    QStringList pages;
    for (int i = 0; i < sample->count(); ++i) {
        sample->setCurrentIndex(i);
        pages.append(l.pageText());
    }
    CHECK(pages.removeDuplicates() == 0); // each case makes another letter
    sample->setCurrentIndex(0);
    auto* kind = l.part<QComboBox>("wordingSchoolKindCombo");
    kind->setCurrentIndex(2);
    CHECK_FALSE(l.pageText().contains(u"prosecuted"_s));
    kind->setCurrentIndex(1);
    CHECK(l.pageText().contains(u"prosecuted"_s));
}

TEST_CASE("A placeholder is found by typing and put in at the cursor by keyboard",
          "[ui][settings][wordings]")
{
    Letters l;
    l.editor->moveCursor(QTextCursor::Start);
    l.editor->setFocus();
    QTest::keyClick(l.editor, Qt::Key_Space, Qt::ControlModifier);
    auto* search = l.part<QLineEdit>("placeholderSearchEdit");
    auto* palette = l.section->findChild<PlaceholderPalette*>();
    CHECK(l.part<QTabWidget>("wordingTabs")->currentWidget() == palette);
    const int all = palette->shownCount();
    search->setText(u"letter date"_s);
    CHECK(palette->shownCount() >= 1);
    CHECK(palette->shownCount() < all);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(l.editor->toPlainText() == u"{{letter_date}}"_s + l.product());
    CHECK(l.editor->textCursor().position() == u"{{letter_date}}"_s.size());
    search->setText(u"no such thing anywhere"_s);
    CHECK(palette->shownCount() == 0);
    CHECK_FALSE(button(l.page, "insertPlaceholderButton")->isEnabled());
}

TEST_CASE("An unknown placeholder is marked while typing and refused at saving, with its line",
          "[ui][settings][wordings]")
{
    Letters l;
    l.replace(u"Dear {{salutation}},"_s, u"Dear {{salutaton}},"_s);
    REQUIRE(l.faults().size() == 1);
    CHECK(l.faults().front().startsWith(u"Line 1: "_s));
    CHECK(l.faults().front().endsWith(u"Did you mean {{salutation}}?"_s));
    CHECK(l.editor->extraSelections().size() == 1);
    CHECK(l.editor->extraSelections().front().cursor.selectedText() == u"{{salutaton}}"_s);
    l.page.save();
    CHECK(l.message().contains(u"was not saved. Line 1: "_s));
    CHECK(l.message().contains(u"salutaton"_s));
    CHECK_FALSE(l.stored().isOwn(kLetter));
    CHECK(l.editor->textCursor().selectedText() == u"{{salutaton}}"_s); // it was gone to
    l.replace(u"{{salutaton}}"_s, u"{{salutation}}"_s);
    CHECK(l.faults().isEmpty());
    CHECK_FALSE(l.section->isChanged());
}

TEST_CASE(
    "A section without its end is refused, and so is a letter that leaves out what it must say",
    "[ui][settings][wordings]")
{
    Letters l;
    SECTION("no end")
    {
        l.replace(kGreeting, u"{{#year}}"_s + kGreeting);
        REQUIRE_FALSE(l.faults().isEmpty());
        CHECK(l.faults().front().contains(u"{{/year}}"_s));
    }
    SECTION("left out")
    {
        l.replace(u"{{representations}}"_s, u"the office"_s);
        REQUIRE(l.faults().size() == 1);
        CHECK(l.faults().front().contains(u"representations"_s));
        auto* list = l.part<QListWidget>("wordingFaultsList");
        Q_EMIT list->itemActivated(nullptr);
        list->setCurrentRow(0);
        Q_EMIT list->itemActivated(list->item(0)); // leads to what is to be put in
        CHECK(l.part<QLineEdit>("placeholderSearchEdit")->text() == u"representations"_s);
    }
    l.page.save();
    CHECK(l.message().contains(u"was not saved."_s));
    CHECK_FALSE(l.stored().isOwn(kLetter));
}

TEST_CASE("While there is a mistake the page stays as it was, and says so",
          "[ui][settings][wordings]")
{
    Letters l;
    const QString good = l.pageText();
    auto* note = l.part<QLabel>("wordingPreviewNote");
    CHECK_FALSE(note->isVisible());
    l.replace(kGreeting, u"{{wrong}} other words"_s);
    CHECK(l.pageText() == good);
    CHECK(note->isVisible());
    l.replace(u"{{wrong}} "_s, u"Quite "_s);
    CHECK(l.pageText().contains(u"Quite other words"_s));
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("An own wording is used in the next letter and not in one already issued",
          "[ui][settings][wordings]")
{
    Letters l;
    School school;
    school.name = u"Meadow Vale"_s;
    need(l.workspace->school().save(school));
    const SuspensionCase before = l.draftOf(l.aStudent());
    const auto letterOf = [&](const SuspensionCase& suspension) {
        return suspensionLetters(need(l.workspace->documents().letter(suspension))).front();
    };
    IssuedDocument issued =
        asIssued(letterOf(before), "%PDF-1.4 pages", before.suspension.details.student);
    issued.suspension = before.suspension.id;
    need(l.workspace->records().issueSuspension(before.suspension.id, {issued}));

    l.replace(kGreeting, u"Thank you for speaking to us on the telephone"_s);
    l.page.save();
    CHECK(l.message().isEmpty());
    CHECK(l.stored().isOwn(kLetter));
    CHECK(l.part<Pill>("wordingBadge")->text() == u"own wording"_s);

    const QString next = toPlainText(letterOf(l.draftOf(l.aStudent())));
    CHECK(next.contains(u"speaking to us on the telephone"_s));
    const auto kept = need(l.workspace->records().list({}));
    REQUIRE(kept.size() == 1);
    const QString old = need(l.workspace->records().find(kept.front().id)).content;
    CHECK(old.contains(kGreeting));
    CHECK_FALSE(old.contains(u"telephone"_s));
}

TEST_CASE("Going back to the product's wording asks first", "[ui][settings][wordings]")
{
    Letters l;
    CHECK_FALSE(button(l.page, "wordingRestoreButton")->isEnabled());
    l.replace(kGreeting, u"Something else"_s);
    l.page.save();
    REQUIRE(l.stored().isOwn(kLetter));
    l.prompter.agrees = false;
    press(l.page, "wordingRestoreButton");
    REQUIRE(l.prompter.asked.size() == 1);
    CHECK(l.prompter.asked.front().contains(u"already issued stay"_s));
    CHECK(l.stored().isOwn(kLetter));
    l.prompter.agrees = true;
    press(l.page, "wordingRestoreButton");
    CHECK_FALSE(l.stored().isOwn(kLetter));
    CHECK(l.editor->toPlainText() == l.product());
    CHECK_FALSE(button(l.page, "saveSettingsButton")->isEnabled());
}

TEST_CASE("Unsaved words are asked about on leaving and gone when given up",
          "[ui][settings][wordings]")
{
    Letters l;
    l.replace(kGreeting, u"Something else"_s);
    l.section->choose(2); // looking at another letter keeps them
    l.prompter.agrees = false;
    CHECK_FALSE(l.page.tryLeave());
    CHECK(l.prompter.asked.front().contains(u"Letters"_s));
    l.section->choose(0);
    CHECK(l.editor->toPlainText().contains(u"Something else"_s));
    l.prompter.agrees = true;
    CHECK(l.page.tryLeave());
    CHECK(l.editor->toPlainText() == l.product());
}

TEST_CASE("What differs from the product's wording is shown line by line",
          "[ui][settings][wordings]")
{
    Letters l;
    auto* tabs = l.part<QTabWidget>("wordingTabs");
    auto* difference = l.part<WordingDifference>("wordingDifference");
    tabs->setCurrentWidget(difference);
    CHECK(difference->toPlainText().startsWith(u"This is the product’s wording"_s));
    l.replace(u"Dear {{salutation}},"_s, u"Good morning {{salutation}},"_s);
    CHECK(difference->toPlainText().contains(u"− Dear {{salutation}},"_s));
    CHECK(difference->toPlainText().contains(u"+ Good morning {{salutation}},"_s));
    CHECK_FALSE(difference->toPlainText().contains(u"right to be heard"_s)); // unchanged, far away
}

TEST_CASE("When the product's wording has changed since, that is said until the school decides",
          "[ui][settings][wordings]")
{
    SettingsDesk desk;
    const QString path = desk.folder.filePath(u"school.db"_s);
    desk.workspace = need(Workspace::create(path, desk.clock));
    const QString own = templateText(kLetter).replace(kGreeting, u"Something else"_s);
    need(desk.workspace->wordings().save(kLetter, own));
    WordingsSection section(desk.context(), nullptr);
    section.show();
    auto* said = section.findChild<QLabel*>(u"wordingOvertakenText"_s);
    need(section.load());
    CHECK_FALSE(said->isVisible());

    // as if it had been written beside the text of an earlier version
    need(need(Database::open(path))->run(u"UPDATE letter_wording SET based_on = 'older'"_s));
    need(section.load());
    CHECK(said->isVisible());
    CHECK(section.findChild<QListWidget*>(u"wordingsList"_s)
              ->item(0)
              ->text()
              .contains(u"ours has changed"_s));
    press(section, "wordingKeepButton");
    CHECK_FALSE(said->isVisible());
    need(section.load());
    CHECK_FALSE(said->isVisible());
    CHECK(need(desk.workspace->wordings().load()).text(kLetter) == own);
    desk.workspace.reset(); // before its folder goes
}

TEST_CASE("A long wording stays quick to type in", "[ui][settings][wordings]")
{
    Letters l;
    QString text = l.product();
    for (int i = 0; i < 400; ++i) {
        text += u"\nParagraph %1 says {{student}} once more.\n"_s.arg(i);
    }
    l.editor->setPlainText(text);
    l.editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(l.editor, u"And an end."_s);
    CHECK(l.faults().isEmpty());
    l.page.save();
    CHECK(l.stored().text(kLetter).endsWith(u"And an end."_s));
}

TEST_CASE("In a file open for reading only nothing can be written", "[ui][settings][wordings]")
{
    SettingsDesk desk;
    const QString path = desk.folder.filePath(u"school.db"_s);
    desk.workspace = need(Workspace::create(path, desk.clock));
    desk.workspace.reset();
    desk.workspace = need(Workspace::open(path, desk.clock, Workspace::Access::ReadOnly));
    SettingsPage page(desk.context(), nullptr);
    page.openSection(WordingsPlace);
    CHECK_FALSE(page.findChild<WordingEditor*>()->isEnabled());
    CHECK_FALSE(button(page, "saveSettingsButton")->isEnabled());
}

TEST_CASE("The part about letters is named and reached by keyboard", "[ui][settings][wordings]")
{
    Letters l;
    for (int tab = 0; tab < 3; ++tab) {
        l.part<QTabWidget>("wordingTabs")->setCurrentIndex(tab);
        INFO(tab);
        CHECK(namelessInputs(l.page) == QStringList());
        CHECK(unreachableInputs(l.page) == QStringList());
    }
}
