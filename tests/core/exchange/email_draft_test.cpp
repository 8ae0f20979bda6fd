// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/email_draft.h"

#include "core/documents/error_text.h"
#include "core/exchange/email_address.h"
#include "core/paper/renderer.h"
#include "tests/support/catch.h"
#include "tests/support/outside_reader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 19), QTime(10, 30), QTimeZone::utc());

EmailDraft aDraft()
{
    EmailDraft draft;
    draft.from = {u"Mrs J. Hart"_s, u"j.hart@school.example"_s};
    draft.to = {{u"Ms Kay Farrow"_s, u"kay@home.example"_s}};
    draft.subject = u"Welcome back meeting"_s;
    draft.body = u"Dear Ms Farrow,\n\nWe look forward to seeing you.\n"_s;
    return draft;
}

/// Read by another program; none where there is no python3. Whatever is in it, the form is right.
std::optional<QJsonObject> readBack(const EmailDraft& draft)
{
    const auto read = readOutside(u"email_reader"_s, need(emailFile(draft, kNow)));
    if (read) {
        CHECK(read->value(u"defects"_s).toArray().isEmpty());
        CHECK(read->value(u"longest_line"_s).toInt() <= 78);
        CHECK(read->value(u"bare_line_ends"_s).toInt() == 0);
        CHECK(read->value(u"ascii"_s).toBool());
        CHECK(read->value(u"unsent"_s).toString() == u"1"_s);
        CHECK(read->value(u"type"_s).toString() == u"multipart/mixed"_s);
    }
    return read;
}

QJsonArray person(const QString& name, const QString& address)
{
    return {name, address};
}

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("A mail program opens the draft ready to send, with the letter byte for byte",
          "[exchange][email]")
{
    EmailDraft draft = aDraft();
    draft.to.push_back({{}, u"office@home.example"_s});
    draft.cc = {{u"Mr T. Li"_s, u"t.li@school.example"_s}};
    Document letter;
    letter.title = u"A letter"_s;
    const QByteArray pdf = toPdf({letter});
    REQUIRE(pdf.startsWith("%PDF-"));
    draft.attachments = {{u"welcome-back.pdf"_s, u"application/pdf"_s, pdf},
                         {u"meeting.ics"_s, u"text/calendar"_s, QByteArray(1, '\0')}};
    const auto read = readBack(draft);
    if (!read) {
        return;
    }
    CHECK(read->value(u"from"_s).toArray()
          == QJsonArray{person(u"Mrs J. Hart"_s, u"j.hart@school.example"_s)});
    CHECK(read->value(u"to"_s).toArray()
          == QJsonArray{person(u"Ms Kay Farrow"_s, u"kay@home.example"_s),
                        person(u""_s, u"office@home.example"_s)});
    CHECK(read->value(u"cc"_s).toArray()
          == QJsonArray{person(u"Mr T. Li"_s, u"t.li@school.example"_s)});
    CHECK(read->value(u"subject"_s).toString() == draft.subject);
    CHECK(read->value(u"body"_s).toString() == draft.body);
    CHECK(read->value(u"date"_s).toString() == u"2026-11-19T10:30:00+00:00"_s);
    CHECK(read->value(u"message_id"_s).toString().endsWith(u"@freshstart.invalid>"_s));
    const QJsonArray attachments = read->value(u"attachments"_s).toArray();
    REQUIRE(attachments.size() == 2);
    CHECK(attachments.at(0)[u"name"_s].toString() == u"welcome-back.pdf"_s);
    CHECK(attachments.at(0)[u"type"_s].toString() == u"application/pdf"_s);
    CHECK(attachments.at(0)[u"bytes"_s].toInteger() == pdf.size());
    CHECK(attachments.at(0)[u"sha256"_s].toString() == sha256Of(pdf));
    CHECK(attachments.at(1)[u"type"_s].toString() == u"text/calendar"_s);
}

TEST_CASE("Names, subjects and file names of any language arrive as written", "[exchange][email]")
{
    EmailDraft draft = aDraft();
    draft.from.name = u"Dr Zoë \"Zo\" Łukasz-Ó Briain"_s;
    draft.to = {{u"李小龍"_s, u"li@home.example"_s},
                {u"Farrow, Kay (mother) \\ <x>"_s, u"kay@home.example"_s},
                {u"=?UTF-8?B?QQ==?="_s, u"odd@home.example"_s}};
    draft.subject = u"Croeso’n ôl – \U0001F642\U0001F642 Łódź, 李 "_s.repeated(9).trimmed();
    draft.body = u"Ŵyn & “Zoë”\n\n.\nFrom the office\n"_s + u"long "_s.repeated(400) + u"\n"_s;
    draft.attachments = {
        {u"Croeso’n ôl – \U0001F642 \"Łódź\" 李.pdf"_s, u"application/pdf"_s, "%PDF-"},
        {u"x"_s.repeated(90) + u".pdf"_s, u"application/pdf"_s, {}}};
    const auto read = readBack(draft);
    if (!read) {
        return;
    }
    CHECK(read->value(u"from"_s)[0][0].toString() == draft.from.name);
    for (qsizetype i = 0; i < 3; ++i) {
        CHECK(read->value(u"to"_s)[i][0].toString()
              == draft.to.at(static_cast<size_t>(i)).name);
    }
    CHECK(read->value(u"subject"_s).toString() == draft.subject);
    CHECK(read->value(u"body"_s).toString() == draft.body);
    const QJsonValue files = read->value(u"attachments"_s);
    CHECK(files[0][u"name"_s].toString() == u"Croeso’n ôl – \U0001F642 _Łódź_ 李.pdf"_s);
    CHECK(files[1][u"name"_s].toString() == draft.attachments[1].fileName);
    CHECK(files[1][u"bytes"_s].toInt() == 0);
}

