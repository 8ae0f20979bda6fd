// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_matcher.h"

#include "core/base/text.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString nameKey(const StudentDetails& details)
{
    return searchKey(details.surname) + u'|' + searchKey(details.forename);
}

QString nameAndBirthKey(const StudentDetails& details)
{
    return nameKey(details) + u'|' +
           (details.dateOfBirth ? details.dateOfBirth->toString(Qt::ISODate) : QString());
}

bool differ(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

StudentMatcher::StudentMatcher(const std::vector<StudentRecord>& here)
{
    for (const StudentRecord& student : here) {
        const StudentDetails& d = student.details;
        if (!d.upn.isEmpty() && !m_byUpn.contains(d.upn)) {
            m_byUpn.insert(d.upn, &student);
        }
        if (!d.externalKey.isEmpty() && !m_byKey.contains(d.externalKey)) {
            m_byKey.insert(d.externalKey, &student);
        }
        m_byNameAndBirth.insert(nameAndBirthKey(d), &student);
        ++m_names[nameKey(d)];
    }
}

StudentMatcher::Match StudentMatcher::match(const SourceStudent& incoming)
{
    Match match;
    const StudentDetails& d = incoming.record.details;
    if (!d.upn.isEmpty()) {
        if (const int earlier = m_upnRows.value(d.upn); earlier > 0) {
            match.issues.push_back(importProblem(incoming.row, import_issue::kUpnTwiceInFile,
                                                 u"upn"_s, {d.upn, QString::number(earlier)}));
            return match;
        }
        m_upnRows.insert(d.upn, incoming.row);
        match.student = m_byUpn.value(d.upn);
        checkSamePerson(incoming, match);
    }
    if (match.student == nullptr && !hasProblem(match.issues)) {
        findByName(incoming, match);
    }
    if (match.student == nullptr && !hasProblem(match.issues)) {
        findByKey(incoming, match);
    }
    if (!hasProblem(match.issues)) {
        checkTwice(incoming, match);
    }
    return match;
}

/// A UPN typed wrongly would put one student's facts into another's record.
void StudentMatcher::checkSamePerson(const SourceStudent& incoming, Match& match)
{
    if (match.student == nullptr) {
        return;
    }
    const StudentDetails& here = match.student->details;
    const StudentDetails& d = incoming.record.details;
    if (searchKey(here.surname) != searchKey(d.surname) &&
        searchKey(here.forename) != searchKey(d.forename) && here.dateOfBirth != d.dateOfBirth) {
        match.issues.push_back(importProblem(incoming.row, import_issue::kUpnOfAnother, u"upn"_s,
                                             {d.upn, here.shownName()}));
    }
}

void StudentMatcher::findByName(const SourceStudent& incoming, Match& match) const
{
    const StudentDetails& d = incoming.record.details;
    std::vector<const StudentRecord*> candidates;
    for (const StudentRecord* student : m_byNameAndBirth.values(nameAndBirthKey(d))) {
        const StudentDetails& here = student->details;
        // Another UPN and another key as well: another person of the same name.
        if (!(differ(here.upn, d.upn) && differ(here.externalKey, d.externalKey))) {
            candidates.push_back(student);
        }
    }
    if (candidates.size() > 1) {
        std::erase_if(candidates, [&d](const StudentRecord* student) {
            return d.externalKey.isEmpty() || student->details.externalKey != d.externalKey;
        });
        if (candidates.size() != 1) {
            match.issues.push_back(
                importProblem(incoming.row, import_issue::kSeveralStudentsMatch, u"surname"_s,
                              {QString::number(m_byNameAndBirth.count(nameAndBirthKey(d)))}));
            return;
        }
    }
    if (!candidates.empty()) {
        match.student = candidates.front();
        if (differ(match.student->details.upn, d.upn)) {
            match.issues.push_back(importDoubt(incoming.row, import_issue::kUpnDiffers, u"upn"_s,
                                               {match.student->details.upn, d.upn}));
        }
    }
}

void StudentMatcher::findByKey(const SourceStudent& incoming, Match& match) const
{
    const StudentDetails& d = incoming.record.details;
    const StudentRecord* student = d.externalKey.isEmpty() ? nullptr : m_byKey.value(d.externalKey);
    // Systems give small numbers as keys, so one alone proves little: something else must agree.
    if (student != nullptr && !differ(student->details.upn, d.upn) &&
        (searchKey(student->details.surname) == searchKey(d.surname) ||
         student->details.dateOfBirth == d.dateOfBirth)) {
        match.student = student;
    }
}

void StudentMatcher::checkTwice(const SourceStudent& incoming, Match& match)
{
    const auto twice = [&](int earlier) {
        match.issues.push_back(importProblem(incoming.row, import_issue::kStudentTwiceInFile,
                                             u"surname"_s, {QString::number(earlier)}));
    };
    if (match.student != nullptr) {
        if (const int earlier = m_usedRows.value(match.student->id); earlier > 0) {
            twice(earlier);
            return;
        }
        m_usedRows.insert(match.student->id, incoming.row);
        return;
    }
    const StudentDetails& d = incoming.record.details;
    const QString key = nameAndBirthKey(d);
    if (const auto seen = m_newNames.constFind(key); seen != m_newNames.constEnd()) {
        if (!differ(seen->upn, d.upn) && !differ(seen->externalKey, d.externalKey)) {
            twice(seen->row);
            return;
        }
    } else {
        m_newNames.insert(key, {incoming.row, d.upn, d.externalKey});
    }
    int& sameName = m_names[nameKey(d)];
    if (++sameName > 1) {
        match.issues.push_back(
            importDoubt(incoming.row, import_issue::kSameNameHere, u"surname"_s));
    }
}

} // namespace freshstart
