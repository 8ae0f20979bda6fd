// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_service.h"
#include "core/records/document_source.h"
#include "core/records/letter_facts.h"
#include "core/records/records_service.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/suspensions.h"

namespace freshstart::test {

/// A desk with the sample school year, on Thursday 19 November 2026.
struct CalendarDesk : Desk {
    StudentId student = add(invented(QStringLiteral("Dylan"), QStringLiteral("Farrow")));

    CalendarDesk() { need(workspace->calendar().replaceYear(2026, sampleYear())); }

    static std::vector<CalendarEntry> sampleYear()
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

    /// An issued suspension whose letter keeps its facts.
    SuspensionId suspend(QDate first, int days)
    {
        SuspensionCase one;
        one.suspension.details = daysFrom(first, days);
        one.suspension.details.student = student;
        const SuspensionId id = need(workspace->cases().saveDraft(one));
        const LetterContext letter =
            need(workspace->documents().letter(need(workspace->cases().find(id))));
        std::vector<IssuedDocument> kept;
        for (const Document& document : suspensionLetters(letter)) {
            kept.push_back(asIssued(document, "%PDF-", student));
            kept.back().suspension = id;
            kept.back().facts = letterFacts(letter);
        }
        need(workspace->records().issueSuspension(id, kept));
        return id;
    }

    [[nodiscard]] bool isSchoolDay(QDate date) const
    {
        return need(workspace->calendar().load()).isSchoolDay(date);
    }
};

} // namespace freshstart::test
