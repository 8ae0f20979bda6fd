// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/everything_json.h"

#include "core/documents/history_fields.h"
#include "core/documents/history_json.h"
#include "core/rights/owned_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFormatVersion = 1;

QJsonObject valuesOf(const StoredRow& row)
{
    QJsonObject values = row.values;
    // What the program makes for itself from the rest; a letter is kept as structured text.
    for (const auto& own : {u"search_key"_s, u"sort_key"_s, u"way_back"_s, u"fingerprint"_s}) {
        values.remove(own);
    }
    if (row.table == "issued_document"_L1) {
        for (const auto& json : {u"content"_s, u"facts"_s}) {
            const QJsonDocument inside =
                QJsonDocument::fromJson(values.value(json).toString().toUtf8());
            if (inside.isObject()) {
                values.insert(json, inside.object());
            }
        }
    }
    return values;
}

QJsonObject tablesOf(const EverythingFacts& facts)
{
    QJsonObject tables;
    for (const OwnedTable& table : ownedTables()) {
        QJsonArray rows;
        for (const StoredRow& row : facts.rows) {
            if (row.table == table.table) {
                rows.append(valuesOf(row));
            }
        }
        tables.insert(table.table, rows);
    }
    return tables;
}

QJsonObject keysOf()
{
    QJsonObject keys;
    for (const OwnedTable& table : ownedTables()) {
        for (const HistoryColumn* column : historyColumnsOf(table.table)) {
            keys.insert(table.table + u'.' + column->column,
                        QCoreApplication::translate("HistoryText", column->words));
        }
    }
    return keys;
}

QJsonArray filesOf(const EverythingFacts& facts)
{
    QJsonArray files;
    for (const KeptFile& file : facts.files) {
        files.append(QJsonObject{{u"id"_s, file.id()},
                                 {u"file"_s, everythingFileName(file)},
                                 {u"on"_s, file.on.toString(Qt::ISODate)},
                                 {u"kind"_s, file.kind},
                                 {u"title"_s, file.title},
                                 {u"recipient"_s, file.recipient},
                                 {u"media_type"_s, file.mediaType}});
    }
    return files;
}

QJsonArray historyOf(const EverythingFacts& facts)
{
    QJsonArray history;
    for (const HistoryEntry& entry : facts.history) {
        history.append(historyJson(entry, facts.names));
    }
    return history;
}

QJsonObject namesOf(const std::map<qint64, QString>& names)
{
    QJsonObject object;
    for (const auto& [number, name] : names) {
        object.insert(QString::number(number), name);
    }
    return object;
}

} // namespace

QJsonObject everythingJson(const EverythingFacts& facts)
{
    return {{u"format"_s, u"freshstart-everything"_s},
            {u"format_version"_s, kFormatVersion},
            {u"made_on"_s, facts.on.toString(Qt::ISODate)},
            {u"made_by"_s, facts.preparedBy},
            {u"school"_s, facts.school.name},
            {u"records"_s, tablesOf(facts)},
            {u"files"_s, filesOf(facts)},
            {u"history"_s, historyOf(facts)},
            {u"people"_s, QJsonObject{{u"staff"_s, namesOf(facts.names.staff)},
                                      {u"organisations"_s, namesOf(facts.names.organisations)}}},
            {u"keys"_s, keysOf()}};
}

} // namespace freshstart
