// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_catalogue.h"

#include "core/documents/document_text.h"
#include "core/documents/follow_up_letters.h"
#include "core/documents/follow_up_values.h"
#include "core/documents/issue_text.h"
#include "core/documents/letter_placeholders.h"
#include "core/documents/letter_samples.h"
#include "core/documents/letter_values.h"
#include "core/documents/suspension_notices.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QSet>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QString kLetter = u"suspension-letter"_s;

QString mistakeIn(const QString& text)
{
    const auto checked = checkWording(kLetter, text);
    REQUIRE_FALSE(checked);
    CHECK(!wordingMistake(checked.error()).isEmpty());
    CHECK(!wordingMistake(checked.error()).contains(u"%1"_s));
    return checked.error().detail + u':' + checked.error().field;
}

} // namespace

TEST_CASE("Every wording of the product is in the catalogue and free of mistakes",
          "[documents][wordings]")
{
    QStringList names;
    for (const WordingEntry& entry : letterCatalogue()) {
        INFO(entry.name.toStdString());
        names.append(entry.name);
        CHECK(!entry.title.isEmpty());
        CHECK(!entry.purpose.isEmpty());
        const auto checked = checkWording(entry.name, templateText(entry.name));
        INFO((checked ? QString() : wordingMistake(checked.error())).toStdString());
        CHECK(checked);
    }
    // The preparation sheet is no letter: it goes to nobody.
    QStringList files = QDir(u":/freshstart/templates"_s).entryList(QDir::Files, QDir::Name);
    files.replaceInStrings(u".txt"_s, QString());
    files.removeOne(u"welcome-back-preparation"_s);
    names.sort();
    files.sort();
    CHECK(names == files);
}

TEST_CASE("The catalogue describes the placeholders that the letters provide, and no others",
          "[documents][wordings]")
{
    const MergeValues values = cancellationValues(test::letterContext(), {});
    QSet<QString> provided(values.keyBegin(), values.keyEnd());
    provided.insert(u"by_law"_s); // each notice sets it for its reader
    QSet<QString> described;
    for (const PlaceholderText& text : placeholderTexts()) {
        INFO(text.name);
        CHECK(!described.contains(QString::fromLatin1(text.name)));
        described.insert(QString::fromLatin1(text.name));
    }
    CHECK((provided - described).values() == QStringList());
    CHECK((described - provided).values() == QStringList());
}

TEST_CASE("A mistake in a wording is found wherever it stands", "[documents][wordings]")
{
    const QString good = templateText(kLetter);
    CHECK(mistakeIn(good + u"{{studnet}}"_s) == u"unknown_placeholder:studnet"_s);
    CHECK(mistakeIn(good + u"{{#lunchtime}}{{studnet}}{{/lunchtime}}"_s) ==
          u"unknown_placeholder:studnet"_s);
    CHECK(mistakeIn(good + u"{{#studnet}}{{/studnet}}"_s) == u"unknown_placeholder:#studnet"_s);
    CHECK(mistakeIn(good + u"{{#lunchtime}}"_s) == u"section_not_closed:lunchtime"_s);
    CHECK(mistakeIn(good + u"{{/lunchtime}}"_s) == u"section_not_opened:lunchtime"_s);
    CHECK(mistakeIn(good + u"{{#year}}{{#lead}}{{/year}}{{/lead}}"_s) ==
          u"section_not_opened:year"_s);
    CHECK(mistakeIn(good + u"{{lunchtime}}"_s) == u"placeholder_without_words:lunchtime"_s);
    CHECK(mistakeIn(good + u"{{student"_s) == u"braces_not_closed:"_s);
    CHECK(mistakeIn(good + u"student}}"_s) == u"braces_not_closed:"_s);
    CHECK(mistakeIn(good + u"{{ student }}"_s) == u"unknown_placeholder: student "_s);
    CHECK(mistakeIn(good + u"{{}}"_s) == u"unknown_placeholder:"_s);
    CHECK(mistakeIn(good + u"**bold"_s) == u"bold_not_closed:"_s);
    CHECK(mistakeIn(u" \n"_s) == u"empty_wording:"_s);
    CHECK(mistakeIn(QString(good)
                        .remove(u"**{{public_place_dates}}**"_s)
                        .remove(u"{{#public_place_dates}}"_s)
                        .remove(u"{{/public_place_dates}}"_s)) ==
          u"required_left_out:public_place_dates"_s);
    CHECK(checkWording(u"poem"_s, good).error().detail == u"unknown_wording"_s);
    // What is another letter's is not this one's.
    CHECK(mistakeIn(good + u"{{cancel_reason}}"_s) == u"unknown_placeholder:cancel_reason"_s);
}

TEST_CASE("A school's own wording is printed; one with a mistake gives way to the product's",
          "[documents][wordings]")
{
    LetterContext context = test::letterContext();
    const QString own = templateText(kLetter) + u"\nWe are here until five, {{salutation}}.\n"_s;
    context.wordings = LetterWordings(QHash<QString, QString>{{kLetter, own}});
    CHECK(toPlainText(suspensionLetters(context).front())
              .contains(u"We are here until five, Ms Farrow."_s));
    CHECK(unusableWordings(context.wordings).empty());

    context.wordings = LetterWordings(QHash<QString, QString>{{kLetter, own + u"{{studnet}}"_s}});
    CHECK(suspensionLetters(context) == suspensionLetters(test::letterContext()));
    const auto issues = unusableWordings(context.wordings);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().field == kLetter);
    CHECK(issues.front().severity == Severity::Doubt);
    CHECK(hasIssueSentence(issues.front().code));
}

TEST_CASE("Every wording can be looked at, in every case and for every kind of school",
          "[documents][wordings]")
{
    using enum SchoolType;
    const SchoolType type =
        GENERATE(Maintained, Academy, ApAcademy, Pru, Independent, UnregisteredAp);
    School school = test::meadowVale();
    school.type = type;
    for (const WordingEntry& entry : letterCatalogue()) {
        for (const LetterSample sample : letterSamples()) {
            INFO(entry.name.toStdString() << ", " << sampleTitle(sample).toStdString());
            const QString text = templateText(entry.name) + u"\nThe end of the wording.\n"_s;
            const auto paper = previewOfWording(entry.name, text, school, sample);
            REQUIRE(paper);
            const QString shown = toPlainText(*paper);
            CHECK(shown.contains(u"The end of the wording."_s));
            CHECK(!shown.contains(u"{{"_s));
            CHECK(!shown.contains(u"  "_s));
            CHECK(!shown.contains(u" ,"_s));
            CHECK(!shown.contains(u" ."_s));
            CHECK(!shown.contains(u".."_s));
        }
    }
    CHECK_FALSE(previewOfWording(u"poem"_s, {}, school, LetterSample::UpToFiveDays));
}
