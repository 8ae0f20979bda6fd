// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "core/base/translate.h"
#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/documents/history_json.h"
#include "core/documents/history_text.h"
#include "core/records/history_service.h"
#include "core/records/school_proof_service.h"
#include "core/school/sign_in_service.h"
#include "core/students/child_protection.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

struct Findings {
    int students = 0;
    qsizetype suspensions = 0;
    ChainReport chain;
};

QJsonObject toJson(const Findings& found)
{
    QJsonValue broken;
    if (found.chain.broken) {
        broken = QJsonObject{{u"entry"_s, found.chain.broken->entry},
                             {u"fault"_s, toCode(found.chain.broken->fault)},
                             {u"sentence"_s, chainSentence(found.chain)}};
    }
    return {{u"sound"_s, !found.chain.broken.has_value()},
            {u"students"_s, found.students},
            {u"suspensions"_s, found.suspensions},
            {u"history"_s,
             QJsonObject{{u"entries"_s, found.chain.entries}, {u"broken"_s, broken}}}};
}

/// A file that can be opened and is not whole is what was asked for, and no trouble with reading it.
int sayUnsound(const Arguments& arguments, Console& console, const Error& error)
{
    if (error.code != ErrorCode::DamagedDatabase && error.code != ErrorCode::SealedContentChanged &&
        error.code != ErrorCode::SealedFileCutOff && error.code != ErrorCode::SealedHeaderChanged) {
        return fail(console, error);
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(
            QJsonObject{{u"sound"_s, false}, {u"sentence"_s, sentenceFor(error)}});
    } else {
        console.err << sentenceFor(error) << '\n';
    }
    return Refused;
}

Result<Findings> look(Workspace& workspace)
{
    const auto students = workspace.students().count();
    const auto suspensions = workspace.cases().rows();
    const auto chain = workspace.history().check();
    if (!students || !suspensions) {
        return students ? suspensions.error() : students.error();
    }
    if (!chain) {
        return chain.error();
    }
    return Findings{*students, static_cast<qsizetype>(suspensions->size()), *chain};
}

/// A page that another program wrote may be all that is wrong, or the trace of a changed entry.
int sayPages(const Arguments& arguments, Console& console, const Error& error, Workspace& workspace)
{
    const auto chain = workspace.history().check();
    if (!arguments.has(u"json"_s) && chain && chain->broken) {
        console.err << chainSentence(*chain) << '\n';
    }
    const int status = sayUnsound(arguments, console, error);
    if (!arguments.has(u"json"_s)) {
        console.err << tr("If another program has changed it on purpose: --accept-changes takes it as it "
                          "is.")
                    << '\n';
    }
    return status;
}

/// Every page, index and reference of the file; whose it is and which version; the history.
int check(const Arguments& arguments, Console& console)
{
    const QString path = arguments.value(u"database"_s);
    if (arguments.has(u"accept-changes"_s)) {
        if (const auto accepted = acceptPages(path, console.clock); !accepted) {
            return sayUnsound(arguments, console, accepted.error());
        }
    }
    const auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return sayUnsound(arguments, console, workspace.error());
    }
    if (const auto proven = proveSchool(path); !proven) {
        return proven.error().field == "page"_L1
                   ? sayPages(arguments, console, proven.error(), **workspace)
                   : sayUnsound(arguments, console, proven.error());
    }
    const auto found = look(**workspace);
    if (!found) {
        return sayUnsound(arguments, console, found.error());
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(toJson(*found));
    } else {
        console.out << tr("The file is sound: %1 students, %2 suspensions.")
                           .arg(found->students)
                           .arg(found->suspensions)
                    << '\n';
        (found->chain.broken ? console.err : console.out) << chainSentence(found->chain) << '\n';
    }
    return found->chain.broken ? Refused : Done;
}

QJsonObject toJson(const HistoryEntry& entry, const HistoryNames& names)
{
    QJsonObject json = historyJson(entry, names);
    json.insert(u"erased"_s, entry.isErased);
    return json;
}

Result<std::vector<HistoryEntry>> asked(const Arguments& arguments, Workspace& workspace)
{
    constexpr int all = std::numeric_limits<int>::max();
    if (!arguments.has(u"student"_s)) {
        return workspace.history().latest(all);
    }
    const auto student = workspace.students().findByUpnOrKey(arguments.value(u"student"_s));
    return student ? workspace.history().ofStudent(student->id, all) : student.error();
}

int history(const Arguments& arguments, Console& console)
{
    const auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    auto entries = asked(arguments, **workspace);
    const auto names = (*workspace)->history().names();
    if (!entries || !names) {
        return fail(console, entries ? names.error() : entries.error());
    }
    if (!(*workspace)->signIn().require(Act::SeeChildProtection)) {
        *entries = withoutChildProtection(std::move(*entries));
    }
    QJsonArray array;
    for (const HistoryEntry& entry : *entries) {
        if (arguments.has(u"json"_s)) {
            array.append(toJson(entry, *names));
        } else {
            console.out << u"%1  %2\n"_s.arg(momentInWords(entry.moment.toLocalTime()),
                                             historySentence(entry, *names));
        }
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(array);
    } else if (entries->empty()) {
        console.out << tr("Nothing has been recorded yet.") << '\n';
    }
    return Done;
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {u"check"_s, u"--database DB [--json] [--accept-older] [--accept-changes]"_s,
         tr("looks whether the file and its history are whole; exit status 1 where they are not"), 0,
         0, {u"database"_s}, {u"database"_s}, {u"json"_s, u"accept-older"_s, u"accept-changes"_s}, check},
        {u"history"_s, u"--database DB [--student UPN] [--json]"_s,
         tr("shows who changed what and when, the latest first"), 0, 0,
         {u"database"_s, u"student"_s}, {u"database"_s}, {u"json"_s}, history},
    };
}

} // namespace freshstart::cli
