// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/sign_in.h"
#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/older_copy_text.h"
#include "core/records/history_service.h"
#include "core/records/school_memory_service.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto& group : {sampleCommands(), importCommands(), listCommands(), dutyCommands(),
                              printCommands(), reportCommands(), evidenceCommands(), fileCommands(),
                              backupCommands(), historyCommands(), protectionCommands(),
                              rightsCommands()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

void showHelp(QTextStream& out)
{
    out << tr("Fresh Start %1 — the command line of a school's file.\n\nUsage:\n")
               .arg(QLatin1StringView(FRESHSTART_VERSION));
    for (const Command& command : allCommands()) {
        out << u"  freshstart-cli %1 %2\n        %3\n"_s.arg(command.name, command.usage,
                                                           command.summary);
    }
    out << tr("\nOn a protected file every command takes --name NAME, and the password from --password-file "
              "F, the terminal or a line of standard input; or --recovery-key-file F.\n");
    out << tr("\nExit status: 0 done, 1 refused, 2 wrong usage, 3 a file could not be read or "
              "written.\n");
}

/// Takes the words apart; a sentence where they do not fit the command.
std::optional<QString> takeApart(const Command& command, const QStringList& words,
                                 Arguments& arguments)
{
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!word.startsWith("--"_L1)) {
            arguments.positional.append(word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (command.switches.contains(name)) {
            arguments.options.insert(name, QString());
        } else if (!command.options.contains(name) &&
                   !(command.needed.contains(u"database"_s) && signInOptions().contains(name))) {
            return tr("%1 has no option --%2.").arg(command.name, name);
        } else if (word.contains(u'=')) {
            arguments.options.insert(name, word.section(u'=', 1));
        } else if (++i < words.size()) {
            arguments.options.insert(name, words.at(i));
        } else {
            return tr("--%1 needs a value.").arg(name);
        }
    }
    for (const QString& name : command.needed) {
        if (!arguments.has(name)) {
            return tr("%1 needs --%2.").arg(command.name, name);
        }
    }
    const qsizetype count = arguments.positional.size();
    if (count < command.fewestPositional || count > command.mostPositional) {
        return tr("%1 is used like this: freshstart-cli %1 %2").arg(command.name, command.usage);
    }
    return std::nullopt;
}

bool isFileTrouble(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case CannotOpen:
    case NotADatabase:
    case ForeignDatabase:
    case NewerDatabase:
    case DamagedDatabase:
    case ReadOnly:
    case LockedByOther:
    case MigrationFailed:
    case DiskFull:
    case StorageFailed:
    case SealedHeaderChanged:
    case SealedContentChanged:
    case SealedFileCutOff:
    case NewerSealedFile:
    case ProtectionUnavailable:
    case CannotReadFile:
    case CannotWriteFile:
    case UnknownFormat:
    case MalformedFile:
    case FileTooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

int fail(Console& console, const Error& error)
{
    console.err << sentenceFor(error) << '\n';
    return isFileTrouble(error.code) ? FileTrouble : Refused;
}

int misuse(Console& console, const QString& sentence)
{
    console.err << sentence << '\n' << tr("freshstart-cli --help shows every command.") << '\n';
    return WrongUsage;
}

/// A warning: what was asked for is done all the same.
void warnOfOlderCopy(const Arguments& arguments, Console& console, Workspace& workspace)
{
    if (console.memory.isEmpty()) {
        return;
    }
    const auto found = arguments.has(u"accept-older"_s)
                           ? Result<std::optional<OlderCopy>>(std::optional<OlderCopy>())
                           : workspace.memory().compare(console.memory);
    if (found && *found) {
        console.err << olderCopySentence(**found) << '\n'
                    << tr("freshstart-cli check --accept-older says that this is known.") << '\n';
        return;
    }
    if (found) { // a PC that cannot remember is no reason to stop
        static_cast<void>(static_cast<bool>(workspace.memory().remember(console.memory)));
    }
}

Result<std::unique_ptr<Workspace>> openSchool(const QString& path, const Arguments& arguments,
                                              Console& console, bool toWrite)
{
    const auto signedIn = signInFor(arguments, console, path);
    if (!signedIn) {
        return signedIn.error();
    }
    auto workspace = Workspace::open(
        path, console.clock, toWrite ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return workspace;
    }
    (*workspace)->history().setWho(whoIsThere());
    if (*signedIn && (*signedIn)->byRecoveryKey) {
        (*workspace)->signIn().signInWithRecoveryKey();
    } else if (*signedIn) {
        (*workspace)->signIn().signIn((*signedIn)->staff, Proof::Password);
        (*workspace)->history().setWho((*signedIn)->name);
    }
    warnOfOlderCopy(arguments, console, **workspace);
    return workspace;
}

Result<std::unique_ptr<Workspace>> openDatabase(const Arguments& arguments, Console& console,
                                                bool toWrite)
{
    return openSchool(arguments.value(u"database"_s), arguments, console, toWrite);
}

Result<std::unique_ptr<Workspace>> openToTakeOut(const Arguments& arguments, Console& console)
{
    auto workspace = openDatabase(arguments, console, true);
    const bool isElsewhere =
        !workspace && (workspace.error().code == ErrorCode::LockedByOther ||
                       workspace.error().code == ErrorCode::ReadOnly);
    return isElsewhere ? openDatabase(arguments, console, false) : std::move(workspace);
}

Result<void> noteLeft(Workspace& workspace, Console& console, const HistorySubject& about,
                      const QString& what)
{
    if (workspace.isReadOnly()) {
        console.err << tr("The file could only be read: its history does not say that this went "
                          "out.")
                    << '\n';
        return {};
    }
    return workspace.history().note(HistoryAct::Exported, about, what);
}

QString whoIsThere()
{
    return tr("The command line");
}

Result<QDate> dateOf(const Arguments& arguments, const QString& option, const Console& console)
{
    if (!arguments.has(option)) {
        return console.clock.today();
    }
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return Error{ErrorCode::Invalid, option, {}, {arguments.value(option)}};
    }
    return date;
}

int runCommandLine(const QStringList& words, Console& console)
{
    const QString name = words.value(0);
    if (name.isEmpty() || name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        showHelp(console.out);
        return name.isEmpty() ? WrongUsage : Done;
    }
    if (name == "--version"_L1) {
        console.out << u"freshstart-cli "_s << QLatin1StringView(FRESHSTART_VERSION) << '\n';
        return Done;
    }
    const auto commands = allCommands();
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end()) {
        return misuse(console, tr("There is no command \"%1\".").arg(name));
    }
    Arguments arguments;
    if (const auto sentence = takeApart(*command, words.mid(1), arguments)) {
        return misuse(console, *sentence);
    }
    return command->run(arguments, console);
}

} // namespace freshstart::cli
