// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/error_text.h"

#include "core/documents/backup_text.h"
#include "core/documents/issue_sentences.h"
#include "core/documents/issue_text.h"
#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QFile>
#include <QRegularExpression>

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of failure has a sentence of its own", "[documents][error_text]")
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::NotYet); ++code) {
        const QString sentence = sentenceFor(Error{static_cast<ErrorCode>(code), {}, {}, {}});
        INFO(code << ": " << sentence.toStdString());
        CHECK(sentence.size() > 20);
        CHECK(sentence.endsWith(u'.'));
        CHECK(!sentence.contains(u'%'));
        sentences.append(sentence);
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("A failure names the days, the person or the field where they are known",
          "[documents][error_text]")
{
    CHECK(sentenceFor({ErrorCode::SuspensionOverlaps, {}, {}, {u"2026-11-19"_s, u"2026-11-24"_s}})
              .contains(u"from Thursday 19 November 2026 to Tuesday 24 November 2026"_s));
    CHECK(sentenceFor({ErrorCode::SuspensionOverlaps, {}, {}, {u"2026-11-19"_s, u"2026-11-19"_s}})
              .contains(u"suspended on Thursday 19 November 2026."_s));
    CHECK(sentenceFor({ErrorCode::LockedByOther, {}, {}, {u"jhart"_s, u"OFFICE-2"_s}})
              .startsWith(u"jhart has this file open on OFFICE-2."_s));
    CHECK(sentenceFor({ErrorCode::LockedByOther, {}, {}, {u"jhart"_s, u"OFFICE-2"_s,
                                                          u"2026-11-24T08:12:30"_s}})
              .startsWith(u"jhart has had this file open on OFFICE-2 since Tuesday 24 November "
                          "2026, 8.12 am."_s));
    CHECK(sentenceFor({ErrorCode::LockedByOther, u"lost"_s, {}, {u"jhart"_s, u"OFFICE-2"_s}})
              .contains(u"what you have typed is still here"_s));
    CHECK(sentenceFor({ErrorCode::CannotOpen, u"gone"_s, {}, {}})
              .contains(u"cannot be reached any more"_s));
    CHECK(sentenceFor({ErrorCode::MalformedFile, {}, {}, {u"118"_s}}).contains(u"at line 118"_s));
    CHECK(sentenceFor({ErrorCode::Invalid, u"date_of_birth"_s, {}, {}}) ==
          u"Check the date of birth: it is missing or cannot be right."_s);
    CHECK(sentenceFor({ErrorCode::CannotIssue, u"what_happened"_s, {}, {}})
              .contains(u"account of what happened"_s));
    CHECK(sentenceFor({ErrorCode::CannotOpen, u"file"_s, {}, {}})
              .startsWith(u"There is no school's file of this name."_s));
    CHECK(sentenceFor({ErrorCode::CannotOpen, u"folder"_s, {}, {}}).contains(u"network"_s));
    CHECK(sentenceFor({ErrorCode::CannotOpen, u"permission"_s, {}, {}}).contains(u"may not read"_s));
    CHECK(sentenceFor({ErrorCode::NotFound, u"student"_s, {}, {}})
              .startsWith(u"There is no such student here."_s));
}

TEST_CASE("The technical detail of a failure is never shown", "[documents][error_text]")
{
    CHECK(!sentenceFor({ErrorCode::StorageFailed, {}, u"UNIQUE constraint failed"_s, {}})
               .contains(u"UNIQUE"_s));
}

TEST_CASE("A finding without a sentence of its own still says where to look",
          "[documents][error_text]")
{
    CHECK(sentenceFor(Issue{Severity::Doubt, u"odd"_s, u"date_of_birth"_s, 7, {}}) ==
          u"Row 7: The date of birth does not look right; check it."_s);
    CHECK(sentenceFor(Issue{Severity::Doubt, u"odd"_s, {}, 0, {}}) ==
          u"Something here does not look right; check it."_s);
}

TEST_CASE("Every finding has a sentence of its own, filled with what was found",
          "[documents][error_text]")
{
    QStringList sentences;
    for (const IssueSentence& one : issueSentences()) {
        const QString code = QString::fromLatin1(one.code);
        const QString sentence =
            sentenceFor(Issue{Severity::Doubt, code, {}, 0, {u"7"_s, u"4"_s, u"2"_s}});
        INFO(one.code << ": " << sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        CHECK(!sentence.contains(u'%'));
        CHECK(hasIssueSentence(code));
        sentences.append(sentence);
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("Lengths and dates of a finding are in words", "[documents][error_text]")
{
    CHECK(sentenceFor(Issue{Severity::Problem, u"year_limit_exceeded"_s, {}, 0, {u"91"_s}}) ==
          u"With this suspension the school year comes to 45.5 school days; the law allows 45."_s);
    CHECK(sentenceFor(Issue{
              Severity::Doubt, u"overlaps_other"_s, {}, 12, {u"2026-11-19"_s, u"2026-11-20"_s}}) ==
          u"Row 12: Another suspension covers days between Thursday 19 November 2026 and Friday "
          "20 November 2026."_s);
    CHECK(sentenceFor(Issue{Severity::Doubt, u"code_unknown"_s, {}, 0, {u"50 %2 X"_s}}) ==
          u"“50 %2 X” is a code that no list has; it was left out."_s);
    CHECK(sentenceFor(Error{ErrorCode::Invalid, u"surname"_s, u"missing_surname"_s, {}}) ==
          u"The surname is missing. Every student needs one."_s);
}

TEST_CASE("Every finding the code can make has a sentence", "[documents][error_text]")
{
    // the lists of codes in the headers of the rules and of the imports
    const QString root = QStringLiteral(FRESHSTART_TEST_DATA "/../../core/");
    QFile codes(root + u"exchange/import_issue_codes.h"_s);
    REQUIRE(codes.open(QIODevice::ReadOnly));
    static const QRegularExpression code(u"\\{\"([a-z_]+)\"\\}"_s);
    const QString text = QString::fromUtf8(codes.readAll());
    int count = 0;
    for (auto it = code.globalMatch(text); it.hasNext(); ++count) {
        const QString found = it.next().captured(1);
        INFO(found.toStdString());
        CHECK(hasIssueSentence(found));
    }
    CHECK(count > 30);
    static const QRegularExpression made(
        u"(?:problem|doubt|Severity::\\w+,|found\\w*|note)\\(?(?:issues,[^;]*?)?\\s*u\"([a-z]+(?:_[a-z]+)+)\"_s"_s);
    for (const QString& file :
         {u"students/student_rules.cpp"_s, u"students/support_rules.cpp"_s,
          u"suspensions/suspension_rules.cpp"_s,
          u"suspensions/cancel_rules.cpp"_s, u"suspensions/case_issues.cpp"_s,
          u"suspensions/census_rules.cpp"_s, u"suspensions/follow_on_rules.cpp"_s,
          u"suspensions/register_rules.cpp"_s,
          u"welcome_back/welcome_back_rules.cpp"_s, u"welcome_back/plan_rules.cpp"_s,
          u"welcome_back/after_meeting_rules.cpp"_s, u"records/attachment_rules.cpp"_s, u"prevention/prevention_rules.cpp"_s,
          u"school/school_rules.cpp"_s, u"calendar/calendar_rules.cpp"_s}) {
        QFile rules(root + file);
        REQUIRE(rules.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(rules.readAll());
        int inFile = 0;
        for (auto it = made.globalMatch(source); it.hasNext(); ++inFile) {
            const QString found = it.next().captured(1);
            INFO(file.toStdString() << ": " << found.toStdString());
            CHECK(hasIssueSentence(found));
        }
        INFO(file.toStdString());
        CHECK(inFile > 0);
    }
}

TEST_CASE("How old the last good backup is stands in words, and why the last try failed",
          "[documents][backups]")
{
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 30));
    CHECK(backupWarning(std::nullopt, std::nullopt, now) ==
          u"There is no backup of the school's file yet. Make one now under Settings, Backups."_s);
    CHECK(backupWarning(now.addDays(-8), std::nullopt, now)
              .startsWith(u"The last good backup is from Monday 16 November 2026, 9.30 am, 8 days ago."_s));
    CHECK(backupWarning(now.addDays(-1), std::nullopt, now).contains(u", 1 day ago."_s));
    const Error full{ErrorCode::DiskFull, u"backup_folder"_s, {}, {}};
    CHECK(backupWarning(now.addSecs(-60), full, now).contains(u", today. The disk is full"_s));
}

TEST_CASE("Every way in which a backup can fail has a sentence of its own", "[documents][backups]")
{
    QStringList sentences;
    for (const QString& field : {u"backup_folder"_s, u"backup"_s}) {
        for (const ErrorCode code :
             {ErrorCode::CannotOpen, ErrorCode::ReadOnly, ErrorCode::DiskFull,
              ErrorCode::CannotWriteFile, ErrorCode::NotADatabase, ErrorCode::ForeignDatabase,
              ErrorCode::NewerDatabase, ErrorCode::DamagedDatabase, ErrorCode::StorageFailed}) {
            const QString sentence = backupSentence({code, field, {}, {}});
            if (!sentence.isEmpty()) {
                CHECK(sentenceFor(Error{code, field, {}, {}}) == sentence);
                CHECK(sentence.contains(u"backup"_s));
                sentences << sentence;
            }
        }
    }
    sentences.removeDuplicates(); // the folder's last resort serves several
    CHECK(sentences.size() == 10);
    CHECK(backupSentence({ErrorCode::DiskFull, {}, {}, {}}).isEmpty());
}
