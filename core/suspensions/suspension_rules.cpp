// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/suspension_rules.h"

#include "core/law/ages.h"
#include "core/law/reasons.h"
#include "core/suspensions/board_rules.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/notice_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Issues = std::vector<Issue>;

void add(Issues& issues, Severity severity, const QString& code, const QString& field,
         const QStringList& parameters = {})
{
    issues.push_back(Issue{severity, code, field, 0, parameters});
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

bool isLunchtime(const SuspensionDetails& details)
{
    return details.category == SuspensionCategory::Lunchtime;
}

bool hasEnd(const SuspensionDetails& details)
{
    return details.category != SuspensionCategory::Permanent;
}

bool datesMakeSense(const SuspensionDetails& details)
{
    return details.first.isValid() && details.last.isValid() && details.first <= details.last;
}

/// Sessions taken up, from first to last. Lunchtimes stand between them and are looked at apart.
struct Taken {
    HalfDay first;
    HalfDay last;
};

Taken taken(const SuspensionDetails& details)
{
    if (!hasEnd(details)) {
        return {details.first, {QDate(9999, 12, 31), Session::Pm}};
    }
    if (isLunchtime(details)) {
        return {{details.first.date, Session::Am}, {details.last.date, Session::Pm}};
    }
    return {details.first, details.last};
}

/// The dates that a suspension covers in the morning and in the afternoon.
Taken wholeDays(Taken span)
{
    if (span.first.session == Session::Pm) {
        span.first = {span.first.date.addDays(1), Session::Am};
    }
    if (span.last.session == Session::Am) {
        span.last = {span.last.date.addDays(-1), Session::Pm};
    }
    return span;
}

void checkDates(Issues& issues, const SuspensionDetails& details, Severity whenMissing)
{
    if (!details.first.isValid()) {
        add(issues, whenMissing, u"missing_first_date"_s, u"first_date"_s);
    }
    if (!hasEnd(details)) {
        if (details.last.isValid() || details.halfDays != 0) {
            add(issues, Severity::Doubt, u"permanent_with_end"_s, u"last_date"_s);
        }
        return;
    }
    if (!details.last.isValid()) {
        add(issues, whenMissing, u"missing_last_date"_s, u"last_date"_s);
    } else if (details.first.isValid() && details.last < details.first) {
        add(issues, Severity::Problem, u"last_before_first"_s, u"last_date"_s);
    }
}

void checkLength(Issues& issues, const SuspensionDetails& details, const SchoolCalendar& calendar,
                 Severity severity)
{
    if (!hasEnd(details) || !datesMakeSense(details)) {
        return;
    }
    const int expected = lengthFromDates(details, calendar);
    if (details.halfDays != expected || expected == 0) {
        add(issues, severity, u"half_days_not_matching"_s, u"half_days"_s,
            {QString::number(details.halfDays), QString::number(expected)});
    }
}

void checkSchoolDays(Issues& issues, const SuspensionDetails& details,
                     const SchoolCalendar& calendar)
{
    if (details.first.isValid() && !calendar.isSchoolDay(details.first.date)) {
        add(issues, Severity::Doubt, u"first_not_school_session"_s, u"first_date"_s,
            {iso(details.first.date)});
    }
    if (hasEnd(details) && details.last.isValid() && !calendar.isSchoolDay(details.last.date)) {
        add(issues, Severity::Doubt, u"last_not_school_session"_s, u"last_date"_s,
            {iso(details.last.date)});
    }
}

void checkReasons(Issues& issues, const SuspensionDetails& details)
{
    const QStringList& codes = details.reasonCodes;
    if (codes.size() > law::kReasonsAtMost) {
        add(issues, Severity::Problem, u"too_many_reasons"_s, u"reasons"_s,
            {QString::number(law::kReasonsAtMost)});
    }
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString& code = codes.at(i);
        if (codes.indexOf(code) < i) {
            add(issues, Severity::Problem, u"reason_repeated"_s, u"reasons"_s, {code});
            continue;
        }
        const auto reason = suspensionReason(code);
        if (!reason) {
            add(issues, Severity::Doubt, u"reason_unknown"_s, u"reasons"_s, {code});
        } else if (details.first.isValid() && !reason->isValidOn(details.first.date)) {
            add(issues, Severity::Doubt, u"reason_not_valid_on_date"_s, u"reasons"_s,
                {code, iso(details.first.date)});
        }
    }
}

