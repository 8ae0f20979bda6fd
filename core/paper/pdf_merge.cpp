// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_merge.h"

#include "core/paper/picture_page.h"

// clang 14 cannot read libqpdf's JSON.hh as C++20: it has a vector of a class that is not whole yet.
// Nothing of it is used here.
#if defined(__clang__) && __clang_major__ < 15
#define JSON_HH
class JSON;
#endif
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// In points, 72 to the inch.
constexpr double kShort = 595.276; // A4
constexpr double kLong = 841.89;
constexpr double kMargin = 34.0;
constexpr double kFoot = 57.0;      // room for the line below
constexpr double kLargestDot = 0.72; // a small picture is not blown up: at least 100 dots to the inch

Error broken(const QString& what)
{
    return {ErrorCode::MalformedFile, {}, what, {}};
}

/// A file that pages come from: it must be there until the last page is written.
struct Source {
    QByteArray bytes;
    std::unique_ptr<QPDF> pdf = std::make_unique<QPDF>();
    bool repaired = false;
};

/// Counts what comes out of packed parts and stops where it is more than any paper has: a few
/// kilobytes can unpack to what fills the memory of the PC.
class Scales final : public Pipeline
{
public:
    Scales()
        : Pipeline("scales", nullptr)
    {}
    void beginPart() { m_part = 0; }
    void write(unsigned char const*, size_t length) override
    {
        m_part += length;
        m_all += length;
        if (isTooMuch()) {
            throw std::length_error("unpacks to too much"); // which libqpdf may catch on its way
        }
    }
    void finish() override {}
    [[nodiscard]] bool isTooMuch() const { return m_part > kMostOfPart || m_all > kMost; }

private:
    static constexpr size_t kMostOfPart = size_t{256} * 1024 * 1024; ///< A4 in colour, 900 dots an inch
    static constexpr size_t kMost = size_t{2048} * 1024 * 1024;
    size_t m_part = 0;
    size_t m_all = 0;
};

/// Each packed part by itself, from the bytes: before libqpdf keeps any of it in memory.
bool isPackedTooMuch(const QByteArray& bytes)
{
    static const QByteArray begin("stream");
    Scales scales;
    for (qsizetype at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at)) {
        at += begin.size();
        qsizetype first = at;
        while (first < bytes.size() && (bytes.at(first) == '\r' || bytes.at(first) == '\n')) {
            ++first;
        }
        // Only what is packed as PDF packs nearly everything (RFC 1950).
        if (first == at || first + 2 > bytes.size() || (bytes.at(first) & 0x0f) != 8) {
            continue;
        }
        qsizetype end = bytes.indexOf("endstream", first);
        end = end < 0 ? bytes.size() : end;
        scales.beginPart();
        Pl_Flate unpack("unpack", &scales, Pl_Flate::a_inflate);
        try {
            unpack.write(reinterpret_cast<const unsigned char*>(bytes.constData()) + first,
                         static_cast<size_t>(end - first));
            unpack.finish();
        } catch (const std::exception&) {
            // not packed after all, broken, or too much
        }
        if (scales.isTooMuch()) {
            return true;
        }
        at = end;
    }
    return false;
}

/// And what is packed twice or in another way, as libqpdf unpacks it, one part after the other.
bool unpacksToTooMuch(QPDF& pdf)
{
    Scales scales;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (object.isStream()) {
            scales.beginPart();
            object.pipeStreamData(&scales, nullptr, 0, qpdf_dl_generalized, true, false);
        }
        if (scales.isTooMuch()) {
            return true;
        }
    }
    return false;
}

/// Everything in the file is read once, as `qpdf --check` does, into nothing.
bool canBeRead(QPDF& pdf)
{
    Pl_Discard nothing;
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&nothing);
    writer.setDecodeLevel(qpdf_dl_generalized);
    writer.setCompressStreams(false);
    writer.write();
    return pdf.getWarnings().empty();
}

