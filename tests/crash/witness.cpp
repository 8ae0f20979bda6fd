// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/witness.h"

#include "core/base/clock.h"
#include "core/records/backup_service.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/page_check.h"
#include "core/storage/query.h"
#include "core/workspace.h"
#include "tests/crash/workload.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

const auto kFormAsMade = u"10C"_s; // invented_students.h

template<class Read>
auto listOf(Database& database, const QString& sql, Read read, QStringList& wrong)
{
    auto rows = Query(database, sql).list(read);
    if (!rows) {
        wrong << u"cannot be read: "_s + rows.error().detail;
        return decltype(rows)(std::vector<decltype(read(std::declval<Row>()))>()).value();
    }
    return *rows;
}

QStringList texts(Database& database, const QString& sql, QStringList& wrong)
{
    const auto rows = listOf(database, sql, [](const Row& row) { return row.text(0); }, wrong);
    return QStringList(rows.begin(), rows.end());
}

struct Issued {
    QString status;
    QMap<int, QByteArray> pages;
};

QHash<QString, Issued> issuedIn(Database& database, QStringList& wrong)
{
    QHash<QString, Issued> all;
    const auto cases = listOf(
        database, u"SELECT what_happened, status FROM suspension ORDER BY id"_s,
        [](const Row& row) { return std::pair(row.text(0), row.text(1)); }, wrong);
    for (const auto& [tag, status] : cases) {
        all[tag].status = status;
    }
    const auto documents = listOf(
        database, u"SELECT title, recipient, pdf FROM issued_document ORDER BY id"_s,
        [](const Row& row) {
            return std::pair(row.text(0), std::pair(row.number(1), row.bytes(2)));
        },
        wrong);
    for (const auto& [tag, document] : documents) {
        all[tag].pages.insert(document.first, document.second);
    }
    return all;
}

void lookAtIssue(const QString& tag, bool reported, const Issued& found, QStringList& wrong)
{
    if (found.status != "issued"_L1) {
        if (reported) {
            wrong << u"%1 was reported as issued and is not"_s.arg(tag);
        }
        if (!found.pages.isEmpty()) {
            wrong << u"%1 is not issued and has documents"_s.arg(tag);
        }
        return;
    }
    if (found.pages.size() != kDocumentsPerIssue) {
        wrong << u"%1 has %2 documents"_s.arg(tag).arg(found.pages.size());
    }
    for (auto page = found.pages.cbegin(); page != found.pages.cend(); ++page) {
        if (page.value() != pagesOf(tag, page.key())) {
            wrong << u"document %1 of %2 is not whole"_s.arg(page.key()).arg(tag);
        }
    }
}

} // namespace

Witness::Witness(QString path)
    : m_path(std::move(path))
{}

void Witness::hear(const QByteArray& output)
{
    m_rest += output;
    qsizetype end = 0;
    while ((end = m_rest.indexOf('\n')) >= 0) {
        hearLine(QString::fromLatin1(m_rest.left(end)).split(u' '));
        m_rest.remove(0, end + 1);
    }
}

void Witness::hearLine(const QStringList& words)
{
    const bool done = words.value(0) == "did"_L1;
    m_reported += done ? 1 : 0;
    m_faults += words.value(0) == "fault"_L1 ? 1 : 0;
    m_refusals += words.value(0) == "failed"_L1 ? 1 : 0;
    if (!done && words.value(0) != "try"_L1) {
        return;
    }
    const QString kind = words.value(1);
    const QString what = words.value(2);
    if (kind == "student"_L1) {
        m_students[what] = done;
    } else if (kind == "change"_L1) {
        QStringList& forms = m_forms[what];
        if (forms.isEmpty()) {
            forms << kFormAsMade;
        }
        done ? static_cast<void>(forms = {words.value(3)})
             : static_cast<void>(forms << words.value(3));
    } else if (kind == "issue"_L1) {
        m_issues[what] = done;
    } else if (kind == "import"_L1) {
        m_imports[what] = done;
    } else if (kind == "draft"_L1) {
        (done ? m_draft : m_draftTried) = words.value(3).toLongLong();
    } else if (kind == "backup"_L1) {
        m_backups += done ? 1 : 0;
    }
}

