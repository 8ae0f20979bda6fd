// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_text.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString plain(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        text += run.text;
    }
    return text;
}

QString textOf(const Heading& heading)
{
    const QChar rule = heading.level == 1 ? u'=' : u'-';
    return heading.text + u'\n' + QString(heading.text.size(), rule) + u'\n';
}

QString textOf(const Paragraph& paragraph)
{
    return plain(paragraph.runs) + u'\n';
}

QString textOf(const BulletList& list)
{
    QString text;
    for (const Runs& item : list.items) {
        text += u"- "_s + plain(item) + u'\n';
    }
    return text;
}

QString textOf(const FormGrid& grid)
{
    QString text;
    for (const FormRow& row : grid.rows) {
        for (const FormCell& cell : row.cells) {
            text += cell.label + u": "_s;
            if (cell.yesNo) {
                text += cell.ticked == true ? u"[x] Yes "_s : u"[ ] Yes "_s;
                text += cell.ticked == false ? u"[x] No"_s : u"[ ] No"_s;
            } else {
                text += cell.value;
            }
            text += u'\n';
        }
    }
    return text;
}

QString textOf(const Table& table)
{
    QString text = table.header.join(u" | "_s) + u'\n';
    for (const QStringList& row : table.rows) {
        text += row.join(u" | "_s) + u'\n';
    }
    return text;
}

QString textOf(const BoxedText& box)
{
    return textOf(Heading{box.heading, 2}) + box.text + u'\n';
}

QString textOf(const SignOff& signOff)
{
    return signOff.farewell + u"\n\n\n"_s + signOff.name + u'\n' + signOff.title + u'\n';
}

QString textOf(const SignatureRows& signatures)
{
    QString text;
    for (const SignatureRows::Row& row : signatures.rows) {
        text += row.role + u": "_s + (row.name.isEmpty() ? u"__________"_s : row.name) +
                u"  Signed __________  Date __________\n"_s;
    }
    return text;
}

QString textOf(const Spacer&)
{
    return {};
}

QString textOf(const PageBreak&)
{
    return u"\f\n"_s;
}

/// No line ends in white space: texts are compared line by line.
QString withoutTrailingSpace(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString toPlainText(const Document& document)
{
    QStringList parts;
    const Letterhead& head = document.letterhead;
    QStringList letterhead{head.schoolName, head.note};
    letterhead += head.contactLines;
    letterhead.removeAll(QString());
    parts.append(letterhead.join(u'\n') + u'\n');
    if (!document.addressLines.isEmpty()) {
        parts.append(document.addressLines.join(u'\n') + u'\n');
    }
    if (!document.dateLine.isEmpty()) {
        parts.append(document.dateLine + u'\n');
    }
    for (const Block& block : document.blocks) {
        const QString text = std::visit([](const auto& one) { return textOf(one); }, block);
        if (!text.isEmpty()) {
            parts.append(text);
        }
    }
    if (!document.footerNote.isEmpty()) {
        parts.append(document.footerNote + u'\n');
    }
    return withoutTrailingSpace(parts.join(u'\n'));
}

} // namespace freshstart
