// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/documents/suspension_letter.h"
#include "core/paper/renderer.h"
#include "core/prevention/prevention_service.h"
#include "core/records/document_source.h"
#include "core/school/school_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

using Documents = Result<std::vector<Document>>;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Documents letters(Workspace& workspace, qint64 id, bool forReferringSchool)
{
    const auto found = workspace.cases().find(SuspensionId{id});
    if (!found) {
        return found.error();
    }
    const auto context = workspace.documents().letter(*found);
    if (!context) {
        return context.error();
    }
    std::vector<Document> all = suspensionLetters(*context);
    std::erase_if(all, [&](const Document& document) {
        return (document.kind == "referring-school-copy"_L1) != forReferringSchool;
    });
    if (all.empty()) {
        return Error{ErrorCode::NotFound, {}, {}, {}};
    }
    return all;
}

Documents welcomeBackPaper(Workspace& workspace, qint64 id, bool preparation)
{
    const auto found = workspace.welcomeBacks().find(WelcomeBackId{id});
    if (!found) {
        return found.error();
    }
    const auto context = workspace.documents().welcomeBack(*found);
    if (!context) {
        return context.error();
    }
    return std::vector<Document>{preparation ? welcomeBackPreparation(*context)
                                             : welcomeBackRecord(*context)};
}

Documents preventionPaper(Workspace& workspace, qint64 id)
{
    const auto found = workspace.preventions().find(PreventionId{id});
    if (!found) {
        return found.error();
    }
    const auto context = workspace.documents().appendixA(found->details);
    if (!context) {
        return context.error();
    }
    return std::vector<Document>{appendixA(*context)};
}

Documents blankForm(Workspace& workspace)
{
    const auto school = workspace.school().load();
    if (!school) {
        return school.error();
    }
    return std::vector<Document>{blankAppendixA(*school)};
}

Documents documentsOf(const QString& kind, Workspace& workspace, qint64 id)
{
    if (kind == "suspension-letter"_L1 || kind == "referring-school-copy"_L1) {
        return letters(workspace, id, kind == "referring-school-copy"_L1);
    }
    if (kind == "welcome-back-record"_L1 || kind == "welcome-back-preparation"_L1) {
        return welcomeBackPaper(workspace, id, kind == "welcome-back-preparation"_L1);
    }
    return kind == "appendix-a"_L1 ? preventionPaper(workspace, id) : blankForm(workspace);
}

const QStringList& kinds()
{
    static const QStringList all{u"suspension-letter"_s,   u"referring-school-copy"_s,
                                 u"welcome-back-record"_s, u"welcome-back-preparation"_s,
                                 u"appendix-a"_s,          u"blank-appendix-a"_s};
    return all;
}

int printOne(const Arguments& arguments, Console& console)
{
    const QString kind = arguments.positional.front();
    if (!kinds().contains(kind)) {
        return misuse(console, tr("There is no document \"%1\". There are: %2.")
                                   .arg(kind, kinds().join(u", "_s)));
    }
    bool isNumber = false;
    const qint64 id = arguments.value(u"id"_s).toLongLong(&isNumber);
    if (!isNumber && kind != "blank-appendix-a"_L1) {
        return misuse(console, tr("%1 needs --id with a number.").arg(kind));
    }
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto documents = documentsOf(kind, **workspace, id);
    if (!documents) {
        return fail(console, documents.error());
    }
    const auto written = writePdf(*documents, arguments.value(u"output"_s));
    return written ? Done : fail(console, written.error());
}

/// The record to show for each kind of paper: the fullest there is.
Result<qint64> exampleFor(const QString& kind, Workspace& workspace)
{
    if (kind.startsWith("welcome-back"_L1)) {
        const auto rows = workspace.welcomeBacks().rows();
        if (!rows) {
            return rows.error();
        }
        for (const WelcomeBackRow& row : *rows) {
            if (row.heldOn.has_value()) {
                return row.id.number;
            }
        }
    } else if (kind == "appendix-a"_L1) {
        const auto rows = workspace.preventions().rows();
        if (!rows) {
            return rows.error();
        }
        for (const PreventionRow& row : *rows) {
            if (row.held) {
                return row.id.number;
            }
        }
    } else {
        const auto rows = workspace.cases().rows();
        if (!rows) {
            return rows.error();
        }
        if (!rows->empty()) {
            return rows->front().id.number;
        }
    }
    return Error{ErrorCode::NotFound, {}, {}, {}};
}

int printAll(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const QDir folder(arguments.value(u"output"_s));
    for (const QString& kind : kinds()) {
        const auto id = kind == "blank-appendix-a"_L1 ? Result<qint64>(0)
                                                      : exampleFor(kind, **workspace);
        if (!id) {
            return fail(console, id.error());
        }
        const auto documents = documentsOf(kind, **workspace, *id);
        if (!documents) {
            return fail(console, documents.error());
        }
        const QString path = folder.filePath(kind + u".pdf"_s);
        if (const auto done = writePdf(*documents, path); !done) {
            return fail(console, done.error());
        }
        console.out << tr("Wrote %1 (%2).").arg(path, documents->front().title) << '\n';
    }
    return Done;
}

} // namespace

std::vector<Command> printCommands()
{
    return {
        {u"print"_s, u"DOCUMENT --database DB --id N --output FILE.pdf"_s,
         tr("prints one document: %1").arg(kinds().join(u", "_s)), 1, 1,
         {u"database"_s, u"id"_s, u"output"_s}, {u"database"_s, u"output"_s}, {}, printOne},
        {u"print-all"_s, u"--database DB --output FOLDER"_s,
         tr("prints one of every document into a folder"), 0, 0, {u"database"_s, u"output"_s},
         {u"database"_s, u"output"_s}, {}, printAll},
    };
}

} // namespace freshstart::cli
