// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/documents/document.h"
#include "core/documents/letter_wordings.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <QDate>

#include <optional>
#include <vector>

namespace freshstart {

/// Everything the suspension letter is made of.
struct LetterContext {
    School school;
    std::optional<StaffMember> signatory; ///< the head, or who acts for the head
    SchoolCalendar calendar;
    StudentRecord student;
    std::optional<Organisation> referringSchool; ///< gets a copy with a cover note
    SuspensionDetails suspension;
    WelcomeBackPlan welcomeBack;
    QString leadName; ///< who leads the welcome back meeting, as printed
    QDate letterDate;
    CaseFindings findings;
    std::optional<Suspension> follows; ///< the one it follows straight on from (R18)
    std::optional<Organisation> placingAuthority;
    LetterWordings wordings;
    CaseFacts facts = {};                       ///< what the findings were worked out from
    std::optional<QDate> replacesLetterOf = {}; ///< a correction: the date of the letter before
    QString monitorName = {}; ///< who watches over the settling in after a return without a meeting
};

/// One "suspension-letter" for each parent or carer who gets letters, with their own address and
/// salutation — or one to the student, when 18 or over (R26) — and then the "referring-school-copy"
/// where there is a referring school. Where nobody is down to get letters, one letter goes to the
/// parents and carers at the student's address. Which sections it has is R17. The placing
/// authority's copy goes with its notice (suspension_notices.h).
std::vector<Document> suspensionLetters(const LetterContext& context);

} // namespace freshstart
