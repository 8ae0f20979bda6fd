// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/evidence_pack.h"

#include "core/paper/page_geometry.h"
#include "core/paper/pdf_merge.h"
#include "core/paper/renderer.h"
#include "core/paper/text_block.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using namespace paper;

constexpr double kLineTop = 288.5; // mm: below the foot of our own letters

PutIn faultOf(const Error& error)
{
    return error.code == ErrorCode::NotAllowed ? PutIn::Protected : PutIn::Broken;
}

/// Adds the file to the pack; says how that went.
EvidenceFile addFile(PdfMerge& merge, const KeptFile& kept, const ReadKeptFile& read)
{
    EvidenceFile file;
    file.file = kept;
    const auto bytes = read(kept);
    if (!bytes) {
        file.putIn = PutIn::Missing;
        return file;
    }
    const bool picture = kept.mediaType.startsWith("image/"_L1);
    const auto added = picture ? merge.addPicture(*bytes) : merge.addPdf(*bytes);
    if (!added) {
        file.putIn = faultOf(added.error());
        return file;
    }
    file.pages = added->pages;
    file.putIn = added->repaired ? PutIn::Repaired : PutIn::Whole;
    return file;
}

/// The pack's own pages take so many; where the files stand follows from it.
void number(EvidenceContext& context, int frontPages, int chronologyPages)
{
    context.chronologyPage = frontPages + 1;
    int page = frontPages + chronologyPages + 1;
    for (EvidenceFile& file : context.files) {
        file.firstPage = file.pages > 0 ? page : 0;
        page += file.pages;
    }
    context.pages = page - 1;
}

/// Page numbers make the contents neither longer nor shorter; should they once, it is laid out
/// again.
std::vector<Document> ownPages(EvidenceContext& context)
{
    int front = 0;
    int chronology = 0;
    for (int round = 0; round < 3; ++round) {
        number(context, front, chronology);
        const int newFront = Paper(evidenceFront(context)).pageCount();
        const int newChronology =
            chronology > 0 ? chronology : Paper(evidenceChronology(context)).pageCount();
        if (newFront == front && newChronology == chronology) {
            break;
        }
        front = newFront;
        chronology = newChronology;
    }
    return {evidenceFront(context), evidenceChronology(context)};
}

/// One page for each page of a file, with nothing on it but its line at the foot.
QByteArray linesOf(const EvidenceContext& context)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageLayout(fullSheet());
    QPainter painter(&writer);
    bool first = true;
    for (const EvidenceFile& file : context.files) {
        for (int i = 0; i < file.pages; ++i) {
            if (!first) {
                writer.newPage();
            }
            first = false;
            Marks marks;
            place(marks,
                  breakLines(evidencePageLine(file, file.firstPage + i, context.pages),
                             mm(geometry::kWidth), {kLabelPoints, false, kLabelInk}),
                  {mm(geometry::kLeft), mm(kLineTop)});
            paint(painter, marks);
        }
    }
    painter.end();
    return first ? QByteArray() : bytes;
}

Result<QByteArray> putTogether(PdfMerge& merge, EvidenceContext& context)
{
    const std::vector<Document> own = ownPages(context);
    const auto front = merge.addInFront(toNumberedPdf(own, {1, context.pages}));
    if (!front) {
        return front.error();
    }
    if (const QByteArray lines = linesOf(context); !lines.isEmpty()) {
        if (auto done = merge.layOver(lines, front->pages); !done) {
            return done.error();
        }
    }
    return merge.finish(own.front().title);
}

} // namespace

bool EvidencePack::isWhole() const
{
    return std::ranges::all_of(files, [](const EvidenceFile& file) {
        return file.putIn == PutIn::Whole;
    });
}

Result<EvidencePack> evidencePack(const EvidenceRequest& request, const ReadKeptFile& read,
                                  const EvidenceProgress& progress)
{
    EvidenceContext context{request.school, request.student, request.on, request.preparedBy,
                            request.chronology, {}, 0, 0};
    const std::vector<KeptFile> kept = request.chronology.files();
    const int all = static_cast<int>(kept.size()) + 1;
    const auto goesOn = [&](int done) { return !progress || progress(done, all); };
    PdfMerge merge;
    for (const KeptFile& file : kept) {
        if (!goesOn(static_cast<int>(context.files.size()))) {
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        context.files.push_back(addFile(merge, file, read));
        context.files.back().number = static_cast<int>(context.files.size());
    }
    if (!goesOn(all - 1)) {
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    auto pdf = putTogether(merge, context);
    if (!pdf) {
        return pdf.error();
    }
    goesOn(all);
    return EvidencePack{std::move(*pdf), std::move(context.files)};
}

} // namespace freshstart