void checkTexts(Issues& issues, const SuspensionDetails& details, Severity severity)
{
    if (details.reasonCodes.isEmpty()) {
        add(issues, severity, u"missing_reasons"_s, u"reasons"_s);
    }
    if (details.whatHappened.trimmed().isEmpty()) {
        add(issues, severity, u"missing_what_happened"_s, u"what_happened"_s);
    }
}

/// Dates that are possible but look like a slip of the keyboard.
void checkMoments(Issues& issues, const SuspensionDetails& details, QDate today)
{
    const QDate first = details.first.date;
    if (!first.isValid()) {
        return;
    }
    if (first > today.addYears(1) || first < today.addYears(-20)) {
        add(issues, Severity::Doubt, u"first_date_far_off"_s, u"first_date"_s, {iso(first)});
    }
    if (details.decidedAt && details.decidedAt->date() > today) {
        add(issues, Severity::Doubt, u"decided_in_future"_s, u"decided_at"_s);
    } else if (details.decidedAt && details.decidedAt->date() > first) {
        add(issues, Severity::Doubt, u"decided_after_start"_s, u"decided_at"_s);
    }
}

void checkProvision(Issues& issues, const SuspensionDetails& details)
{
    const Provision& provision = details.provision;
    if (provision.waivedOn && provision.waivedBy.trimmed().isEmpty()) {
        add(issues, Severity::Doubt, u"waiver_without_name"_s, u"provision_waived_by"_s);
    }
    if (!provision.start || !details.first.isValid()) {
        return;
    }
    if (*provision.start < details.first.date && !details.follows) {
        add(issues, Severity::Doubt, u"provision_before_start"_s, u"provision_start"_s,
            {iso(*provision.start)});
    } else if (hasEnd(details) && details.last.isValid() && details.last.date < *provision.start) {
        add(issues, Severity::Doubt, u"provision_after_end"_s, u"provision_start"_s,
            {iso(*provision.start)});
    }
}

/// The day of the first exam missed decides about the board's meeting (R10).
void checkExam(Issues& issues, const SuspensionDetails& details)
{
    if (details.examMissed && !details.examDate) {
        add(issues, Severity::Doubt, u"exam_date_missing"_s, u"exam_date"_s);
    }
    if (!details.examDate) {
        return;
    }
    if (!details.examMissed) {
        add(issues, Severity::Doubt, u"exam_not_marked"_s, u"exam_missed"_s,
            {iso(*details.examDate)});
    }
    if (datesMakeSense(details) &&
        (*details.examDate < details.first.date || details.last.date < *details.examDate)) {
        add(issues, Severity::Doubt, u"exam_outside_suspension"_s, u"exam_date"_s,
            {iso(*details.examDate)});
    }
}

/// Only the head may suspend, or who acts in that post (2012 Regulations reg. 4, 13, 22).
void checkSignatory(Issues& issues, const std::optional<StaffMember>& decidedBy)
{
    if (!decidedBy) {
        add(issues, Severity::Problem, u"missing_decided_by"_s, u"decided_by"_s);
    } else if (decidedBy->role != StaffRole::Head && !decidedBy->mayActForHead) {
        add(issues, Severity::Problem, u"decided_by_not_head"_s, u"decided_by"_s,
            {decidedBy->name});
    }
}

void checkRecipient(Issues& issues, const StudentRecord& student, QDate on)
{
    const auto& born = student.details.dateOfBirth;
    const bool toStudent = born && on.isValid() && isOwnRelevantPerson(*born, on);
    if (!toStudent && std::ranges::none_of(student.contacts, &Contact::getsLetters)) {
        add(issues, Severity::Problem, u"missing_letter_recipient"_s, u"letters"_s);
    }
}

/// A child of compulsory school age has dates on which parents answer for it, unless the suspension
/// is only the rest of an afternoon or other education starts at once.
void checkPublicPlace(Issues& issues, const School& school, const StudentRecord& student,
                      const SuspensionDetails& details, const SchoolCalendar& calendar)
{
    if (!datesMakeSense(details) || isLunchtime(details) ||
        !publicPlaceDutyApplies(school.type, student.details.dateOfBirth, details.first.date)) {
        return;
    }
    const bool oneAfternoon = details.first == details.last && details.first.session == Session::Pm;
    const bool educatedAtOnce =
        details.provision.start &&
        *details.provision.start <= calendar.schoolDayOnOrAfter(details.first.date);
    if (!oneAfternoon && !educatedAtOnce &&
        publicPlaceDates(details, school.afternoonStart, calendar).empty()) {
        add(issues, Severity::Problem, u"missing_public_place_dates"_s, u"first_date"_s);
    }
}

} // namespace

