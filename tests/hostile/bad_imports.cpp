// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/exchange/calendar_import_service.h"
#include "core/exchange/import_file.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/support_import_service.h"
#include "core/exchange/suspension_import_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/hostile/bad_inputs.h"
#include "tests/support/catch.h"
#include "tests/support/invented_students.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 19), QTime(10, 0)));
const QByteArray kHeadings("Surname,Forename,UPN,DOB,Year\r\n");

template<class Preview>
QString inWords(const Result<Preview>& preview)
{
    if (!preview) {
        return sentenceFor(preview.error());
    }
    QStringList words;
    for (const Issue& issue : preview->issues) {
        words << sentenceFor(issue);
    }
    const ImportCounts counts = preview->counts();
    words << u"%1 of %2 rows would be taken."_s
                 .arg(counts.imported + counts.changed + counts.doubtful)
                 .arg(counts.rows);
    for (const auto& row : preview->rows) {
        for (const Issue& issue : row.issues) {
            words << sentenceFor(issue);
        }
    }
    words.removeDuplicates();
    return words.join(u' ');
}

/// As the import page does it: what the content is decides who reads it.
QString imported(const QByteArray& content)
{
    const auto kind = recogniseImport(content);
    if (!kind) {
        return sentenceFor(kind.error());
    }
    const auto school = need(Workspace::openMemory(kClock));
    StudentRecord dylan = invented(u"Dylan"_s, u"Farrow"_s);
    dylan.details.upn = u"H801200001001"_s;
    need(school->students().add(dylan));
    switch (*kind) {
    case ImportKind::Students:
        return inWords(school->studentImport().previewContent(content));
    case ImportKind::Suspensions:
        return inWords(school->suspensionImport().previewContent(content));
    case ImportKind::Support:
        return inWords(school->supportImport().previewContent(content));
    case ImportKind::Calendar:
        break;
    }
    const auto calendar = school->calendarImport().previewContent(content);
    if (!calendar) {
        return sentenceFor(calendar.error());
    }
    QStringList words{u"%1 of %2 rows would be taken."_s
                          .arg(calendar->counts().imported + calendar->counts().doubtful)
                          .arg(calendar->counts().rows)};
    for (const CalendarImportRow& row : calendar->rows) {
        for (const Issue& issue : row.issues) {
            words << sentenceFor(issue);
        }
    }
    return words.join(u' ');
}

BadInput content(const QString& input, const QByteArray& bytes)
{
    return {input, [bytes] { return imported(bytes); }};
}

QString fromDisk(qint64 size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"export.csv"_s);
    if (size >= 0) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(size));
    }
    const auto read = readImportFile(path);
    return read ? u"read"_s : sentenceFor(read.error());
}

QByteArray ctf(const QByteArray& pupil)
{
    return "<?xml version=\"1.0\"?><CTfile><CTFpupilData><Pupil><Surname>Farrow</Surname>"
           "<Forename>Dylan</Forename><DOB>2012-03-03</DOB>" +
           pupil + "</Pupil></CTFpupilData></CTfile>";
}

