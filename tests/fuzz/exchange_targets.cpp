// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from other programs as text, and what leaves for them.
#include "core/exchange/calendar_csv.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/email_draft.h"
#include "core/exchange/import_file.h"
#include "core/exchange/meeting_calendar.h"
#include "core/exchange/student_source.h"
#include "tests/fuzz/targets.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace freshstart::fuzz {

namespace {

const QDate kToday(2026, 11, 16);

void readRowByRow(const QByteArray& bytes)
{
    auto reader = CsvReader::fromBytes(bytes);
    if (!reader) {
        return;
    }
    CsvRecord record;
    int line = 0;
    for (auto read = reader->next(record); read && *read; read = reader->next(record)) {
        holds(record.line > line, "lines count upwards");
        holds(!record.cells.empty() && !record.isBlank(), "no blank rows");
        line = record.line;
    }
}

/// Lines as a mail program or a diary sees them: nothing may begin where we began nothing.
bool beginsWith(const QByteArray& file, const QByteArray& line)
{
    return file.startsWith(line) || file.contains("\n" + line) || file.contains("\r" + line);
}

void asEmail(const QString& text)
{
    const EmailDraft draft{{text, u"office@school.example"_s},
                           {{text, u"parent@home.example"_s}},
                           {},
                           text + u"\r\nBcc: evil@example.org"_s,
                           text,
                           {{text, u"application/pdf"_s, text.toUtf8()}}};
    const auto file = emailFile(draft, QDateTime(kToday, QTime(9, 0), Qt::UTC));
    holds(static_cast<bool>(file), "a draft is made of any words");
    holds(!beginsWith(*file, "Bcc:"), "no header out of a subject");
    const EmailDraft to{{}, {{{}, text}}, {}, {}, {}, {}};
    if (const auto sent = emailFile(to, QDateTime(kToday, QTime(9, 0), Qt::UTC))) {
        holds(sent->count("\nTo:") + (sent->startsWith("To:") ? 1 : 0) == 1, "one receiver line");
        holds(!text.trimmed().contains(u'\n'), "no line break in an address");
    }
}

void asDiary(const QString& text)
{
    const CalendarMeeting meeting{text, text + u"\nATTENDEE:evil"_s, kToday, {}, 60, text,
                                  text, text, text};
    const QByteArray file =
        meetingCalendar({meeting}, QDateTime(kToday, QTime(9, 0), Qt::UTC));
    holds(!beginsWith(file, "ATTENDEE"), "no line out of a summary");
    holds(file.count("BEGIN:VEVENT") - file.count(" BEGIN:VEVENT") >= 1, "one meeting");
}

void asCsv(const QString& text)
{
    const QStringList row{u"first"_s, text, text.left(1), u"last"_s};
    CsvWriter writer;
    writer.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    writer.add(row);
    auto reader = CsvReader::fromBytes(writer.bytes());
    if (text.contains(QChar(u'\0'))) {
        return; // refused as no text; nothing that was typed has one
    }
    holds(static_cast<bool>(reader), "our own file is read");
    CsvRecord record;
    holds(reader->next(record).value() && reader->next(record).value(), "both rows are there");
    QStringList before; // half a character cannot be written and comes as the sign for one
    for (const QString& cell : row) {
        before.append(QString::fromUtf8(cell.toUtf8()));
    }
    holds(record.texts() == before, "what is written is read back as it was");
}

} // namespace

void csvReader(const QByteArray& bytes)
{
    readRowByRow(bytes);
    if (const auto source = readStudentCsv(bytes, {kToday, {}})) {
        for (const SourceStudent& student : source->students) {
            holds(student.row > 1, "a student stands below the headings");
        }
    }
}

void ctfReader(const QByteArray& bytes)
{
    if (const auto source = readCtf(bytes, kToday)) {
        for (const SourceStudent& student : source->students) {
            holds(student.row >= 1, "a pupil has a line");
            holds(!student.record.details.address.lines.contains(QString()), "no empty line");
        }
    } else {
        holds(source.error().code == ErrorCode::UnknownFormat ||
                  source.error().code == ErrorCode::MalformedFile,
              "an error that has a sentence for files");
    }
}

void textEncoding(const QByteArray& bytes)
{
    const auto text = toUtf8Text(bytes);
    static_cast<void>(recogniseImport(bytes));
    if (!text) {
        holds(text.error().code == ErrorCode::UnknownFormat, "no text is an unknown format");
        return;
    }
    holds(QByteArrayView(*text).isValidUtf8(), "valid UTF-8 comes out");
    holds(!text->contains('\0'), "no NUL comes out");
}

void calendarCsv(const QByteArray& bytes)
{
    const auto rows = readCalendarCsv(bytes, {}, {}, kToday);
    if (!rows) {
        return;
    }
    std::vector<CalendarEntry> taken;
    for (const CalendarImportRow& row : *rows) {
        if (row.isWritten()) {
            holds(row.entry.first.isValid() && row.entry.first <= row.entry.last, "days in order");
            taken.push_back(row.entry);
        }
    }
    const auto again = readCalendarCsv(writeCalendarCsv(taken), {}, {}, kToday);
    holds(taken.empty() || static_cast<bool>(again), "our own file is read");
    std::vector<CalendarEntry> back;
    for (const CalendarImportRow& row : taken.empty() ? *rows : *again) {
        if (row.isWritten()) {
            back.push_back(row.entry);
        }
    }
    holds(back == taken, "what is written is read back as it was");
}

void outgoing(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    asEmail(text);
    asDiary(text);
    asCsv(text);
}

} // namespace freshstart::fuzz
