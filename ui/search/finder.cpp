// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace freshstart {

namespace {

constexpr int kMostStudents = 6;
constexpr int kMostOfOtherKinds = 3;
constexpr int kMostForAnAction = 3; ///< students an action is offered for

/// The typed words without those that call the action; nothing where none of them does.
QStringList withoutCalling(const QStringList& typed, const QString& actionKey)
{
    const QStringList calling = actionKey.split(u' ', Qt::SkipEmptyParts);
    QStringList rest;
    for (const QString& word : typed) {
        const bool calls =
            word.size() > 1 && std::ranges::any_of(calling, [&word](const QString& call) {
                return call.startsWith(word);
            });
        if (!calls) {
            rest.append(word);
        }
    }
    return rest.size() < typed.size() ? rest : QStringList();
}

} // namespace

void Finder::setEntries(FinderKind kind, std::vector<FinderEntry> entries)
{
    std::vector<QString> keys;
    keys.reserve(entries.size());
    for (const FinderEntry& entry : entries) {
        keys.push_back(entry.key);
    }
    m_lists[kind] = {std::move(entries), WordIndex(keys)};
}

void Finder::setStudentActions(std::vector<StudentAction> actions,
                               std::vector<NamedStudent> students)
{
    m_studentActions = std::move(actions);
    m_students = std::move(students);
}

std::vector<FinderEntry> Finder::actions() const
{
    const auto list = m_lists.find(FinderKind::Action);
    return list != m_lists.end() ? list->second.entries : std::vector<FinderEntry>();
}

void Finder::addStudentActions(const QString& typed, std::vector<Found>& found) const
{
    const auto students = m_lists.find(FinderKind::Student);
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (const StudentAction& action : m_studentActions) {
        const QStringList rest = withoutCalling(words, action.key);
        if (rest.isEmpty() || students == m_lists.end()) {
            continue;
        }
        for (const WordHit& hit : students->second.index.find(rest.join(u' '), kMostForAnAction)) {
            const NamedStudent& student = m_students[static_cast<size_t>(hit.entry)];
            // The calling words count as begun words, so that more words typed rank higher.
            const int called = 3 * static_cast<int>(words.size() - rest.size());
            found.push_back({hit.score + called,
                             FinderKind::Action,
                             {action.text.arg(student.name), {}, [go = action.go, id = student.id] {
                                  go(id);
                              }}});
        }
    }
}

std::vector<FinderEntry> Finder::find(const QString& typed, int atMost) const
{
    std::vector<Found> found;
    for (const auto& [kind, list] : m_lists) {
        const int most = kind == FinderKind::Student ? kMostStudents : kMostOfOtherKinds;
        for (const WordHit& hit : list.index.find(typed, most)) {
            found.push_back({hit.score, kind, list.entries[static_cast<size_t>(hit.entry)]});
        }
    }
    addStudentActions(typed, found);
    std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
        return std::tuple(-a.score, a.kind) < std::tuple(-b.score, b.kind);
    });
    std::vector<FinderEntry> entries;
    for (size_t i = 0; i < found.size() && std::ssize(entries) < atMost; ++i) {
        entries.push_back(std::move(found[i].entry));
    }
    return entries;
}

} // namespace freshstart
