// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/older_copy_text.h"

#include "core/base/translate.h"
#include "core/documents/backup_text.h"

namespace freshstart {

namespace {

FRESHSTART_TR(OlderCopyText)

QString inWords(const QDateTime& moment)
{
    return momentInWords(moment.toLocalTime());
}

} // namespace

QString olderCopySentence(const OlderCopy& copy)
{
    const QString tail =
        tr("If a backup was restored on purpose, all is well; else find out who exchanged the file.");
    if (copy.wentAnotherWay) {
        return tr("This file is not the one last used on this PC (last change %1): another copy was "
                  "worked on in its place. %2")
            .arg(inWords(copy.remembered), tail);
    }
    if (!copy.found.isValid()) {
        return tr("This file is an older copy: the last change known on this PC is of %1, and this one "
                  "holds none. %2")
            .arg(inWords(copy.remembered), tail);
    }
    return tr("This file is an older copy: the last change known on this PC is of %1, the last in the "
              "file of %2. What was recorded between is not in it. %3")
        .arg(inWords(copy.remembered), inWords(copy.found), tail);
}

} // namespace freshstart
