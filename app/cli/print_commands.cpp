// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/documents/day_sheet.h"
#include "core/documents/error_text.h"
#include "core/documents/follow_up_letters.h"
#include "core/documents/letter_catalogue.h"
#include "core/documents/suspension_notices.h"
#include "core/paper/renderer.h"
#include "core/prevention/prevention_service.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/records/wording_service.h"
#include "core/school/school_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

using Documents = Result<std::vector<Document>>;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// There is the record, and no paper of this kind for it.
Error noPaper()
{
    return Error{ErrorCode::NotFound, u"document"_s, {}, {}};
}

Documents cancellationPapers(const LetterContext& context, Workspace& workspace, SuspensionId id)
{
    const auto followUp = workspace.followUps().find(id);
    if (!followUp) {
        return followUp.error();
    }
    return followUp->cancellation ? cancellationLetters(context, *followUp->cancellation)
                                  : Documents(noPaper());
}

Documents papersAbout(const QString& kind, const LetterContext& context, Workspace& workspace,
                      SuspensionId id)
{
    if (kind.contains("cancelled"_L1)) {
        return cancellationPapers(context, workspace, id);
    }
    if (kind == "provision-details"_L1) {
        return provisionLetters(context);
    }
    if (kind == "welcome-back-changed"_L1) {
        return meetingChangedLetters(context);
    }
    return kind.startsWith("notice-"_L1) ? suspensionNotices(context) : suspensionLetters(context);
}

bool isOfKind(const QString& documentKind, const QString& asked)
{
    return documentKind == asked || documentKind.startsWith(asked + u'-');
}

/// The latest version of each as it went out; empty where nothing of the kind was issued.
Documents keptPapers(const QString& kind, Workspace& workspace, SuspensionId id)
{
    IssuedDocumentFilter filter;
    filter.suspension = id;
    const auto list = workspace.records().list(filter);
    if (!list) {
        return list.error();
    }
    std::vector<Document> kept;
    QSet<QString> seen;
    for (const IssuedDocument& listed : *list) { // the newest first
        const QString whose = listed.kind + u'\n' + listed.recipient;
        if (!isOfKind(listed.kind, kind) || seen.contains(whose)) {
            continue;
        }
        seen.insert(whose);
        const auto found = workspace.records().find(listed.id);
        if (!found) {
            return found.error();
        }
        auto document =
            documentFromJson(QJsonDocument::fromJson(found->content.toUtf8()).object());
        if (!document) {
            return document.error();
        }
        kept.insert(kept.begin(), std::move(*document));
    }
    return kept;
}

