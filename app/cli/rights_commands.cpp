// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/issue_text.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"
#include "core/paper/everything_pages.h"
#include "core/rights/erasure_service.h"
#include "core/rights/everything_service.h"
#include "core/rights/merge_service.h"
#include "core/rights/rights_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

/// These commands name the school's file first.
Result<std::unique_ptr<Workspace>> openNamed(const Arguments& arguments, Console& console,
                                             bool toWrite)
{
    Arguments named = arguments;
    named.options.insert(u"database"_s, arguments.positional.front());
    return openDatabase(named, console, toWrite);
}

QJsonValue dateOrNull(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const ReviewItem& item)
{
    QJsonArray reasons;
    for (const KeepReason reason : item.reasons) {
        reasons.append(toCode(reason));
    }
    return {{u"student_upn"_s, item.upn},
            {u"student_name"_s, item.name},
            {u"date_of_birth"_s, dateOrNull(item.dateOfBirth)},
            {u"review_on"_s, item.reviewOn.toString(Qt::ISODate)},
            {u"kept_before"_s, item.keptBefore},
            {u"reasons_to_keep"_s, reasons}};
}

int review(const Arguments& arguments, Console& console)
{
    const auto until = dateOf(arguments, u"until"_s, console);
    if (!until) {
        return fail(console, until.error());
    }
    const auto workspace = openNamed(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto list = (*workspace)->rights().review(*until);
    if (!list) {
        return fail(console, list.error());
    }
    QJsonArray array;
    for (const ReviewItem& item : *list) {
        array.append(toJson(item));
        if (!arguments.has(u"json"_s)) {
            QStringList reasons;
            for (const KeepReason reason : item.reasons) {
                reasons.append(rights_words::keepReason(reason));
            }
            console.out << QStringList{item.upn, item.name, wording::longDate(item.reviewOn),
                                       reasons.join(u"; "_s)}
                               .join(u'\t')
                        << '\n';
        }
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(array);
    }
    return Done;
}

QJsonObject toJson(const RequestLine& line)
{
    const AccessRequest& r = line.open.request;
    return {{u"id"_s, r.id.number},
            {u"student_upn"_s, line.open.studentUpn},
            {u"student_name"_s, line.open.studentName},
            {u"received_on"_s, r.receivedOn.toString(Qt::ISODate)},
            {u"asked_by"_s, r.askedBy},
            {u"relation"_s, toCode(r.relation)},
            {u"identity"_s, toCode(r.identity)},
            {u"due_on"_s, dateOrNull(line.due)},
            {u"extended_on"_s, dateOrNull(r.extendedOn)},
            {u"answered_on"_s, dateOrNull(r.answeredOn)},
            {u"withdrawn_on"_s, dateOrNull(r.withdrawnOn)}};
}

int requests(const Arguments& arguments, Console& console)
{
    const auto workspace = openNamed(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto lines = (*workspace)->rights().requests(arguments.has(u"all"_s));
    if (!lines) {
        return fail(console, lines.error());
    }
    QJsonArray array;
    for (const RequestLine& line : *lines) {
        array.append(toJson(line));
        if (!arguments.has(u"json"_s)) {
            console.out << QStringList{line.open.studentUpn, line.open.studentName,
                                       rights_words::request(line.open.request),
                                       line.due ? tr("due by %1").arg(wording::longDate(*line.due))
                                                : tr("waits for proof of identity")}
                               .join(u'\t')
                        << '\n';
        }
    }
    if (arguments.has(u"json"_s)) {
        console.out << jsonText(array);
    }
    return Done;
}

int everything(const Arguments& arguments, Console& console)
{
    const auto workspace = openNamed(arguments, console, true);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto student =
        (*workspace)->students().findByUpnOrKey(arguments.value(u"student"_s));
    if (!student) {
        return fail(console, student.error());
    }
    const auto facts = (*workspace)->everything().facts(student->id);
    if (!facts) {
        return fail(console, facts.error());
    }
    const auto written = (*workspace)->everything().write(
        *facts, everythingPdf(*facts), everythingNamesPdf(*facts), arguments.value(u"to"_s));
    if (!written) {
        return fail(console, written.error());
    }
    for (const QString& file : written->missing) {
        console.err << tr("%1 could not be read and is not there.").arg(file) << '\n';
    }
    if (!facts->named.empty()) {
        console.err << tr("Other students are named in %1 places: names-to-look-at.pdf says where. "
                          "Look at them before anything goes out.")
                           .arg(facts->named.size())
                    << '\n';
    }
    console.out << tr("Wrote %1.").arg(written->folder) << '\n';
    return Done;
}

void sayPlan(const ErasurePlan& plan, Console& console)
{
    for (const auto& [table, count] : plan.rows) {
        if (const QString name = rights_words::tableName(table); !name.isEmpty()) {
            console.out << tr("%1: %2").arg(name).arg(count) << '\n';
        }
    }
    for (const KeepReason reason : plan.reasons) {
        console.out << tr("To be considered: %1.").arg(rights_words::keepReason(reason)) << '\n';
    }
    for (const NamedElsewhere& one : plan.named) {
        console.out << tr("The record of %1 names this student and is not changed.").arg(one.name)
                    << '\n';
    }
    if (!plan.backups.empty()) {
        console.out << tr("Backups that still hold the record: %1.").arg(plan.backups.size())
                    << '\n';
    }
}

int erase(const Arguments& arguments, Console& console)
{
    const bool confirmed = arguments.has(u"confirm"_s);
    const auto workspace = openNamed(arguments, console, confirmed);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto student =
        (*workspace)->students().findByUpnOrKey(arguments.value(u"student"_s));
    if (!student) {
        return fail(console, student.error());
    }
    const auto plan = (*workspace)->erasing().plan(student->id);
    if (!plan) {
        return fail(console, plan.error());
    }
    sayPlan(*plan, console);
    if (!confirmed) {
        console.err << tr("Nothing has been deleted. To delete all of it for good, which cannot be "
                          "undone, add --confirm with the student's name.")
                    << '\n';
        return Refused;
    }
    const auto done =
        (*workspace)->erasing().erase(student->id, arguments.value(u"confirm"_s));
    if (!done) {
        return fail(console, done.error());
    }
    console.out << tr("The record has been deleted for good.") << '\n';
    return Done;
}

int doubles(const Arguments& arguments, Console& console)
{
    const auto workspace = openNamed(arguments, console, false);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto pairs = (*workspace)->merging().doubles();
    if (!pairs) {
        return fail(console, pairs.error());
    }
    const auto keyOf = [](const StudentRow& row) {
        return row.upn.isEmpty() ? row.externalKey : row.upn;
    };
    for (const LikelyDouble& pair : *pairs) {
        console.out << QStringList{toCode(pair.ground),
                                   QString::number(pair.first.id.number),
                                   keyOf(pair.first),
                                   pair.first.surname + u", "_s + pair.first.forename,
                                   QString::number(pair.second.id.number),
                                   keyOf(pair.second),
                                   pair.second.surname + u", "_s + pair.second.forename}
                           .join(u'\t')
                    << '\n';
    }
    return Done;
}

int merge(const Arguments& arguments, Console& console)
{
    bool keepIsNumber = false;
    bool goneIsNumber = false;
    const StudentId kept{arguments.value(u"keep"_s).toLongLong(&keepIsNumber)};
    const StudentId gone{arguments.value(u"with"_s).toLongLong(&goneIsNumber)};
    if (!keepIsNumber || !goneIsNumber) {
        return misuse(console, tr("--keep and --with want the numbers that \"doubles\" shows."));
    }
    const auto workspace = openNamed(arguments, console, true);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto preview = (*workspace)->merging().preview(kept, gone);
    if (!preview) {
        return fail(console, preview.error());
    }
    for (const Issue& issue : preview->issues) {
        console.err << sentenceFor(issue) << '\n';
    }
    if (!arguments.has(u"yes"_s)) {
        console.err << tr("Nothing has been changed. Add --yes to make the two records one.")
                    << '\n';
        return Refused;
    }
    const auto merged = (*workspace)->merging().merge(kept, gone, preview->proposed);
    if (!merged) {
        return fail(console, merged.error());
    }
    console.out << tr("The two records are one; number %1 takes them apart again as long as nothing "
                      "is changed.")
                       .arg(merged->number)
                << '\n';
    return Done;
}

int takeApart(const Arguments& arguments, Console& console)
{
    bool isNumber = false;
    const MergeId id{arguments.value(u"merge"_s).toLongLong(&isNumber)};
    if (!isNumber) {
        return misuse(console, tr("--merge wants the number that \"merge\" gave."));
    }
    const auto workspace = openNamed(arguments, console, true);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto done = (*workspace)->merging().takeApart(id);
    if (!done) {
        return fail(console, done.error());
    }
    console.out << tr("There are two records again.") << '\n';
    return Done;
}

} // namespace

std::vector<Command> rightsCommands()
{
    return {
        {u"review"_s, u"FILE [--until DATE] [--json]"_s,
         tr("records whose time is over, with what speaks for keeping them; deletes nothing"), 1, 1,
         {u"until"_s}, {}, {u"json"_s}, review},
        {u"requests"_s, u"FILE [--all] [--json]"_s,
         tr("open requests for the data of a student, with the day by which each is answered"), 1,
         1, {}, {}, {u"all"_s, u"json"_s}, requests},
        {u"everything"_s, u"FILE --student UPN --to FOLDER"_s,
         tr("everything held about one student: PDF, JSON and the papers, in a new folder"), 1, 1,
         {u"student"_s, u"to"_s}, {u"student"_s, u"to"_s}, {}, everything},
        {u"erase"_s, u"FILE --student UPN [--confirm NAME]"_s,
         tr("deletes everything about one student for good; without --confirm it only says what "
            "would go"),
         1, 1, {u"student"_s, u"confirm"_s}, {u"student"_s}, {}, erase},
        {u"doubles"_s, u"FILE"_s, tr("records that may be of the same student"), 1, 1, {}, {}, {},
         doubles},
        {u"merge"_s, u"FILE --keep N --with N [--yes]"_s,
         tr("makes two records of one student one; without --yes it only says what to look at"), 1,
         1, {u"keep"_s, u"with"_s}, {u"keep"_s, u"with"_s}, {u"yes"_s}, merge},
        {u"take-apart"_s, u"FILE --merge N"_s,
         tr("takes two records apart again, as long as nothing has been changed since"), 1, 1,
         {u"merge"_s}, {u"merge"_s}, {}, takeApart},
    };
}

} // namespace freshstart::cli
