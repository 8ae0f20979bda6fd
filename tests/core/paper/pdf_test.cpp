// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/renderer.h"

#include "core/documents/document_text.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace freshstart;
using namespace Qt::StringLiterals;

// The PDFs as other programs read them: poppler-utils is one of the packages the tests need.
namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    REQUIRE(!QStandardPaths::findExecutable(program).isEmpty()); // install poppler-utils
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Pdf {
    QTemporaryDir folder;
    QString path = folder.filePath(u"paper.pdf"_s);

    explicit Pdf(const std::vector<Document>& documents) { test::need(writePdf(documents, path)); }

    [[nodiscard]] QString text() const
    {
        return outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    }

    [[nodiscard]] int pages() const
    {
        const QString info = outputOf(u"pdfinfo"_s, {path});
        return info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }
};

/// Where each part stands in the text, one after the other.
void checkInOrder(const QString& text, const QStringList& parts)
{
    qsizetype from = 0;
    for (const QString& part : parts) {
        const qsizetype at = text.indexOf(part, from);
        INFO(part.toStdString() << " in\n" << text.toStdString());
        REQUIRE(at >= 0);
        from = at + part.size();
    }
}

} // namespace

TEST_CASE("The printed Appendix A shows every label of the policy's form in order, with the values",
          "[paper][pdf]")
{
    const Pdf pdf({appendixA(test::appendixAContext())});
    CHECK(pdf.pages() == 1);
    checkInOrder(pdf.text(), {u"Meadow Vale School"_s,
                              u"Record of Exclusion Prevention Meeting"_s,
                              u"Child’s Name"_s,
                              u"DOB"_s,
                              u"Amira Osei"_s,
                              u"3 March 2012"_s,
                              u"Address"_s,
                              u"7 Mill Lane, Wolverhampton, WV3 9ZZ"_s,
                              u"School"_s,
                              u"Current Year Group"_s,
                              u"Meadow Vale School"_s,
                              u"10"_s,
                              u"Meeting requested by"_s,
                              u"Date of Meeting"_s,
                              u"Mrs J. Hart, headteacher"_s,
                              u"Tuesday 17 November 2026"_s,
                              u"Is the pupil currently attending school?"_s,
                              u"Attendance"_s,
                              u"If not, date current fixed exclusion ends"_s,
                              u"Is this a very serious ‘one off’ incident"_s,
                              u"Friday 20 November 2026"_s,
                              u"Has the pupil been a significant concern prior to this?"_s,
                              u"If yes, date of most recent SEN/Behaviour Support Plan"_s,
                              u"Monday 12 October 2026"_s,
                              u"Summary of plan"_s,
                              u"Revised timetable"_s,
                              u"Plan agreed by"_s,
                              u"Name"_s,
                              u"Role"_s,
                              u"Signed"_s,
                              u"Mrs J. Hart"_s,
                              u"Mr T. Li"_s,
                              u"Ms A. Grant"_s,
                              u"Mr D. Shaw"_s,
                              u"Ms R. Bell"_s,
                              u"Dr S. Moss"_s,
                              u"Purpose:"_s,
                              u"Page 1 of 1"_s});
    CHECK(pdf.text().contains(u"78.4%"_s));
}

TEST_CASE("A yes is crossed at yes and a no at no", "[paper][pdf]")
{
    AppendixAContext context = test::appendixAContext();
    context.meeting.attendingSchool = true;
    context.meeting.oneOffIncident.reset();
    context.meeting.priorConcern.reset();
    const QString text = Pdf({appendixA(context)}).text();
    CHECK(text.count(u'X') == 1);
    checkInOrder(text, {u"attending school?"_s, u"X"_s, u"Yes"_s, u"No"_s});
}

TEST_CASE("A long plan flows on, and the rows to sign stay together under their heads",
          "[paper][pdf]")
{
    AppendixAContext context = test::appendixAContext();
    context.meeting.planSummary = (context.meeting.planSummary + u"\n"_s).repeated(9);
    const Pdf pdf({appendixA(context)});
    CHECK(pdf.pages() == 3);
    const QStringList pages = pdf.text().split(u'\f');
    CHECK(pages[1].contains(u"Summary of plan (continued)"_s));
    CHECK(!pages[1].contains(u"Mr T. Li  "_s));
    checkInOrder(pages[2], {u"Review on"_s, u"Plan agreed by"_s, u"Name"_s, u"Mrs J. Hart"_s,
                            u"Dr S. Moss"_s, u"Purpose"_s, u"Page 3 of 3"_s});
}

