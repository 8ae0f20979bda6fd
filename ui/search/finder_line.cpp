// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder_line.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/search/finder_entries.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr int kMostShown = 10;

const std::set<FinderKind>& allRecords()
{
    static const std::set<FinderKind> all{FinderKind::Student, FinderKind::Suspension,
                                          FinderKind::WelcomeBack, FinderKind::Prevention,
                                          FinderKind::Document};
    return all;
}
} // namespace

FinderLine::FinderLine(const UiContext& context, QWidget* parent)
    : SuggestLine(parent)
    , m_context(context)
    , m_toRead(allRecords())
    , m_reading(new QTimer(this))
{
    setObjectName(u"globalSearchEdit"_s);
    setPlaceholderText(tr("Find or do anything (Ctrl+K)"));
    setAccessibleName(tr("Find or do anything"));
    setAccessibleDescription(tr("Students, suspensions, meetings, documents, settings and what you "
                                "want to do, such as “record suspension” and a name"));
    setToolTip(tr("Ctrl+K"));
    results()->setObjectName(u"globalSearchList"_s);
    results()->setAccessibleName(tr("What was found"));
    m_reading->setInterval(0);
    connect(m_reading, &QTimer::timeout, this, &FinderLine::readNext);
    listenForChanges();
}

void FinderLine::setActions(std::vector<FinderEntry> actions)
{
    m_finder.setEntries(FinderKind::Action, std::move(actions));
}

/// What stands in the lists, by whose change: a name stands in all of them.
void FinderLine::listenForChanges()
{
    using Kinds = std::set<FinderKind>;
    const ChangeNotifier& notifier = m_context.workspace.changes();
    const auto onChange = [this, &notifier](auto signal, const Kinds& kinds) {
        connect(&notifier, signal, this, [this, kinds] { invalidate(kinds); });
    };
    onChange(&ChangeNotifier::studentsChanged, allRecords());
    onChange(&ChangeNotifier::restored, allRecords());
    onChange(&ChangeNotifier::suspensionsChanged,
             Kinds{FinderKind::Suspension, FinderKind::WelcomeBack});
    onChange(&ChangeNotifier::meetingsChanged,
             Kinds{FinderKind::WelcomeBack, FinderKind::Prevention});
    onChange(&ChangeNotifier::documentsChanged, Kinds{FinderKind::Document});
}

void FinderLine::invalidate(const std::set<FinderKind>& kinds)
{
    m_toRead.insert(kinds.begin(), kinds.end());
    if (hasFocus()) {
        m_reading->start();
    }
}

void FinderLine::readStudents()
{
    const auto rows = m_context.workspace.students().rows(m_context.clock.today());
    if (rows) {
        m_students = namedStudents(*rows);
        m_finder.setEntries(FinderKind::Student, finderEntries(*rows, m_context.navigator));
        m_finder.setStudentActions(studentActions(m_context.navigator), m_students);
    }
}

/// What cannot be read is not found; the page that shows it says why.
void FinderLine::read(FinderKind kind)
{
    const auto keep = [this, kind](const auto& rows, const auto&... names) {
        if (rows) {
            m_finder.setEntries(kind, finderEntries(*rows, names..., m_context.navigator));
        }
    };
    Workspace& workspace = m_context.workspace;
    switch (kind) {
    case FinderKind::Student:
        readStudents();
        break;
    case FinderKind::Suspension:
        keep(workspace.cases().rows());
        break;
    case FinderKind::WelcomeBack:
        keep(workspace.welcomeBacks().rows());
        break;
    case FinderKind::Prevention:
        keep(workspace.preventions().rows());
        break;
    case FinderKind::Document:
        keep(workspace.records().list({}), m_students);
        break;
    case FinderKind::Action: // given, not read
        break;
    }
}

void FinderLine::readNext()
{
    if (!m_toRead.empty()) {
        read(m_toRead.extract(m_toRead.begin()).value());
    }
    if (m_toRead.empty()) {
        m_reading->stop();
        if (!text().trimmed().isEmpty() && results()->isVisible()) {
            search(text());
        }
    }
}

void FinderLine::focusInEvent(QFocusEvent* event)
{
    SuggestLine::focusInEvent(event);
    if (!m_toRead.empty()) {
        m_reading->start();
    }
}

void FinderLine::ask()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (text().trimmed().isEmpty()) {
        std::vector<FinderEntry> actions = m_finder.actions();
        const bool more = std::ssize(actions) > kMostShown;
        actions.resize(std::min(actions.size(), size_t{kMostShown}));
        show(std::move(actions), more ? tr("Type for more: a name, a date, a setting") : QString());
    }
}

void FinderLine::search(const QString& typed)
{
    if (m_toRead.contains(FinderKind::Student)) {
        readNext(); // the students, on whom everything hangs
    }
    std::vector<FinderEntry> found = m_finder.find(typed, kMostShown);
    const QString note = !found.empty()     ? QString()
                         : m_toRead.empty() ? tr("Nothing found. Try a name, a form, a date such "
                                                 "as “12 Nov”, or what you want to do.")
                                            : tr("Looking …");
    if (!m_toRead.empty()) {
        m_reading->start();
    }
    show(std::move(found), note);
}

void FinderLine::show(std::vector<FinderEntry> entries, const QString& note)
{
    m_shown = std::move(entries);
    std::vector<Suggestion> lines;
    lines.reserve(m_shown.size());
    for (const FinderEntry& entry : m_shown) {
        lines.push_back({entry.text, std::ssize(lines)});
    }
    showSuggestions(lines, note);
}

void FinderLine::chosen(qint64 key)
{
    if (key >= 0 && key < std::ssize(m_shown)) {
        const auto go = m_shown[static_cast<size_t>(key)].go;
        go();
    }
}

} // namespace freshstart
