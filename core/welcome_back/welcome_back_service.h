// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/welcome_back/welcome_back_repository.h"
#include "core/welcome_back/welcome_back_rules.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class Gate;

/// The meeting itself: its arrangement after the suspension was recorded, its record, its upload.
class WelcomeBackService
{
public:
    WelcomeBackService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                       const Gate* gate = nullptr);

    [[nodiscard]] Result<WelcomeBack> find(WelcomeBackId id);
    [[nodiscard]] Result<std::optional<WelcomeBackId>> ofSuspension(SuspensionId suspension);
    [[nodiscard]] Result<std::vector<WelcomeBackRow>> rows(std::optional<StudentId> student = {});
    /// Meetings of both kinds set for that day, without that of the suspension: for the check
    /// whether somebody or a room is wanted twice.
    [[nodiscard]] Result<std::vector<MeetingHour>> othersOn(QDate date, SuspensionId except);

    /// Sets or moves the meeting. The dates of the suspension stay what they are. That the
    /// referring school is invited is not for everybody to agree: Act::AgreeReferringSchool.
    [[nodiscard]] Result<WelcomeBackId> arrange(SuspensionId suspension,
                                                const WelcomeBackPlan& plan);
    /// Refused (Invalid, field, the code as detail) while validate(record) names a problem.
    [[nodiscard]] Result<void> saveRecord(WelcomeBackId id, const WelcomeBackRecord& record);
    /// Ticks the upload to CPOMS; no date takes the tick away.
    [[nodiscard]] Result<void> markUploaded(WelcomeBackId id, std::optional<QDate> on,
                                            const QString& by);

    // Each of these is refused like saveRecord while its own validate names a problem.

    /// Somebody steps down: kept, and the successor leads from now on, asked by `delegation` where
    /// the successor is neither head nor proprietor.
    [[nodiscard]] Result<void> changeLead(WelcomeBackId id, const LeadChange& change,
                                          const Delegation& delegation);
    /// What became of the conversation that was offered.
    [[nodiscard]] Result<void> saveTalk(WelcomeBackId id, const LeadChange& change);
    /// None takes it back.
    [[nodiscard]] Result<void> saveAbsence(WelcomeBackId id,
                                           const std::optional<FamilyAbsence>& absence);
    [[nodiscard]] Result<void> saveHold(WelcomeBackId id, const std::optional<ReturnHold>& hold);
    [[nodiscard]] Result<void> saveNote(WelcomeBackId id, const MonitoringNote& note);
    [[nodiscard]] Result<void> removeNote(WelcomeBackId id, qint64 note);
    [[nodiscard]] Result<void> endMonitoring(WelcomeBackId id, std::optional<QDate> on);
    [[nodiscard]] Result<void> saveIntervention(WelcomeBackId id, const InterventionRecord& record);

    /// What was taken on in all meetings of a student, the latest meeting first.
    [[nodiscard]] Result<std::vector<CommitmentRow>> commitments(StudentId student);
    [[nodiscard]] Result<void> noteProgress(CommitmentId id, CommitmentState state,
                                            const QString& progress);
    /// What was agreed has been looked at again; no date takes that back.
    [[nodiscard]] Result<void> markReviewed(WelcomeBackId id, std::optional<QDate> on,
                                            const QString& note);

private:
    template<class Work>
    [[nodiscard]] Result<void> inTransaction(Work work);
    [[nodiscard]] Result<std::vector<StaffMember>> staff();

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    const Gate* m_gate;
    WelcomeBackRepository m_repository;
};

} // namespace freshstart
