// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/records/attachment_rules.h"
#include "core/suspensions/suspension_repository.h"
#include "core/welcome_back/welcome_back_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/scans.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TestDatabase db{TestDatabase::Kind::File};
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(10, 30), QTimeZone::utc())};
    ChangeNotifier notifier;
    StudentId student = putStudent(db.database());
    SuspensionId suspension =
        need(SuspensionRepository(db.database()).add(aSuspension(student), clock.now()));
    WelcomeBackId meeting = need(WelcomeBackRepository(db.database())
                                     .savePlan(suspension, aMeetingPlan(QDate(2026, 11, 19)),
                                               clock.now()));
    QSignalSpy told{&notifier, &ChangeNotifier::documentsChanged};

    [[nodiscard]] AttachmentService service() { return {db.database(), clock, notifier}; }
    [[nodiscard]] Attachment aScan(const QByteArray& content = aPdf()) const
    {
        return {{}, {student, suspension, meeting, {}}, AttachmentKind::SignedRecord,
                u"Signed record"_s, u"scan.pdf"_s, {}, 0, {}, content, {}};
    }
};

} // namespace

TEST_CASE("A scan comes back byte for byte after the file was closed", "[records][attachments]")
{
    Fixture f;
    QByteArray content = aPdf();
    for (int byte = 0; byte < 256; ++byte) {
        content.append(static_cast<char>(byte));
    }
    const AttachmentId id = need(f.service().add(f.aScan(content)));
    CHECK(f.told.count() == 1);
    f.db.reopen();

    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    Attachment expected = f.aScan(content);
    expected.id = id;
    expected.mediaType = u"application/pdf"_s;
    expected.byteCount = content.size();
    expected.sha256 = QString::fromLatin1(sum);
    expected.addedAt = f.clock.now();
    CHECK(need(f.service().find(id)) == expected);

    expected.content.clear(); // a list does not carry the bytes about
    CHECK(need(f.service().list({f.student})) == std::vector{expected});
    CHECK_FALSE(need(f.service().list({f.student})).front().isPicture());
}

TEST_CASE("Files are listed by what they are about, the newest first", "[records][attachments]")
{
    Fixture f;
    Attachment report = f.aScan(aPngHead(20, 10));
    report.subject = {f.student};
    report.kind = AttachmentKind::Report;
    report.title = u"  A report\n of the mentor "_s;
    report.fileName = u"C:\\scans\\report"_s;
    const AttachmentId first = need(f.service().add(f.aScan()));
    const AttachmentId second = need(f.service().add(report));
    const StudentId other = putStudent(f.db.database(), u"Amira"_s, u"Osei"_s);

    const auto all = need(f.service().list({}));
    REQUIRE(all.size() == 2);
    CHECK(all.front().id == second);
    CHECK(all.front().title == u"A report of the mentor"_s);
    CHECK(all.front().fileName == u"report.png"_s);
    CHECK(all.front().isPicture());
    CHECK(need(f.service().list({f.student})) == all);
    const auto ofMeeting = need(f.service().list({{}, {}, f.meeting, {}}));
    REQUIRE(ofMeeting.size() == 1);
    CHECK(ofMeeting.front().id == first);
    CHECK(need(f.service().list({f.student, f.suspension, f.meeting, {}})) == ofMeeting);
    CHECK(need(f.service().list({other})).empty());
    CHECK(need(f.service().list({{}, {}, {}, PreventionId{1}})).empty());
}

TEST_CASE("A file that may not be kept is refused with a sentence, and nothing is told",
          "[records][attachments]")
{
    Fixture f;
    Attachment program = f.aScan("MZ this is a program");
    program.fileName = u"signed.pdf"_s;
    const auto refused = f.service().add(program);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(sentenceFor(refused.error()).startsWith(u"Only PDF, PNG and JPEG files are kept"_s));
    CHECK_FALSE(f.service().add(f.aScan(QByteArray())));

    Attachment nobody = f.aScan();
    nobody.subject.student = StudentId{999};
    CHECK_FALSE(f.service().add(nobody));
    CHECK(need(f.service().list({})).empty());
    CHECK(f.told.count() == 0);
}

TEST_CASE("A file without a title is called by its name", "[records][attachments]")
{
    Fixture f;
    Attachment scan = f.aScan();
    scan.title = u" "_s;
    need(f.service().add(scan));
    CHECK(need(f.service().list({})).front().title == u"scan.pdf"_s);
}

TEST_CASE("A file that has been changed behind our back is not handed out",
          "[records][attachments]")
{
    Fixture f;
    const AttachmentId id = need(f.service().add(f.aScan()));
    const QString change =
        GENERATE(u"UPDATE attachment SET content = X'255044462d00'"_s,
                 u"UPDATE attachment SET sha256 = ''"_s,
                 u"UPDATE attachment SET byte_count = byte_count + 1"_s);
    need(f.db.database().run(change));
    const auto found = f.service().find(id);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::DamagedDatabase);
    CHECK(found.error().field == u"attachment"_s);
    CHECK(sentenceFor(found.error()).startsWith(u"This file is no longer as it was"_s));
    CHECK(need(f.service().list({})).size() == 1); // it is still seen, and can be removed
    need(f.service().remove(id));
}

TEST_CASE("A file that was removed is gone", "[records][attachments]")
{
    Fixture f;
    const AttachmentId id = need(f.service().add(f.aScan()));
    need(f.service().remove(id));
    CHECK(f.told.count() == 2);
    CHECK(need(f.service().list({})).empty());
    CHECK(f.service().find(id).error().code == ErrorCode::NotFound);
    CHECK(f.service().remove(id).error().code == ErrorCode::NotFound);
    CHECK(f.told.count() == 2);
}

TEST_CASE("Kinds of files are kept by a word that never changes", "[records][attachments]")
{
    using enum AttachmentKind;
    for (const AttachmentKind kind : {SignedRecord, Report, Other}) {
        CHECK(attachmentKindFromCode(toCode(kind)) == kind);
    }
    CHECK(attachmentKindFromCode(u"unheard-of"_s) == Other);
    CHECK(toCode(SignedRecord) == u"signed_record"_s);
}
