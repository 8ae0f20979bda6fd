// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"id, moment, who, act, subject_kind, subject_id, student_id, reason, "
                      "content, content_hash, previous_hash, hash"_s;

HistoryLink readLink(const Row& row)
{
    HistoryLink link;
    link.entry.id = row.integer(0);
    link.entry.moment = row.optionalMoment(1).value_or(QDateTime());
    link.entry.who = row.text(2);
    link.entry.act = historyActFromCode(row.text(3));
    link.entry.subject = {subjectKindFromCode(row.text(4)), row.integer(5)};
    link.entry.student = row.optionalId<StudentId>(6);
    link.entry.reason = row.text(7);
    link.content = row.text(8).toUtf8();
    link.contentHash = row.text(9).toLatin1();
    link.previousHash = row.text(10).toLatin1();
    link.hash = row.text(11).toLatin1();
    return link;
}

HistoryEntry readEntry(const Row& row)
{
    HistoryLink link = readLink(row);
    link.entry.changes = changesIn(link.content);
    link.entry.isErased = link.content.isEmpty();
    if (link.entry.reason.isEmpty()) {
        link.entry.reason = reasonIn(link.content);
    }
    return link.entry;
}

/// Why stands with what, so that both can be erased; the column of its own is what older versions
/// wrote.
HistoryLink linkAfter(const QByteArray& previousHash, HistoryEntry entry)
{
    HistoryLink link;
    link.content = contentOf(entry.changes, entry.reason);
    entry.reason.clear();
    link.contentHash = hashOfContent(link.content);
    link.previousHash = previousHash;
    link.entry = std::move(entry);
    link.hash = hashOf(link);
    return link;
}

/// An import adds thousands: the statement is prepared once.
Result<void> store(Query& add, const HistoryLink& link)
{
    const HistoryEntry& entry = link.entry;
    return add.bind("id"_L1, entry.id)
        .bind("moment"_L1, entry.moment.toUTC().toString(Qt::ISODateWithMs))
        .bind("who"_L1, entry.who)
        .bind("act"_L1, toCode(entry.act))
        .bind("kind"_L1, toCode(entry.subject.kind))
        .bind("subject"_L1, entry.subject.id)
        .bind("student"_L1, entry.student)
        .bind("reason"_L1, entry.reason)
        .bind("content"_L1, QString::fromUtf8(link.content))
        .bind("content_hash"_L1, QString::fromLatin1(link.contentHash))
        .bind("previous"_L1, QString::fromLatin1(link.previousHash))
        .bind("hash"_L1, QString::fromLatin1(link.hash))
        .exec();
}

QString ownerStatement(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Suspension:
        return u"SELECT student_id FROM suspension WHERE id = :id"_s;
    case SubjectKind::WelcomeBack:
        return u"SELECT s.student_id FROM welcome_back w JOIN suspension s "
               "ON s.id = w.suspension_id WHERE w.id = :id"_s;
    case SubjectKind::Prevention:
        return u"SELECT student_id FROM prevention_meeting WHERE id = :id"_s;
    case SubjectKind::Document:
        return u"SELECT student_id FROM issued_document WHERE id = :id"_s;
    case SubjectKind::Attachment:
        return u"SELECT student_id FROM attachment WHERE id = :id"_s;
    case SubjectKind::Student:
        return u"SELECT id FROM student WHERE id = :id"_s;
    case SubjectKind::School:
        break;
    }
    return {};
}

/// By what papers and files are kept about a record; empty: they are not.
QLatin1StringView recordColumn(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Suspension:
        return "suspension_id"_L1;
    case SubjectKind::WelcomeBack:
        return "welcome_back_id"_L1;
    case SubjectKind::Prevention:
        return "prevention_id"_L1;
    default:
        return {};
    }
}

} // namespace

Result<HistoryRepository::Head> HistoryRepository::head()
{
    Query query(m_database, u"SELECT entries, hash FROM history_head WHERE id = 1"_s);
    return query.one([](const Row& row) { return Head{row.integer(0), row.text(1).toLatin1()}; });
}

Result<void> HistoryRepository::setHead(const Head& head)
{
    Query query(m_database,
                u"UPDATE history_head SET entries = :entries, hash = :hash WHERE id = 1"_s);
    return query.bind("entries"_L1, head.entries)
        .bind("hash"_L1, QString::fromLatin1(head.hash))
        .exec();
}

Result<void> HistoryRepository::append(std::vector<HistoryEntry> entries)
{
    auto end = head();
    if (!end) {
        return end.error();
    }
    Query add(m_database, u"INSERT INTO history_entry ("_s + kColumns +
                              u") VALUES (:id, :moment, :who, :act, :kind, :subject, :student, "
                              ":reason, :content, :content_hash, :previous, :hash)"_s);
    for (HistoryEntry& entry : entries) {
        entry.id = end->entries + 1;
        const HistoryLink link = linkAfter(end->hash, std::move(entry));
        if (auto done = store(add, link); !done) {
            return done;
        }
        *end = Head{link.entry.id, link.hash};
    }
    return setHead(*end);
}

