// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print_documents.h"

#include "core/base/translate.h"
#include "core/documents/day_sheet.h"
#include "core/documents/error_text.h"
#include "core/documents/help_document.h"
#include "core/documents/letter_catalogue.h"
#include "core/paper/renderer.h"
#include "core/records/wording_service.h"
#include "core/school/school_service.h"
#include "core/today/today_service.h"
#include "core/workspace.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

Documents sheetOf(Workspace& workspace, QDate on)
{
    const auto school = workspace.school().load();
    if (!school) {
        return school.error();
    }
    auto view = workspace.today().on(on);
    if (!view) {
        return view.error();
    }
    return std::vector<Document>{daySheet({*school, on, std::move(*view)})};
}

/// Says which of the school's own wordings are not used, as they would break a letter.
void warnAboutWordings(Workspace& workspace, Console& console)
{
    if (const auto wordings = workspace.wordings().load()) {
        for (const Issue& issue : unusableWordings(*wordings)) {
            console.err << sentenceFor(issue) << '\n';
        }
    }
}

int writeAndNote(const std::vector<Document>& documents, const QString& path,
                 const HistorySubject& about, Workspace& workspace, Console& console)
{
    auto done = writePdf(documents, path);
    if (done) {
        QStringList titles;
        for (const Document& document : documents) {
            titles.append(document.title);
        }
        titles.removeDuplicates();
        done = noteLeft(workspace, console, about, tr("%1 (PDF)").arg(titles.join(u", "_s)));
    }
    return done ? Done : fail(console, done.error());
}

int printDaySheet(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openToTakeOut(arguments, console);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto documents = sheetOf(**workspace, *on);
    if (!documents) {
        return fail(console, documents.error());
    }
    return writeAndNote(*documents, arguments.value(u"output"_s), {}, **workspace, console);
}

/// The office's two sheets: of the program, not of a school.
int printGuide(const Arguments& arguments, Console& console)
{
    const auto written =
        writePdf({helpDocument(helpPage(kQuickGuide))}, arguments.value(u"output"_s));
    return written ? Done : fail(console, written.error());
}

int printOne(const Arguments& arguments, Console& console)
{
    const QString kind = arguments.positional.front();
    if (kind == kQuickGuide) {
        return printGuide(arguments, console);
    }
    if (!arguments.has(u"database"_s)) {
        return misuse(console, tr("%1 needs --%2.").arg(u"print"_s, u"database"_s));
    }
    if (kind == "day-sheet"_L1) {
        return printDaySheet(arguments, console);
    }
    if (!documentKinds().contains(kind)) {
        return misuse(console, tr("There is no document \"%1\". There are: %2.")
                                   .arg(kind, documentKinds().join(u", "_s)));
    }
    bool isNumber = false;
    const qint64 id = arguments.value(u"id"_s).toLongLong(&isNumber);
    if (!isNumber && needsNumber(kind)) {
        return misuse(console, tr("%1 needs --id with a number.").arg(kind));
    }
    auto workspace = openToTakeOut(arguments, console);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    warnAboutWordings(**workspace, console);
    const auto documents = documentsOf(kind, **workspace, id);
    if (!documents && isNoPaper(documents.error())) {
        console.err << tr("Number %1 has no %2: nothing about it asks for one.").arg(id).arg(kind)
                    << '\n';
        return Refused;
    }
    if (!documents) {
        return fail(console, documents.error());
    }
    return writeAndNote(*documents, arguments.value(u"output"_s), subjectOf(kind, id), **workspace,
                        console);
}

int printAll(const Arguments& arguments, Console& console)
{
    auto workspace = openToTakeOut(arguments, console);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    warnAboutWordings(**workspace, console);
    const QDir folder(arguments.value(u"output"_s));
    for (const QString& kind : documentKinds()) {
        const auto documents = exampleOf(kind, **workspace);
        if (!documents && isNoPaper(documents.error())) {
            console.out << tr("Nothing in this school asks for %1.").arg(kind) << '\n';
            continue;
        }
        if (!documents) {
            return fail(console, documents.error());
        }
        const QString path = folder.filePath(kind + u".pdf"_s);
        if (const int status = writeAndNote(*documents, path, {}, **workspace, console);
            status != Done) {
            return status;
        }
        console.out << tr("Wrote %1 (%2).").arg(path, documents->front().title) << '\n';
    }
    return Done;
}

} // namespace

std::vector<Command> printCommands()
{
    return {
        {u"print"_s,
         u"DOCUMENT --database DB --id N --output FILE.pdf"_s,
         tr("prints one document: %1, day-sheet [--on DATE], %2 (of the program: no --database)")
             .arg(documentKinds().join(u", "_s), kQuickGuide),
         1,
         1,
         {u"database"_s, u"id"_s, u"on"_s, u"output"_s},
         {u"output"_s},
         {},
         printOne},
        {u"print-all"_s,
         u"--database DB --output FOLDER"_s,
         tr("prints one of every document into a folder"),
         0,
         0,
         {u"database"_s, u"output"_s},
         {u"database"_s, u"output"_s},
         {},
         printAll},
    };
}

} // namespace freshstart::cli
