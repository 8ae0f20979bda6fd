// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_page.h"

#include "core/documents/document_text.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "tests/ui/prevention/prevention_desk.h"
#include "ui/print/document_preview.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<PreventionRow> stored(MeetingDesk& desk)
{
    return need(desk.workspace->preventions().rows());
}

} // namespace

TEST_CASE("Saving Appendix A as PDF keeps the meeting and the record", "[ui][prevention][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    PreventionPage page(desk.context(), desk.student, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"appendix.pdf"_s);
    press(page, u"printAppendixButton"_s);
    press(page, u"savePdfButton"_s);
    QFile pdf(*desk.prompter.fileToSave);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(stored(desk).size() == 1);
    REQUIRE(desk.keptFor(page.currentId()).size() == 1);
    CHECK(desk.keptFor(page.currentId()).front().kind == u"appendix-a"_s);
}

TEST_CASE("An invitation goes by email, is kept and is noted", "[ui][prevention][print]")
{
    PreventionDesk desk;
    const QTemporaryDir folder;
    PreventionDetails details = aPreventionMeeting(desk.student, desk.head);
    details.date = QDate(2026, 11, 27);
    details.attendees[1].email = u"a.grant@council.example"_s;
    const PreventionId id = desk.called(details);
    PreventionPage page(desk.context(), id, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"invitation.eml"_s);
    press(page, u"participantDraftButton2"_s);
    QFile draft(*desk.prompter.fileToSave);
    REQUIRE(draft.open(QIODevice::ReadOnly));
    const QByteArray words = draft.readAll();
    CHECK(words.contains("a.grant@council.example"));
    CHECK(words.contains("text/calendar"));
    CHECK(words.contains("application/pdf"));
    REQUIRE(desk.keptFor(id).size() == 1);
    CHECK(desk.keptFor(id).front().kind == u"prevention-invitation"_s);
    CHECK(desk.kept(id).attendees[1].invited == Handed{QDate(2026, 11, 19), ContactMethod::Email});
}

TEST_CASE("Agenda, minutes and slips are looked at before they are printed",
          "[ui][prevention][print]")
{
    PreventionDesk desk;
    const QTemporaryDir folder;
    const PreventionId id = desk.heldAlready();
    PreventionPage page(desk.context(), id, nullptr);
    for (const QString& paper : {u"agenda"_s, u"minutes"_s, u"copySlips"_s, u"invitations"_s}) {
        desk.prompter.fileToSave = folder.filePath(paper + u".pdf"_s);
        press(page, paper + u"Button"_s);
        press(page, u"savePdfButton"_s);
        INFO(paper.toStdString());
        CHECK(QFile::exists(*desk.prompter.fileToSave));
    }
    // Minutes and invitations go out for the record; agenda and slips are working papers.
    QStringList kinds;
    for (const IssuedDocument& document : desk.keptFor(id)) {
        kinds << document.kind;
    }
    kinds.sort();
    CHECK(kinds == QStringList{u"prevention-invitation"_s, u"prevention-minutes"_s});
}

TEST_CASE("A blank form is printed without calling a meeting", "[ui][prevention][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    PreventionPage page(desk.context(), std::nullopt, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"blank.pdf"_s);
    press(page, u"blankFormButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(*desk.prompter.fileToSave));
    CHECK(stored(desk).empty());
}

TEST_CASE("Record and blank form are offered with today's terms beside the old ones",
          "[ui][prevention][print]")
{
    PreventionDesk desk;
    PreventionPage page(desk.context(), desk.heldAlready(), nullptr);
    const auto& pages = part<DocumentPreview>(page, u"documentPreview"_s);
    const auto& terms = part<QCheckBox>(page, u"previewChoiceCheck"_s);
    const auto shown = [&pages] { return toPlainText(pages.documents().front()); };
    press(page, u"printAppendixButton"_s);
    CHECK(!terms.isHidden());
    CHECK(!terms.accessibleName().isEmpty());
    CHECK(!shown().contains(u"Date of birth (DOB)"_s));
    CHECK(shown().contains(u"Dylan"_s));
    press(page, u"previewChoiceCheck"_s);
    CHECK(shown().contains(u"Date of birth (DOB)"_s));
    CHECK(shown().contains(u"Dylan"_s));
    press(page, u"previewBackButton"_s);
    // The blank form is in the terms chosen last, and can go back to the policy's own.
    press(page, u"blankFormButton"_s);
    CHECK(terms.isChecked());
    CHECK(shown().contains(u"Date of birth (DOB)"_s));
    CHECK(!shown().contains(u"Dylan"_s));
    press(page, u"previewChoiceCheck"_s);
    CHECK(!shown().contains(u"Date of birth (DOB)"_s));
    CHECK(shown().contains(u"DOB"_s));
    press(page, u"previewBackButton"_s);
    press(page, u"minutesButton"_s); // minutes have no terms to choose
    CHECK(terms.isHidden());
}

TEST_CASE("The meeting goes into any diary, without a full name", "[ui][prevention]")
{
    PreventionDesk desk;
    const QTemporaryDir folder;
    PreventionPage page(desk.context(), desk.called(), nullptr);
    desk.prompter.fileToSave = folder.filePath(u"meeting.ics"_s);
    press(page, u"calendarButton"_s);
    QFile file(*desk.prompter.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.contains("20261117T140000"));
    CHECK_FALSE(calendar.contains("Dylan Farrow"));
}
