// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/older_school.h"

#include "core/base/translate.h"
#include "core/documents/older_copy_text.h"
#include "core/records/school_memory_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"

#include <QLoggingCategory>

namespace freshstart {

namespace {

FRESHSTART_TR(OlderSchool)

} // namespace

bool acceptsAge(Workspace& workspace, Prompter& prompter, const QString& memory)
{
    const auto found = workspace.memory().compare(memory);
    if (found && *found &&
        !prompter.confirm(nullptr, tr("Is this the right file?"), olderCopySentence(**found),
                          tr("Go on with this file"))) {
        return false;
    }
    rememberAge(workspace, memory);
    return true;
}

void rememberAge(Workspace& workspace, const QString& memory)
{
    if (const auto done = workspace.memory().remember(memory); !done) {
        qWarning("what this PC knows of the school could not be kept"); // no reason to stop
    }
}

} // namespace freshstart