Result<Source> openPdf(const QByteArray& bytes)
{
    Source source;
    source.bytes = bytes;
    source.pdf->setSuppressWarnings(true);
    try {
        if (isPackedTooMuch(source.bytes)) {
            return broken(u"pdf_broken"_s);
        }
        source.pdf->processMemoryFile("file", source.bytes.constData(),
                                      static_cast<std::size_t>(source.bytes.size()));
        if (source.pdf->isEncrypted() && !source.pdf->allowExtractAll()) {
            return Error{ErrorCode::NotAllowed, {}, u"pdf_protected"_s, {}};
        }
        const bool any = !source.pdf->getAllPages().empty();
        source.repaired = !source.pdf->getWarnings().empty(); // which also forgets them
        if (!any || unpacksToTooMuch(*source.pdf) || !canBeRead(*source.pdf)) {
            return broken(u"pdf_broken"_s);
        }
    } catch (const QPDFExc& exception) {
        return exception.getErrorCode() == qpdf_e_password
                   ? Error{ErrorCode::NotAllowed, {}, u"pdf_protected"_s, {}}
                   : broken(u"pdf_broken"_s);
    } catch (const std::exception&) {
        return broken(u"pdf_broken"_s);
    }
    return source;
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 4);
}

QPDFObjectHandle imageObject(QPDF& pdf, const paper::EmbeddedPicture& picture)
{
    QPDFObjectHandle image = QPDFObjectHandle::newStream(&pdf, picture.data.toStdString());
    QPDFObjectHandle dict = image.getDict();
    dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dict.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.dots.width()));
    dict.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.dots.height()));
    dict.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bits));
    dict.replaceKey("/ColorSpace", QPDFObjectHandle::parse(picture.colourSpace.toStdString()));
    dict.replaceKey("/Filter", QPDFObjectHandle::newName("/" + picture.filter.toStdString()));
    if (picture.predictorColours > 0) {
        QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
        parameters.replaceKey("/Predictor", QPDFObjectHandle::newInteger(15)); // PNG's own
        parameters.replaceKey("/Colors", QPDFObjectHandle::newInteger(picture.predictorColours));
        parameters.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bits));
        parameters.replaceKey("/Columns", QPDFObjectHandle::newInteger(picture.dots.width()));
        dict.replaceKey("/DecodeParms", parameters);
    }
    return pdf.makeIndirectObject(image);
}

/// Draws the unit square of the picture where it stands on the sheet.
std::string drawing(const paper::EmbeddedPicture& picture, QSizeF sheet)
{
    QSizeF dots = picture.dots;
    if (picture.turned) {
        dots.transpose();
    }
    const QSizeF room(sheet.width() - 2 * kMargin, sheet.height() - kMargin - kFoot);
    const double scale = std::min(
        {room.width() / dots.width(), room.height() / dots.height(), kLargestDot});
    const QSizeF size = dots * scale;
    const double left = (sheet.width() - size.width()) / 2;
    const double bottom = sheet.height() - kMargin - size.height();
    const auto& m = picture.upright;
    QByteArray text = "q";
    for (const double value : {m[0] * size.width(), m[1] * size.height(), m[2] * size.width(),
                               m[3] * size.height(), left + m[4] * size.width(),
                               bottom + m[5] * size.height()}) {
        text += ' ' + QByteArray::number(value, 'f', 4);
    }
    return (text + " cm /Picture Do Q\n").toStdString();
}

QPDFObjectHandle picturePage(QPDF& pdf, const paper::EmbeddedPicture& picture)
{
    const bool wide = (picture.dots.width() > picture.dots.height()) != picture.turned;
    const QSizeF sheet = wide ? QSizeF(kLong, kShort) : QSizeF(kShort, kLong);
    QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
    pictures.replaceKey("/Picture", imageObject(pdf, picture));
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", pictures);
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", QPDFObjectHandle::newArray({number(0), number(0),
                                                             number(sheet.width()),
                                                             number(sheet.height())}));
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, drawing(picture, sheet)));
    return pdf.makeIndirectObject(page);
}

