// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/documents/document_text.h"
#include "core/documents/error_text.h"
#include "core/documents/evidence_documents.h"
#include "core/paper/evidence_pack.h"
#include "core/paper/renderer.h"
#include "core/records/attachment_rules.h"
#include "core/records/attachment_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/documents/prevention_samples.h"
#include "tests/core/paper/pdf_tools.h"
#include "tests/hostile/bad_inputs.h"
#include "tests/support/catch.h"
#include "tests/support/invented_students.h"
#include "tests/support/scans.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 19), QTime(10, 0)));

/// Added to a student as the window does it; the name it is kept under where it is.
QString added(const QByteArray& bytes, const QString& fileName)
{
    const auto school = need(Workspace::openMemory(kClock));
    Attachment scan;
    scan.subject.student = need(school->students().add(invented(u"Dylan"_s, u"Farrow"_s)));
    scan.fileName = fileName;
    scan.content = bytes;
    const auto id = school->attachments().add(scan);
    if (!id) {
        return sentenceFor(id.error());
    }
    return u"Kept as “%1”."_s.arg(need(school->attachments().find(*id)).fileName);
}

QByteArray aLetter()
{
    static const QByteArray letter = toPdf({blankAppendixA(meadowVale())});
    return letter;
}

/// What the evidence pack says of a file that was kept.
QString inPack(const QByteArray& bytes)
{
    EvidenceContext context = evidenceContext();
    for (ChronologyEntry& entry : context.chronology.entries) {
        for (KeptFile& file : entry.files) {
            file.mediaType = mediaTypeOf(bytes);
        }
    }
    const EvidenceRequest request{context.school, context.student, context.on, context.preparedBy,
                                  context.chronology};
    bool given = false;
    const auto pack = need(evidencePack(request, [&](const KeptFile&) -> Result<QByteArray> {
        return std::exchange(given, true) ? QByteArray() : bytes; // the first one counts
    }));
    context.files = {pack.files.front()};
    const QStringList lines = toPlainText(evidenceFront(context)).split(u'\n');
    for (const QString& line : lines) {
        if (const qsizetype at = line.indexOf("This file"_L1); at >= 0) {
            return line.mid(at).section(u'|', 0, 0).trimmed();
        }
    }
    return u"The file is in the pack."_s;
}

BadInput scan(const QString& input, const QByteArray& bytes)
{
    return {input, [bytes] { return added(bytes, u"scan.pdf"_s); }};
}

BadInput pack(const QString& input, const std::function<QByteArray()>& bytes)
{
    return {input, [bytes] { return inPack(bytes()); }};
}

BadInput name(const QString& input, const QString& fileName)
{
    return {input, [fileName] { return added(aPdf(), fileName); }};
}

/// One page whose content unpacks to so many bytes of blanks.
QByteArray packedPdf(qsizetype bytes)
{
    const QByteArray packed = qCompress(QByteArray(bytes, ' '), 9).mid(4);
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n"
           "<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R "
           "/MediaBox [0 0 200 200] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode "
           "/Length " +
           QByteArray::number(packed.size()) + " >>\nstream\n" + packed +
           "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n";
}

/// A small picture by its head, which unpacks to far more.
QByteArray packedPng(qsizetype bytes)
{
    const QByteArray rows = qCompress(QByteArray(bytes, '\0'), 9).mid(4);
    return aPngHead(10, 10) + "CRC?" + big32(static_cast<quint32>(rows.size())) + "IDAT" + rows +
           "CRC?" + big32(0) + "IEND" + "CRC?";
}

std::vector<BadInput> badContents()
{
    return {
        scan(u"An attachment without content"_s, {}),
        scan(u"A program called scan.pdf"_s, "MZ this is a program"),
        scan(u"A web page called scan.pdf"_s, "<html><script>alert(1)</script></html>"),
        scan(u"A drawing with a script in it (SVG)"_s, "<svg onload=\"alert(1)\"/>"),
        scan(u"A PNG of 60,000 by 60,000 dots"_s, aPngHead(60'000, 60'000)),
        scan(u"A JPEG of 65,535 by 65,535 dots"_s, aJpegHead(65'535, 65'535)),
        scan(u"A PNG one dot high and two milliard wide"_s, aPngHead(2'000'000'000, 1)),
        scan(u"A PNG cut off in its head"_s, aPngHead(10, 10).left(20)),
        scan(u"A JPEG of which only the first bytes are there"_s, "\xff\xd8\xff"),
        scan(u"An attachment of 26 MB"_s, "%PDF-1.7" + QByteArray(26 * 1024 * 1024, ' ')),
        pack(u"A PDF that was cut off, in the evidence pack"_s,
             [] { return aLetter().left(700); }),
        pack(u"A PDF with nothing but its first line, in the evidence pack"_s,
             [] { return QByteArray("%PDF-1.7\n"); }),
        pack(u"A PDF with a password, in the evidence pack"_s,
             [] { return encrypted(aLetter(), u"secret"_s).value_or(QByteArray()); }),
        pack(u"A PDF of 0.3 MB that unpacks to 300 MB, in the evidence pack"_s,
             [] { return packedPdf(300 * 1024 * 1024); }),
        pack(u"A PDF whose list of pages leads back to itself, in the evidence pack"_s,
             [] { return packedPdf(10).replace("/Kids [3 0 R]", "/Kids [2 0 R]"); }),
        pack(u"A picture of 10 by 10 dots that unpacks to 200 MB, in the evidence pack"_s,
             [] { return packedPng(200 * 1024 * 1024); }),
        pack(u"A picture cut off in the middle, in the evidence pack"_s,
             [] {
                 QImage image(300, 400, QImage::Format_RGB32);
                 image.fill(Qt::darkGreen);
                 const QByteArray whole = pictureFile(image, "jpeg");
                 return whole.left(whole.size() / 2);
             }),
    };
}

std::vector<BadInput> badNames()
{
    return {
        name(u"An attachment called ../../../etc/cron.d/evil.pdf"_s, u"../../../etc/cron.d/evil.pdf"_s),
        name(u"An attachment called C:\\Windows\\System32\\evil.pdf"_s,
             u"C:\\Windows\\System32\\evil.pdf"_s),
        name(u"An attachment called CON"_s, u"CON"_s),
        name(u"An attachment called NUL.txt"_s, u"NUL.txt"_s),
        name(u"An attachment called com1.pdf"_s, u"com1.pdf"_s),
        name(u"An attachment called report.pdf. . ."_s, u"report.pdf. . ."_s),
        name(u"An attachment called a.txt:evil"_s, u"a.txt:evil"_s),
        name(u"An attachment with a name of 300 letters"_s, QString(300, u'a')),
        name(u"An attachment whose name is turned round to seem another"_s,
             u"report\u202efdp.exe"_s),
        name(u"An attachment with a line break in its name"_s, u"report\r\nBcc: x@y.example.pdf"_s),
        name(u"An attachment called ..."_s, u"..."_s),
        name(u"An attachment without a name"_s, QString()),
        name(u"An attachment called %TEMP%.pdf"_s, u"%TEMP%.pdf"_s),
        name(u"An attachment called <img src=x>.pdf"_s, u"<img src=x>.pdf"_s),
    };
}

} // namespace

std::vector<BadInput> badAttachments()
{
    std::vector<BadInput> all = badContents();
    const auto names = badNames();
    all.insert(all.end(), names.begin(), names.end());
    return all;
}

} // namespace freshstart::test