TEST_CASE("Names in every script are printed whole with fonts that travel with the file",
          "[paper][pdf]")
{
    std::vector<Document> documents;
    for (const QString& name : test::difficultNames()) {
        AppendixAContext context = test::appendixAContext();
        context.student.details.forename = name;
        context.student.details.surname.clear();
        documents.push_back(appendixA(context));
    }
    const Pdf pdf(documents);
    CHECK(pdf.pages() == static_cast<int>(documents.size()));
    const QString text = outputOf(u"pdftotext"_s, {u"-raw"_s, pdf.path, u"-"_s})
                             .normalized(QString::NormalizationForm_KC);
    for (const QString& name : {u"Seán O'Brien-Łukasz"_s, u"Nguyễn Thị Ánh"_s, u"Ŵyn Ŷlles"_s,
                                u"王小明"_s, u"Tom <b>Bold</b> & Sons"_s}) {
        INFO(name.toStdString());
        CHECK(text.contains(name));
    }
    // broken over two lines, but whole
    CHECK(QString(text).remove(u'\n').contains(
        u"Maximiliana-Wilhelmina Featherstonehaugh-Cholmondeley-Ashworth"_s));
    // the order in which Arabic comes out differs between readers; its letters must be there
    CHECK(std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; }));

    const QStringList fonts =
        outputOf(u"pdffonts"_s, {pdf.path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(fonts.size() >= 2);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        // name, type, encoding, emb, sub, uni, object: counted from the right
        const QStringList columns = font.simplified().split(u' ');
        CHECK(columns.at(columns.size() - 5) == u"yes"_s);
    }
}

TEST_CASE("The paper's type is Arial or its metric twin", "[paper][pdf]")
{
    const Pdf pdf({appendixA(test::appendixAContext())});
    const QString fonts = outputOf(u"pdffonts"_s, {pdf.path});
    CHECK((fonts.contains(u"LiberationSans"_s) || fonts.contains(u"Arial"_s)));
}

TEST_CASE("Nothing personal is in the file's own properties", "[paper][pdf]")
{
    const Pdf pdf(suspensionLetters(test::letterContext()));
    const QString info = outputOf(u"pdfinfo"_s, {pdf.path});
    CHECK(info.contains(u"Suspension letter"_s));
    CHECK(!info.contains(u"Dylan"_s));
    CHECK(!info.contains(u"Farrow"_s));
    CHECK(info.contains(u"A4"_s));
}

TEST_CASE("Each letter in a batch counts its own pages and says all that its text says",
          "[paper][pdf]")
{
    const auto letters = suspensionLetters(test::letterContext());
    const Pdf pdf(letters);
    const QStringList pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == pdf.pages());
    CHECK(pages[0].contains(u"Page 1 of 2"_s));
    CHECK(pages[1].contains(u"Page 2 of 2"_s));
    CHECK(pages[1].contains(u"Mrs J. Hart"_s));
    CHECK(pages[1].section(u'\n', 0, 2).contains(u"Dylan Farrow, Year 8 · Meadow Vale School"_s));
    CHECK(pages[5].section(u'\n', 0, 2).contains(u"Dylan Farrow, Year 8"_s));
    CHECK(pages[2].contains(u"Page 1 of 2"_s));
    CHECK(pages[2].contains(u"Mr Seán O'Brien-Łukasz"_s));
    CHECK(pages[4].contains(u"Northfield High School"_s));
    const QString printed = pdf.text().simplified();
    for (const QString& particular :
         {u"Thursday 19, Friday 20 and Tuesday 24 November 2026"_s, u"representations"_s,
          u"Wednesday 25 November 2026 at 8.20 am, Room 4"_s, u"clerk@meadowvale.example"_s}) {
        INFO(particular.toStdString());
        CHECK(printed.contains(particular));
    }
}

TEST_CASE("The address stands where the window of a DL envelope shows it", "[paper][pdf]")
{
    const Pdf pdf({suspensionLetters(test::letterContext()).front()});
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, pdf.path, u"-"_s});
    const auto yOf = [&boxes](const QString& word, const QString& edge) {
        const QString line = boxes.section(u">%1</word>"_s.arg(word), 0, 0).section(u'\n', -1);
        return line.section(u"%1=\""_s.arg(edge), 1).section(u'"', 0, 0).toDouble() * 25.4 / 72.0;
    };
    CHECK(yOf(u"Kim"_s, u"yMin"_s) >= 57.0);
    CHECK(yOf(u"7QQ"_s, u"yMax"_s) <= 81.0);
    CHECK(yOf(u"Kim"_s, u"xMin"_s) >= 20.0);
    CHECK(yOf(u"Dear"_s, u"yMin"_s) >= 92.0);
}

TEST_CASE("A table without a head is printed with all its words", "[paper][pdf]")
{
    Document document;
    document.title = u"Details"_s;
    Table table;
    table.weights = {5, 12};
    table.firstColumnIsLabel = true;
    table.rows = {{u"Forename"_s, u"Zephyrine"_s}, {u"Date of birth"_s, u"29 February 2012"_s}};
    document.blocks = {Heading{u"The student's own details"_s, 2}, table, Table{},
                       Paragraph{{{u"The end"_s, false}}, false}};
    checkInOrder(Pdf({document}).text(), {u"own details"_s, u"Forename"_s, u"Zephyrine"_s,
                                          u"Date of birth"_s, u"29 February 2012"_s, u"The end"_s});
}