/// What stood on the page before is closed off, so that the new stands where it should.
void layOn(QPDF& pdf, QPDFPageObjectHelper page, QPDFPageObjectHelper above)
{
    QPDFObjectHandle form = pdf.copyForeignObject(above.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/Fs", suffix);
    const std::string content = page.placeFormXObject(
        form, name, page.getTrimBox().getArrayAsRectangle(), true, true, true);
    if (content.empty()) {
        return; // a page without any size
    }
    resources.mergeResources("<< /XObject << >> >>"_qpdf);
    resources.getKey("/XObject").replaceKey(name, form);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n" + content), false);
}

} // namespace

struct PdfMerge::Parts {
    QPDF pdf;
    std::vector<Source> sources;

    Result<Added> add(const QByteArray& bytes, bool inFront)
    {
        auto source = openPdf(bytes);
        if (!source) {
            return source.error();
        }
        sources.push_back(std::move(*source));
        Source& kept = sources.back();
        Added added{0, kept.repaired};
        try {
            auto pages = QPDFPageDocumentHelper(*kept.pdf).getAllPages();
            if (inFront) {
                std::ranges::reverse(pages);
            }
            QPDFPageDocumentHelper ours(pdf);
            for (const QPDFPageObjectHelper& page : pages) {
                ours.addPage(page, inFront);
                ++added.pages;
            }
        } catch (const std::exception&) {
            return broken(u"pdf_broken"_s);
        }
        return added;
    }
};

PdfMerge::PdfMerge()
    : m_parts(std::make_unique<Parts>())
{
    m_parts->pdf.emptyPDF();
    m_parts->pdf.setSuppressWarnings(true);
}

PdfMerge::~PdfMerge() = default;

Result<PdfMerge::Added> PdfMerge::addPdf(const QByteArray& bytes)
{
    return m_parts->add(bytes, false);
}

Result<PdfMerge::Added> PdfMerge::addInFront(const QByteArray& pdf)
{
    return m_parts->add(pdf, true);
}

Result<PdfMerge::Added> PdfMerge::addPicture(const QByteArray& bytes)
{
    const auto picture = paper::embeddedPicture(bytes);
    if (!picture) {
        return broken(u"picture_broken"_s);
    }
    try {
        m_parts->pdf.addPage(picturePage(m_parts->pdf, *picture), false);
    } catch (const std::exception&) {
        return broken(u"picture_broken"_s);
    }
    return Added{1, false};
}

Result<void> PdfMerge::layOver(const QByteArray& pdf, int first)
{
    auto source = openPdf(pdf);
    if (!source) {
        return source.error();
    }
    m_parts->sources.push_back(std::move(*source));
    try {
        auto pages = QPDFPageDocumentHelper(m_parts->pdf).getAllPages();
        auto above = QPDFPageDocumentHelper(*m_parts->sources.back().pdf).getAllPages();
        for (std::size_t i = 0; i < above.size(); ++i) {
            const std::size_t place = static_cast<std::size_t>(first) + i;
            if (place < pages.size()) {
                layOn(m_parts->pdf, pages[place], above[i]);
            }
        }
    } catch (const std::exception&) {
        return broken(u"pdf_broken"_s);
    }
    return {};
}

int PdfMerge::pageCount() const
{
    return static_cast<int>(m_parts->pdf.getAllPages().size());
}

Result<QByteArray> PdfMerge::finish(const QString& title)
{
    try {
        QPDF& pdf = m_parts->pdf;
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        info.replaceKey("/Creator",
                        QPDFObjectHandle::newUnicodeString("Fresh Start " FRESHSTART_VERSION));
        pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve); // what came packed stays as it is
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception&) {
        return Error{ErrorCode::CannotWriteFile, {}, u"no pages"_s, {}};
    }
}

} // namespace freshstart
