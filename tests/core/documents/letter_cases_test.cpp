// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/letter_cases.h"

#include "core/documents/document_text.h"
#include "core/documents/follow_up_letters.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

#include <QHash>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// A paragraph of statutory.md section 2 and the words by which it is known in a letter to parents
/// and in one to the student.
struct Section {
    const char* name;
    QStringList marks; ///< any of them
};

const std::vector<Section>& sections()
{
    static const std::vector<Section> all{
        {"reasons", {u"Why I made this decision"_s}},                                  // 2.4 a
        {"period", {u"I have decided to suspend"_s}},                                  // 2.4 b
        {"representations", {u"right to make representations about this decision"_s}}, // 2.4 c
        {"where", {u"Please write to the Clerk to the Governors"_s}},                  // 2.4 d
        {"own-say", {u"may have a say too"_s}},                                        // 2.4 e
        {"need-not-meet", {u"does not have to hold a meeting"_s}},                     // 4.1
        {"meets-if-asked", {u"if you make representations, the "_s}},                  // 2.5 f
        {"must-meet", {u"whether or not you make representations"_s}},                 // 2.5 f
        {"friend", {u"to be represented at it at your own expense, and to bring a friend"_s}},
        {"remote", {u"remote access"_s}},                                            // 2.5 g
        {"before-exam", {u"before the exam or test"_s}},                             // 4.1
        {"public-place", {u"is not in a public place"_s}},                           // 2.6 h
        {"penalty", {u"penalty notice or be prosecuted"_s}},                         // 2.6 i
        {"to-follow", {u"full-time education in another place"_s}},                  // 2.6 j
        {"48-hours", {u"at least 48 hours before it starts"_s}},                     // 2.6
        {"provision", {u"will have full-time education at"_s}},                      // 2.6 k
        {"waiver", {u"agreed on"_s}},                                                // 2.6
        {"authority-provides", {u"for the local authority to arrange education"_s}}, // 5.2
        {"work", {u"Work for each lesson"_s}},                                       // 2.6 l
        {"welcome-back", {u"Welcome back"_s}},                                       // 2.7
        {"guidance", {u"school-exclusion"_s}},                                       // 2.7
        {"tribunal", {u"First-tier Tribunal"_s}},                                    // 2.7
        {"new-decision", {u"This is a new decision"_s}},                             // R18
        {"replaces", {u"This letter replaces the one of"_s}},
        {"policy", {u"our policy gives you the right to say so"_s}}, // 3.7
    };
    return all;
}

/// What every statutory letter to parents has.
const QString kAlways = u"reasons period representations where own-say welcome-back guidance "
                        "tribunal "_s;
const QString kAway = u"work public-place penalty "_s;
const QString kMeeting = u"friend remote "_s;

const QHash<QString, QString>& expected()
{
    static const QHash<QString, QString> all{
        {u"5-days"_s, kAlways + kAway + u"need-not-meet"_s},
        {u"5.5-days-in-term"_s, kAlways + kAway + kMeeting + u"meets-if-asked"_s},
        {u"15-days-in-term"_s, kAlways + kAway + kMeeting + u"meets-if-asked"_s},
        {u"15.5-days-in-term"_s, kAlways + kAway + kMeeting + u"must-meet"_s},
        {u"exam-missed"_s, kAlways + kAway + kMeeting + u"must-meet before-exam"_s},
        {u"lunchtimes"_s, kAlways + u"need-not-meet"_s},
        {u"looked-after"_s, kAlways + kAway + kMeeting + u"meets-if-asked to-follow 48-hours"_s},
        {u"of-eighteen"_s,
         QString(kAlways).remove(u"own-say "_s) + kMeeting + u"work meets-if-asked"_s},
        {u"past-compulsory-age"_s, kAlways + kMeeting + u"work meets-if-asked"_s},
        {u"dual-registered"_s, kAlways + kAway + u"need-not-meet"_s},
        {u"independent"_s, u"reasons period own-say welcome-back tribunal work policy"_s},
        {u"unregistered-provider"_s, u"reasons period own-say welcome-back work policy"_s},
        {u"pupil-referral-unit"_s,
         kAlways + kAway + kMeeting + u"meets-if-asked authority-provides"_s},
        {u"provision-to-follow"_s,
         kAlways + kAway + kMeeting + u"meets-if-asked to-follow 48-hours"_s},
        {u"provision-known"_s, kAlways + kAway + kMeeting + u"meets-if-asked provision"_s},
        {u"provision-early-with-waiver"_s,
         kAlways + kAway + kMeeting + u"meets-if-asked provision waiver"_s},
        {u"straight-on"_s,
         kAlways + kAway + kMeeting + u"meets-if-asked to-follow 48-hours new-decision"_s},
        {u"half-day-afternoon"_s, kAlways + kAway + u"need-not-meet"_s},
        {u"correction"_s, kAlways + kAway + u"need-not-meet replaces"_s},
    };
    return all;
}

