// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_frame.h"

#include "core/paper/page_geometry.h"
#include "core/paper/text_block.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::paper {

using namespace geometry;

namespace {

constexpr qsizetype kLargestLogoBytes = 8 * 1024 * 1024;
constexpr int kLargestLogoSide = 12'000; // pixels; what a scanner gives
constexpr int kPrintedLogoSide = 1'000;  // 45 mm at better than 500 dots per inch

/// Draws the logo at the left; gives the right edge of what it drew.
double addLogo(Marks& marks, const QByteArray& bytes)
{
    const QImage logo = readLogo(bytes);
    if (logo.isNull()) {
        return mm(kLeft);
    }
    const QSizeF size =
        QSizeF(logo.size()).scaled(mm(kLogoWidth), mm(kLogoHeight), Qt::KeepAspectRatio);
    marks.emplace_back(Picture{QRectF({mm(kLeft), mm(kLetterheadTop)}, size), logo});
    return mm(kLeft) + size.width() + mm(4.0);
}

double addLetterhead(Marks& marks, const Letterhead& head)
{
    const double contactWidth = head.contactLines.isEmpty() ? 0.0 : mm(66.0);
    const double left = addLogo(marks, head.logo);
    const bool hasLogo = left > mm(kLeft);
    double y = mm(kLetterheadTop) + (hasLogo ? mm(1.0) : 0.0);
    const double nameWidth = mm(kRight) - left - contactWidth - mm(4.0);
    const TextBlock name = breakLines(head.schoolName, nameWidth, {kSchoolPoints, true, kAccent});
    place(marks, name, {left, y});
    y += name.height;
    const TextBlock note = breakLines(head.note, nameWidth, {kLabelPoints, false, kLabelInk});
    place(marks, note, {left, y + mm(0.4)});
    y += note.height;

    double right = mm(kLetterheadTop) + mm(0.8);
    for (const QString& line : head.contactLines) {
        const TextBlock text =
            breakLines(line, contactWidth, {8.5, false, kLabelInk}, Align::Right);
        place(marks, text, {mm(kRight) - contactWidth, right});
        right += text.height;
    }
    const double logoBottom = hasLogo ? mm(kLetterheadTop + kLogoHeight) : 0.0;
    const double rule = std::max({y, right, logoBottom, mm(24.0)}) + mm(3.0);
    marks.emplace_back(Stroke{{mm(kLeft), rule, mm(kRight), rule}, mm(0.35), kAccent});
    return rule;
}

/// Ends where the window ends, grows upwards; see page_geometry.h.
void addAddress(Marks& marks, const QStringList& lines, double rule)
{
    std::vector<TextBlock> blocks;
    double height = 0;
    for (const QString& line : lines) {
        blocks.push_back(breakLines(line, mm(kAddressWidth), {kBodyPoints, false, kInk}));
        height += blocks.back().height;
    }
    double y = std::min(mm(kWindowTop), mm(kWindowBottom) - height);
    y = std::max({y, mm(kWindowHighest), rule + mm(2.0)});
    for (const TextBlock& block : blocks) {
        place(marks, block, {mm(kLeft), y});
        y += block.height;
    }
}

void addDate(Marks& marks, const QString& date, double y)
{
    const double width = mm(70.0);
    place(marks, breakLines(date, width, {}, Align::Right), {mm(kRight) - width, y});
}

} // namespace

QImage readLogo(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > kLargestLogoBytes) {
        return {};
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg" && format != "jpg") || size.isEmpty() ||
        size.width() > kLargestLogoSide || size.height() > kLargestLogoSide ||
        size.width() > 20 * size.height() || size.height() > 20 * size.width()) {
        return {};
    }
    if (std::max(size.width(), size.height()) > kPrintedLogoSide) {
        reader.setScaledSize(size.scaled(kPrintedLogoSide, kPrintedLogoSide, Qt::KeepAspectRatio)
                                 .expandedTo({1, 1}));
    }
    return reader.read();
}

PageTop firstPageTop(const Document& document)
{
    PageTop top;
    const double rule = addLetterhead(top.marks, document.letterhead);
    if (document.addressLines.isEmpty()) {
        top.textTop = rule + mm(5.0);
        if (!document.dateLine.isEmpty()) {
            addDate(top.marks, document.dateLine, top.textTop);
            top.textTop += mm(8.0);
        }
        return top;
    }
    addAddress(top.marks, document.addressLines, rule);
    addDate(top.marks, document.dateLine, std::max(mm(kWindowTop), rule + mm(2.0)));
    top.textTop = std::max(mm(kLetterTop), rule + mm(50.0));
    return top;
}

Marks runningHead(const Document& document)
{
    Marks marks;
    const Type small{kLabelPoints, false, kLabelInk};
    const double width = mm(110.0);
    const QString& school = document.letterhead.schoolName;
    const QString& person = document.concerning;
    TextBlock left =
        breakLines(person.isEmpty() ? school : person + u" · "_s + school, width, small);
    if (left.lines.size() > 1 && !person.isEmpty()) {
        left = breakLines(person, width, small); // there is one line; the person matters more
    }
    place(marks, left, {mm(kLeft), mm(kRunningHeadTop)});
    place(marks, breakLines(document.dateLine, mm(50.0), small, Align::Right),
          {mm(kRight - 50.0), mm(kRunningHeadTop)});
    const double rule = mm(kRunningHeadTop + 4.6);
    marks.emplace_back(Stroke{{mm(kLeft), rule, mm(kRight), rule}});
    return marks;
}

Marks footer(const Document& document, int page, int pageCount)
{
    Marks marks;
    const Type small{kLabelPoints, false, kLabelInk};
    const double rule = mm(kFooterRule);
    marks.emplace_back(Stroke{{mm(kLeft), rule, mm(kRight), rule}});
    place(marks, breakLines(document.footerNote, mm(125.0), small), {mm(kLeft), mm(kFooterTop)});
    const QString number =
        QCoreApplication::translate("Paper", "Page %1 of %2").arg(page + 1).arg(pageCount);
    place(marks, breakLines(number, mm(36.0), small, Align::Right),
          {mm(kRight - 36.0), mm(kFooterTop)});
    return marks;
}

} // namespace freshstart::paper