bool overlaps(const SuspensionDetails& one, const SuspensionDetails& other)
{
    const auto known = [](const SuspensionDetails& details) {
        return details.first.isValid() && (!hasEnd(details) || details.last.isValid());
    };
    if (!known(one) || !known(other)) {
        return false;
    }
    Taken a = taken(one);
    Taken b = taken(other);
    if (isLunchtime(one) != isLunchtime(other)) {
        (isLunchtime(one) ? b : a) = wholeDays(isLunchtime(one) ? b : a);
    }
    return a.first <= a.last && b.first <= b.last && a.first <= b.last && b.first <= a.last;
}

std::vector<Issue> validate(const SuspensionDetails& details, const SchoolCalendar& calendar,
                            QDate today)
{
    Issues issues;
    if (!details.student) {
        add(issues, Severity::Problem, u"missing_student"_s, u"student"_s);
    }
    checkDates(issues, details, Severity::Doubt);
    checkSchoolDays(issues, details, calendar);
    checkLength(issues, details, calendar, Severity::Doubt);
    checkReasons(issues, details);
    checkTexts(issues, details, Severity::Doubt);
    checkMoments(issues, details, today);
    checkProvision(issues, details);
    checkExam(issues, details);
    return issues;
}

bool makesLonger(const SuspensionDetails& issued, const SuspensionDetails& changed)
{
    return changed.halfDays > issued.halfDays ||
           (changed.first == issued.first && issued.last < changed.last);
}

std::vector<Issue> missingBeforeIssue(const School& school,
                                      const std::optional<StaffMember>& decidedBy,
                                      const StudentRecord& student,
                                      const SuspensionDetails& details,
                                      const SchoolCalendar& calendar)
{
    Issues issues;
    if (!hasEnd(details)) {
        add(issues, Severity::Problem, u"permanent_not_issued"_s, u"category"_s);
        return issues;
    }
    checkDates(issues, details, Severity::Problem);
    checkLength(issues, details, calendar, Severity::Problem);
    checkTexts(issues, details, Severity::Problem);
    checkSignatory(issues, decidedBy);
    checkRecipient(issues, student, details.first.date);
    if (school.name.trimmed().isEmpty()) {
        add(issues, Severity::Problem, u"missing_school_name"_s, u"school_name"_s);
    }
    // Representations are a right under the 2012 Regulations; other schools follow their policy.
    if (exclusionRegulationsApply(school.type) && school.representationsAddress.isEmpty() &&
        school.address.isEmpty()) {
        add(issues, Severity::Problem, u"missing_representations_address"_s,
            u"representations_address"_s);
    }
    checkPublicPlace(issues, school, student, details, calendar);
    return issues;
}

std::vector<Issue> recipientDoubts(const StudentRecord& student)
{
    std::vector<Issue> doubts;
    for (const Contact& contact : student.contacts) {
        const auto doubt = [&](const QString& code) {
            doubts.push_back({Severity::Doubt, code, u"contacts"_s, 0, {contact.fullName()}});
        };
        if (contact.courtOrder) {
            doubt(u"contact_has_court_order"_s);
        }
        if (contact.parentalResponsibility && !contact.getsLetters) {
            doubt(u"parent_gets_no_letter"_s);
        }
    }
    return doubts;
}

std::optional<Issue> yearLimitIssue(SchoolType type, int yearHalfDays, int warnFrom)
{
    const QStringList total{QString::number(yearHalfDays)};
    switch (yearLimit(yearHalfDays, warnFrom)) {
    case YearLimit::Over:
        return Issue{exclusionRegulationsApply(type) ? Severity::Problem : Severity::Doubt,
                     u"year_limit_exceeded"_s, u"half_days"_s, 0, total};
    case YearLimit::Near:
        return Issue{Severity::Doubt, u"year_limit_near"_s, u"half_days"_s, 0, total};
    case YearLimit::Within:
        break;
    }
    return std::nullopt;
}

} // namespace freshstart