/// What went out is printed again as it went out; only what was never issued is made anew.
/// "notice-cancelled" stands for "notice-cancelled-local-authority" and the others that begin so.
Documents suspensionPaper(const QString& kind, Workspace& workspace, qint64 id)
{
    const auto found = workspace.cases().find(SuspensionId{id});
    if (!found) {
        return found.error();
    }
    auto kept = keptPapers(kind, workspace, SuspensionId{id});
    if (!kept || !kept->empty()) {
        return kept;
    }
    const auto context = workspace.documents().letter(*found);
    if (!context) {
        return context.error();
    }
    Documents all = papersAbout(kind, *context, workspace, SuspensionId{id});
    if (!all) {
        return all;
    }
    std::erase_if(*all, [&](const Document& d) { return !isOfKind(d.kind, kind); });
    return all->empty() ? Documents(noPaper()) : all;
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

Documents documentsOf(const QString& kind, Workspace& workspace, qint64 id)
{
    if (kind == "welcome-back-record"_L1 || kind == "welcome-back-preparation"_L1) {
        return welcomeBackPaper(workspace, id, kind == "welcome-back-preparation"_L1);
    }
    if (kind == "appendix-a"_L1) {
        return preventionPaper(workspace, id);
    }
    return kind == "blank-appendix-a"_L1 ? blankForm(workspace)
                                         : suspensionPaper(kind, workspace, id);
}

const QStringList& kinds()
{
    static const QStringList all{u"suspension-letter"_s,        u"referring-school-copy"_s,
                                 u"notice-local-authority"_s,   u"notice-governing-board"_s,
                                 u"notice-social-worker"_s,     u"notice-virtual-school-head"_s,
                                 u"notice-placing-authority"_s, u"provision-details"_s,
                                 u"welcome-back-changed"_s,     u"suspension-cancelled"_s,
                                 u"notice-cancelled"_s,         u"welcome-back-record"_s,
                                 u"welcome-back-preparation"_s, u"appendix-a"_s,
                                 u"blank-appendix-a"_s};
    return all;
}

bool isNoPaper(const Error& error)
{
    return error.code == ErrorCode::NotFound && error.field == "document"_L1;
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

int printDaySheet(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto documents = sheetOf(**workspace, *on);
    if (!documents) {
        return fail(console, documents.error());
    }
    const auto written = writePdf(*documents, arguments.value(u"output"_s));
    return written ? Done : fail(console, written.error());
}

int printOne(const Arguments& arguments, Console& console)
{
    const QString kind = arguments.positional.front();
    if (kind == "day-sheet"_L1) {
        return printDaySheet(arguments, console);
    }
    if (!kinds().contains(kind)) {
        return misuse(
            console,
            tr("There is no document \"%1\". There are: %2.").arg(kind, kinds().join(u", "_s)));
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
    const auto written = writePdf(*documents, arguments.value(u"output"_s));
    return written ? Done : fail(console, written.error());
}

constexpr std::size_t kExamplesLookedAt = 200;

/// The records that may have such a paper, the likeliest first.
Result<std::vector<qint64>> candidatesFor(const QString& kind, Workspace& workspace)
{
    std::vector<qint64> ids;
    if (kind == "blank-appendix-a"_L1) {
        ids.push_back(0);
    } else if (kind == "welcome-back-record"_L1 || kind == "welcome-back-preparation"_L1) {
        const auto rows = workspace.welcomeBacks().rows();
        if (!rows) {
            return rows.error();
        }
        for (const WelcomeBackRow& row : *rows) {
            if (row.heldOn.has_value()) {
                ids.push_back(row.id.number);
            }
        }
    } else if (kind == "appendix-a"_L1) {
        const auto rows = workspace.preventions().rows();
        if (!rows) {
            return rows.error();
        }
        for (const PreventionRow& row : *rows) {
            if (row.held) {
                ids.push_back(row.id.number);
            }
        }
    } else {
        const auto rows = workspace.cases().rows();
        if (!rows) {
            return rows.error();
        }
        for (const SuspensionRow& row : *rows) {
            ids.push_back(row.id.number);
        }
    }
    ids.resize(std::min(ids.size(), kExamplesLookedAt));
    return ids;
}

/// The first paper of this kind that there is.
Documents exampleOf(const QString& kind, Workspace& workspace)
{
    const auto ids = candidatesFor(kind, workspace);
    if (!ids) {
        return ids.error();
    }
    for (const qint64 id : *ids) {
        Documents documents = documentsOf(kind, workspace, id);
        if (documents || !isNoPaper(documents.error())) {
            return documents;
        }
    }
    return noPaper();
}

int printAll(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    warnAboutWordings(**workspace, console);
    const QDir folder(arguments.value(u"output"_s));
    for (const QString& kind : kinds()) {
        const auto documents = exampleOf(kind, **workspace);
        if (!documents && isNoPaper(documents.error())) {
            console.out << tr("Nothing in this school asks for %1.").arg(kind) << '\n';
            continue;
        }
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
        {u"print"_s,
         u"DOCUMENT --database DB --id N --output FILE.pdf"_s,
         tr("prints one document: %1, day-sheet [--on DATE]").arg(kinds().join(u", "_s)),
         1,
         1,
         {u"database"_s, u"id"_s, u"on"_s, u"output"_s},
         {u"database"_s, u"output"_s},
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
