// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/merge_rules.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/calendar/school_year.h"
#include "core/law/numbers.h"
#include "core/suspensions/suspension_rules.h"
#include "core/suspensions/totals.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using enum IdentityField;

constexpr std::array kFields{
    std::pair{Upn, "upn"_L1},
    std::pair{ExternalKey, "external_key"_L1},
    std::pair{Surname, "surname"_L1},
    std::pair{Forename, "forename"_L1},
    std::pair{MiddleNames, "middle_names"_L1},
    std::pair{PreferredSurname, "preferred_surname"_L1},
    std::pair{PreferredForename, "preferred_forename"_L1},
    std::pair{DateOfBirth, "date_of_birth"_L1},
    std::pair{Sex, "sex"_L1},
    std::pair{YearGroup, "year_group"_L1},
    std::pair{Form, "form"_L1},
    std::pair{Address, "address"_L1},
    std::pair{ReferringSchool, "referring_school_id"_L1},
    std::pair{PlacingAuthority, "placing_authority_id"_L1},
};
static_assert(kFields.size() == static_cast<size_t>(kIdentityFieldCount));

/// Each of the fields that are texts.
QString StudentDetails::* textOf(IdentityField field)
{
    switch (field) {
    case Upn:
        return &StudentDetails::upn;
    case ExternalKey:
        return &StudentDetails::externalKey;
    case Surname:
        return &StudentDetails::surname;
    case Forename:
        return &StudentDetails::forename;
    case MiddleNames:
        return &StudentDetails::middleNames;
    case PreferredSurname:
        return &StudentDetails::preferredSurname;
    case PreferredForename:
        return &StudentDetails::preferredForename;
    case Sex:
        return &StudentDetails::sex;
    case YearGroup:
        return &StudentDetails::yearGroup;
    case Form:
        return &StudentDetails::form;
    default:
        return nullptr;
    }
}

void copy(IdentityField field, const StudentDetails& from, StudentDetails& to)
{
    if (auto text = textOf(field)) {
        to.*text = from.*text;
    } else if (field == DateOfBirth) {
        to.dateOfBirth = from.dateOfBirth;
    } else if (field == Address) {
        to.address = from.address;
    } else if (field == ReferringSchool) {
        to.referringSchool = from.referringSchool;
    } else {
        to.placingAuthority = from.placingAuthority;
    }
}

bool isSame(IdentityField field, const StudentDetails& one, const StudentDetails& other)
{
    StudentDetails both = one;
    copy(field, other, both);
    return both == one;
}

bool isEmpty(IdentityField field, const StudentDetails& details)
{
    return isSame(field, details, StudentDetails());
}

QStringList wordsOfName(const StudentDetails& d)
{
    return searchKey(QStringList{d.forename, d.surname, d.preferredForename, d.preferredSurname}
                         .join(u' '))
        .split(u' ', Qt::SkipEmptyParts);
}

bool shareAName(const StudentDetails& one, const StudentDetails& other)
{
    const QStringList words = wordsOfName(other);
    const QStringList own = wordsOfName(one);
    return std::ranges::any_of(own, [&words](const QString& word) { return words.contains(word); });
}

Issue finding(Severity severity, const QString& code, const QStringList& parameters = {})
{
    return {severity, code, {}, 0, parameters};
}

void checkIdentity(const StudentDetails& kept, const StudentDetails& gone,
                   std::vector<Issue>& issues)
{
    const bool twoUpns = !kept.upn.isEmpty() && !gone.upn.isEmpty() && kept.upn != gone.upn;
    const bool twoBirths =
        kept.dateOfBirth && gone.dateOfBirth && *kept.dateOfBirth != *gone.dateOfBirth;
    if (twoUpns && twoBirths) {
        issues.push_back(finding(Severity::Problem, u"merge_different_children"_s));
        return;
    }
    if (twoUpns) {
        issues.push_back(finding(Severity::Doubt, u"merge_two_upns"_s, {kept.upn, gone.upn}));
    }
    if (twoBirths) {
        issues.push_back(finding(Severity::Doubt, u"merge_two_births"_s,
                                 {kept.dateOfBirth->toString(Qt::ISODate),
                                  gone.dateOfBirth->toString(Qt::ISODate)}));
    }
    if (!shareAName(kept, gone)) {
        issues.push_back(finding(Severity::Doubt, u"merge_names_differ"_s,
                                 {kept.shownName(), gone.shownName()}));
    }
}

