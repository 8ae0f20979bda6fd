// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the evidence pack of a student with 200 entries and 30 attachments takes: half of them
// PDFs of three pages, the others scans at 150 dots to the inch, PNG and JPEG. Prints the figures;
// with a file as argument the pack is written there, to be looked at by other programs. Everybody in
// it is invented.
#include "core/base/clock.h"
#include "core/paper/evidence_pack.h"
#include "core/paper/renderer.h"
#include "core/records/attachment_service.h"
#include "core/records/chronology_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/workspace.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 200;
constexpr int kFiles = 30;
constexpr int kOthers = 2000;
constexpr int kRounds = 5;
const QDate kToday(2026, 11, 19);

/// Every call that fails ends the program, as a bench may.
template<class Value>
Value sure(Result<Value> result)
{
    if (!result) {
        qFatal("the bench could not go on: %s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

void sure(const Result<void>& result)
{
    if (!result) {
        qFatal("the bench could not go on: %s", qPrintable(result.error().detail));
    }
}

/// A page as a scanner leaves it: lines of writing on paper that is not quite white.
QByteArray scan(const char* format, unsigned seed)
{
    std::mt19937 random(seed);
    QImage image(1240, 1754, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grey = 240 + static_cast<int>(random() % 8);
            line[x] = qRgb(grey, grey, grey - 5);
        }
    }
    QPainter painter(&image);
    for (int y = 120; y < 1600; y += 34) {
        painter.drawText(120, y, u"One thing after another was written down here, page by page. "_s
                                     .repeated(2));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 85);
    return bytes;
}

QByteArray report(int number)
{
    Document document;
    document.kind = u"report"_s;
    document.title = u"Report"_s;
    document.blocks = {
        Heading{u"Report %1"_s.arg(number), 1},
        Paragraph{{{u"What was seen and what was tried, at some length. "_s.repeated(150), false}},
                  false}};
    return toPdf({document, document, document});
}

StudentId fill(Workspace& workspace)
{
    StudentRecord student;
    student.details.surname = u"Bench"_s;
    student.details.forename = u"Robin"_s;
    student.details.dateOfBirth = QDate(2012, 3, 3);
    const StudentId id = sure(workspace.students().add(student));
    for (int i = 0; i < kOthers; ++i) {
        StudentRecord other;
        other.details.forename = u"Forename%1"_s.arg(i % 300);
        other.details.surname = u"Surname%1"_s.arg(i);
        sure(workspace.students().add(other));
    }
    for (int i = 0; i < kEntries - kFiles; ++i) {
        sure(workspace.supports().save(
            id, InternalExclusion{{},
                                  kToday.addDays(-2 * i - 1),
                                  1 + i % 4,
                                  u"Left the lesson, and was talked to about what came before it "
                                  "and what could help the next time."_s,
                                  u"Mr T. Li"_s}));
    }
    for (int i = 0; i < kFiles; ++i) {
        Attachment one;
        one.subject.student = id;
        one.kind = AttachmentKind::Report;
        one.title = u"Paper %1"_s.arg(i + 1);
        one.fileName = u"paper"_s;
        one.content = i % 2 == 0   ? report(i)
                      : i % 4 == 1 ? scan("PNG", static_cast<unsigned>(i))
                                   : scan("JPEG", static_cast<unsigned>(i));
        sure(workspace.attachments().add(one));
    }
    return id;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const FixedClock clock(QDateTime(kToday, QTime(10, 0)));
    const auto workspace = sure(Workspace::openMemory(clock));
    const StudentId id = fill(*workspace);
    const StudentRecord student = sure(workspace->students().find(id));
    EvidencePack pack;
    std::vector<qint64> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Chronology chronology = sure(workspace->chronologies().of(id, kToday));
        const qint64 gathered = timer.elapsed();
        const auto names = sure(workspace->chronologies().namesOfOthers(chronology, id, kToday));
        const qint64 looked = timer.elapsed();
        pack = sure(evidencePack({School{}, student, kToday, {}, chronology},
                                 [&](const KeptFile& file) {
                                     return workspace->chronologies().content(file);
                                 }));
        times.push_back(timer.elapsed());
        out << chronology.entries.size() << " entries, " << pack.files.size()
            << " files: gathered " << gathered << " ms, names looked for " << looked - gathered
            << " ms (" << names.size() << " found), pack " << times.back() - looked << " ms, all "
            << times.back() << " ms, " << pack.pdf.size() / 1024 << " KB, "
            << (pack.isWhole() ? "whole" : "not whole") << '\n';
    }
    std::ranges::sort(times);
    out << "median " << times[times.size() / 2] << " ms\n";
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::WriteOnly) || file.write(pack.pdf) != pack.pdf.size()) {
            qFatal("the pack could not be written");
        }
    }
    return 0;
}
