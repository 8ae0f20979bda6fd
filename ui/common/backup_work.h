// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/backup.h"
#include "ui/common/context.h"

class QWidget;

namespace freshstart {

/// Makes a backup beside the window's work and remembers how it went.
Result<Backup> backUpWithProgress(Workspace& workspace, BackupReason reason, QWidget* parent);

/// Backs up before an import. Where that fails the person decides; false: rather no import.
bool backUpBeforeImport(const UiContext& context, QWidget* parent);

} // namespace freshstart
