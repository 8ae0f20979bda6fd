// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/everything_service.h"

#include "core/paper/everything_pages.h"
#include "core/records/history_service.h"
#include "core/rights/everything_json.h"
#include "core/students/support_service.h"
#include "tests/core/paper/pdf_tools.h"
#include "tests/core/rights/rights_desk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Everything about one student is every row of every table, and nobody else’s",
          "[rights][everything]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    const EverythingFacts facts = need(desk.workspace->everything().facts(desk.student));
    const QJsonObject json = everythingJson(facts);
    const QJsonObject records = json.value(u"records"_s).toObject();
    CHECK(records.value(u"student"_s).toArray().at(0).toObject().value(u"date_of_birth"_s) ==
          u"2012-02-29"_s);
    for (const auto& table : {u"contact"_s, u"professional"_s, u"status_period"_s, u"suspension"_s,
                              u"suspension_reason"_s, u"welcome_back"_s, u"internal_exclusion"_s,
                              u"support_plan"_s, u"issued_document"_s, u"attachment"_s}) {
        CAPTURE(table);
        CHECK_FALSE(records.value(table).toArray().isEmpty());
    }
    CHECK(records.value(u"student"_s).toArray().size() == 1);
    const QByteArray text = QJsonDocument(json).toJson();
    CHECK_FALSE(text.contains("Ellery"));
    CHECK_FALSE(text.contains("search_key"));
    CHECK(json.value(u"files"_s).toArray().size() == 2);
    CHECK(json.value(u"history"_s).toArray().size() == static_cast<int>(facts.history.size()));
    CHECK(json.value(u"keys"_s).toObject().value(u"student.upn"_s) == u"UPN"_s);
    // Every key of the rows is explained or is a number that leads from one row to another.
    const QJsonObject keys = json.value(u"keys"_s).toObject();
    for (const StoredRow& row : facts.rows) {
        for (const QString& column : row.values.keys()) {
            const bool leads = column == "id"_L1 || column.endsWith("_id"_L1) ||
                               column.endsWith("_at"_L1) || column.endsWith("_key"_L1);
            CAPTURE(row.table, column);
            CHECK((leads || keys.contains(row.table + u'.' + column)));
        }
    }
}

TEST_CASE("Where another student is named is pointed out", "[rights][everything]")
{
    RightsDesk desk;
    InternalExclusion inside;
    inside.on = QDate(2026, 10, 1);
    inside.reason = u"Quarrelled with Rosa Ellery"_s;
    need(desk.workspace->supports().save(desk.student, inside));
    const EverythingFacts facts = need(desk.workspace->everything().facts(desk.student));
    REQUIRE(facts.named.size() == 2); // in the record, and in the history of it
    CHECK(facts.named[0].table == u"internal_exclusion"_s);
    CHECK(facts.named[0].name == u"Rosa Ellery"_s);
    CHECK(facts.named[1].table == u"history_entry"_s);
}

TEST_CASE("It is written into a folder of its own without a name, and the history says so",
          "[rights][everything][history]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    EverythingService& everything = desk.workspace->everything();
    const EverythingFacts facts = need(everything.facts(desk.student));
    const auto written = need(everything.write(facts, "%PDF pages", "%PDF names", desk.folder.path()));
    CHECK(written.files == 2);
    CHECK(written.missing.isEmpty());
    CHECK_FALSE(written.folder.contains(u"uill"_s));
    const QDir folder(written.folder);
    CHECK(folder.entryList(QDir::Files) ==
          QStringList{u"everything.json"_s, u"everything.pdf"_s, u"names-to-look-at.pdf"_s});
    CHECK(QDir(folder.filePath(u"files"_s)).entryList(QDir::Files) ==
          QStringList{u"attachment-1.pdf"_s, u"document-1.pdf"_s});
    QFile json(folder.filePath(u"everything.json"_s));
    REQUIRE(json.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(json.readAll()).object().value(u"format"_s) ==
          u"freshstart-everything"_s);
    CHECK(need(desk.workspace->history().ofStudent(desk.student)).front().act ==
          HistoryAct::Exported);
    // A second one does not take the place of the first.
    const auto again = everything.write(facts, {}, {}, desk.folder.path());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("What is held stands on the paper that goes out, not only in the file for machines",
          "[rights][everything][paper]")
{
    RightsDesk desk;
    desk.fill(desk.student);
    const EverythingFacts facts = need(desk.workspace->everything().facts(desk.student));
    const QString text = PdfFile(everythingPdf(facts)).text();
    for (const QString& words : {u"B801200005001"_s, u"Thistledown"_s, u"Ottoline"_s,
                                 u"07700 900123"_s, u"Marchbanks"_s, u"SEN support"_s,
                                 u"overturned the aquarium"_s}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    // Kept with every suspension, and said by nobody.
    CHECK(text.contains(u"Ended early"_s));
    CHECK_FALSE(text.contains(u"Last session served"_s));
}
