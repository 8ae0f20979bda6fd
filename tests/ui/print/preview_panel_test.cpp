// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_panel.h"

#include "core/base/clock.h"
#include "core/exchange/email_draft.h"
#include "core/paper/renderer.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/widget_check.h"
#include "ui/print/print_service.h"

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
