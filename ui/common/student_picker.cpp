// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/student_picker.h"

#include "core/documents/wording.h"
#include "ui/common/date_text.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr size_t kMostShown = 8;
}

QString studentLine(const StudentRow& row)
{
    const QString forename = row.preferredForename.isEmpty() ? row.forename : row.preferredForename;
    const QString surname = row.preferredSurname.isEmpty() ? row.surname : row.preferredSurname;
    QStringList facts = {QString(forename + u' ' + surname).trimmed()};
    if (!row.yearGroup.isEmpty()) {
        facts.append(wording::yearGroup(row.yearGroup));
    }
    if (!row.form.isEmpty()) {
        facts.append(row.form);
    }
    if (row.dateOfBirth) {
        facts.append(StudentPicker::tr("born %1").arg(tableDate(*row.dateOfBirth)));
    }
    return facts.join(u" · "_s);
}

StudentPicker::StudentPicker(Fetch fetch, QWidget* parent)
    : SuggestLine(parent)
    , m_fetch(std::move(fetch))
{
    setPlaceholderText(tr("Type a name, form or UPN"));
    results()->setObjectName(u"studentsFoundList"_s);
    results()->setAccessibleName(tr("Students found"));
}

void StudentPicker::invalidate()
{
    m_fetched = false;
    m_rows.clear();
    m_index = {};
}

void StudentPicker::search(const QString& typed)
{
    if (!m_fetched) {
        m_rows = m_fetch();
        m_index = StudentIndex(m_rows);
        m_fetched = true;
    }
    const std::vector<int> found = m_index.find(typed);
    std::vector<Suggestion> shown;
    for (size_t i = 0; i < found.size() && i < kMostShown; ++i) {
        const StudentRow& row = m_rows[static_cast<size_t>(found[i])];
        shown.push_back({studentLine(row), row.id.number});
    }
    const auto more = static_cast<int>(found.size() - shown.size());
    showSuggestions(shown, found.empty() ? tr("No student found")
                           : more > 0    ? tr("%1 more: type on").arg(more)
                                         : QString());
}

void StudentPicker::chosen(qint64 key)
{
    Q_EMIT picked(StudentId{key});
}

} // namespace freshstart
