// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace freshstart {

/// Another student whose name occurs in a text.
struct NamedOther {
    int text = 0;          ///< which of the texts, from 0
    StudentId student;
    QString name;          ///< of that student, as shown
    bool wholeName = true; ///< false: the surname alone, which may be anybody's

    bool operator==(const NamedOther&) const = default;
};

/// The names of all students but one, made ready once to be looked for many times, as while somebody
/// types. What it finds and what not: see otherStudentsNamed.
class OtherStudentNames
{
public:
    OtherStudentNames(std::vector<StudentRow> students, StudentId self);
    ~OtherStudentNames();
    OtherStudentNames(const OtherStudentNames&) = delete;
    OtherStudentNames& operator=(const OtherStudentNames&) = delete;

    [[nodiscard]] std::vector<NamedOther> in(std::span<const QString> texts) const;

private:
    class Patterns;
    std::vector<StudentRow> m_students; ///< the patterns point to them
    std::unique_ptr<Patterns> m_patterns;
};

/// Whole words are compared, accents and case folded (base/text): forename and surname in either
/// order, legal or preferred; and the surname alone where it has four letters or more, is no name of
/// the student the papers are about and follows no title: "Mrs Hart" is a grown-up. Each student
/// once for each text. A hint for whoever reads it through, never a proof that nobody is named.
std::vector<NamedOther> otherStudentsNamed(std::span<const QString> texts,
                                           std::span<const StudentRow> students, StudentId self);

} // namespace freshstart
