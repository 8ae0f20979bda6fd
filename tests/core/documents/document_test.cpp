// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include "core/documents/document_text.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// One of every block, every field other than its default.
Document everything()
{
    Document d;
    d.kind = u"appendix-a"_s;
    d.title = u"Record"_s;
    d.letterhead = {u"Meadow Vale & <Sons>"_s,
                    {u"1 Lane"_s, u""_s},
                    u"A trust"_s,
                    QByteArray("\x89PNG\0\xff", 6)};
    d.addressLines = {u"Ms Ŵyn Nguyễn"_s, u"WV1 1AA"_s};
    d.dateLine = u"Thursday 19 November 2026"_s;
    d.blocks = {
        Heading{u"Subject"_s, 1},
        Paragraph{{{u"Dear "_s, false}, {u"王小明\nline"_s, true}}, true},
        BulletList{{{{u"one"_s, true}}, {{u"two"_s, false}}}},
        FormGrid{{{{{u"Name"_s, u"Ada"_s, false, {}, 3},
                    {u"Yes?"_s, u""_s, true, false, 1},
                    {u"Open?"_s, u""_s, true, {}, 1}},
                   14}}},
        Table{{u"A"_s, u"B"_s}, {{u"1"_s, u"2"_s}}, {2, 1}, 9, true, true},
        BoxedText{u"Summary"_s, u"Text\nmore"_s, 30},
        SignOff{u"Yours sincerely"_s, u"Mrs Hart"_s, u"Headteacher"_s},
        SignatureRows{{{u"Student"_s, u"Ada"_s}, {u"Parent"_s, u""_s}}},
        Spacer{7},
        PageBreak{},
    };
    d.footerNote = u"Copies to everyone present"_s;
    d.concerning = u"Ada Ŵyn, Year 8"_s;
    return d;
}

} // namespace

TEST_CASE("A document comes back from its stored form as it was issued", "[documents]")
{
    const Document document = everything();
    const QByteArray stored = QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
    const Document again = test::need(documentFromJson(QJsonDocument::fromJson(stored).object()));
    CHECK(again == document);
}

TEST_CASE("A stored document of an unknown format or with an unknown block is refused",
          "[documents]")
{
    QJsonObject json = toJson(everything());
    SECTION("format")
    {
        json[u"format"_s] = 99;
        CHECK(documentFromJson(json).error().code == ErrorCode::UnknownFormat);
    }
    SECTION("block")
    {
        json[u"blocks"_s] = QJsonArray{QJsonObject{{u"block"_s, u"hologram"_s}}};
        CHECK(documentFromJson(json).error().code == ErrorCode::MalformedFile);
    }
}

TEST_CASE("The plain text of a document says everything the paper says, in order", "[documents]")
{
    const QString text = toPlainText(everything());
    qsizetype from = 0;
    for (const QString& part :
         {u"Meadow Vale & <Sons>"_s, u"A trust"_s, u"1 Lane"_s, u"Ms Ŵyn Nguyễn"_s,
          u"Thursday 19 November 2026"_s, u"Subject\n======="_s, u"Dear 王小明\nline"_s, u"- one"_s,
          u"- two"_s, u"Name: Ada"_s, u"Yes?: [ ] Yes [x] No"_s, u"Open?: [ ] Yes [ ] No"_s,
          u"A | B\n1 | 2"_s, u"Summary"_s, u"Text\nmore"_s, u"Yours sincerely"_s, u"Headteacher"_s,
          u"Student: Ada  Signed"_s, u"Copies to everyone present"_s}) {
        const qsizetype at = text.indexOf(part, from);
        INFO(part.toStdString());
        REQUIRE(at >= from);
        from = at + part.size();
    }
}
