// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/everything_documents.h"

#include "core/documents/backup_text.h"
#include "core/documents/chronology_words.h"
#include "core/documents/history_fields.h"
#include "core/documents/letter_values.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// Each row in words, by the words of the history: what a later version keeps is in here by itself.
namespace freshstart {

namespace {

FRESHSTART_TR(Everything)

QString upperFirst(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

class Sections
{
public:
    explicit Sections(const EverythingFacts& facts)
        : m_facts(facts)
    {}

    [[nodiscard]] Document student() const;
    [[nodiscard]] Document support() const;
    [[nodiscard]] Document suspensions() const;
    [[nodiscard]] Document preventions() const;
    [[nodiscard]] Document files() const;
    [[nodiscard]] Document keeping() const;
    [[nodiscard]] Document history() const;

private:
    [[nodiscard]] Document start(const QString& kind, const QString& title) const;
    void addRows(Document& document, const QString& table) const;
    void addParts(Document& document, const QStringList& tables, const QString& owner,
                  qint64 number) const;
    void addRow(Document& document, const StoredRow& row) const;
    void addReturn(Document& document, qint64 suspension) const;
    [[nodiscard]] std::vector<const StoredRow*> rowsOf(const QString& table) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> told(const StoredRow& row) const;

    const EverythingFacts& m_facts;
};

/// What a column holds as long as nobody has said it would tell on paper what never was.
bool meansSomething(const StoredRow& row, QLatin1StringView column)
{
    const auto holds = [&](const QString& other) { return row.values.value(other).toInteger() != 0; };
    if (row.table == "welcome_back"_L1 && column == "no_meeting_reason"_L1) {
        return row.values.value(u"arrangement"_s).toString() == "without_meeting"_L1;
    }
    if (row.table == "suspension"_L1 && column == "served_session"_L1) {
        return holds(u"ended_early"_s);
    }
    if (row.table == "prevention_attendee"_L1 && column == "agreed_plan"_L1) {
        return holds(u"attended"_s) || !row.values.value(u"represented_by"_s).toString().isEmpty();
    }
    return true;
}

/// "Nothing is recorded." where a section stays empty.
void sayEmpty(Document& document)
{
    if (document.blocks.size() == 1) {
        document.blocks.push_back(Paragraph{{{tr("Nothing is recorded."), false}}, false});
    }
}

Document Sections::start(const QString& kind, const QString& title) const
{
    Document document;
    document.kind = u"everything-"_s + kind;
    document.title = title;
    document.letterhead = letterheadOf(m_facts.school);
    document.footerNote = tr("Confidential: data of one student");
    document.concerning = m_facts.student.details.shownName();
    document.blocks.push_back(Heading{title, 1});
    return document;
}

std::vector<const StoredRow*> Sections::rowsOf(const QString& table) const
{
    std::vector<const StoredRow*> rows;
    for (const StoredRow& row : m_facts.rows) {
        if (row.table == table) {
            rows.push_back(&row);
        }
    }
    return rows;
}

/// Every column that holds something, with its words.
std::vector<std::pair<QString, QString>> Sections::told(const StoredRow& row) const
{
    std::vector<std::pair<QString, QString>> lines;
    for (const HistoryColumn* column : historyColumnsOf(row.table)) {
        const QJsonValue value = row.values.value(column->column);
        if (!value.toVariant().toString().isEmpty() && meansSomething(row, column->column)) {
            lines.emplace_back(
                upperFirst(QCoreApplication::translate("HistoryText", column->words)),
                historyValue(row.table, column->column, value, m_facts.names));
        }
    }
    return lines;
}

void Sections::addRow(Document& document, const StoredRow& row) const
{
    Table table;
    table.weights = {5, 12};
    table.firstColumnIsLabel = true;
    for (const auto& [label, value] : told(row)) {
        table.rows.push_back({label, value});
    }
    if (!table.rows.empty()) {
        document.blocks.push_back(std::move(table));
    }
}

void Sections::addRows(Document& document, const QString& table) const
{
    const auto rows = rowsOf(table);
    if (rows.empty()) {
        return;
    }
    document.blocks.push_back(Heading{upperFirst(rights_words::tableName(table)), 2});
    for (const StoredRow* row : rows) {
        addRow(document, *row);
        document.blocks.push_back(Spacer{2});
    }
}

/// What belongs to one suspension or meeting, a line for each row.
void Sections::addParts(Document& document, const QStringList& tables, const QString& owner,
                        qint64 number) const
{
    for (const QString& name : tables) {
        Table table;
        table.header = {upperFirst(historyPart(name))};
        for (const StoredRow* row : rowsOf(name)) {
            if (row->values.value(owner).toInteger() != number) {
                continue;
            }
            QStringList words;
            for (const auto& [label, value] : told(*row)) {
                words.append(tr("%1: %2").arg(label, value));
            }
            table.rows.push_back({words.join(u'\n')});
        }
        if (!table.rows.empty()) {
            document.blocks.push_back(std::move(table));
        }
    }
}

Document Sections::student() const
{
    Document document = start(u"student"_s, tr("The student, the family and who helps"));
    for (const auto& table :
         {u"student"_s, u"contact"_s, u"professional"_s, u"status_period"_s, u"days_elsewhere"_s}) {
        addRows(document, table);
    }
    return document;
}

Document Sections::support() const
{
    Document document = start(u"support"_s, tr("What was tried"));
    for (const auto& table :
         {u"internal_exclusion"_s, u"additional_support"_s, u"alternative_provision"_s,
          u"support_plan"_s, u"early_help_assessment"_s, u"watch_decision"_s}) {
        addRows(document, table);
    }
    sayEmpty(document);
    return document;
}

void Sections::addReturn(Document& document, qint64 suspension) const
{
    static const QStringList parts{
        u"welcome_back_record"_s,       u"welcome_back_attendee"_s,
        u"welcome_back_commitment"_s,   u"welcome_back_lead_change"_s,
        u"welcome_back_absence"_s,      u"welcome_back_hold"_s,
        u"welcome_back_monitoring_note"_s, u"welcome_back_intervention"_s};
    for (const StoredRow* row : rowsOf(u"welcome_back"_s)) {
        if (row->values.value(u"suspension_id"_s).toInteger() == suspension) {
            document.blocks.push_back(Heading{tr("The return"), 2});
            addRow(document, *row);
            addParts(document, parts, u"welcome_back_id"_s, row->row);
        }
    }
}

Document Sections::suspensions() const
{
    Document document = start(u"suspensions"_s, tr("Suspensions and returns"));
    int number = 0;
    for (const StoredRow* row : rowsOf(u"suspension"_s)) {
        if (number++ > 0) {
            document.blocks.push_back(Spacer{6});
        }
        document.blocks.push_back(Heading{tr("Suspension %1").arg(number), 2});
        addRow(document, *row);
        addParts(document,
                 {u"suspension_reason"_s, u"suspension_follow_up"_s, u"suspension_step"_s},
                 u"suspension_id"_s, row->row);
        addReturn(document, row->row);
    }
    sayEmpty(document);
    return document;
}

Document Sections::preventions() const
{
    Document document = start(u"prevention"_s, tr("Exclusion prevention meetings"));
    int number = 0;
    for (const StoredRow* row : rowsOf(u"prevention_meeting"_s)) {
        document.blocks.push_back(Heading{tr("Meeting %1").arg(++number), 2});
        addRow(document, *row);
        addParts(document,
                 {u"prevention_attendee"_s, u"prevention_outcome"_s, u"prevention_action"_s},
                 u"prevention_id"_s, row->row);
    }
    sayEmpty(document);
    return document;
}

Document Sections::files() const
{
    Document document = start(u"files"_s, tr("Letters, records and attached files"));
    if (!m_facts.files.empty()) {
        Table table;
        table.header = {tr("Date"), tr("What it is"), tr("File")};
        table.weights = {4, 10, 6};
        for (const KeptFile& file : m_facts.files) {
            table.rows.push_back({wording::plainDate(file.on), chronology_words::file(file),
                                  everythingFileName(file)});
        }
        document.blocks.push_back(std::move(table));
    }
    sayEmpty(document);
    return document;
}

Document Sections::keeping() const
{
    Document document = start(u"keeping"_s, tr("Requests for the data, and how long it is kept"));
    for (const auto& table : {u"access_request"_s, u"keep_decision"_s, u"student_merge"_s}) {
        addRows(document, table);
    }
    sayEmpty(document);
    return document;
}

Document Sections::history() const
{
    Document document = start(u"history"_s, tr("History: who wrote what, and when"));
    if (!m_facts.history.empty()) {
        Table table;
        table.header = {tr("When"), tr("What")};
        table.weights = {4, 13};
        for (const HistoryEntry& entry : m_facts.history) {
            QStringList lines{historyHeadline(entry)};
            lines += historyDetails(entry, m_facts.names);
            table.rows.push_back({momentInWords(entry.moment.toLocalTime()), lines.join(u'\n')});
        }
        document.blocks.push_back(std::move(table));
    }
    sayEmpty(document);
    return document;
}

} // namespace

std::vector<Document> everythingSections(const EverythingFacts& facts)
{
    const Sections sections(facts);
    return {sections.student(),     sections.support(), sections.suspensions(),
            sections.preventions(), sections.files(),   sections.keeping(),
            sections.history()};
}

} // namespace freshstart
