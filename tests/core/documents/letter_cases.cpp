// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/letter_cases.h"

#include "core/documents/follow_up_letters.h"
#include "core/documents/suspension_notices.h"
#include "tests/core/documents/document_samples.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

/// A suspension of so many half-days from a session on, written to one parent on the day it is
/// decided.
LetterContext caseFrom(HalfDay first, int halfDays)
{
    LetterContext context = letterContext();
    context.calendar = demoCalendar();
    context.student.contacts.resize(1);
    context.referringSchool.reset();
    SuspensionDetails& suspension = context.suspension;
    suspension.first = first;
    suspension.last = context.calendar.lastOfRun(first, halfDays);
    suspension.halfDays = halfDays;
    suspension.decidedAt = QDateTime(first.date, QTime(11, 20));
    context.letterDate = first.date;
    context.welcomeBack.date = context.calendar.nextSession(suspension.last).date;
    return context;
}

Suspension earlier(QDate first, int halfDays)
{
    Suspension suspension;
    suspension.id = SuspensionId{1};
    suspension.status = SuspensionStatus::Issued;
    suspension.details = aSuspension(morningOf(first), halfDays);
    return suspension;
}

/// Eight days from Thursday 19 November: the sixth is Friday the 27th (R13).
LetterContext eightDays()
{
    return caseFrom(morningOf({2026, 11, 19}), 16);
}

Organisation council()
{
    Organisation authority;
    authority.kind = OrganisationKind::LocalAuthority;
    authority.name = u"Dudley Council"_s;
    authority.contactName = u"Ms O. Finch"_s;
    authority.address = {{u"1 Civic Square"_s, u"Dudley"_s}, u"DY1 9ZZ"_s};
    return authority;
}

LetterContext examMissed()
{
    LetterContext context = caseFrom(morningOf({2027, 5, 12}), 2);
    context.student.details.dateOfBirth = QDate(2011, 2, 15);
    context.student.details.yearGroup = u"11"_s;
    context.suspension.examMissed = true;
    context.suspension.examDate = QDate(2027, 5, 12);
    context.suspension.decidedAt = QDateTime(QDate(2027, 5, 11), QTime(14, 0));
    context.letterDate = QDate(2027, 5, 11);
    return found(context);
}

LetterContext lunchtimes()
{
    LetterContext context = caseFrom(morningOf({2026, 11, 19}), 4);
    context.suspension.category = SuspensionCategory::Lunchtime;
    context.suspension.last = afternoonOf({2026, 11, 25});
    context.welcomeBack.date = QDate(2026, 11, 26);
    return found(context);
}

LetterContext lookedAfter(LetterContext context)
{
    context.student.statuses = {{StatusKind::LookedAfter, QDate(2025, 3, 1), {}, {}},
                                {StatusKind::EhcPlan, QDate(2024, 9, 1), {}, {}}};
    context.student.professionals = {{ProfessionalRole::SocialWorker,
                                      {},
                                      u"Ms R. Bell"_s,
                                      u"Children’s Services"_s,
                                      u"r.bell@council.example"_s,
                                      {}},
                                     {ProfessionalRole::VirtualSchoolHead,
                                      {},
                                      u"Mr D. Shaw"_s,
                                      u"Virtual School"_s,
                                      u"d.shaw@council.example"_s,
                                      {}}};
    context.student.details.upn = u"B801200005001"_s;
    return found(context);
}

LetterContext ofAge(LetterContext context, QDate born, const QString& year)
{
    context.student.details.dateOfBirth = born;
    context.student.details.yearGroup = year;
    return found(context);
}

LetterContext ofType(LetterContext context, SchoolType type)
{
    context.school.type = type;
    return found(context);
}

/// Alternative provision: on the roll of another school, placed by an authority.
LetterContext placed(LetterContext context, SchoolType type)
{
    context.referringSchool = letterContext().referringSchool;
    context.placingAuthority = council();
    if (!exclusionRegulationsApply(type)) {
        context.school.headTitle = u"Proprietor"_s;
        context.school.representationsTo.clear();
    }
    return ofType(std::move(context), type);
}

LetterContext providedFrom(QDate start)
{
    LetterContext context = eightDays();
    context.suspension.provision = {
        u"The Lighthouse\n4 Quay Street\nWolverhampton WV1 1ZZ"_s, start,
        u"9.15 am to 12.00 noon and 12.45 pm to 3.00 pm"_s,        u"Mr B. Stone at reception."_s,
        u"Bus 14 stops at the door; lunch is provided."_s,         QTime(9, 15)};
    return context;
}

