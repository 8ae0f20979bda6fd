// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/named_others.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qsizetype kShortestSurname = 4; // shorter ones are words of every sentence

struct Pattern {
    QStringList words;
    const StudentRow* student = nullptr;
    bool wholeName = true;
};

QStringList wordsOf(const QString& text)
{
    return searchKey(text).split(u' ', Qt::SkipEmptyParts);
}

bool isTitle(const QString& word)
{
    static const QSet<QString> titles{u"mr"_s, u"mrs"_s, u"ms"_s,  u"miss"_s,
                                      u"mx"_s, u"dr"_s,  u"sir"_s, u"madam"_s};
    return titles.contains(word);
}

QStringList shownNameOf(const StudentRow& student)
{
    return {student.preferredForename.isEmpty() ? student.forename : student.preferredForename,
            student.preferredSurname.isEmpty() ? student.surname : student.preferredSurname};
}

} // namespace

/// The patterns of all students, found by their first word.
class OtherStudentNames::Patterns
{
public:
    Patterns(std::span<const StudentRow> students, StudentId self)
    {
        for (const StudentRow& student : students) {
            if (student.id == self) {
                for (const QString& name : {student.surname, student.forename,
                                            student.preferredSurname, student.preferredForename}) {
                    const QStringList words = wordsOf(name);
                    m_own += QSet<QString>(words.begin(), words.end());
                }
            }
        }
        for (const StudentRow& student : students) {
            if (student.id != self) {
                addStudent(student);
            }
        }
    }

    /// Those that stand in the words at this place.
    template<class Found>
    void at(const QStringList& words, qsizetype place, Found found) const
    {
        const auto candidates = m_byFirst.constFind(words.at(place));
        if (candidates == m_byFirst.constEnd()) {
            return;
        }
        for (const Pattern& pattern : *candidates) {
            if (words.mid(place, pattern.words.size()) == pattern.words &&
                (pattern.wholeName || place == 0 || !isTitle(words.at(place - 1)))) {
                found(pattern);
            }
        }
    }

private:
    void addStudent(const StudentRow& student)
    {
        QSet<QString> forenames{searchKey(student.forename), searchKey(student.preferredForename)};
        QSet<QString> surnames{searchKey(student.surname), searchKey(student.preferredSurname)};
        forenames.remove(QString());
        surnames.remove(QString());
        for (const QString& surname : std::as_const(surnames)) {
            for (const QString& forename : std::as_const(forenames)) {
                add({wordsOf(forename + u' ' + surname), &student, true});
                add({wordsOf(surname + u' ' + forename), &student, true});
            }
            const QStringList words = wordsOf(surname);
            const bool own = std::ranges::all_of(
                words, [this](const QString& word) { return m_own.contains(word); });
            if (surname.size() >= kShortestSurname && !own) {
                add({words, &student, false});
            }
        }
    }
    void add(const Pattern& pattern)
    {
        if (!pattern.words.isEmpty()) {
            m_byFirst[pattern.words.front()].push_back(pattern);
        }
    }

    QSet<QString> m_own; ///< words of the names of the student the papers are about
    QHash<QString, std::vector<Pattern>> m_byFirst;
};

OtherStudentNames::OtherStudentNames(std::vector<StudentRow> students, StudentId self)
    : m_students(std::move(students))
    , m_patterns(std::make_unique<Patterns>(m_students, self))
{}

OtherStudentNames::~OtherStudentNames() = default;

std::vector<NamedOther> OtherStudentNames::in(std::span<const QString> texts) const
{
    std::vector<NamedOther> all;
    for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
        const QStringList words = wordsOf(texts[static_cast<std::size_t>(i)]);
        std::vector<NamedOther> here;
        for (qsizetype place = 0; place < words.size(); ++place) {
            m_patterns->at(words, place, [&](const Pattern& pattern) {
                const auto known =
                    std::ranges::find(here, pattern.student->id, &NamedOther::student);
                if (known == here.end()) {
                    here.push_back({i, pattern.student->id,
                                    shownNameOf(*pattern.student).join(u' ').trimmed(),
                                    pattern.wholeName});
                } else if (pattern.wholeName) {
                    known->wholeName = true;
                }
            });
        }
        std::ranges::move(here, std::back_inserter(all));
    }
    return all;
}

std::vector<NamedOther> otherStudentsNamed(std::span<const QString> texts,
                                           std::span<const StudentRow> students, StudentId self)
{
    return OtherStudentNames({students.begin(), students.end()}, self).in(texts);
}

} // namespace freshstart