QString withoutCopies(const Document& document)
{
    const QString text = toPlainText(document);
    const qsizetype copy = text.indexOf(u'\f');
    return copy < 0 ? text : text.left(copy) + u"(the copy of the letter follows)\n"_s;
}

QString allAsText(const std::vector<Document>& documents)
{
    QStringList texts;
    for (const Document& document : documents) {
        texts.append(u"[%1]\n"_s.arg(document.kind) + withoutCopies(document));
    }
    return texts.join(u"\n"_s);
}

} // namespace

TEST_CASE("Each letter has the paragraphs that its case asks for, and no others",
          "[documents][letters]")
{
    int looked = 0;
    for (const test::LetterCase& one : test::letterCases()) {
        if (one.cancellation) {
            continue;
        }
        INFO(one.name.toStdString());
        REQUIRE(expected().contains(one.name));
        const QStringList wanted = expected().value(one.name).split(u' ', Qt::SkipEmptyParts);
        const QString text = toPlainText(suspensionLetters(one.context).front());
        for (const Section& section : sections()) {
            INFO(section.name);
            const bool there = std::ranges::any_of(
                section.marks, [&](const QString& mark) { return text.contains(mark); });
            CHECK(there == wanted.contains(QString::fromLatin1(section.name)));
        }
        ++looked;
    }
    CHECK(looked == expected().size());
}

TEST_CASE("All papers of each case read as they were read and approved", "[documents][letters]")
{
    for (const test::LetterCase& one : test::letterCases()) {
        INFO(one.name.toStdString());
        test::checkGolden(u"case-"_s + one.name, allAsText(test::papersOf(one)));
    }
}

TEST_CASE("The later letters of a suspension read as they were read and approved",
          "[documents][letters]")
{
    LetterContext known = test::letterCase(u"provision-known"_s).context;
    known.letterDate = QDate(2026, 11, 24);
    const auto waived =
        provisionLetters(test::letterCase(u"provision-early-with-waiver"_s).context);
    test::checkGolden(u"case-provision-details"_s,
                      allAsText(provisionLetters(known)) + u'\n' + allAsText(waived));
    LetterContext moved = test::letterCase(u"dual-registered"_s).context;
    moved.letterDate = QDate(2026, 11, 20);
    moved.welcomeBack.date = QDate(2026, 11, 25);
    moved.welcomeBack.time = QTime(15, 30);
    test::checkGolden(u"case-welcome-back-changed"_s, allAsText(meetingChangedLetters(moved)));
    CHECK(provisionLetters(test::letterCase(u"provision-to-follow"_s).context).empty());
}

TEST_CASE("Nothing that could not be verified is printed as a fact", "[documents][letters]")
{
    for (const test::LetterCase& one : test::letterCases()) {
        for (const Document& document : test::papersOf(one)) {
            const QString text = toPlainText(document);
            INFO(one.name.toStdString() << ", " << document.kind.toStdString());
            for (const QString& never :
                 {u"£"_s, u"GBP"_s, u"paragraph "_s, u"regulation "_s, u"section 1"_s, u"0300"_s,
                  u"level 3"_s, u"eintegration"_s, u"{{"_s, u"ACE "_s, u"Coram"_s}) {
                INFO(never.toStdString());
                CHECK(!text.contains(never));
            }
        }
    }
}

TEST_CASE("A school outside the Regulations claims nothing of the law", "[documents][letters]")
{
    for (const QString& name : {u"independent"_s, u"unregistered-provider"_s}) {
        for (const Document& document : test::papersOf(test::letterCase(name))) {
            const QString text = toPlainText(document);
            INFO(name.toStdString() << ", " << document.kind.toStdString());
            for (const QString& never :
                 {u"The law "_s, u"public place"_s, u"governing board"_s, u"prosecuted"_s,
                  u"must meet"_s, u"sixth"_s, u"48 hours"_s, u"representations"_s}) {
                INFO(never.toStdString());
                CHECK(!text.contains(never));
            }
        }
    }
}

TEST_CASE("Sent home during the afternoon for the rest of it, there is no date to stay out of "
          "public places",
          "[documents][letters]")
{
    LetterContext context = test::letterCase(u"half-day-afternoon"_s).context;
    CHECK(context.findings.publicPlaceDates == std::vector{QDate(2026, 11, 19)});
    context.findings.publicPlaceDates.clear(); // R12: decided after the afternoon had begun
    CHECK(!toPlainText(suspensionLetters(context).front()).contains(u"public place"_s));
}