LetterContext waived()
{
    LetterContext context = providedFrom({2026, 11, 25});
    context.suspension.provision.waivedOn = QDate(2026, 11, 19);
    context.suspension.provision.waivedBy = u"Ms Farrow"_s;
    return found(context);
}

/// statutory.md R13: three days from Thursday 5 November, then four from Tuesday the 10th.
LetterContext straightOn()
{
    const Suspension before = earlier({2026, 11, 5}, 6);
    LetterContext context = caseFrom(morningOf({2026, 11, 10}), 8);
    context.letterDate = QDate(2026, 11, 9);
    context.suspension.decidedAt = QDateTime(context.letterDate, QTime(13, 40));
    context.suspension.follows = before.id;
    context.suspension.whatHappened =
        u"On 9 November a member of staff found out that Dylan had also sent threats to a student "
        "by telephone."_s;
    context.suspension.reasonCodes = {u"TB"_s};
    context.follows = before;
    return found(context, {before});
}

LetterContext correction()
{
    LetterContext context = found(caseFrom(morningOf({2026, 11, 19}), 4));
    context.letterDate = QDate(2026, 11, 20);
    context.replacesLetterOf = QDate(2026, 11, 19);
    return context;
}

/// statutory.md R19: five days from Monday 16 November, cancelled on Wednesday after the afternoon.
LetterCase cancelled()
{
    LetterContext context =
        placed(lookedAfter(caseFrom(morningOf({2026, 11, 16}), 10)), SchoolType::Academy);
    context.letterDate = QDate(2026, 11, 18);
    return {u"cancelled"_s, context,
            Cancellation{QDate(2026, 11, 18),
                         afternoonOf({2026, 11, 18}),
                         u"A camera picture shows that Dylan was not in the corridor."_s,
                         {}}};
}

LetterCase cancelledBefore()
{
    LetterContext context = found(caseFrom(morningOf({2026, 11, 19}), 10));
    context.letterDate = QDate(2026, 11, 18);
    return {
        u"cancelled-before-it-began"_s, context,
        Cancellation{QDate(2026, 11, 18), {}, u"The account of what happened was mistaken."_s, {}}};
}

std::vector<LetterCase> allCases()
{
    const HalfDay thursday = morningOf({2026, 11, 19});
    const HalfDay afternoon = afternoonOf({2026, 11, 19});
    return {
        {u"5-days"_s, found(caseFrom(thursday, 10))},
        {u"5.5-days-in-term"_s, found(caseFrom(afternoon, 5), {earlier({2026, 10, 5}, 6)})},
        {u"15-days-in-term"_s, found(caseFrom(thursday, 10), {earlier({2026, 10, 5}, 20)})},
        {u"15.5-days-in-term"_s, found(caseFrom(afternoon, 5), {earlier({2026, 9, 14}, 26)})},
        {u"exam-missed"_s, examMissed()},
        {u"lunchtimes"_s, lunchtimes()},
        {u"looked-after"_s, lookedAfter(caseFrom(thursday, 12))},
        {u"of-eighteen"_s, ofAge(eightDays(), {2008, 11, 19}, u"13"_s)},
        {u"past-compulsory-age"_s, ofAge(eightDays(), {2009, 11, 19}, u"12"_s)},
        {u"dual-registered"_s, placed(caseFrom(thursday, 4), SchoolType::ApAcademy)},
        {u"independent"_s, placed(eightDays(), SchoolType::Independent)},
        {u"unregistered-provider"_s, placed(caseFrom(thursday, 4), SchoolType::UnregisteredAp)},
        {u"pupil-referral-unit"_s, ofType(eightDays(), SchoolType::Pru)},
        {u"provision-to-follow"_s, found(eightDays())},
        {u"provision-known"_s, found(providedFrom({2026, 11, 27}))},
        {u"provision-early-with-waiver"_s, waived()},
        {u"straight-on"_s, straightOn()},
        {u"half-day-afternoon"_s, found(caseFrom(afternoon, 1))},
        {u"correction"_s, correction()},
        cancelled(),
        cancelledBefore(),
    };
}

} // namespace

const std::vector<LetterCase>& letterCases()
{
    static const std::vector<LetterCase> cases = allCases();
    return cases;
}

const LetterCase& letterCase(const QString& name)
{
    const auto found = std::ranges::find(letterCases(), name, &LetterCase::name);
    REQUIRE(found != letterCases().end());
    return *found;
}

std::vector<Document> papersOf(const LetterCase& one)
{
    if (one.cancellation) {
        return cancellationLetters(one.context, *one.cancellation);
    }
    std::vector<Document> papers = suspensionLetters(one.context);
    const std::vector<Document> notices = suspensionNotices(one.context);
    papers.insert(papers.end(), notices.begin(), notices.end());
    return papers;
}

} // namespace freshstart::test
