// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/translate.h"
#include "core/documents/chronology_words.h"
#include "core/paper/evidence_pack.h"
#include "core/records/chronology_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

/// What the pack is made of: the student on the command line, as it stands on a day.
Result<EvidenceRequest> requestOf(const Arguments& arguments, Workspace& workspace, QDate on)
{
    auto school = workspace.school().load();
    if (!school) {
        return school.error();
    }
    auto student = workspace.students().findByUpnOrKey(arguments.positional.front());
    if (!student) {
        return student.error();
    }
    const auto chronology = workspace.chronologies().of(student->id, on);
    if (!chronology) {
        return chronology.error();
    }
    const QStringList left = arguments.value(u"leave-out"_s).split(u',', Qt::SkipEmptyParts);
    return EvidenceRequest{std::move(*school), std::move(*student), on, {},
                           without(*chronology, QSet<QString>(left.begin(), left.end()))};
}

/// Names of other students are for somebody to look at before the pack goes out.
Result<void> sayNames(const EvidenceRequest& request, Workspace& workspace, Console& console)
{
    const auto names =
        workspace.chronologies().namesOfOthers(request.chronology, request.student.id, request.on);
    if (!names) {
        return names.error();
    }
    for (const NameInEntry& one : *names) {
        console.err << (one.wholeName
                            ? tr("%1 names another student: %2.").arg(one.entry, one.name)
                            : tr("%1 may name another student: %2.").arg(one.entry, one.name))
                    << '\n';
    }
    return {};
}

Result<void> write(const EvidencePack& pack, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pack.pdf) != pack.pdf.size() ||
        !file.commit()) {
        return Error{ErrorCode::CannotWriteFile, {}, {}, {path}};
    }
    return {};
}

void sayFiles(const EvidencePack& pack, Console& console)
{
    for (const EvidenceFile& file : pack.files) {
        if (file.firstPage == 0) {
            console.err << tr("File %1 could not be put in: %2.")
                               .arg(file.number)
                               .arg(chronology_words::file(file.file))
                        << '\n';
        }
    }
}

int packOf(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openToTakeOut(arguments, console);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    if (const auto leave = (*workspace)->signIn().require(Act::ExportEverything); !leave) {
        return fail(console, leave.error());
    }
    const auto request = requestOf(arguments, **workspace, *on);
    if (!request) {
        return fail(console, request.error());
    }
    if (const auto said = sayNames(*request, **workspace, console); !said) {
        return fail(console, said.error());
    }
    const auto pack = evidencePack(*request, [&](const KeptFile& file) {
        return (*workspace)->chronologies().content(file);
    });
    if (!pack) {
        return fail(console, pack.error());
    }
    sayFiles(*pack, console);
    auto written = write(*pack, arguments.value(u"output"_s));
    if (written) {
        written = noteLeft(**workspace, console,
                           {SubjectKind::Student, request->student.id.number},
                           tr("Evidence pack (PDF)"));
    }
    return written ? Done : fail(console, written.error());
}

int chronology(const Arguments& arguments, Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return fail(console, on.error());
    }
    auto workspace = openDatabase(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto request = requestOf(arguments, **workspace, *on);
    if (!request) {
        return fail(console, request.error());
    }
    for (const ChronologyEntry& entry : request->chronology.entries) {
        console.out << QStringList{entry.id, chronology_words::when(entry),
                                   chronology_words::what(entry)}
                           .join(u'\t')
                    << '\n';
        for (const KeptFile& file : entry.files) {
            console.out << QStringList{file.id(), file.on.toString(Qt::ISODate),
                                       chronology_words::file(file)}
                               .join(u'\t')
                        << '\n';
        }
    }
    return Done;
}

} // namespace

std::vector<Command> evidenceCommands()
{
    return {{u"chronology"_s,
             u"UPN --database DB [--on DATE] [--leave-out ID,ID …]"_s,
             tr("everything tried for a student, in order, and the papers kept about it"),
             1,
             1,
             {u"database"_s, u"on"_s, u"leave-out"_s},
             {u"database"_s},
             {},
             chronology},
            {u"evidence"_s,
             u"UPN --database DB --output FILE.pdf [--on DATE] [--leave-out ID,ID …]"_s,
             tr("the same as one PDF with the papers themselves; says where another student may be "
                "named"),
             1,
             1,
             {u"database"_s, u"on"_s, u"leave-out"_s, u"output"_s},
             {u"database"_s, u"output"_s},
             {},
             packOf}};
}

} // namespace freshstart::cli
