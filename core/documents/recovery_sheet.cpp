// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recovery_sheet.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(RecoverySheet)

BulletList listOf(const QStringList& sentences)
{
    BulletList list;
    for (const QString& sentence : sentences) {
        list.items.push_back({{sentence}});
    }
    return list;
}

} // namespace

Document recoverySheet(const RecoverySheetContext& context)
{
    Document sheet;
    sheet.kind = u"recovery-sheet"_s;
    sheet.title = tr("Recovery key");
    sheet.letterhead.schoolName = context.schoolName;
    sheet.dateLine = wording::longDate(context.date);
    sheet.footerNote = tr("Whoever holds this sheet can open the school’s file.");
    sheet.blocks.push_back(Heading{tr("Recovery key of the school’s file"), 1});
    sheet.blocks.push_back(Paragraph{
        {{tr("This key opens the protected file “%1” when nobody remembers a password.")
              .arg(context.fileName)}},
        false});
    sheet.blocks.push_back(BoxedText{tr("Recovery key"), context.key, 16});
    sheet.blocks.push_back(Paragraph{
        {{tr("There is no I, L, O or U in it: what looks like one is 1 or 0. Small letters, and "
             "spaces in place of dashes, are fine.")}},
        true});
    sheet.blocks.push_back(Heading{tr("Keep it safe")});
    sheet.blocks.push_back(listOf(
        {tr("Put it into the school’s safe, in a closed envelope. Not beside the computer."),
         tr("Do not photograph, scan or email it, and do not keep a file of it."),
         tr("Without a password and without this key nobody can open the file: not the IT "
            "technician, not the makers of the program.")}));
    sheet.blocks.push_back(Heading{tr("If it is needed")});
    sheet.blocks.push_back(listOf(
        {tr("Start Fresh Start and choose “Use the recovery key”. Type the key."),
         tr("Under Settings, Protection, give the head a new password, and sign in with it."),
         tr("Make a new recovery key there, print it, and shred this sheet: it is worthless "
            "then.")}));
    sheet.blocks.push_back(Spacer{});
    sheet.blocks.push_back(FormGrid{{{{{tr("Kept where"), {}, false, {}, 3},
                                       {tr("Put away by"), {}, false, {}, 2},
                                       {tr("On"), {}, false, {}, 1}},
                                      12}}});
    return sheet;
}

} // namespace freshstart
