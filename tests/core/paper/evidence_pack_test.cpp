// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/evidence_pack.h"

#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/records/attachment_service.h"
#include "core/records/chronology_service.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/workspace.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/prevention_samples.h"
#include "tests/core/paper/pdf_tools.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

EvidenceRequest request()
{
    const EvidenceContext context = test::evidenceContext();
    return {context.school, context.student, context.on, context.preparedBy, context.chronology};
}

QByteArray scan(const char* format)
{
    QImage image(300, 400, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return test::pictureFile(image, format);
}

QByteArray letter()
{
    return toPdf({blankAppendixA(test::meadowVale()), blankAppendixA(test::meadowVale())});
}

Result<QByteArray> readLetter(const KeptFile&)
{
    return letter();
}

const EvidenceFile& fileOf(const EvidencePack& pack, const QString& id)
{
    const auto found = std::ranges::find_if(
        pack.files, [&](const EvidenceFile& one) { return one.file.id() == id; });
    REQUIRE(found != pack.files.end());
    return *found;
}

/// A school in memory with one student.
struct Office {
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(10, 0))};
    std::unique_ptr<Workspace> workspace = test::need(Workspace::openMemory(clock));
    StudentRecord student;

    Office()
    {
        student.details = test::preventionContext().student.details;
        student.id = test::need(workspace->students().add(student));
    }
    void attach(const QByteArray& content, const QString& name)
    {
        Attachment one;
        one.subject.student = student.id;
        one.kind = AttachmentKind::Report;
        one.title = name;
        one.fileName = name;
        one.content = content;
        test::need(workspace->attachments().add(one));
    }
    [[nodiscard]] EvidencePack pack() const
    {
        const Chronology chronology = test::need(
            workspace->chronologies().of(student.id, clock.today()));
        return test::need(evidencePack(
            {test::meadowVale(), student, clock.today(), {}, chronology},
            [this](const KeptFile& file) { return workspace->chronologies().content(file); }));
    }
};

} // namespace

TEST_CASE("The pack counts its pages through, and the contents know where each file stands",
          "[paper][evidence]")
{
    const EvidencePack pack = test::need(evidencePack(request(), readLetter));
    CHECK(pack.isWhole());
    const test::PdfFile pdf(pack.pdf);
    CHECK(pdf.isSound());
    const QStringList pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == pdf.pages());
    CHECK(pages[0].contains(u"What the school has tried"_s));
    CHECK(pages[0].contains(u"2 items were left out."_s));
    CHECK(pages[1].contains(u"Contents"_s));
    CHECK(pages[2].contains(u"Chronology"_s));
    CHECK(pages[2].contains(u"Page 3 of %1"_s.arg(pages.size())));
    for (const EvidenceFile& file : pack.files) {
        CHECK(file.pages == 2);
        const QString& first = pages.at(file.firstPage - 1);
        CHECK(first.contains(u"File %1: "_s.arg(file.number)));
        CHECK(first.contains(u"page %1 of %2"_s.arg(file.firstPage).arg(pages.size())));
        CHECK(pages[1].contains(u"%1–%2"_s.arg(file.firstPage).arg(file.firstPage + 1)));
    }
    CHECK(pack.files.back().firstPage + 1 == pages.size());
}

TEST_CASE("A file that cannot be put in is named with the reason, and the rest goes on",
          "[paper][evidence]")
{
    const EvidencePack pack =
        test::need(evidencePack(request(), [](const KeptFile& file) -> Result<QByteArray> {
            if (file.id() == "document-11"_L1) {
                return QByteArray("%PDF-1.7\nnothing\n%%EOF\n");
            }
            if (file.id() == "document-12"_L1) {
                return Error{ErrorCode::DamagedDatabase, u"attachment"_s, {}, {}};
            }
            return letter();
        }));
    CHECK(!pack.isWhole());
    CHECK(fileOf(pack, u"document-11"_s).putIn == PutIn::Broken);
    CHECK(fileOf(pack, u"document-12"_s).putIn == PutIn::Missing);
    CHECK(fileOf(pack, u"attachment-1"_s).putIn == PutIn::Whole);
    const test::PdfFile pdf(pack.pdf);
    CHECK(pdf.isSound());
    const QString text = pdf.text();
    CHECK(text.contains(u"2 files could not be put in; the contents say which and why."_s));
    CHECK(text.contains(u"it is damaged and cannot"_s));
    CHECK(text.contains(u"it is no longer in the school’s file"_s));
}

TEST_CASE("A pack without anything is still a pack, and one can be stopped", "[paper][evidence]")
{
    EvidenceRequest empty = request();
    empty.chronology = {};
    const EvidencePack pack = test::need(evidencePack(empty, readLetter));
    const test::PdfFile pdf(pack.pdf);
    CHECK(pdf.isSound());
    CHECK(pdf.text().contains(u"Nothing is recorded for this student."_s));
    int steps = 0;
    const auto stopped = evidencePack(request(), readLetter, [&](int, int) { return ++steps < 3; });
    REQUIRE(!stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    std::vector<std::pair<int, int>> said;
    test::need(evidencePack(request(), readLetter, [&](int done, int all) {
        said.emplace_back(done, all);
        return true;
    }));
    CHECK(said.front() == std::pair(0, 4));
    CHECK(said.back() == std::pair(4, 4));
}

TEST_CASE("What is kept in the school's file comes into the pack page by page",
          "[paper][evidence][records]")
{
    Office office;
    office.attach(letter(), u"report.pdf"_s);
    office.attach(scan("PNG"), u"scan.png"_s);
    office.attach(scan("JPEG"), u"photo.jpg"_s);
    IssuedDocument kept = asIssued(blankAppendixA(test::meadowVale()), letter(), office.student.id);
    test::need(office.workspace->records().keep(kept));
    test::need(office.workspace->supports().save(
        office.student.id, InternalExclusion{{}, QDate(2026, 11, 2), 2, u"Left the lesson."_s}));
    const EvidencePack pack = office.pack();
    REQUIRE(pack.files.size() == 4);
    CHECK(pack.isWhole());
    const test::PdfFile pdf(pack.pdf);
    CHECK(pdf.isSound());
    CHECK(pdf.text().contains(u"Left the lesson."_s));
    CHECK(pdf.pages() == pack.files.front().firstPage - 1 + 6);
}

TEST_CASE("Names of other students are found in what is in the chronology",
          "[records][chronology][names]")
{
    Office office;
    StudentRecord other;
    other.details.forename = u"Łukasz"_s;
    other.details.surname = u"Brzozowski"_s;
    const StudentId named = test::need(office.workspace->students().add(other));
    test::need(office.workspace->supports().save(
        office.student.id,
        InternalExclusion{{}, QDate(2026, 11, 2), 2, u"Hit Lukasz Brzozowski. Brzozowski fell."_s}));
    const Chronology chronology =
        test::need(office.workspace->chronologies().of(office.student.id, office.clock.today()));
    const auto names = test::need(office.workspace->chronologies().namesOfOthers(
        chronology, office.student.id, office.clock.today()));
    REQUIRE(names.size() == 1);
    CHECK(names.front() == NameInEntry{u"internal-exclusion-1"_s, named, u"Łukasz Brzozowski"_s, true});
    CHECK(test::need(office.workspace->chronologies().namesOfOthers(
                         without(chronology, {u"internal-exclusion-1"_s}), office.student.id,
                         office.clock.today()))
              .empty());
}
