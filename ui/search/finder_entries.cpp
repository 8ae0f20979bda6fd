// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder_entries.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention.h"
#include "core/records/issued_document.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/common/date_text.h"
#include "ui/common/navigator.h"
#include "ui/common/student_picker.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct FinderWords {
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

/// A line whose words are all looked for.
FinderEntry line(const QStringList& facts, std::function<void()> go)
{
    const QString text = facts.join(u" · "_s);
    return {text, searchKey(text), std::move(go)};
}

} // namespace

std::vector<NamedStudent> namedStudents(const std::vector<StudentRow>& rows)
{
    std::vector<NamedStudent> students;
    students.reserve(rows.size());
    for (const StudentRow& row : rows) {
        const bool preferred = !row.preferredForename.isEmpty();
        const QString forename = preferred ? row.preferredForename : row.forename;
        const QString surname = row.preferredSurname.isEmpty() ? row.surname : row.preferredSurname;
        students.push_back({row.id, QString(forename + u' ' + surname).trimmed()});
    }
    return students;
}

std::vector<FinderEntry> finderEntries(const std::vector<StudentRow>& rows, Navigator& navigator)
{
    std::vector<FinderEntry> entries;
    entries.reserve(rows.size());
    for (const StudentRow& row : rows) {
        entries.push_back({studentLine(row), row.searchKey,
                           [&navigator, id = row.id] { navigator.openStudent(id); }});
    }
    return entries;
}

std::vector<FinderEntry> finderEntries(const std::vector<SuspensionRow>& rows, Navigator& navigator)
{
    std::vector<FinderEntry> entries;
    entries.reserve(rows.size());
    for (const SuspensionRow& row : rows) {
        entries.push_back(line({wording::category(row.category), row.studentName,
                                tableDate(row.first.date), wording::status(row.status)},
                               [&navigator, id = row.id] { navigator.openSuspension(id); }));
    }
    return entries;
}

std::vector<FinderEntry> finderEntries(const std::vector<WelcomeBackRow>& rows,
                                       Navigator& navigator)
{
    std::vector<FinderEntry> entries;
    entries.reserve(rows.size());
    for (const WelcomeBackRow& row : rows) {
        QStringList facts = {FinderWords::tr("Welcome back meeting"), row.studentName};
        const std::optional<QDate> date = row.heldOn ? row.heldOn : row.plan.date;
        if (date) {
            facts.append(tableDate(*date));
        }
        entries.push_back(
            line(facts, [&navigator, id = row.id] { navigator.openWelcomeBack(id); }));
    }
    return entries;
}

std::vector<FinderEntry> finderEntries(const std::vector<PreventionRow>& rows, Navigator& navigator)
{
    std::vector<FinderEntry> entries;
    entries.reserve(rows.size());
    for (const PreventionRow& row : rows) {
        entries.push_back(line(
            {FinderWords::tr("Exclusion prevention meeting"), row.studentName, tableDate(row.date)},
            [&navigator, id = row.id] { navigator.openPrevention(id); }));
    }
    return entries;
}

std::vector<FinderEntry> finderEntries(const std::vector<IssuedDocument>& documents,
                                       const std::vector<NamedStudent>& students,
                                       Navigator& navigator)
{
    std::unordered_map<qint64, QString> names;
    for (const NamedStudent& student : students) {
        names[student.id.number] = student.name;
    }
    const auto lead = [&navigator](const IssuedDocument& document) -> std::function<void()> {
        if (document.welcomeBack) {
            return [&navigator, id = *document.welcomeBack] { navigator.openWelcomeBack(id); };
        }
        if (document.prevention) {
            return [&navigator, id = *document.prevention] { navigator.openPrevention(id); };
        }
        if (document.suspension) {
            return [&navigator, id = *document.suspension] { navigator.openSuspension(id); };
        }
        return [&navigator, id = document.student] { navigator.openStudent(id); };
    };
    std::vector<FinderEntry> entries;
    entries.reserve(documents.size());
    for (const IssuedDocument& document : documents) {
        entries.push_back(line({document.title, names[document.student.number], document.recipient,
                                tableDate(document.issuedAt.toLocalTime().date())},
                               lead(document)));
    }
    return entries;
}

std::vector<StudentAction> studentActions(Navigator& navigator)
{
    // The words after the sentence are the ones people type for it.
    return {
        {FinderWords::tr("Record a suspension for %1"),
         searchKey(FinderWords::tr("record new suspension suspend exclusion for")),
         [&navigator](StudentId id) { navigator.newSuspension(id); }},
        {FinderWords::tr("Plan an exclusion prevention meeting for %1"),
         searchKey(FinderWords::tr("plan new prevention meeting for")),
         [&navigator](StudentId id) { navigator.newPrevention(id); }},
        {FinderWords::tr("Put together the evidence for %1"),
         searchKey(FinderWords::tr("evidence pack put together for")),
         [&navigator](StudentId id) { navigator.openEvidence(id); }},
        {FinderWords::tr("Change the details of %1"),
         searchKey(FinderWords::tr("edit change details contacts of")),
         [&navigator](StudentId id) { navigator.editStudent(id); }},
    };
}

} // namespace freshstart
