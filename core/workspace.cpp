// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/base/change_notifier.h"
#include "core/calendar/calendar_service.h"
#include "core/exchange/calendar_import_service.h"
#include "core/exchange/meeting_calendar_service.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/support_import_service.h"
#include "core/exchange/suspension_import_service.h"
#include "core/prevention/prevention_service.h"
#include "core/prevention/watch_service.h"
#include "core/records/attachment_service.h"
#include "core/records/backup_service.h"
#include "core/records/chronology_service.h"
#include "core/records/document_source.h"
#include "core/records/draft_service.h"
#include "core/records/due_papers.h"
#include "core/records/history_service.h"
#include "core/records/letter_difference_service.h"
#include "core/records/open_file_service.h"
#include "core/records/protection_service.h"
#include "core/records/records_service.h"
#include "core/records/restore_service.h"
#include "core/records/school_memory_service.h"
#include "core/records/undo_service.h"
#include "core/records/wording_service.h"
#include "core/reports/report_service.h"
#include "core/rights/erasure_service.h"
#include "core/rights/everything_service.h"
#include "core/rights/merge_service.h"
#include "core/rights/rights_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/school_file.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"

using namespace Qt::StringLiterals;

namespace freshstart {

/// A new service takes a line here and an accessor below.
struct Workspace::Parts {
    Parts(std::unique_ptr<SchoolFile> opened, const Clock& time)
        : file(std::move(opened))
        , clock(time)
    {}