std::vector<BadInput> badXml()
{
    const QByteArray bomb("<?xml version=\"1.0\"?><!DOCTYPE CTfile [<!ENTITY a \"ha\"><!ENTITY b "
                          "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                          "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><CTfile>&c;</CTfile>");
    const QByteArray outside("<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                             "<CTfile>&x;</CTfile>");
    return {
        content(u"CTF with entities that unfold without end"_s, bomb),
        content(u"CTF that wants another file of the PC read"_s, outside),
        content(u"CTF with a million elements inside one another"_s,
                ctf(QByteArray("<a>").repeated(1'000'000))),
        content(u"CTF with a million elements inside a name"_s,
                ctf("<Gender>" + QByteArray("<b>").repeated(1'000'000))),
        content(u"CTF cut off in the middle"_s, ctf({}).left(90)),
        content(u"CTF with something behind its end"_s, ctf({}) + "<CTfile/>"),
        content(u"CTF with an entity nobody declared"_s, ctf("<UPN>&evil;</UPN>")),
        content(u"CTF with bytes that are no text"_s, ctf("<UPN>\xff\xfe\xfa</UPN>")),
        content(u"CTF with a NUL in it"_s, ctf(QByteArray("<UPN>a\0b</UPN>", 14))),
        content(u"XML of another program"_s, "<?xml version=\"1.0\"?><html><body/></html>"),
        content(u"CTF with HTML inside a name"_s,
                ctf("<BasicDetails><PreferredSurname>&lt;img src=x onerror=alert(1)&gt;"
                    "</PreferredSurname></BasicDetails>")),
        content(u"CTF born on the 31st of February"_s,
                ctf({}).replace("2012-03-03", "2012-02-31")),
    };
}

std::vector<BadInput> badText()
{
    return {
        content(u"An empty file"_s, {}),
        content(u"A byte order mark and nothing else"_s, "\xEF\xBB\xBF"),
        content(u"Two byte order marks before the headings"_s,
                "\xEF\xBB\xBF\xEF\xBB\xBF" + kHeadings + "Pryce,Anwen,,30/01/2012,9\r\n"),
        content(u"CSV with NUL bytes"_s, kHeadings + QByteArray("Pr\0yce,Anwen,,,\r\n", 16)),
        content(u"An Excel workbook called .csv"_s, "PK\x03\x04 and so on"),
        content(u"A PDF called .csv"_s, "%PDF-1.7 and so on"),
        content(u"UTF-16 without a byte order mark"_s, QByteArray("S\0u\0r\0n\0a\0m\0e\0", 14)),
        content(u"UTF-16 that ends in half a character"_s,
                QByteArray("\xFF\xFE", 2) + QByteArray("S\0u\0\x00\xd8", 6)),
        content(u"A quote that is never closed"_s, kHeadings + "Pryce,\"Anwen,,30/01/2012,9\r\n"),
        content(u"Rows without headings"_s, "Pryce,Anwen,30/01/2012\r\n"),
        content(u"A row with more cells than headings"_s, kHeadings + "Pryce,Anwen,,,9,x,y,z\r\n"),
        content(u"A million columns"_s,
                kHeadings.trimmed() + QByteArray(1'000'000, ',') + "\r\nPryce,Anwen,,,9\r\n"),
        content(u"A name of ten million letters"_s,
                kHeadings + "Pryce," + QByteArray(10'000'000, 'a') + ",,30/01/2012,9\r\n"),
        content(u"A row in Windows-1252 among UTF-8"_s,
                kHeadings + "Pryce,Andr\xe9,,30/01/2012,9\r\n"),
    };
}

std::vector<BadInput> badValues()
{
    const QByteArray upn("H801200001001");
    return {
        content(u"A name that is a formula"_s, kHeadings + "=cmd|'/c calc'!A1,Anwen,,30/01/2012,9\r\n"),
        content(u"A name that is HTML"_s, kHeadings + "<b>Pryce</b>,Anwen,,30/01/2012,9\r\n"),
        content(u"A name with a line break and a header"_s,
                kHeadings + "\"Pryce\r\nBcc: x@y.example\",Anwen,,30/01/2012,9\r\n"),
        content(u"Born on 31/02/2012"_s, kHeadings + "Pryce,Anwen,,31/02/2012,9\r\n"),
        content(u"Born in the year 1"_s, kHeadings + "Pryce,Anwen,,0001-01-01,9\r\n"),
        content(u"Born in the year 9999"_s, kHeadings + "Pryce,Anwen,,9999-12-31,9\r\n"),
        content(u"A date that is a word"_s, kHeadings + "Pryce,Anwen,,tomorrow,9\r\n"),
        content(u"A suspension of 99999999999 days"_s,
                "upn,start_date,days\r\n" + upn + ",02/11/2026,99999999999\r\n"),
        content(u"A suspension of minus one day"_s,
                "upn,start_date,days\r\n" + upn + ",02/11/2026,-1\r\n"),
        content(u"A suspension that ends before it begins"_s,
                "upn,start_date,end_date\r\n" + upn + ",05/11/2026,02/11/2026\r\n"),
        content(u"A suspension in the year 9999"_s,
                "upn,start_date,days\r\n" + upn + ",31/12/9999,5\r\n"),
        content(u"A suspension of somebody who is not here"_s,
                "upn,start_date,days\r\nX000000000000,02/11/2026,1\r\n"),
        content(u"Support of a kind that there is not"_s,
                "upn,kind,start_date\r\n" + upn + ",DROP TABLE student,02/11/2026\r\n"),
        content(u"Support without a day"_s, "upn,kind,start_date\r\n" + upn + ",report,\r\n"),
        content(u"A term of ten thousand years"_s,
                "kind,name,first,last\r\nterm,Autumn,0001-01-01,9999-12-31\r\n"),
        content(u"A holiday that ends before it begins"_s,
                "kind,name,first,last\r\nholiday,Half-term,30/10/2026,26/10/2026\r\n"),
        {u"A file of 65 MB"_s, [] { return fromDisk(65LL * 1024 * 1024); }},
        {u"A file that has gone meanwhile"_s, [] { return fromDisk(-1); }},
    };
}

} // namespace

std::vector<BadInput> badImports()
{
    std::vector<BadInput> all = badXml();
    for (const auto& part : {badText(), badValues()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace freshstart::test
