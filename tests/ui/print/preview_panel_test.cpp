// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_panel.h"

#include "core/base/clock.h"
#include "core/exchange/email_draft.h"
#include "core/paper/renderer.h"
#include "core/records/history_service.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/print/print_service.h"
#include "ui/print/printer_bar.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Desk desk;
    FixedClock& clock = desk.clock;
    FakePrompter& prompter = desk.prompter;
    QTemporaryDir folder;
    PreviewPanel panel{desk.context(), nullptr};
    QSignalSpy output{&panel, &PreviewPanel::output};
    QPushButton* button = panel.findChild<QPushButton*>(u"emailDraftButton"_s);
    QString address = u"kay@home.example"_s;

    Fixture()
    {
        REQUIRE(button != nullptr);
        Document letter;
        letter.title = u"A letter"_s;
        panel.setPages(u"The letter"_s, {letter}, u"welcome-back-changed"_s, {});
        prompter.fileToSave = folder.filePath(u"draft.eml"_s);
    }
    void offerEmail()
    {
        panel.setEmail([this](const std::vector<Document>& documents) {
            EmailDraft draft;
            draft.to = {{u"Ms Kay Farrow"_s, address}};
            return emailWithPages(draft, toPdf(documents), u"welcome-back-changed"_s, clock);
        });
    }
    [[nodiscard]] QByteArray saved() const
    {
        QFile file(folder.filePath(u"draft.eml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("A page that offers an email draft gets one with the pages in it", "[ui][print]")
{
    Fixture f;
    CHECK(f.button->isHidden());
    f.offerEmail();
    CHECK_FALSE(f.button->isHidden());
    f.button->click();
    CHECK(f.output.count() == 1);
    CHECK(f.prompter.suggested == QStringList{u"welcome-back-changed.eml"_s});
    CHECK(f.saved().contains("X-Unsent: 1\r\n"));
    CHECK(f.saved().contains("filename=\"welcome-back-changed.pdf\""));
    CHECK(f.saved().contains("\r\n\r\n" + QByteArray("%PDF-1.").toBase64().left(8)));
    f.panel.setEmail({});
    CHECK(f.button->isHidden());
}

TEST_CASE("No draft is made while the pages may not leave or somebody cannot be reached",
          "[ui][print]")
{
    Fixture f;
    f.offerEmail();
    f.panel.setActions(u"Print"_s, u"Save"_s, [] { return false; });
    f.button->click();
    CHECK(f.saved().isEmpty());

    f.panel.setActions(u"Print"_s, u"Save"_s, {});
    f.address = u"kay"_s;
    f.button->click();
    CHECK(f.saved().isEmpty());
    REQUIRE(f.prompter.warned.size() == 1);
    CHECK(f.prompter.warned.front().startsWith(u"“kay” cannot be used as an email address."_s));

    f.prompter.fileToSave.reset();
    f.button->click();
    CHECK(f.prompter.warned.size() == 1);
    CHECK(f.output.count() == 0);
}

TEST_CASE("The preview's buttons are reached by keyboard and named", "[ui][print]")
{
    Fixture f;
    f.offerEmail();
    f.panel.show();
    CHECK(namelessInputs(f.panel) == QStringList());
    CHECK(unreachableInputs(f.panel) == QStringList());
}

TEST_CASE("Papers of several records as one job are noted with each of them", "[ui][print][history]")
{
    Fixture f;
    const StudentId amira = f.desk.add(invented(u"Amira"_s, u"Osei"_s));
    const StudentId theo = f.desk.add(invented(u"Theo"_s, u"Marsh"_s));
    Document letter;
    letter.title = u"A letter"_s;
    Document notice;
    notice.title = u"A notice"_s;
    f.panel.setPages(u"Due"_s, {letter, notice, letter}, u"due"_s, {});
    f.panel.setRecords({{SubjectKind::Student, amira.number},
                        {SubjectKind::Student, amira.number},
                        {SubjectKind::Student, theo.number}});
    f.prompter.fileToSave = f.folder.filePath(u"due.pdf"_s);
    f.panel.findChild<QPushButton*>(u"savePdfButton"_s)->click();
    CHECK(f.output.count() == 1);
    CHECK(QFile::exists(f.folder.filePath(u"due.pdf"_s)));
    const auto newest = [&](StudentId student) {
        return need(f.desk.workspace->history().ofStudent(student)).front();
    };
    CHECK(newest(amira).act == HistoryAct::Exported);
    CHECK(newest(amira).reason == u"A letter, A notice (PDF)"_s);
    CHECK(newest(theo).reason == u"A letter (PDF)"_s);

    f.panel.setPages(u"One"_s, {letter}, u"one"_s, {SubjectKind::Student, theo.number});
    f.panel.findChild<QPushButton*>(u"savePdfButton"_s)->click();
    CHECK(newest(theo).reason == u"A letter (PDF)"_s);
    CHECK(need(f.desk.workspace->history().ofStudent(theo)).size() == 3); // added, two saved
}

TEST_CASE("Without a printer the preview says so and prints nothing", "[ui][print]")
{
    Fixture f;
    auto* bar = f.panel.findChild<PrinterBar*>();
    REQUIRE(bar != nullptr);
    CHECK(unreachableInputs(*bar).isEmpty());
    bar->readPrinters();
    if (bar->hasPrinter()) {
        WARN("there is a printer here: not tried");
        return;
    }
    CHECK_FALSE(bar->findChild<QComboBox*>()->isEnabled());
    bool kept = false;
    f.panel.setActions(u"Keep and print"_s, u"Save"_s, [&kept] { return kept = true; });
    f.panel.findChild<QPushButton*>(u"printButton"_s)->click();
    CHECK(f.output.count() == 0);
    CHECK_FALSE(kept);
    REQUIRE(f.prompter.informed.size() == 1);
    CHECK(f.prompter.informed.front().contains(u"No printer is set up"_s));
}