    std::unique_ptr<SchoolFile> file;
    const Clock& clock;
    ChangeNotifier changes;
    SignInService signIn{file->database()};
    SchoolService school{file->database(), clock, changes, &signIn};
    CalendarService calendar{file->database(), clock, changes};
    StudentService students{file->database(), clock, changes, &signIn};
    SupportService supports{file->database(), clock, changes};
    StudentImportService studentImport{file->database(), clock, changes};
    SuspensionImportService suspensionImport{file->database(), clock, changes};
    SupportImportService supportImport{file->database(), clock, changes};
    CalendarImportService calendarImport{file->database(), clock, changes};
    FollowUpService followUps{file->database(), clock, changes};
    CaseService cases{file->database(), clock, changes, &signIn};
    WelcomeBackService welcomeBacks{file->database(), clock, changes, &signIn};
    PreventionService preventions{file->database(), clock, changes};
    WatchService watch{file->database(), school, calendar, changes, &signIn};
    TodayService today{file->database(), school, calendar};
    RecordsService records{file->database(), clock, changes, &signIn};
    LetterDifferenceService letterDifferences{file->database(), calendar};
    ReportService reports{file->database(), {school, calendar, clock}};
    WordingService wordings{file->database(), clock, changes};
    MeetingCalendarService meetingCalendars{
        file->database(), {school, students, welcomeBacks, preventions, clock}};
    AttachmentService attachments{file->database(), clock, changes};
    HistoryService history{file->database(), clock};
    UndoService undo{file->database(), history, clock, changes};
    DraftService drafts{file->database(), clock};
    OpenFileService openFile{*file, history, changes};
    BackupService backups{*file, clock, changes};
    RestoreService restoring{*file, backups, history, clock, changes};
    SchoolMemoryService memory{*file};
    ProtectionService protection{*file, backups, history, &signIn};
    ChronologyService chronologies{
        {students, cases, welcomeBacks, preventions, supports, watch, records, attachments}};
    DocumentSource documents{{school, calendar, students, cases, wordings, clock, records,
                              welcomeBacks, chronologies}};
    DuePaperService duePapers{{records, documents, cases, welcomeBacks, preventions}};
    RightsService rights{file->database(), {school, calendar, today, clock, changes}};
    ErasureService erasing{file->database(), {students, school, backups, history, clock, changes, &signIn}};
    EverythingService everything{file->database(),
                                 {students, school, chronologies, history, clock, &signIn}};
    MergeService merging{file->database(), {students, cases, calendar, history, clock, changes, &signIn}};
};

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::started(std::unique_ptr<Parts> parts)
{
    if (auto done = parts->history.start(); !done) {
        Error why = done.error();
        if (why.code == ErrorCode::NotFound) { // a table that every file of ours has
            why = Error{ErrorCode::DamagedDatabase, {}, u"no table "_s + why.detail, {}};
        }
        return why;
    }
    if (parts->protection.isProtected()) {
        parts->signIn.requirePassword(); // whoever asked for it says next whose it was
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Clock& clock,
                                                   Access access)
{
    auto file = SchoolFile::open(path, clock,
                                 access == Access::ReadOnly ? SchoolFile::Access::ReadOnly
                                                            : SchoolFile::Access::ReadWrite);
    if (!file) {
        return file.error();
    }
    return started(std::make_unique<Parts>(std::move(*file), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Clock& clock)
{
    auto file = SchoolFile::create(path, clock);
    if (!file) {
        return file.error();
    }
    return started(std::make_unique<Parts>(std::move(*file), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::openMemory(const Clock& clock)
{
    auto file = SchoolFile::inMemory(clock);
    if (!file) {
        return file.error();
    }
    return started(std::make_unique<Parts>(std::move(*file), clock));
}

Result<void> Workspace::saveCopy(const QString& path)
{
    const auto copied = dialect::snapshot(m_parts->file->database(), path);
    return copied ? Result<void>() : copied.error();
}

QString Workspace::path() const
{
    return m_parts->file->path();
}

ReadOnlyReason Workspace::readOnlyReason() const
{
    return m_parts->file->readOnlyReason();
}

QString Workspace::copyBeforeUpgrade() const
{
    return m_parts->file->migration().backupPath;
}

const Clock& Workspace::clock() const
{
    return m_parts->clock;
}

ChangeNotifier& Workspace::changes()
{
    return m_parts->changes;
}

SignInService& Workspace::signIn()
{
    return m_parts->signIn;
}

SchoolService& Workspace::school()
{
    return m_parts->school;
}

CalendarService& Workspace::calendar()
{
    return m_parts->calendar;
}

StudentService& Workspace::students()
{
    return m_parts->students;
}

SupportService& Workspace::supports()
{
    return m_parts->supports;
}

StudentImportService& Workspace::studentImport()
{
    return m_parts->studentImport;
}

SuspensionImportService& Workspace::suspensionImport()
{
    return m_parts->suspensionImport;
}

SupportImportService& Workspace::supportImport()
{
    return m_parts->supportImport;
}

CalendarImportService& Workspace::calendarImport()
{
    return m_parts->calendarImport;
}

CaseService& Workspace::cases()
{
    return m_parts->cases;
}

FollowUpService& Workspace::followUps()
{
    return m_parts->followUps;
}

const ReportService& Workspace::reports()
{
    return m_parts->reports;
}

WordingService& Workspace::wordings()
{
    return m_parts->wordings;
}

const DuePaperService& Workspace::duePapers()
{
    return m_parts->duePapers;
}

const MeetingCalendarService& Workspace::meetingCalendars()
{
    return m_parts->meetingCalendars;
}

AttachmentService& Workspace::attachments()
{
    return m_parts->attachments;
}

HistoryService& Workspace::history()
{
    return m_parts->history;
}

UndoService& Workspace::undo()
{
    return m_parts->undo;
}

DraftService& Workspace::drafts()
{
    return m_parts->drafts;
}

BackupService& Workspace::backups()
{
    return m_parts->backups;
}

RestoreService& Workspace::restoring()
{
    return m_parts->restoring;
}

const SchoolMemoryService& Workspace::memory()
{
    return m_parts->memory;
}

ProtectionService& Workspace::protection()
{
    return m_parts->protection;
}

WelcomeBackService& Workspace::welcomeBacks()
{
    return m_parts->welcomeBacks;
}

PreventionService& Workspace::preventions()
{
    return m_parts->preventions;
}

const ChronologyService& Workspace::chronologies()
{
    return m_parts->chronologies;
}

WatchService& Workspace::watch()
{
    return m_parts->watch;
}

OpenFileService& Workspace::openFile()
{
    return m_parts->openFile;
}

RightsService& Workspace::rights()
{
    return m_parts->rights;
}

ErasureService& Workspace::erasing()
{
    return m_parts->erasing;
}

EverythingService& Workspace::everything()
{
    return m_parts->everything;
}

MergeService& Workspace::merging()
{
    return m_parts->merging;
}

const DocumentSource& Workspace::documents()
{
    return m_parts->documents;
}

const TodayService& Workspace::today()
{
    return m_parts->today;
}

const LetterDifferenceService& Workspace::letterDifferences()
{
    return m_parts->letterDifferences;
}

RecordsService& Workspace::records()
{
    return m_parts->records;
}

} // namespace freshstart
