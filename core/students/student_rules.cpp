// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_rules.h"

#include "core/law/ages.h"
#include "core/law/upn.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// The ages a school can have on its roll: nursery to the end of an EHC plan's school years.
constexpr int kYoungest = 2;
constexpr int kOldest = 19;

using Issues = std::vector<Issue>;

void add(Issues& issues, Severity severity, const QString& code, const QString& field,
         const QStringList& parameters = {})
{
    issues.push_back(Issue{severity, code, field, 0, parameters});
}

void checkDateOfBirth(Issues& issues, const StudentDetails& details, QDate today)
{
    const QString field = u"date_of_birth"_s;
    if (!details.dateOfBirth) {
        add(issues, Severity::Doubt, u"missing_date_of_birth"_s, field);
        return;
    }
    const QString written = details.dateOfBirth->toString(Qt::ISODate);
    if (*details.dateOfBirth > today) {
        add(issues, Severity::Problem, u"date_of_birth_in_future"_s, field, {written});
        return;
    }
    const int age = ageOn(*details.dateOfBirth, today);
    if (age < kYoungest || age > kOldest) {
        add(issues, Severity::Doubt, u"age_unusual"_s, field, {QString::number(age), written});
    }
}

/// A number that looks mistyped is doubted, never refused: the school may have no other.
void checkNumber(Issues& issues, const QString& upn)
{
    const auto why = [&] {
        switch (checkUpn(upn)) {
        case UpnFinding::WrongLength:
            return u"length"_s;
        case UpnFinding::WrongCharacter:
            return u"character"_s;
        case UpnFinding::WrongCheckLetter:
            return u"check_letter"_s;
        case UpnFinding::Missing:
        case UpnFinding::Permanent:
        case UpnFinding::Temporary:
            break;
        }
        return QString();
    }();
    if (!why.isEmpty()) {
        add(issues, Severity::Doubt, u"upn_doubtful"_s, u"upn"_s, {upn, why});
    }
}

bool isKnownYearGroup(const QString& yearGroup)
{
    static const QSet<QString> known = {
        u"E1"_s, u"E2"_s, u"N1"_s, u"N2"_s, u"R"_s,  u"1"_s,  u"2"_s,  u"3"_s,  u"4"_s,  u"5"_s,
        u"6"_s,  u"7"_s,  u"8"_s,  u"9"_s,  u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"X"_s,
    };
    return known.contains(yearGroup);
}

void checkContact(Issues& issues, const Contact& contact, const QString& number)
{
    if (contact.forename.isEmpty() && contact.surname.isEmpty()) {
        add(issues, Severity::Problem, u"contact_without_name"_s, u"contacts"_s, {number});
    }
    if (contact.getsLetters && !contact.livesWithStudent && contact.address.isEmpty()) {
        add(issues, Severity::Doubt, u"contact_without_address"_s, u"contacts"_s, {number});
    }
    const qsizetype at = contact.email.indexOf(u'@');
    const bool plausible = at > 0 && at == contact.email.lastIndexOf(u'@') &&
                           contact.email.indexOf(u'.', at) > at + 1 &&
                           !contact.email.contains(u' ');
    if (!contact.email.isEmpty() && !plausible) {
        add(issues, Severity::Doubt, u"contact_email_doubtful"_s, u"contacts"_s,
            {number, contact.email});
    }
}

void checkContacts(Issues& issues, const std::vector<Contact>& contacts)
{
    int number = 0;
    bool anyLetters = false;
    for (const Contact& contact : contacts) {
        checkContact(issues, contact, QString::number(++number));
        anyLetters = anyLetters || contact.getsLetters;
    }
    if (!contacts.empty() && !anyLetters) {
        add(issues, Severity::Doubt, u"nobody_gets_letters"_s, u"contacts"_s);
    }
}

void checkStatuses(Issues& issues, const std::vector<StatusPeriod>& statuses)
{
    const QString field = u"statuses"_s;
    for (size_t i = 0; i < statuses.size(); ++i) {
        const StatusPeriod& status = statuses[i];
        const QString number = QString::number(i + 1);
        if (status.first && status.last && *status.last < *status.first) {
            add(issues, Severity::Problem, u"status_ends_before_start"_s, field,
                {number, toCode(status.kind), status.first->toString(Qt::ISODate),
                 status.last->toString(Qt::ISODate)});
        }
        for (size_t j = 0; j < i; ++j) {
            if (statuses[j].kind == status.kind && !statuses[j].last && !status.last) {
                add(issues, Severity::Doubt, u"status_twice"_s, field,
                    {number, toCode(status.kind)});
                break;
            }
        }
    }
}

} // namespace

std::vector<Issue> validate(const StudentDetails& details, QDate today)
{
    Issues issues;
    if (details.surname.trimmed().isEmpty()) {
        add(issues, Severity::Problem, u"missing_surname"_s, u"surname"_s);
    }
    if (details.forename.trimmed().isEmpty()) {
        add(issues, Severity::Doubt, u"missing_forename"_s, u"forename"_s);
    }
    checkDateOfBirth(issues, details, today);
    checkNumber(issues, details.upn);
    if (!details.yearGroup.isEmpty() && !isKnownYearGroup(details.yearGroup)) {
        add(issues, Severity::Doubt, u"year_group_unknown"_s, u"year_group"_s, {details.yearGroup});
    }
    return issues;
}

std::vector<Issue> validate(const StudentRecord& record, QDate today)
{
    Issues issues = validate(record.details, today);
    checkContacts(issues, record.contacts);
    int number = 0;
    for (const Professional& professional : record.professionals) {
        ++number;
        if (professional.name.isEmpty() && professional.organisation.isEmpty()) {
            add(issues, Severity::Doubt, u"professional_without_name"_s, u"professionals"_s,
                {QString::number(number)});
        }
    }
    checkStatuses(issues, record.statuses);
    return issues;
}

} // namespace freshstart
