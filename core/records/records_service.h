// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/school_calendar.h"
#include "core/records/issued_document_repository.h"
#include "core/suspensions/case_facts.h"
#include "core/suspensions/follow_up.h"
#include "core/welcome_back/welcome_back.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class Gate;
class Transaction;

/// What goes out of the house is kept as it went out.
class RecordsService
{
public:
    RecordsService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                   const Gate* gate = nullptr);

    // Issuing, correcting and cancelling are not for everybody: Act::IssueSuspension and
    // CancelSuspension; nor is agreeing that the referring school is invited.


    /// Issues a suspension: it stops being a draft and its letters are kept, both or neither.
    /// NotADraft where it has been issued before; CannotIssue without any document and, with the
    /// issue's code as detail, where a problem of case_issues.h stands against it, like the 45 days.
    [[nodiscard]] Result<void> issueSuspension(SuspensionId id,
                                               const std::vector<IssuedDocument>& documents);
    /// R19: cancels an issued suspension and keeps its letters, both or neither. CannotCancel, with
    /// the issue's code as detail, where a problem of cancel_rules.h stands against it, or where it
    /// is recorded on behalf and names nobody who may decide (cancelled_by_not_head); NotAllowed
    /// (`field` "status") for what is not issued.
    [[nodiscard]] Result<void> cancelSuspension(SuspensionId id, const Cancellation& cancellation,
                                                const std::vector<IssuedDocument>& documents);
    /// A correction of an issued suspension: the new letters become new versions beside the old,
    /// both or neither. ExtensionRefused where it would become longer (R18); Invalid (`field`
    /// "why") without a reason.
    [[nodiscard]] Result<void> correctSuspension(const SuspensionCase& corrected, const QString& why,
                                                 const std::vector<IssuedDocument>& documents);
    /// The welcome back meeting of an issued suspension is set or moved, and the family's letter
    /// about it is kept: both or neither.
    [[nodiscard]] Result<void> changeMeeting(SuspensionId id, const WelcomeBackPlan& plan,
                                             const std::vector<IssuedDocument>& documents);
    /// Keeps one document that is printed for the record; gives it its version.
    [[nodiscard]] Result<IssuedDocumentId> keep(const IssuedDocument& document);
    [[nodiscard]] Result<std::vector<IssuedDocument>> list(const IssuedDocumentFilter& filter);
    [[nodiscard]] Result<IssuedDocument> find(IssuedDocumentId id);

private:
    struct WholeCase {
        CaseFacts facts;
        SchoolCalendar calendar;
    };
    [[nodiscard]] Result<WholeCase> wholeCase(const Suspension& suspension);
    [[nodiscard]] Result<void> planTold(SuspensionId id, const WelcomeBackPlan& plan);
    [[nodiscard]] Result<void> leaveToCancel(const Cancellation& cancellation);
    [[nodiscard]] Result<void> mayIssue(const Suspension& suspension);
    [[nodiscard]] Result<void> mayCancel(const Suspension& suspension,
                                         const SuspensionFollowUp& followUp);
    [[nodiscard]] Result<void> noteTold(SuspensionId id);
    [[nodiscard]] Result<void> finish(Transaction& transaction,
                                      const std::vector<IssuedDocument>& documents);
    [[nodiscard]] Result<void> store(const std::vector<IssuedDocument>& documents);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    const Gate* m_gate;
    IssuedDocumentRepository m_repository;
};

} // namespace freshstart
