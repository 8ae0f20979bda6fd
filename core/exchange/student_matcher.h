// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/student_source.h"
#include "core/students/student.h"

#include <QHash>

#include <vector>

namespace freshstart {

/// Says which student here a row of a file is: by UPN, else by surname, forename and date of birth,
/// else by the key of the import. Each student is matched by one row of the file at most.
class StudentMatcher
{
public:
    /// `here` must outlive the matcher.
    explicit StudentMatcher(const std::vector<StudentRecord>& here);

    struct Match {
        const StudentRecord* student = nullptr; ///< null: a new one
        std::vector<Issue> issues;
    };
    /// Rows in the order of the file.
    Match match(const SourceStudent& incoming);

private:
    static void checkSamePerson(const SourceStudent& incoming, Match& match);
    void findByName(const SourceStudent& incoming, Match& match) const;
    void findByKey(const SourceStudent& incoming, Match& match) const;
    void checkTwice(const SourceStudent& incoming, Match& match);

    struct Seen {
        int row = 0;
        QString upn;
        QString externalKey;
    };
    QHash<QString, const StudentRecord*> m_byUpn;
    QHash<QString, const StudentRecord*> m_byKey;
    QMultiHash<QString, const StudentRecord*> m_byNameAndBirth;
    QHash<QString, int> m_names;      ///< how many students here have a name
    QHash<QString, int> m_upnRows;    ///< UPN → row of the file
    QHash<StudentId, int> m_usedRows; ///< student matched → row of the file
    QHash<QString, Seen> m_newNames;  ///< name and birth of new rows
};

} // namespace freshstart
