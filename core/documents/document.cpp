// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include <QJsonArray>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFormat = 1; ///< of the stored form; a change that old readers cannot read counts up

QJsonArray strings(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array) {
        list.append(one.toString());
    }
    return list;
}

QJsonArray runsToJson(const Runs& runs)
{
    QJsonArray array;
    for (const Run& run : runs) {
        array.append(QJsonObject{{u"text"_s, run.text}, {u"bold"_s, run.bold}});
    }
    return array;
}

Runs runsFromJson(const QJsonValue& value)
{
    Runs runs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array) {
        runs.push_back({one[u"text"_s].toString(), one[u"bold"_s].toBool()});
    }
    return runs;
}

QJsonObject cellToJson(const FormCell& cell)
{
    QJsonObject json{{u"label"_s, cell.label},
                     {u"value"_s, cell.value},
                     {u"yes_no"_s, cell.yesNo},
                     {u"weight"_s, cell.weight}};
    if (cell.ticked) {
        json.insert(u"ticked"_s, *cell.ticked);
    }
    return json;
}

FormCell cellFromJson(const QJsonValue& json)
{
    FormCell cell;
    cell.label = json[u"label"_s].toString();
    cell.value = json[u"value"_s].toString();
    cell.yesNo = json[u"yes_no"_s].toBool();
    cell.weight = json[u"weight"_s].toInt(1);
    if (json[u"ticked"_s].isBool()) {
        cell.ticked = json[u"ticked"_s].toBool();
    }
    return cell;
}

QJsonObject blockToJson(const Heading& block)
{
    return {{u"block"_s, u"heading"_s}, {u"text"_s, block.text}, {u"level"_s, block.level}};
}

QJsonObject blockToJson(const Paragraph& block)
{
    return {{u"block"_s, u"paragraph"_s},
            {u"runs"_s, runsToJson(block.runs)},
            {u"small"_s, block.small}};
}

QJsonObject blockToJson(const BulletList& block)
{
    QJsonArray items;
    for (const Runs& item : block.items) {
        items.append(runsToJson(item));
    }
    return {{u"block"_s, u"bullets"_s}, {u"items"_s, items}};
}

QJsonObject blockToJson(const FormGrid& block)
{
    QJsonArray rows;
    for (const FormRow& row : block.rows) {
        QJsonArray cells;
        for (const FormCell& cell : row.cells) {
            cells.append(cellToJson(cell));
        }
        rows.append(QJsonObject{{u"cells"_s, cells}, {u"min_height_mm"_s, row.minHeightMm}});
    }
    return {{u"block"_s, u"form"_s}, {u"rows"_s, rows}};
}

QJsonObject blockToJson(const Table& block)
{
    QJsonArray rows;
    for (const QStringList& row : block.rows) {
        rows.append(strings(row));
    }
    QJsonArray weights;
    for (const int weight : block.weights) {
        weights.append(weight);
    }
    return {{u"block"_s, u"table"_s},
            {u"header"_s, strings(block.header)},
            {u"rows"_s, rows},
            {u"weights"_s, weights},
            {u"min_row_height_mm"_s, block.minRowHeightMm},
            {u"first_column_is_label"_s, block.firstColumnIsLabel},
            {u"keep_together"_s, block.keepTogether}};
}

QJsonObject blockToJson(const BoxedText& block)
{
    return {{u"block"_s, u"box"_s},
            {u"heading"_s, block.heading},
            {u"text"_s, block.text},
            {u"min_height_mm"_s, block.minHeightMm}};
}

QJsonObject blockToJson(const SignOff& block)
{
    return {{u"block"_s, u"sign_off"_s},
            {u"farewell"_s, block.farewell},
            {u"name"_s, block.name},
            {u"title"_s, block.title}};
}

QJsonObject blockToJson(const SignatureRows& block)
{
    QJsonArray rows;
    for (const SignatureRows::Row& row : block.rows) {
        rows.append(QJsonObject{{u"role"_s, row.role}, {u"name"_s, row.name}});
    }
    return {{u"block"_s, u"signatures"_s}, {u"rows"_s, rows}};
}

QJsonObject blockToJson(const Spacer& block)
{
    return {{u"block"_s, u"space"_s}, {u"height_mm"_s, block.heightMm}};
}

QJsonObject blockToJson(const PageBreak&)
{
    return {{u"block"_s, u"page_break"_s}};
}

BulletList bulletsFromJson(const QJsonObject& json)
{
    BulletList list;
    const QJsonArray items = json[u"items"_s].toArray();
    for (const QJsonValue& item : items) {
        list.items.push_back(runsFromJson(item));
    }
    return list;
}

FormGrid formFromJson(const QJsonObject& json)
{
    FormGrid grid;
    const QJsonArray rows = json[u"rows"_s].toArray();
    for (const QJsonValue& row : rows) {
        FormRow read;
        read.minHeightMm = row[u"min_height_mm"_s].toInt();
        const QJsonArray cells = row[u"cells"_s].toArray();
        for (const QJsonValue& cell : cells) {
            read.cells.push_back(cellFromJson(cell));
        }
        grid.rows.push_back(read);
    }
    return grid;
}