TEST_CASE("Nothing that was typed can become a header or a part of its own", "[exchange][email]")
{
    const QString attack = GENERATE(
        u"Hello\r\nBcc: spy@elsewhere.example"_s, u"Hello\nX-Odd: 1\n\nbody"_s,
        u"\r\n\r\n--=_fresh_start_part_=\r\nContent-Type: text/html\r\n\r\n<b>"_s,
        u"a\u0000b\u0085c\u2028d\re"_s, u"\"; filename=\"other.exe"_s, u"x\" <a@b.example>, \""_s);
    CAPTURE(attack);
    EmailDraft draft = aDraft();
    draft.subject = attack;
    draft.from.name = attack;
    draft.to.front().name = attack;
    draft.body = attack;
    draft.attachments = {{attack, attack, "bytes"}};
    const auto read = readBack(draft);
    if (!read) {
        return;
    }
    CHECK(read->value(u"headers"_s).toArray()
          == QJsonArray{u"Content-Type"_s, u"Date"_s, u"From"_s, u"MIME-Version"_s,
                        u"Message-ID"_s, u"Subject"_s, u"To"_s, u"X-Unsent"_s});
    CHECK(read->value(u"to"_s).toArray().size() == 1);
    CHECK(read->value(u"to"_s)[0][1].toString() == u"kay@home.example"_s);
    CHECK(read->value(u"from"_s).toArray().size() == 1);
    CHECK_FALSE(read->value(u"subject"_s).toString().contains(u'\n'));
    REQUIRE(read->value(u"attachments"_s).toArray().size() == 1);
    const QJsonValue file = read->value(u"attachments"_s)[0];
    CHECK(file[u"type"_s].toString() == u"application/octet-stream"_s);
    CHECK(file[u"sha256"_s].toString() == sha256Of("bytes"));
    CHECK_FALSE(file[u"name"_s].toString().contains(u'/'));
    CHECK_FALSE(file[u"name"_s].toString().contains(u'"'));
}

TEST_CASE("A draft with no words, nobody to send it to and nothing attached is still a draft",
          "[exchange][email]")
{
    const auto read = readBack(EmailDraft());
    if (!read) {
        return;
    }
    CHECK(read->value(u"to"_s).toArray().isEmpty());
    CHECK(read->value(u"subject"_s).toString().isEmpty());
    CHECK(read->value(u"attachments"_s).toArray().isEmpty());
    CHECK(read->value(u"body"_s).toString().trimmed().isEmpty());
}

TEST_CASE("Nobody is left out because of an address that cannot be used", "[exchange][email]")
{
    const QString address = GENERATE(
        u""_s, u"Kay"_s, u"kay@"_s, u"@home.example"_s, u"a@b@c.example"_s, u"kay @home.example"_s,
        u"kay@home.example\r\nBcc: spy@x.example"_s, u"kay@home.example, spy@x.example"_s,
        u"kay@home.example>"_s, u"<kay@home.example"_s, u"ka\u0000y@home.example"_s,
        u"zoë@home.example"_s, u"kay@-home"_s);
    CAPTURE(address);
    CHECK_FALSE(isEmailAddress(address));
    EmailDraft draft = aDraft();
    draft.cc = {{u"Kay"_s, address}};
    const auto file = emailFile(draft, kNow);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Invalid);
    CHECK(sentenceFor(file.error()).contains(u"cannot be used as an email address"_s));
    CHECK_FALSE(file.error().parameters.join(u""_s).contains(u'\n'));
}

TEST_CASE("Ordinary addresses can be used, with blanks around them", "[exchange][email]")
{
    for (const QString& address :
         {u"kay@home.example"_s, u"k.o'brien+school@a-b.sch.uk"_s, u"1@2.example"_s}) {
        CHECK(isEmailAddress(address));
        EmailDraft draft = aDraft();
        draft.to = {{{}, u" "_s + address + u"\n"_s}};
        CHECK(need(emailFile(draft, kNow)).contains("To: <" + address.toLatin1() + ">\r\n"));
    }
}
