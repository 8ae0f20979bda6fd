// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_service.h"
#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/builders.h"
#include "tests/support/calendars.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"

namespace freshstart::test {

/// The desk of a school with a head, a deputy without authority and a student who is out from
/// Monday 16 to Wednesday 18 November 2026, back on Thursday the 19th.
struct MeetingDesk : Desk {
    StaffId head;
    StaffId deputy;
    StudentId student;

    MeetingDesk()
    {
        School school;
        school.name = QStringLiteral("Meadow Vale Academy");
        school.headTitle = QStringLiteral("Headteacher");
        school.localAuthority = QStringLiteral("Wolverhampton");
        school.localAuthorityContact = QStringLiteral("Ms A. Grant");
        need(workspace->school().save(school));
        head = addStaff(QStringLiteral("Mrs J. Hart"), StaffRole::Head);
        deputy = addStaff(QStringLiteral("Mr P. Cole"), StaffRole::Deputy);
        need(workspace->calendar().replaceYear(2026, yearOf2026()));
        StudentRecord record = invented(QStringLiteral("Dylan"), QStringLiteral("Farrow"));
        Contact mother;
        mother.title = QStringLiteral("Ms");
        mother.forename = QStringLiteral("Kay");
        mother.surname = QStringLiteral("Farrow");
        mother.relationship = QStringLiteral("PAM");
        mother.getsLetters = true;
        record.contacts = {mother};
        Professional worker;
        worker.role = ProfessionalRole::SocialWorker;
        worker.name = QStringLiteral("Ms R. Bell");
        worker.organisation = QStringLiteral("Wolverhampton");
        record.professionals = {worker};
        student = add(record);
    }

    StaffId addStaff(const QString& name, StaffRole role)
    {
        StaffMember member;
        member.name = name;
        member.role = role;
        return need(workspace->school().addStaff(member));
    }

    /// An issued suspension with this plan for the return.
    WelcomeBackId suspendedWith(WelcomeBackPlan plan)
    {
        SuspensionCase one{aSuspension(student), std::move(plan)};
        one.suspension.details.decidedBy = head;
        const SuspensionId id = need(workspace->cases().saveDraft(one));
        IssuedDocument letter;
        letter.kind = QStringLiteral("suspension-letter");
        letter.student = student;
        letter.suspension = id;
        letter.content = QStringLiteral("{}");
        letter.pdf = "%PDF-";
        letter.issuedAt = clock.now();
        need(workspace->records().issueSuspension(id, {letter}));
        return need(workspace->welcomeBacks().ofSuspension(id)).value();
    }

    [[nodiscard]] WelcomeBackPlan planOn(QDate date) const
    {
        WelcomeBackPlan plan = aMeetingPlan(date);
        plan.lead = head;
        return plan;
    }

    [[nodiscard]] std::vector<IssuedDocument> keptFor(WelcomeBackId id) const
    {
        IssuedDocumentFilter filter;
        filter.welcomeBack = id;
        return need(workspace->records().list(filter));
    }
    [[nodiscard]] std::vector<IssuedDocument> keptFor(PreventionId id) const
    {
        IssuedDocumentFilter filter;
        filter.prevention = id;
        return need(workspace->records().list(filter));
    }

private:
    static std::vector<CalendarEntry> yearOf2026()
    {
        std::vector<CalendarEntry> year;
        const SchoolCalendar calendar = demoCalendar();
        for (const CalendarEntry& entry : calendar.entries()) {
            if (entry.first >= QDate(2026, 8, 1) && entry.first <= QDate(2027, 7, 31)) {
                year.push_back(entry);
            }
        }
        return year;
    }
};

} // namespace freshstart::test
