// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/everything_documents.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

#include <QTimeZone>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

StoredRow row(const QString& table, qint64 number, const QJsonObject& values)
{
    return {table, number, values};
}

EverythingFacts sample()
{
    EverythingFacts facts;
    facts.school.name = u"Meadow Vale"_s;
    facts.student.id = StudentId{3};
    facts.student.details.forename = u"Dylan"_s;
    facts.student.details.surname = u"Farrow"_s;
    facts.student.details.dateOfBirth = QDate(2013, 5, 1);
    facts.student.details.yearGroup = u"8"_s;
    facts.on = QDate(2026, 11, 24);
    facts.preparedBy = u"Mrs J. Hart"_s;
    AccessRequest request;
    request.askedBy = u"Ms K. Farrow"_s;
    request.receivedOn = QDate(2026, 11, 2);
    facts.request = request;
    facts.names.staff = {{1, u"Mrs J. Hart"_s}};
    facts.rows = {
        row(u"student"_s, 3,
            {{u"surname"_s, u"Farrow"_s}, {u"forename"_s, u"Dylan"_s}, {u"upn"_s, u""_s},
             {u"date_of_birth"_s, u"2013-05-01"_s}, {u"search_key"_s, u"dylan farrow"_s}}),
        row(u"contact"_s, 1,
            {{u"student_id"_s, 3}, {u"forename"_s, u"Kim"_s}, {u"surname"_s, u"Farrow"_s},
             {u"relationship"_s, u"PAM"_s}, {u"gets_letters"_s, 1}, {u"court_order"_s, 0}}),
        row(u"status_period"_s, 1,
            {{u"student_id"_s, 3}, {u"kind"_s, u"sen_support"_s},
             {u"first_date"_s, u"2025-09-01"_s}, {u"last_date"_s, QJsonValue()}}),
        row(u"internal_exclusion"_s, 1,
            {{u"on_date"_s, u"2026-10-13"_s}, {u"half_days"_s, 2},
             {u"reason"_s, u"Shouted at Rosa Ellery"_s}}),
        row(u"suspension"_s, 4,
            {{u"first_date"_s, u"2026-11-16"_s}, {u"last_date"_s, u"2026-11-18"_s},
             {u"half_days"_s, 6}, {u"decided_by"_s, 1},
             {u"what_happened"_s, u"Dylan pushed another student."_s}}),
        row(u"suspension_step"_s, 1,
            {{u"suspension_id"_s, 4}, {u"step"_s, u"send_letter"_s},
             {u"done_on"_s, u"2026-11-16"_s}, {u"method"_s, u"post"_s}}),
        row(u"welcome_back"_s, 2,
            {{u"suspension_id"_s, 4}, {u"arrangement"_s, u"meeting_set"_s},
             {u"meeting_date"_s, u"2026-11-19"_s}, {u"place"_s, u"Room 4"_s}}),
        row(u"welcome_back_attendee"_s, 1,
            {{u"welcome_back_id"_s, 2}, {u"name"_s, u"Ms K. Farrow"_s}, {u"present"_s, 1}}),
        row(u"keep_decision"_s, 1,
            {{u"kind"_s, u"legal_hold"_s}, {u"reason"_s, u"A claim"_s},
             {u"decided_by"_s, u"Mrs J. Hart"_s}, {u"look_again_on"_s, u"2027-11-01"_s}}),
    };
    HistoryEntry entry;
    entry.id = 1;
    entry.moment = QDateTime(QDate(2026, 11, 16), QTime(9, 0), QTimeZone::utc());
    entry.who = u"Mrs J. Hart"_s;
    entry.act = HistoryAct::Changed;
    entry.subject = {SubjectKind::Student, 3};
    entry.changes = {{u"student"_s, {{u"form"_s, u"8F"_s}}, {{u"form"_s, u"8H"_s}}, {}}};
    facts.history = {entry};
    KeptFile letter;
    letter.number = 12;
    letter.on = QDate(2026, 11, 16);
    letter.kind = u"suspension-letter"_s;
    letter.title = u"Suspension letter"_s;
    letter.recipient = u"Ms Kim Farrow"_s;
    facts.files = {letter};
    facts.named = {{u"internal_exclusion"_s, 1, StudentId{9}, u"Rosa Ellery"_s, true},
                   {u"history_entry"_s, 7, StudentId{9}, u"Rosa Ellery"_s, false}};
    return facts;
}

QString sectionsText(const EverythingFacts& facts)
{
    QStringList texts;
    for (const Document& section : everythingSections(facts)) {
        texts.append(toPlainText(section));
    }
    return texts.join(u"\n======\n"_s);
}

} // namespace

TEST_CASE("The cover says whose it is, who asked, what may be asked for and what is where",
          "[documents][everything]")
{
    const EverythingFacts facts = sample();
    const Document front = everythingFront(facts, {{u"The student"_s, 2}, {u"History"_s, 9}}, 12);
    test::checkGolden(u"everything-front"_s, toPlainText(front));
    CHECK(front.title == u"Everything held about one student"_s); // no name in it
    EverythingFacts difficult = facts;
    difficult.student.details.forename = test::difficultNames().at(6);
    difficult.preparedBy = test::difficultNames().at(3);
    difficult.request.reset();
    test::checkGolden(u"everything-front-names"_s,
                      toPlainText(everythingFront(difficult, {{u"The student"_s, 2}}, 12)));
}

TEST_CASE("Each row is told in words, with its parts, and the history about it",
          "[documents][everything]")
{
    const QString text = sectionsText(sample());
    test::checkGolden(u"everything-sections"_s, text);
    CHECK(text.contains(u"Shouted at Rosa Ellery"_s));
    CHECK(text.contains(u"3 school days"_s));
    CHECK(text.contains(u"files/document-12.pdf"_s));
    CHECK_FALSE(text.contains(u"search"_s));
    CHECK_FALSE(text.contains(u"2026-11-16"_s)); // a date is in words
    EverythingFacts empty = sample();
    empty.rows.clear();
    empty.files.clear();
    empty.history.clear();
    CHECK(sectionsText(empty).count(u"Nothing is recorded."_s) == 6);
}

TEST_CASE("For the school alone: where others are named", "[documents][everything]")
{
    EverythingFacts facts = sample();
    test::checkGolden(u"everything-names"_s, toPlainText(everythingNames(facts)));
    facts.named.clear();
    CHECK(toPlainText(everythingNames(facts)).contains(u"No name of another student was found."_s));
}
