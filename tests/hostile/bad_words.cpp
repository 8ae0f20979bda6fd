// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/error_text.h"
#include "core/documents/letter_catalogue.h"
#include "core/documents/suspension_letter.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/email_draft.h"
#include "core/exchange/meeting_calendar.h"
#include "core/paper/renderer.h"
#include "tests/core/documents/document_samples.h"
#include "tests/core/paper/pdf_tools.h"
#include "tests/hostile/bad_inputs.h"
#include "tests/support/catch.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

const QDateTime kNow(QDate(2026, 11, 19), QTime(10, 0), Qt::UTC);

/// The line of the printed letter in which the words stand, as another program reads the PDF.
QString onPaper(const QString& forename, const QString& happened, const QString& look)
{
    LetterContext context = letterContext();
    context.student.details.forename = forename;
    context.suspension.whatHappened = happened;
    const QString text = PdfFile(toPdf(suspensionLetters(context))).text();
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (line.contains(look)) {
            return line.simplified();
        }
    }
    return u"not on the paper"_s;
}

QString headers(const EmailDraft& draft)
{
    const auto file = emailFile(draft, kNow);
    if (!file) {
        return sentenceFor(file.error());
    }
    const QByteArray head = file->left(file->indexOf("\r\n\r\n")).replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith("Subject:")) {
            return QString::fromUtf8(line).trimmed();
        }
    }
    return u"no subject"_s;
}

QString inDiary(const QString& summary)
{
    CalendarMeeting meeting;
    meeting.uid = u"meeting-1@school"_s;
    meeting.summary = summary;
    meeting.date = kNow.date();
    const QByteArray file = meetingCalendar({meeting}, kNow).replace("\r\n ", "");
    CHECK_FALSE(file.contains("\nATTENDEE"));
    const qsizetype at = file.indexOf("SUMMARY");
    return QString::fromUtf8(file.mid(at, file.indexOf('\r', at) - at));
}

/// The cell as it stands in the file; that it is read back as it was is checked on the way.
QString inCsv(const QString& cell)
{
    CsvWriter writer;
    writer.add({u"a"_s, cell, u"b"_s});
    auto reader = need(CsvReader::fromBytes(writer.bytes()));
    CsvRecord record;
    REQUIRE(need(reader.next(record)));
    CHECK(record.text(1) == cell);
    return QString::fromUtf8(writer.bytes().mid(5).chopped(4));
}

QString wordingOf(const QString& text)
{
    const auto checked = checkWording(u"suspension-letter"_s, text);
    return checked ? u"kept"_s : wordingMistake(checked.error());
}

BadInput cell(const QString& text)
{
    return {u"A cell that is written to a CSV: "_s + text, [text] { return inCsv(text); }};
}

} // namespace

std::vector<BadInput> badWords()
{
    const EmailDraft subject{{}, {{{}, u"parent@home.example"_s}}, {},
                             u"Letter\r\nBcc: x@y.example"_s, u"Words"_s, {}};
    const EmailDraft receiver{{}, {{{}, u"a@b.example\r\nBcc: x@y.example"_s}}, {}, {}, {}, {}};
    const EmailDraft two{{}, {{{}, u"a@b.example, x@y.example"_s}}, {}, {}, {}, {}};
    return {
        {u"A student called <b>Dylan</b>, on the letter"_s,
         [] { return onPaper(u"<b>Dylan</b>"_s, u"x"_s, u"<b>"_s); }},
        {u"What happened is <script>alert(1)</script> &amp; <i>more</i>, on the letter"_s,
         [] {
             return onPaper(u"Dylan"_s, u"<script>alert(1)</script> &amp; <i>more</i>"_s,
                            u"<script>"_s);
         }},
        {u"What happened is {{school}} **bold**, on the letter"_s,
         [] { return onPaper(u"Dylan"_s, u"{{school}} **bold**"_s, u"{{"_s); }},
        {u"An email whose subject has a line break and a second receiver"_s,
         [subject] { return headers(subject); }},
        {u"An email to an address with a line break"_s, [receiver] { return headers(receiver); }},
        {u"An email to an address that is two"_s, [two] { return headers(two); }},
        {u"A meeting whose name has a line break and an ATTENDEE, in the diary"_s,
         [] { return inDiary(u"Welcome back\r\nATTENDEE:mailto:x@y.example"_s); }},
        {u"A meeting whose name ends the meeting, in the diary"_s,
         [] { return inDiary(u"a;b,c\\n\nEND:VEVENT"_s); }},
        cell(u"=cmd|'/c calc'!A1"_s),
        cell(u"+1+2"_s),
        cell(u"-2+3"_s),
        cell(u"@SUM(A1)"_s),
        cell(u"\t=1+1"_s),
        cell(u"\r=1+1"_s),
        cell(u" =1+1"_s),
        cell(u"\uFF1D1+1"_s),
        cell(u"'=1+1"_s),
        cell(u"+44 7700 900001"_s),
        {u"A wording of the school's with half a placeholder"_s,
         [] { return wordingOf(u"Dear {{salutation"_s); }},
        {u"A wording of the school's with a placeholder that there is not"_s,
         [] { return wordingOf(u"Dear {{system('rm')}}"_s); }},
    };
}

} // namespace freshstart::test