void checkOverlaps(const MergeSide& kept, const MergeSide& gone, std::vector<Issue>& issues)
{
    for (const Suspension& one : gone.suspensions) {
        for (const Suspension& other : kept.suspensions) {
            if (one.status != SuspensionStatus::Cancelled &&
                other.status != SuspensionStatus::Cancelled &&
                overlaps(one.details, other.details)) {
                issues.push_back(
                    finding(Severity::Problem, u"merge_suspensions_overlap"_s,
                            {one.details.first.date.toString(Qt::ISODate),
                             std::max(one.details.last.date, one.details.first.date)
                                 .toString(Qt::ISODate)}));
            }
        }
    }
}

/// R7: nothing makes a total over the limit impossible to record, so it is said and not refused.
void checkYears(const MergeSide& kept, const MergeSide& gone, const SchoolCalendar& calendar,
                std::vector<Issue>& issues)
{
    std::vector<CountedSuspension> all;
    std::set<int> years;
    for (const MergeSide* side : {&kept, &gone}) {
        for (const Suspension& one : side->suspensions) {
            all.push_back(counted(one));
            if (one.details.first.isValid()) {
                years.insert(schoolYearOf(one.details.first.date));
            }
        }
    }
    for (const int year : years) {
        const int elsewhere =
            kept.record.halfDaysElsewhere(year) + gone.record.halfDaysElsewhere(year);
        const int total = yearTotal(all, year, calendar, elsewhere);
        if (total > law::kYearLimitHalfDays) {
            issues.push_back(finding(
                Severity::Doubt, u"merge_year_over_limit"_s,
                {u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0')),
                 QString::number(total)}));
        }
    }
}

void checkTwice(const MergeSide& kept, const MergeSide& gone, std::vector<Issue>& issues)
{
    if (kept.hasEarlyHelp && gone.hasEarlyHelp) {
        issues.push_back(finding(Severity::Doubt, u"merge_early_help_twice"_s));
    }
    std::set<int> said;
    for (const DaysElsewhere& one : gone.record.daysElsewhere) {
        if (kept.record.halfDaysElsewhere(one.schoolYear) > 0 &&
            std::ranges::find(kept.record.daysElsewhere, one) == kept.record.daysElsewhere.end() &&
            said.insert(one.schoolYear).second) {
            issues.push_back(finding(
                Severity::Doubt, u"merge_days_elsewhere_twice"_s,
                {u"%1/%2"_s.arg(one.schoolYear).arg((one.schoolYear + 1) % 100, 2, 10, QLatin1Char('0'))}));
        }
    }
}

QString nameKey(const StudentRow& row, bool preferred)
{
    const auto or_ = [](const QString& first, const QString& second) {
        return first.isEmpty() ? second : first;
    };
    return preferred ? searchKey(or_(row.preferredForename, row.forename) + u' ' +
                                 or_(row.preferredSurname, row.surname))
                     : searchKey(row.forename + u' ' + row.surname);
}

/// One letter more, less or other, or two neighbours changed about.
bool isAlmost(const QString& one, const QString& other)
{
    const qsizetype difference = one.size() - other.size();
    if (difference < -1 || difference > 1) {
        return false;
    }
    qsizetype start = 0;
    while (start < std::min(one.size(), other.size()) && one[start] == other[start]) {
        ++start;
    }
    const QString restOne = one.mid(start);
    const QString restOther = other.mid(start);
    return restOne.mid(1) == restOther.mid(1) || restOne.mid(1) == restOther ||
           restOne == restOther.mid(1) ||
           (restOne.size() > 1 && restOther.size() > 1 && restOne[0] == restOther[1] &&
            restOne[1] == restOther[0] && restOne.mid(2) == restOther.mid(2));
}