Result<std::optional<StudentId>> HistoryRepository::studentOf(const HistorySubject& subject)
{
    const QString statement = ownerStatement(subject.kind);
    if (statement.isEmpty()) {
        return std::optional<StudentId>();
    }
    Query query(m_database, statement);
    return query.bind("id"_L1, subject.id).optional([](const Row& row) {
        return row.id<StudentId>(0);
    });
}

Result<std::vector<HistoryEntry>> HistoryRepository::ofStudent(StudentId student, int atMost)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM history_entry WHERE student_id = :student "
                                "OR student_id IN (SELECT gone_id FROM student_merge "
                                "WHERE kept_id = :student) ORDER BY id DESC LIMIT :most"_s);
    return query.bind("student"_L1, student).bind("most"_L1, atMost).list(readEntry);
}

Result<std::vector<HistoryEntry>> HistoryRepository::ofSubject(const HistorySubject& subject,
                                                               int atMost)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM history_entry WHERE subject_kind = :kind "
                                "AND subject_id = :subject ORDER BY id DESC LIMIT :most"_s);
    return query.bind("kind"_L1, toCode(subject.kind))
        .bind("subject"_L1, subject.id)
        .bind("most"_L1, atMost)
        .list(readEntry);
}

Result<std::vector<HistoryEntry>> HistoryRepository::ofRecord(const HistorySubject& subject,
                                                              int atMost)
{
    const QLatin1StringView column = recordColumn(subject.kind);
    if (column.isEmpty()) {
        return ofSubject(subject, atMost);
    }
    Query query(m_database,
                u"SELECT "_s + kColumns +
                    u" FROM history_entry WHERE (subject_kind = :kind AND subject_id = :subject) "
                    "OR (subject_kind = 'document' AND subject_id IN "
                    "(SELECT id FROM issued_document WHERE %1 = :of)) "
                    "OR (subject_kind = 'attachment' AND subject_id IN "
                    "(SELECT id FROM attachment WHERE %1 = :of)) "
                    "ORDER BY id DESC LIMIT :most"_s.arg(column));
    return query.bind("kind"_L1, toCode(subject.kind))
        .bind("subject"_L1, subject.id)
        .bind("of"_L1, subject.id)
        .bind("most"_L1, atMost)
        .list(readEntry);
}

Result<std::vector<HistoryEntry>> HistoryRepository::latest(int atMost)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM history_entry ORDER BY id DESC LIMIT :most"_s);
    return query.bind("most"_L1, atMost).list(readEntry);
}

Result<QString> HistoryRepository::nameOf(StudentId student)
{
    Query query(m_database, u"SELECT preferred_forename, forename, preferred_surname, surname "
                            "FROM student WHERE id = :id"_s);
    const auto found = query.bind("id"_L1, student).optional([](const Row& row) {
        const QString forename = row.text(0).isEmpty() ? row.text(1) : row.text(0);
        const QString surname = row.text(2).isEmpty() ? row.text(3) : row.text(2);
        return QString(forename + u' ' + surname).trimmed();
    });
    if (!found) {
        return found.error();
    }
    return found->value_or(QString());
}

Result<std::map<qint64, QString>> HistoryRepository::namesIn(const QString& table)
{
    std::map<qint64, QString> names;
    Query query(m_database, u"SELECT id, name FROM %1 ORDER BY id"_s.arg(table));
    const auto read = query.forEach(
        [&names](const Row& row) { names.emplace(row.integer(0), row.text(1)); });
    if (!read) {
        return read.error();
    }
    return names;
}

Result<ChainReport> HistoryRepository::check()
{
    const auto end = head();
    if (!end) {
        return end.error();
    }
    ChainWalk walk;
    Query query(m_database, u"SELECT "_s + kColumns + u" FROM history_entry ORDER BY id"_s);
    const auto walked = query.forEach([&walk](const Row& row) {
        if (!walk.report().broken) {
            walk.next(readLink(row));
        }
    });
    if (!walked) {
        return walked.error();
    }
    walk.finish(end->entries, end->hash);
    return walk.report();
}

Result<void> HistoryRepository::erase(StudentId student)
{
    Query query(m_database,
                u"UPDATE history_entry SET content = '' WHERE student_id = :student "
                "AND content <> ''"_s);
    if (auto done = query.bind("student"_L1, student).exec(); !done) {
        return done;
    }
    // A part that went together with what it hung on says no more whose it was: the entry about the
    // same thing before it does. Numbers are given again, so only the nearest one counts.
    Query parts(m_database,
                u"UPDATE history_entry SET content = '' WHERE student_id IS NULL "
                "AND subject_kind <> 'school' AND content <> '' AND "
                "(SELECT e.student_id FROM history_entry e "
                "WHERE e.subject_kind = history_entry.subject_kind "
                "AND e.subject_id = history_entry.subject_id AND e.id < history_entry.id "
                "AND e.student_id IS NOT NULL ORDER BY e.id DESC LIMIT 1) = :student"_s);
    return parts.bind("student"_L1, student).exec();
}

} // namespace freshstart