QStringList Witness::look()
{
    m_rest.clear(); // half a line was never said
    QStringList wrong;
    {
        const SystemClock clock;
        const auto school = Workspace::open(m_path, clock); // as the program does after a crash
        if (!school) {
            return {u"does not open: %1 %2"_s.arg(static_cast<int>(school.error().code))
                        .arg(school.error().detail)};
        }
        if ((*school)->isReadOnly()) {
            wrong << u"opens for reading only"_s;
        }
    }
    lookAtFile(wrong);
    lookAtBackups(wrong);
    return wrong;
}

void Witness::lookAtFile(QStringList& wrong)
{
    const auto opened = Database::open(m_path, Database::Mode::ReadOnly);
    if (!opened) {
        wrong << u"does not open"_s;
        return;
    }
    Database& file = **opened;
    if (const auto pages = checkPages(file); !pages) {
        wrong << u"pages: "_s + pages.error().detail;
    }
    const QStringList sound = texts(file, u"PRAGMA integrity_check"_s, wrong);
    if (sound != QStringList{u"ok"_s}) {
        wrong << u"integrity_check: "_s + sound.join(u"; "_s);
    }
    wrong << texts(file, u"PRAGMA foreign_key_check"_s, wrong);
    lookAtPeople(file, wrong);
    const auto issued = issuedIn(file, wrong);
    for (auto issue = m_issues.cbegin(); issue != m_issues.cend(); ++issue) {
        lookAtIssue(issue.key(), issue.value(), issued.value(issue.key()), wrong);
    }
    const QStringList drafts =
        texts(file, u"SELECT content FROM form_draft WHERE form = 'crash' ORDER BY subject"_s, wrong);
    const qint64 number = numberOfDraft(drafts.value(0));
    if (number < m_draft || number > qMax(m_draft, m_draftTried) ||
        (number > 0 && drafts.value(0) != draftOf(number))) {
        wrong << u"draft %1 is there, %2 was reported"_s.arg(number).arg(m_draft);
    }
}

void Witness::lookAtPeople(Database& file, QStringList& wrong)
{
    QHash<QString, QString> forms;
    QHash<QString, int> named;
    for (const auto& [name, form] : listOf(
             file, u"SELECT surname, form FROM student ORDER BY id"_s,
             [](const Row& row) { return std::pair(row.text(0), row.text(1)); }, wrong)) {
        forms.insert(name, form);
        ++named[name];
    }
    for (auto student = m_students.cbegin(); student != m_students.cend(); ++student) {
        if (student.value() && named.value(student.key()) != 1) {
            wrong << u"student %1 is there %2 times"_s.arg(student.key()).arg(named[student.key()]);
        }
    }
    for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form) {
        if (!form.value().contains(forms.value(form.key()))) {
            wrong << u"%1 has the form %2"_s.arg(form.key(), forms.value(form.key()));
        }
    }
    for (auto import = m_imports.cbegin(); import != m_imports.cend(); ++import) {
        const int rows = named.value(import.key());
        if (rows != kRowsPerImport && (import.value() || rows != 0)) {
            wrong << u"import %1 left %2 rows"_s.arg(import.key()).arg(rows);
        }
    }
}

/// Whatever bears the name of a backup is one, reported or not; and each that was reported is there.
void Witness::lookAtBackups(QStringList& wrong)
{
    const SystemClock clock;
    const auto school = Workspace::open(m_path, clock, Workspace::Access::ReadOnly);
    if (!school) {
        wrong << u"does not open for reading"_s;
        return;
    }
    const auto all = (*school)->backups().list();
    if (!all || static_cast<int>(all->size()) < m_backups) {
        wrong << u"backups are missing"_s;
        return;
    }
    for (const Backup& backup : *all) {
        if (m_proven.contains(backup.path)) {
            continue;
        }
        if (const auto proven = openProven(backup.path); !proven) {
            wrong << u"a backup is not whole: "_s + proven.error().detail;
        }
        m_proven.insert(backup.path);
    }
}

} // namespace freshstart::test
