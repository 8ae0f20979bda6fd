// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/sign_in.h"
#include "core/base/translate.h"
#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/records/backup_rules.h"
#include "core/records/backup_service.h"
#include "core/records/restore_service.h"
#include "core/records/school_memory_service.h"
#include "core/workspace.h"

#include <QDir>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

QJsonObject toJson(const Backup& backup)
{
    return {{u"path"_s, backup.path},
            {u"moment"_s, backup.moment.toString(Qt::ISODate)},
            {u"reason"_s, toCode(backup.reason)},
            {u"bytes"_s, backup.bytes}};
}

QJsonObject toJson(const SchoolCounts& counts)
{
    const auto one = [](const RecordCount& count) {
        return QJsonObject{{u"number"_s, count.number},
                           {u"newest"_s, count.newest ? count.newest->toString(Qt::ISODate)
                                                      : QJsonValue()}};
    };
    return {{u"students"_s, one(counts.students)},
            {u"suspensions"_s, one(counts.suspensions)},
            {u"meetings"_s, one(counts.meetings)},
            {u"documents"_s, one(counts.documents)}};
}

QJsonObject toJson(const RestorePreview& preview)
{
    return {{u"now"_s, preview.nowIsReadable ? toJson(preview.now) : QJsonValue()},
            {u"backup"_s, toJson(preview.then)},
            {u"lost"_s, preview.nowIsReadable ? toJson(preview.lost) : QJsonValue()}};
}

/// The file may be open in the window: reading it is enough.
int backUp(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const QString folder = arguments.value(u"folder"_s);
    const auto made = (*workspace)
                          ->backups()
                          .backUp(BackupReason::Asked,
                                  folder.isEmpty() ? QString() : QDir(folder).absolutePath());
    if (!made) {
        return fail(console, made.error());
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(toJson(*made));
    } else {
        console.out << tr("Backed up and found whole: %1 (%2).")
                           .arg(QDir::toNativeSeparators(made->path), sizeInWords(made->bytes))
                    << '\n';
    }
    return Done;
}

int listBackups(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto all = (*workspace)->backups().list();
    if (!all) {
        return fail(console, all.error());
    }
    QJsonArray array;
    for (const Backup& backup : *all) {
        array.append(toJson(backup));
        if (!arguments.has(u"json"_s)) {
            console.out << u"%1  %2  %3  %4\n"_s.arg(
                momentInWords(backup.moment), backupReason(backup.reason),
                sizeInWords(backup.bytes), QDir::toNativeSeparators(backup.path));
        }
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(array);
    } else if (all->empty()) {
        console.out << tr("There is no backup of this school yet.") << '\n';
    }
    return Done;
}

void say(const RestorePreview& preview, Console& console)
{
    const std::array<std::pair<QString, RecordCount SchoolCounts::*>, 4> kinds{{
        {tr("Students"), &SchoolCounts::students},
        {tr("Suspensions"), &SchoolCounts::suspensions},
        {tr("Meetings"), &SchoolCounts::meetings},
        {tr("Documents"), &SchoolCounts::documents},
    }};
    if (!preview.nowIsReadable) {
        console.out << tr("The school's file is missing or damaged; in the backup there are:")
                    << '\n';
    }
    for (const auto& [name, kind] : kinds) {
        const int then = (preview.then.*kind).number;
        console.out << (preview.nowIsReadable
                            ? tr("%1: %2 now, %3 in the backup; %4 added or changed since.")
                                  .arg(name)
                                  .arg((preview.now.*kind).number)
                                  .arg(then)
                                  .arg((preview.lost.*kind).number)
                            : tr("%1: %2").arg(name).arg(then))
                    << '\n';
    }
}

/// With the school's file, which knows the keys of its earlier backups; where that does not open any
/// more, with the backup itself.
Result<void> signInToRestore(const Arguments& arguments, Console& console, const QString& backup,
                             const QString& school)
{
    if (needsSignIn(school)) {
        const auto signedIn = signInFor(arguments, console, school);
        if (!signedIn && (signedIn.error().code == ErrorCode::WrongPassword ||
                          signedIn.error().code == ErrorCode::NeedsPassword)) {
            return signedIn.error();
        }
        // Opened and closed for its keys; what is wrong with it is the reason to restore.
        static_cast<void>(static_cast<bool>(
            Workspace::open(school, console.clock, Workspace::Access::ReadOnly)));
    }
    if (needsSignIn(backup)) {
        const auto signedIn = signInFor(arguments, console, backup);
        return signedIn ? Result<void>() : signedIn.error();
    }
    return {};
}

/// It is older on purpose: this PC need not warn of it.
void rememberRestored(const QString& school, const Console& console)
{
    const auto workspace = Workspace::open(school, console.clock, Workspace::Access::ReadOnly);
    if (workspace && !console.memory.isEmpty()) {
        static_cast<void>(static_cast<bool>((*workspace)->memory().remember(console.memory)));
    }
}

int restore(const Arguments& arguments, Console& console)
{
    const QString backup = arguments.positional.front();
    const QString school = arguments.value(u"database"_s);
    if (const auto open = signInToRestore(arguments, console, backup, school); !open) {
        return fail(console, open.error());
    }
    const auto preview = previewRestore(backup, school);
    if (!preview) {
        return fail(console, preview.error());
    }
    const bool trial = arguments.has(u"dry-run"_s);
    QString before;
    if (!trial) {
        const auto aside = restoreSchool(backup, school, console.clock, whoIsThere());
        if (!aside) {
            return fail(console, aside.error());
        }
        before = *aside;
        rememberRestored(school, console);
    }
    if (arguments.has(u"json"_s)) {
        QJsonObject object = toJson(*preview);
        object.insert(u"restored"_s, !trial);
        object.insert(u"before"_s, before);
        console.out << jsonText(object);
        return Done;
    }
    say(*preview, console);
    console.out << (trial ? tr("Trial run, nothing was changed.") : tr("Restored.")) << '\n';
    if (!before.isEmpty()) {
        console.out << tr("The file as it was before is %1: restore that one to undo this.")
                           .arg(QDir::toNativeSeparators(before))
                    << '\n';
    }
    return Done;
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {u"backup"_s, u"--database DB [--folder DIR] [--json]"_s,
         tr("makes a backup and proves it; the window may have the file open"), 0, 0,
         {u"database"_s, u"folder"_s}, {u"database"_s}, {u"json"_s}, backUp},
        {u"backups"_s, u"--database DB [--json]"_s, tr("lists the backups of a school"), 0, 0,
         {u"database"_s}, {u"database"_s}, {u"json"_s}, listBackups},
        {u"restore"_s, u"BACKUP --database DB [--dry-run] [--json]"_s,
         tr("puts a backup in the place of the file, which is put aside first"), 1, 1,
         {u"database"_s}, {u"database"_s}, {u"dry-run"_s, u"json"_s}, restore},
    };
}

} // namespace freshstart::cli
