// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/backup_work.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/records/backup_service.h"
#include "core/workspace.h"
#include "ui/common/background.h"
#include "ui/common/prompter.h"

#include <optional>
#include <utility>

namespace freshstart {

namespace {

FRESHSTART_TR(BackupWork)

} // namespace

Result<Backup> backUpWithProgress(Workspace& workspace, BackupReason reason, QWidget* parent)
{
    BackupService& backups = workspace.backups();
    auto job = backups.begin(reason);
    if (!job) {
        return job.error();
    }
    std::optional<Result<Backup>> made;
    runStoppable(parent, tr("Making a backup…"), [&](const GoOn& goOn) {
        job->goOn = goOn;
        made.emplace(BackupService::run(*job));
    });
    backups.finish(*made);
    return *std::move(made);
}

bool backUpBeforeImport(const UiContext& context, QWidget* parent)
{
    if (!context.workspace.backups().isPossible()) {
        return true;
    }
    const auto made = backUpWithProgress(context.workspace, BackupReason::Import, parent);
    if (!made && made.error().code == ErrorCode::Cancelled) {
        return false; // neither a backup nor the import
    }
    return made || context.prompter.confirm(
                       parent, tr("No backup before the import"),
                       tr("%1 Without a backup, what the import changes cannot be taken back.")
                           .arg(sentenceFor(made.error())),
                       tr("Import without a backup"));
}

} // namespace freshstart
