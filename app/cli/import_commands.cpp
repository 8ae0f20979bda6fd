// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/exchange/calendar_import_service.h"
#include "core/exchange/import_file.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/support_import_service.h"
#include "core/exchange/suspension_import_service.h"
#include "core/records/backup_service.h"
#include "core/workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

constexpr int kIssuesShown = 20;

FRESHSTART_TR(CommandLine)

/// Where the rejected rows go: beside the file they came from.
QString rejectedPath(const QString& path)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + u"-rejected.csv"_s);
}

/// Shows a preview's rows, writes them unless it is a trial, and puts the rejected ones aside.
template<class Service, class Preview>
Result<ImportReport> carryOut(Service& service, const Preview& preview, const QString& path,
                              bool trial)
{
    if (trial) {
        return Service::report(preview);
    }
    auto report = service.apply(preview);
    if (!report) {
        return report;
    }
    const QByteArray rejected = Service::rejectedRows(preview);
    if (!rejected.isEmpty()) {
        const QString aside = rejectedPath(path);
        if (auto written = writeCsvFile(aside, rejected); !written) {
            return written.error();
        }
        report->rejectedFile = aside;
    }
    return report;
}

Result<ImportReport> importFile(Workspace& workspace, ImportKind kind, const QByteArray& content,
                                const QString& path, bool trial)
{
    switch (kind) {
    case ImportKind::Students: {
        const auto preview = workspace.studentImport().previewContent(content);
        return preview ? carryOut(workspace.studentImport(), *preview, path, trial)
                       : Result<ImportReport>(preview.error());
    }
    case ImportKind::Suspensions: {
        const auto preview = workspace.suspensionImport().previewContent(content);
        return preview ? carryOut(workspace.suspensionImport(), *preview, path, trial)
                       : Result<ImportReport>(preview.error());
    }
    case ImportKind::Support: {
        const auto preview = workspace.supportImport().previewContent(content);
        return preview ? carryOut(workspace.supportImport(), *preview, path, trial)
                       : Result<ImportReport>(preview.error());
    }
    case ImportKind::Calendar: {
        const auto preview = workspace.calendarImport().previewContent(content);
        return preview ? carryOut(workspace.calendarImport(), *preview, path, trial)
                       : Result<ImportReport>(preview.error());
    }
    }
    return Error{ErrorCode::UnknownFormat, {}, {}, {}};
}

void say(const ImportReport& report, bool trial, Console& console)
{
    const ImportCounts& c = report.counts;
    console.out << (trial ? tr("Trial run, nothing was written: ") : QString())
                << tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 doubtful, %6 rejected.")
                       .arg(c.rows)
                       .arg(c.imported)
                       .arg(c.changed)
                       .arg(c.unchanged)
                       .arg(c.doubtful)
                       .arg(c.rejected)
                << '\n';
    int shown = 0;
    for (const Issue& issue : report.issues) {
        if (++shown > kIssuesShown) {
            console.out << tr("… and %1 more findings; --json lists them all.")
                               .arg(report.issues.size() - kIssuesShown)
                        << '\n';
            break;
        }
        console.out << (issue.row > 0 ? tr("Line %1: ").arg(issue.row) : QString())
                    << sentenceFor(issue) << '\n';
    }
    if (!report.rejectedFile.isEmpty()) {
        console.out << tr("The rejected rows are in %1: mend them there and import that file.")
                           .arg(report.rejectedFile)
                    << '\n';
    }
}

/// --kind as typed; "everything" is another matter.
Result<ImportKind> kindOf(const Arguments& arguments, const QByteArray& content)
{
    const QString kind = arguments.value(u"kind"_s);
    if (kind == "students"_L1) {
        return ImportKind::Students;
    }
    if (kind == "suspensions"_L1) {
        return ImportKind::Suspensions;
    }
    if (kind == "support"_L1) {
        return ImportKind::Support;
    }
    if (kind == "calendar"_L1) {
        return ImportKind::Calendar;
    }
    if (kind == "everything"_L1) {
        return Error{ErrorCode::NotYet, u"import everything"_s, {}, {}};
    }
    return recogniseImport(content);
}

Result<Backup> backUpFirst(Workspace& workspace, Console& console)
{
    auto kept = workspace.backups().backUp(BackupReason::Import);
    if (!kept) {
        console.err << tr("Nothing was imported, because no backup could be made first. "
                          "--no-backup goes without.")
                    << '\n';
    }
    return kept;
}

int import(const Arguments& arguments, Console& console)
{
    static const QStringList kinds{u"students"_s, u"suspensions"_s, u"support"_s, u"calendar"_s,
                                   u"everything"_s};
    if (arguments.has(u"kind"_s) && !kinds.contains(arguments.value(u"kind"_s))) {
        return misuse(console, tr("--kind is one of: %1.").arg(kinds.join(u", "_s)));
    }
    const QString path = arguments.positional.front();
    const auto content = readImportFile(path);
    if (!content) {
        return fail(console, content.error());
    }
    const auto kind = kindOf(arguments, *content);
    if (!kind) {
        return fail(console, kind.error());
    }
    const bool trial = arguments.has(u"dry-run"_s);
    auto workspace = openDatabase(arguments, console, !trial);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    if (!trial && !arguments.has(u"no-backup"_s)) {
        if (const auto kept = backUpFirst(**workspace, console); !kept) {
            return fail(console, kept.error());
        }
    }
    const auto report = importFile(**workspace, *kind, *content, path, trial);
    if (!report) {
        return fail(console, report.error());
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(toJson(*report));
    } else {
        say(*report, trial, console);
    }
    return Done;
}

} // namespace

std::vector<Command> importCommands()
{
    return {{u"import"_s,
             u"FILE --database DB [--kind students|suspensions|support|calendar|everything] [--dry-run] [--no-backup] [--json]"_s,
             tr("brings in students (CTF or CSV), past suspensions, support or the calendar (CSV)"),
             1, 1,
             {u"database"_s, u"kind"_s}, {u"database"_s}, {u"dry-run"_s, u"no-backup"_s, u"json"_s}, import}};
}

} // namespace freshstart::cli