std::optional<DoubleGround> groundOf(const StudentRow& one, const StudentRow& other)
{
    if (!one.upn.isEmpty() && one.upn.compare(other.upn, Qt::CaseInsensitive) == 0) {
        return DoubleGround::SameUpn;
    }
    if (!one.dateOfBirth || one.dateOfBirth != other.dateOfBirth) {
        return std::nullopt;
    }
    const QStringList names{nameKey(one, false), nameKey(one, true)};
    const QStringList others{nameKey(other, false), nameKey(other, true)};
    for (const QString& name : names) {
        if (others.contains(name)) {
            return DoubleGround::SameNameAndBirth;
        }
    }
    for (const QString& name : names) {
        if (std::ranges::any_of(others, [&](const QString& o) { return isAlmost(name, o); })) {
            return DoubleGround::LikeNameAndBirth;
        }
    }
    return std::nullopt;
}

} // namespace

QString toCode(IdentityField field)
{
    return codeIn(kFields, field);
}

std::optional<IdentityField> identityFieldFromCode(const QString& code)
{
    return knownIn(kFields, code);
}

QString toCode(DoubleGround ground)
{
    switch (ground) {
    case DoubleGround::SameUpn:
        return u"same_upn"_s;
    case DoubleGround::SameNameAndBirth:
        return u"same_name_and_birth"_s;
    case DoubleGround::LikeNameAndBirth:
        break;
    }
    return u"like_name_and_birth"_s;
}

IdentityFields differing(const StudentDetails& kept, const StudentDetails& gone)
{
    IdentityFields fields;
    for (const auto& [field, code] : kFields) {
        if (!isSame(field, kept, gone)) {
            fields.insert(field);
        }
    }
    return fields;
}

IdentityFields proposedFromGone(const StudentDetails& kept, const StudentDetails& gone)
{
    IdentityFields fields;
    for (const IdentityField field : differing(kept, gone)) {
        if (isEmpty(field, kept)) {
            fields.insert(field);
        }
    }
    return fields;
}

StudentDetails chosen(const StudentDetails& kept, const StudentDetails& gone,
                      const IdentityFields& fromGone)
{
    StudentDetails details = kept;
    for (const IdentityField field : fromGone) {
        copy(field, gone, details);
    }
    return details;
}

std::vector<Issue> mergeIssues(const MergeSide& kept, const MergeSide& gone,
                               const SchoolCalendar& calendar)
{
    if (kept.record.id == gone.record.id) {
        return {finding(Severity::Problem, u"merge_same_record"_s)};
    }
    std::vector<Issue> issues;
    checkIdentity(kept.record.details, gone.record.details, issues);
    checkOverlaps(kept, gone, issues);
    checkYears(kept, gone, calendar, issues);
    checkTwice(kept, gone, issues);
    return issues;
}

bool isSameContact(const Contact& one, const Contact& other)
{
    Contact same = other;
    same.priority = one.priority;
    return same == one;
}

std::vector<LikelyDouble> likelyDoubles(const std::vector<StudentRow>& students)
{
    // Only those are set side by side that have a UPN or a birthday in common: a school's thousand
    // students are not compared each with each.
    QHash<QString, std::vector<const StudentRow*>> together;
    for (const StudentRow& row : students) {
        if (!row.upn.isEmpty()) {
            together[row.upn.toUpper()].push_back(&row);
        }
        if (row.dateOfBirth) {
            together[row.dateOfBirth->toString(Qt::ISODate)].push_back(&row);
        }
    }
    std::map<std::pair<StudentId, StudentId>, LikelyDouble> found;
    for (const auto& group : std::as_const(together)) {
        for (size_t i = 0; i < group.size(); ++i) {
            for (size_t j = i + 1; j < group.size(); ++j) {
                const auto [first, second] = std::minmax(
                    group[i], group[j],
                    [](const StudentRow* a, const StudentRow* b) { return a->id < b->id; });
                if (const auto ground = groundOf(*first, *second)) {
                    found.try_emplace({first->id, second->id},
                                      LikelyDouble{*first, *second, *ground});
                }
            }
        }
    }
    std::vector<LikelyDouble> pairs;
    for (auto& [ids, pair] : found) {
        pairs.push_back(std::move(pair));
    }
    std::ranges::stable_sort(pairs, {}, [](const LikelyDouble& pair) {
        return std::tuple(pair.ground, nameKey(pair.first, true));
    });
    return pairs;
}

} // namespace freshstart
