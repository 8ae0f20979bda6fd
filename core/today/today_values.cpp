// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_values.h"

#include "core/prevention/suggestion.h"
#include "core/students/support_rules.h"
#include "core/suspensions/census_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using OfStudents = QHash<StudentId, std::vector<Suspension>>;

QString listName(const StudentDetails& student)
{
    const QString forename = student.shownForename();
    return forename.isEmpty() ? student.shownSurname()
                              : QString(student.shownSurname() + u", "_s + forename);
}

const QString& keyOf(const StudentDetails& student)
{
    return student.upn.isEmpty() ? student.externalKey : student.upn;
}

SuspensionRow rowOf(const Suspension& suspension, const StudentRecord& student)
{
    const SuspensionDetails& details = suspension.details;
    SuspensionRow row;
    row.id = suspension.id;
    row.student = details.student;
    row.studentUpn = student.details.upn;
    row.studentExternalKey = student.details.externalKey;
    row.studentName = listName(student.details);
    row.yearGroup = student.details.yearGroup;
    row.category = details.category;
    row.status = suspension.status;
    row.first = details.first;
    row.last = details.last;
    row.halfDays = details.halfDays;
    row.reasonCodes = details.reasonCodes;
    row.servedUntil = suspension.servedUntil;
    row.issuedAt = suspension.issuedAt;
    return row;
}

bool hasFollowUp(const Suspension& suspension)
{
    return suspension.issuedAt && suspension.status != SuspensionStatus::Draft &&
           suspension.details.category != SuspensionCategory::Permanent &&
           suspension.details.first.isValid() && suspension.details.last.isValid();
}

/// R28, for as long as nobody has looked at them.
QStringList censusDoubts(const Suspension& suspension, const StudentRecord& student,
                         const std::vector<Suspension>& all, const SchoolCalendar& calendar)
{
    std::vector<CensusRow> rows;
    for (const Suspension& one : all) {
        if (auto row = censusRow(one, student.details.upn, calendar)) {
            rows.push_back(std::move(*row));
        }
    }
    const int sessions = censusSessionsInYear(rows, schoolYearOf(suspension.details.first.date));
    QStringList codes;
    for (const Issue& issue : censusWarnings(suspension, student.details.upn, sessions, calendar)) {
        codes << issue.code;
    }
    codes.removeDuplicates();
    return codes;
}

/// Seed 003 7.2: everybody looked after on the day whose Personal Education Plan is in force.
std::vector<LookedAfterPlan> educationPlans(const WatchMaterial& material, QDate on)
{
    std::vector<LookedAfterPlan> plans;
    for (auto support = material.support.begin(); support != material.support.end(); ++support) {
        const StudentRecord student = material.students.value(support.key());
        const auto plan = currentEducationPlan(support.value(), on);
        if (plan && student.has(StatusKind::LookedAfter, on)) {
            plans.push_back({student.id, listName(student.details), *plan});
        }
    }
    std::ranges::sort(plans, {}, &LookedAfterPlan::student);
    return plans;
}

/// R23, with the last suspension of a student, unless a meeting has been called since.
QStringList preventionReasons(const Suspension& suspension, const StudentRecord& student,
                              const std::vector<Suspension>& all, const TodayMaterial& material,
                              const DutyContext& context)
{
    const QDate first = suspension.details.first.date;
    const bool another = std::ranges::any_of(all, [&](const Suspension& other) {
        return other.status == SuspensionStatus::Issued && other.details.first.date > first;
    });
    const bool called =
        std::ranges::any_of(material.preventions, [&](const PreventionRow& meeting) {
            return meeting.student == student.id && meeting.date >= first;
        });
    QStringList codes;
    if (another || called) {
        return codes;
    }
    for (const PreventionReason reason :
         preventionSuggestion(
             preventionFacts(student, all, material.watch.support.value(student.id), first), first,
             context.rules, context.calendar)
             .reasons) {
        codes << toCode(reason);
    }
    return codes;
}

DutyCase caseOf(const Suspension& suspension, const StudentRecord& student,
                const std::vector<Suspension>& all, const TodayMaterial& material,
                const School& school, const DutyContext& context)
{
    DutyCase made;
    made.studentUpn = keyOf(student.details);
    made.studentName = listName(student.details);
    made.facts = caseFacts(school, context.rules, student, suspension, all);
    made.findings = findingsOf(made.facts, context.calendar);
    made.followUp = material.followUps.value(suspension.id);
    if (!made.isInForce()) {
        return made;
    }
    if (made.followUp.done(Step::CheckCensus) == nullptr) {
        made.censusDoubts = censusDoubts(suspension, student, all, context.calendar);
    }
    if (made.followUp.done(Step::ConsiderPrevention) == nullptr) {
        made.preventionReasons = preventionReasons(suspension, student, all, material, context);
    }
    return made;
}

template<class Rows>
void putNames(Rows& rows, const QHash<StudentId, StudentRecord>& students)
{
    for (auto& row : rows) {
        if (const auto student = students.find(row.student); student != students.end()) {
            row.studentName = listName(student->details);
            row.yearGroup = student->details.yearGroup;
        }
    }
}

} // namespace

TodayValues valuesOf(const TodayMaterial& material, const School& school,
                     const DutyContext& context)
{
    TodayValues values;
    OfStudents ofStudents;
    QHash<SuspensionId, HalfDay> ends;
    for (const Suspension& suspension : material.suspensions) {
        ofStudents[suspension.details.student].push_back(suspension);
        ends.insert(suspension.id, lastServed(suspension));
    }
    for (const Suspension& suspension : material.suspensions) {
        const auto student = material.students.find(suspension.details.student);
        if (student == material.students.end()) {
            continue;
        }
        values.suspensions.push_back(rowOf(suspension, *student));
        if (hasFollowUp(suspension)) {
            values.cases.push_back(
                caseOf(suspension, *student, ofStudents[student.key()], material, school, context));
        }
    }
    values.welcomeBacks = material.welcomeBacks;
    for (WelcomeBackRow& row : values.welcomeBacks) {
        row.lastOfSuspension = ends.value(row.suspension, row.lastOfSuspension);
    }
    values.requests = material.requests;
    values.reviews = material.reviews;
    values.preventions = material.preventions;
    putNames(values.welcomeBacks, material.students);
    putNames(values.preventions, material.students);
    values.watch = watchRows(material.watch, context.on, context.rules, context.calendar);
    values.educationPlans = educationPlans(material.watch, context.on);
    for (const StudentRecord& student : material.watch.students) {
        values.upns.insert(student.id, keyOf(student.details));
    }
    for (const StudentRecord& student : material.students) {
        values.upns.insert(student.id, keyOf(student.details));
    }
    return values;
}

} // namespace freshstart
