// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/headings.h"
#include "core/exchange/import_date.h"
#include "core/students/student.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace freshstart {

/// Who the students here are, by UPN and by the key of the import they came with.
class StudentKeys
{
public:
    explicit StudentKeys(const std::vector<StudentRow>& students);

    struct Named {
        StudentId id;
        QString name; ///< "Surname, Forename" as shown
    };
    [[nodiscard]] const Named* find(const QString& key) const;

private:
    QHash<QString, Named> m_named;
};

/// What a first look through a CSV of suspensions finds out.
struct SuspensionFileLook {
    int joinColumn = -1; ///< names more known students than any other; -1 where there is no column
    DateOrderGuess dates;
};
SuspensionFileLook lookThrough(const QByteArray& csv, const Headings& headings,
                               const StudentKeys& students);

} // namespace freshstart
