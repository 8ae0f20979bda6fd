// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/attachment_list.h"

#include "core/records/attachment_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/scans.h"
#include "tests/support/widget_check.h"

#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray aPicture()
{
    QByteArray bytes;
    QBuffer device(&bytes);
    QImage picture(1200, 300, QImage::Format_RGB32);
    picture.fill(Qt::white);
    REQUIRE(picture.save(&device, "PNG"));
    return bytes;
}

struct Fixture {
    MeetingDesk desk;
    WelcomeBackId meeting = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    AttachmentSubject subject{desk.student, {}, meeting, {}};
    QTemporaryDir folder;
    AttachmentList list{desk.context(), nullptr};

    Fixture() { list.setSubject(subject); }

    void attach(const QString& name, const QByteArray& content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        desk.prompter.fileToOpen = path;
        press(u"attachButton"_s);
    }
    void press(const QString& button)
    {
        auto* found = list.findChild<QPushButton*>(button);
        INFO(button.toStdString());
        REQUIRE(found != nullptr);
        found->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] std::vector<Attachment> kept()
    {
        return need(desk.workspace->attachments().list(subject));
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : list.findChildren<QLabel*>()) {
            all.append(label->text());
        }
        return all.join(u'|');
    }
};

} // namespace

TEST_CASE("A signed record is scanned, attached to its meeting and saved as a copy",
          "[ui][attachments]")
{
    Fixture f;
    CHECK(f.words().contains(u"Nothing attached yet."_s));
    f.attach(u"Farrow Dylan signed.pdf"_s, aPdf("the scan"));
    REQUIRE(f.kept().size() == 1);
    const Attachment kept = f.kept().front();
    CHECK(kept.subject == f.subject);
    CHECK(kept.kind == AttachmentKind::SignedRecord);
    CHECK(f.words().contains(u"Signed record"_s));
    CHECK(f.words().contains(
        u"Farrow Dylan signed.pdf · added 19 November 2026 · %1 bytes"_s.arg(kept.byteCount)));
    CHECK_FALSE(f.words().contains(u"Nothing attached yet."_s));

    f.desk.prompter.fileToSave = f.folder.filePath(u"copy"_s);
    f.press(u"saveAttachmentButton%1"_s.arg(kept.id.number));
    QFile copy(f.folder.filePath(u"copy.pdf"_s));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == aPdf("the scan"));
    CHECK(f.desk.prompter.suggested == QStringList{u"signed-record.pdf"_s}); // names nobody
    // A page cannot be shown here, and is not handed to another program behind a file.
    CHECK(f.list.findChild<QPushButton*>(u"openAttachmentButton%1"_s.arg(kept.id.number)) == nullptr);
}

TEST_CASE("A file of another kind is told apart from the signed record", "[ui][attachments]")
{
    Fixture f;
    auto* kind = f.list.findChild<QComboBox*>(u"attachmentKindCombo"_s);
    REQUIRE(kind != nullptr);
    kind->setCurrentIndex(kind->findText(u"Report"_s));
    f.attach(u"mentor.pdf"_s, aPdf());
    CHECK(f.kept().front().kind == AttachmentKind::Report);
    CHECK(f.kept().front().title == u"Report"_s);
}

TEST_CASE("A picture is shown on the page, not larger than can be read", "[ui][attachments]")
{
    Fixture f;
    f.attach(u"scan.png"_s, aPicture());
    const auto id = f.kept().front().id;
    auto* picture = f.list.findChild<QLabel*>(u"attachmentPicture"_s);
    REQUIRE(picture != nullptr);
    f.press(u"openAttachmentButton%1"_s.arg(id.number));
    CHECK(picture->pixmap().size() == QSize(560, 140));
    CHECK(picture->parentWidget()->isVisibleTo(&f.list));

    f.press(u"hidePictureButton"_s);
    CHECK_FALSE(picture->parentWidget()->isVisibleTo(&f.list));
    CHECK(picture->pixmap().isNull());

    f.press(u"openAttachmentButton%1"_s.arg(id.number));
    f.press(u"removeAttachmentButton%1"_s.arg(id.number)); // what is gone is not shown any more
    CHECK_FALSE(picture->parentWidget()->isVisibleTo(&f.list));
}

TEST_CASE("A picture with a good head and nothing behind it can still be saved",
          "[ui][attachments]")
{
    Fixture f;
    f.attach(u"scan.png"_s, aPngHead(20, 10));
    f.press(u"openAttachmentButton%1"_s.arg(f.kept().front().id.number));
    REQUIRE(f.desk.prompter.informed.size() == 1);
    CHECK(f.desk.prompter.informed.front().startsWith(u"This picture cannot be shown here."_s));
}

TEST_CASE("A file is removed only after a question that names it", "[ui][attachments]")
{
    Fixture f;
    f.attach(u"scan 7.pdf"_s, aPdf());
    const QString button = u"removeAttachmentButton%1"_s.arg(f.kept().front().id.number);
    f.desk.prompter.agrees = false;
    f.press(button);
    CHECK(f.kept().size() == 1);
    CHECK(f.desk.prompter.asked.back().startsWith(u"“Signed record” (scan 7.pdf · added"_s));
    CHECK(f.desk.prompter.asked.back().endsWith(
        u"is taken out of what is kept about Dylan Farrow. Edit, Undo brings it back until Fresh "
        "Start is closed."_s));

    f.desk.prompter.agrees = true;
    f.press(button);
    CHECK(f.kept().empty());
    CHECK(f.words().contains(u"Nothing attached yet."_s));
}

TEST_CASE("A file that may not be kept is refused in a sentence", "[ui][attachments]")
{
    Fixture f;
    f.attach(u"signed.pdf"_s, "MZ not what it says");
    REQUIRE(f.desk.prompter.warned.size() == 1);
    CHECK(f.desk.prompter.warned.back().startsWith(u"Only PDF, PNG and JPEG files are kept"_s));
    f.attach(u"empty.pdf"_s, QByteArray());
    CHECK(f.desk.prompter.warned.back().startsWith(u"The file is empty."_s));
    f.desk.prompter.fileToOpen = f.folder.filePath(u"nowhere.pdf"_s);
    f.press(u"attachButton"_s);
    CHECK(f.desk.prompter.warned.back().startsWith(u"The file could not be read."_s));
    f.desk.prompter.fileToOpen.reset();
    f.press(u"attachButton"_s);
    CHECK(f.desk.prompter.warned.size() == 3);
    CHECK(f.kept().empty());
}

TEST_CASE("Files of another meeting of the student are not shown", "[ui][attachments]")
{
    Fixture f;
    f.attach(u"scan.pdf"_s, aPdf());
    f.list.setSubject({f.desk.student, {}, WelcomeBackId{99}, {}});
    CHECK(f.words().contains(u"Nothing attached yet."_s));
    f.list.setSubject({f.desk.student});
    CHECK(f.words().contains(u"scan.pdf"_s));
}

TEST_CASE("Attached files are reached by keyboard and named for a screen reader",
          "[ui][attachments]")
{
    Fixture f;
    f.attach(u"scan.png"_s, aPicture());
    f.press(u"openAttachmentButton%1"_s.arg(f.kept().front().id.number));
    f.list.show();
    CHECK(namelessInputs(f.list) == QStringList());
    CHECK(unreachableInputs(f.list) == QStringList());
    takePicture(f.list, u"attachments"_s);
}
