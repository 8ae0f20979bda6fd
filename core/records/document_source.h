// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/appendix_a.h"
#include "core/documents/prevention_documents.h"
#include "core/documents/suspension_letter.h"
#include "core/documents/welcome_back_documents.h"
#include "core/records/issued_document.h"

namespace freshstart {

class CalendarService;
class CaseService;
class ChronologyService;
class Clock;
class RecordsService;
class SchoolService;
class StudentService;
class WelcomeBackService;
class WordingService;

/// Gathers from the services what a document is made of, so that the window, the command line and
/// the sample school print the same.
class DocumentSource
{
public:
    struct Services {
        SchoolService& school;
        CalendarService& calendar;
        StudentService& students;
        CaseService& cases;
        WordingService& wordings;
        const Clock& clock;
        RecordsService& records;
        WelcomeBackService& welcomeBacks;
        ChronologyService& chronologies;
    };

    explicit DocumentSource(Services services)
        : m_services(services)
    {}

    /// For a draft as it stands on the screen as well as for a stored one.
    [[nodiscard]] Result<LetterContext> letter(const SuspensionCase& suspensionCase) const;
    /// For a correction of an issued one: its letters say which letter they replace.
    [[nodiscard]] Result<LetterContext> correction(const SuspensionCase& corrected) const;
    /// For a meeting as it stands on the screen as well as for a stored one.
    [[nodiscard]] Result<WelcomeBackContext> welcomeBack(const WelcomeBack& welcomeBack) const;
    [[nodiscard]] Result<AppendixAContext> appendixA(const PreventionDetails& meeting) const;
    /// For a meeting as it stands on the screen (id 0: not stored yet) as well as for a stored one.
    [[nodiscard]] Result<PreventionContext> prevention(const PreventionMeeting& meeting) const;

    /// The head, or who is recorded as having decided, where that person may act for the head.
    [[nodiscard]] Result<std::optional<StaffMember>>
    signatory(std::optional<StaffId> decidedBy) const;

private:
    /// Names and addresses, once the student, the suspension and the plan are in the context.
    [[nodiscard]] Result<void> addPeople(LetterContext& context) const;
    [[nodiscard]] Result<void> addFindings(LetterContext& context,
                                           const Suspension& suspension) const;
    /// What was taken on in the student's meetings before this one.
    [[nodiscard]] Result<std::vector<CommitmentRow>>
    takenOnBefore(const WelcomeBack& welcomeBack) const;
    /// What was recorded before the meeting, and the reports brought to it.
    [[nodiscard]] Result<void> addCourse(PreventionContext& context, PreventionId meeting) const;
    [[nodiscard]] Result<QString> staffName(std::optional<StaffId> id) const;
    [[nodiscard]] Result<std::optional<Organisation>>
    organisation(std::optional<OrganisationId> id) const;

    Services m_services;
};

/// A document ready to be kept: its blocks as JSON, its recipient from its address, its pages.
IssuedDocument asIssued(const Document& document, const QByteArray& pdf, StudentId student);

} // namespace freshstart