Table tableFromJson(const QJsonObject& json)
{
    Table table;
    table.header = strings(json[u"header"_s]);
    const QJsonArray rows = json[u"rows"_s].toArray();
    for (const QJsonValue& row : rows) {
        table.rows.push_back(strings(row));
    }
    const QJsonArray weights = json[u"weights"_s].toArray();
    for (const QJsonValue& weight : weights) {
        table.weights.push_back(weight.toInt());
    }
    table.minRowHeightMm = json[u"min_row_height_mm"_s].toInt();
    table.firstColumnIsLabel = json[u"first_column_is_label"_s].toBool();
    table.keepTogether = json[u"keep_together"_s].toBool();
    return table;
}

SignatureRows signaturesFromJson(const QJsonObject& json)
{
    SignatureRows signatures;
    const QJsonArray rows = json[u"rows"_s].toArray();
    for (const QJsonValue& row : rows) {
        signatures.rows.push_back({row[u"role"_s].toString(), row[u"name"_s].toString()});
    }
    return signatures;
}

std::optional<Block> blockFromJson(const QJsonObject& json)
{
    const auto text = [&json](const QString& key) { return json[key].toString(); };
    const QString kind = text(u"block"_s);
    if (kind == "heading"_L1) {
        return Heading{text(u"text"_s), json[u"level"_s].toInt(2)};
    }
    if (kind == "paragraph"_L1) {
        return Paragraph{runsFromJson(json[u"runs"_s]), json[u"small"_s].toBool()};
    }
    if (kind == "bullets"_L1) {
        return bulletsFromJson(json);
    }
    if (kind == "form"_L1) {
        return formFromJson(json);
    }
    if (kind == "table"_L1) {
        return tableFromJson(json);
    }
    if (kind == "box"_L1) {
        return BoxedText{text(u"heading"_s), text(u"text"_s), json[u"min_height_mm"_s].toInt()};
    }
    if (kind == "sign_off"_L1) {
        return SignOff{text(u"farewell"_s), text(u"name"_s), text(u"title"_s)};
    }
    if (kind == "signatures"_L1) {
        return signaturesFromJson(json);
    }
    if (kind == "space"_L1) {
        return Spacer{json[u"height_mm"_s].toInt()};
    }
    if (kind == "page_break"_L1) {
        return PageBreak{};
    }
    return {};
}

} // namespace

QJsonObject toJson(const Document& document)
{
    QJsonArray blocks;
    for (const Block& block : document.blocks) {
        blocks.append(std::visit([](const auto& one) { return blockToJson(one); }, block));
    }
    const Letterhead& head = document.letterhead;
    return {{u"format"_s, kFormat},
            {u"kind"_s, document.kind},
            {u"title"_s, document.title},
            {u"letterhead"_s, QJsonObject{{u"school_name"_s, head.schoolName},
                                          {u"contact_lines"_s, strings(head.contactLines)},
                                          {u"note"_s, head.note},
                                          {u"logo"_s, QString::fromLatin1(head.logo.toBase64())}}},
            {u"address_lines"_s, strings(document.addressLines)},
            {u"date_line"_s, document.dateLine},
            {u"blocks"_s, blocks},
            {u"footer_note"_s, document.footerNote},
            {u"concerning"_s, document.concerning}};
}

Result<Document> documentFromJson(const QJsonObject& json)
{
    if (json[u"format"_s].toInt() != kFormat) {
        return Error{ErrorCode::UnknownFormat, u"format"_s, u"document format"_s, {}};
    }
    Document document;
    document.kind = json[u"kind"_s].toString();
    document.title = json[u"title"_s].toString();
    const QJsonObject head = json[u"letterhead"_s].toObject();
    document.letterhead.schoolName = head[u"school_name"_s].toString();
    document.letterhead.contactLines = strings(head[u"contact_lines"_s]);
    document.letterhead.note = head[u"note"_s].toString();
    document.letterhead.logo = QByteArray::fromBase64(head[u"logo"_s].toString().toLatin1());
    document.addressLines = strings(json[u"address_lines"_s]);
    document.dateLine = json[u"date_line"_s].toString();
    const QJsonArray blocks = json[u"blocks"_s].toArray();
    for (const QJsonValue& value : blocks) {
        std::optional<Block> block = blockFromJson(value.toObject());
        if (!block) {
            return Error{ErrorCode::MalformedFile, u"blocks"_s, u"unknown block"_s, {}};
        }
        document.blocks.push_back(*std::move(block));
    }
    document.footerNote = json[u"footer_note"_s].toString();
    document.concerning = json[u"concerning"_s].toString(); // not in the first releases' documents
    return document;
}

} // namespace freshstart
