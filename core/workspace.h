// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/read_only_reason.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace freshstart {

class AttachmentService;
class BackupService;
class CalendarImportService;
class CalendarService;
class CaseService;
class ChangeNotifier;
class ChronologyService;
class Clock;
class DocumentSource;
class DuePaperService;
class DraftService;
class ErasureService;
class EverythingService;
class FollowUpService;
class HistoryService;
class LetterDifferenceService;
class MeetingCalendarService;
class OpenFileService;
class MergeService;
class PreventionService;
class ProtectionService;
class RecordsService;
class ReportService;
class RestoreService;
class SchoolMemoryService;
class RightsService;
class SchoolService;
class SignInService;
class StudentImportService;
class StudentService;
class SupportImportService;
class SupportService;
class SuspensionImportService;
class TodayService;
class UndoService;
class WatchService;
class WelcomeBackService;
class WordingService;

/// An open school: its file, everything that can be done with it, and word of what changes. The one
/// object that the window and the command line are handed. The clock must outlive it.
class Workspace
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a school's file that is there. What may be in the way, each with a code of its own, is
    /// listed at SchoolFile::open; a refused file is left untouched. NeedsPassword for a protected one
    /// before somebody has signed in (records/sign_in_service.h).
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const Clock& clock,
                                                   Access access = Access::ReadWrite);
    /// Makes a new file; AlreadyExists rather than taking the place of another.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const Clock& clock);
    /// A school that is never on disk: tests, proofs.
    static Result<std::unique_ptr<Workspace>> openMemory(const Clock& clock);

    /// A copy of the school as it is now, in a new file for its owner only; AlreadyExists rather
    /// than taking the place of another.
    [[nodiscard]] Result<void> saveCopy(const QString& path);

    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] ReadOnlyReason readOnlyReason() const;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }
    /// The copy set aside when opening brought the file up to this version; empty: it did not.
    [[nodiscard]] QString copyBeforeUpgrade() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] ChangeNotifier& changes();

    [[nodiscard]] SignInService& signIn(); ///< who works here, and what they may do
    [[nodiscard]] SchoolService& school();
    [[nodiscard]] CalendarService& calendar();
    [[nodiscard]] StudentService& students();
    [[nodiscard]] SupportService& supports(); ///< what was tried before a suspension
    [[nodiscard]] StudentImportService& studentImport();
    [[nodiscard]] SuspensionImportService& suspensionImport();
    [[nodiscard]] SupportImportService& supportImport();
    [[nodiscard]] CalendarImportService& calendarImport();
    [[nodiscard]] CaseService& cases(); ///< suspensions with what was decided about the return
    [[nodiscard]] FollowUpService& followUps(); ///< what happens after a suspension was issued
    [[nodiscard]] WelcomeBackService& welcomeBacks();
    [[nodiscard]] PreventionService& preventions();
    [[nodiscard]] WatchService& watch(); ///< students at risk, seen early
    [[nodiscard]] const TodayService& today();
    [[nodiscard]] RecordsService& records();
    /// Letters that have gone out and the calendar as it is now.
    [[nodiscard]] const LetterDifferenceService& letterDifferences();
    [[nodiscard]] const ReportService& reports(); ///< counts and lists over a period
    [[nodiscard]] WordingService& wordings();
    /// Meetings as files for any diary.
    [[nodiscard]] const MeetingCalendarService& meetingCalendars();
    [[nodiscard]] AttachmentService& attachments(); ///< scans and other files kept inside
    [[nodiscard]] HistoryService& history(); ///< who changed what and when
    [[nodiscard]] UndoService& undo(); ///< what was done since the program was started
    [[nodiscard]] DraftService& drafts(); ///< what is being typed
    /// Everything tried for one student, in order.
    [[nodiscard]] const ChronologyService& chronologies();
    [[nodiscard]] BackupService& backups();
    [[nodiscard]] RestoreService& restoring(); ///< a backup in the place of the school's file
    [[nodiscard]] OpenFileService& openFile(); ///< the file itself: other PCs, folders that go away
    [[nodiscard]] ProtectionService& protection(); ///< passwords of the school's file
    [[nodiscard]] const SchoolMemoryService& memory(); ///< is it the file this PC knew last?
    [[nodiscard]] RightsService& rights();         ///< records kept on, requests for data
    [[nodiscard]] ErasureService& erasing();       ///< one student deleted for good
    [[nodiscard]] EverythingService& everything(); ///< all that is held about one student
    [[nodiscard]] MergeService& merging();         ///< two records of one student
    [[nodiscard]] const DocumentSource& documents(); ///< what letters and records are made of
    [[nodiscard]] const DuePaperService& duePapers(); ///< what the day needs on paper

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    static Result<std::unique_ptr<Workspace>> started(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace freshstart
