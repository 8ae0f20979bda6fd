// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/word_index.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace freshstart {

/// What can be found; among entries that fit alike the earlier kind comes first.
enum class FinderKind { Student, Action, Suspension, WelcomeBack, Prevention, Document };

/// Something to go to or to do.
struct FinderEntry {
    QString text; ///< as it is listed
    QString key;  ///< what is searched, as searchKey() makes it
    std::function<void()> go;
};

/// An action on one student: "Record a suspension for Noah Fox".
struct StudentAction {
    QString text; ///< with %1 for the name
    QString key;  ///< the words that call it, as searchKey() makes them
    std::function<void(StudentId)> go;
};

struct NamedStudent {
    StudentId id;
    QString name;
};

/// Looks through everything at once. Lists are given kind by kind, as they are read.
class Finder
{
public:
    void setEntries(FinderKind kind, std::vector<FinderEntry> entries);
    /// The students in the order of their entries.
    void setStudentActions(std::vector<StudentAction> actions, std::vector<NamedStudent> students);

    /// The best first: of each kind a few, so that no kind hides the others.
    [[nodiscard]] std::vector<FinderEntry> find(const QString& typed, int atMost) const;
    /// What is offered before anything is typed.
    [[nodiscard]] std::vector<FinderEntry> actions() const;

private:
    struct List {
        std::vector<FinderEntry> entries;
        WordIndex index;
    };
    struct Found {
        int score = 0;
        FinderKind kind = FinderKind::Student;
        FinderEntry entry;
    };
    void addStudentActions(const QString& typed, std::vector<Found>& found) const;

    std::map<FinderKind, List> m_lists;
    std::vector<StudentAction> m_studentActions;
    std::vector<NamedStudent> m_students;
};

} // namespace freshstart
