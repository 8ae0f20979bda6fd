// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <memory>
#include <vector>

namespace freshstart {
class Workspace;
}

namespace freshstart::cli {

/// What the shell is told.
enum ExitStatus { Done = 0, Refused = 1, WrongUsage = 2, FileTrouble = 3 };

/// Where a command speaks and how it knows the time; tests bring their own.
struct Console {
    QTextStream& out;
    QTextStream& err;
    const Clock& clock;
    /// Asks for a password or another secret; none: there is nobody to ask.
    std::function<Result<QString>(const QString& question)> askSecret = {};
    QString memory = {}; ///< what this PC remembers of schools (records/school_memory_service.h)
};

/// The words of a command line after the command's name, taken apart.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options; ///< "--on DATE" is {"on", "DATE"}; a switch has an empty value

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString& name) const { return options.value(name); }
};

/// One command as the help shows it and as it runs.
struct Command {
    QString name;
    QString usage;            ///< what follows the name
    QString summary;
    int fewestPositional = 0;
    int mostPositional = 0;
    QStringList options;      ///< those with a value: "database", "on"
    QStringList needed;       ///< options that must be there
    QStringList switches;     ///< those without: "json", "dry-run"
    std::function<int(const Arguments&, Console&)> run;
};

/// Says an error in a sentence and gives the exit status that fits its kind.
int fail(Console& console, const Error& error);
/// Says that the command was typed wrongly.
int misuse(Console& console, const QString& sentence);

/// Opens a school's file: signs in where it is protected, warns of an older copy.
Result<std::unique_ptr<Workspace>> openSchool(const QString& path, const Arguments& arguments,
                                              Console& console, bool toWrite);
/// The same for the one named by --database.
Result<std::unique_ptr<Workspace>> openDatabase(const Arguments& arguments, Console& console,
                                                bool toWrite);
/// The date of --on, else today; Invalid where it is none.
Result<QDate> dateOf(const Arguments& arguments, const QString& option, const Console& console);

std::vector<Command> sampleCommands();
std::vector<Command> listCommands();
std::vector<Command> dutyCommands();
std::vector<Command> importCommands();
std::vector<Command> printCommands();
std::vector<Command> reportCommands();
std::vector<Command> evidenceCommands();
std::vector<Command> fileCommands();
std::vector<Command> backupCommands();
std::vector<Command> historyCommands();
std::vector<Command> protectionCommands();

/// Runs one command line (without the program's name).
int runCommandLine(const QStringList& words, Console& console);

} // namespace freshstart::cli
