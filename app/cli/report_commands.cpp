// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/report_json.h"
#include "core/base/translate.h"
#include "core/documents/prevention_reports.h"
#include "core/documents/report_documents.h"
#include "core/exchange/import_report.h"
#include "core/exchange/prevention_csv.h"
#include "core/exchange/report_csv.h"
#include "core/paper/renderer.h"
#include "core/reports/masking.h"
#include "core/reports/report_service.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

/// One report in each of the shapes a file can have; made only as asked for.
struct Shapes {
    std::function<QByteArray()> csv;
    std::function<Document()> paper;
    std::function<QString()> json;
};

Result<void> writeJsonFile(const QString& path, const QString& json)
{
    QSaveFile file(path);
    const QByteArray bytes = json.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::CannotWriteFile, {}, {}, {path}};
    }
    return {};
}

const QStringList& endings()
{
    static const QStringList all{u".csv"_s, u".pdf"_s, u".json"_s};
    return all;
}

QString endingOf(const QString& path)
{
    for (const QString& ending : endings()) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            return ending;
        }
    }
    return {};
}

Result<void> write(const Shapes& shapes, const QString& path)
{
    const QString ending = endingOf(path);
    if (ending == ".csv"_L1) {
        return writeCsvFile(path, shapes.csv());
    }
    return ending == ".pdf"_L1 ? writePdf({shapes.paper()}, path)
                               : writeJsonFile(path, shapes.json());
}

Result<DateSpan> periodOf(const Arguments& arguments, const Console& console)
{
    const auto from = dateOf(arguments, u"from"_s, console);
    if (!from) {
        return from.error();
    }
    const auto to = dateOf(arguments, u"to"_s, console);
    if (!to) {
        return to.error();
    }
    if (*to < *from) {
        return Error{ErrorCode::Invalid, u"to"_s, {}, {arguments.value(u"to"_s)}};
    }
    return DateSpan{*from, *to};
}

Result<Shapes> governors(const Arguments& arguments, const ReportData& data, Workspace&,
                         Console& console)
{
    const auto period = periodOf(arguments, console);
    if (!period) {
        return period.error();
    }
    GovernorsReport report = governorsReport(data, *period);
    if (arguments.has(u"masked"_s)) {
        report = masked(report, data.rules.smallestCountShown);
    }
    return Shapes{[report] { return governorsCsv(report); },
                  [report, school = data.school, today = data.today] {
                      return governorsDocument(report, school, today);
                  },
                  [report] { return jsonText(toJson(report)); }};
}

Result<Shapes> totals(const Arguments& arguments, const ReportData& data, Workspace&,
                      Console& console)
{
    const auto on = dateOf(arguments, u"on"_s, console);
    if (!on) {
        return on.error();
    }
    const auto all = studentTotals(data, *on);
    return Shapes{[all] { return totalsCsv(all, Threshold::Everyone); },
                  [all, school = data.school, on = *on] {
                      return totalsDocument(all, school, on, Threshold::Everyone);
                  },
                  [all, on = *on] { return jsonText(toJson(all, on)); }};
}

Result<Shapes> census(const Arguments& arguments, const ReportData& data, Workspace&,
                      Console& console)
{
    const auto period = periodOf(arguments, console);
    if (!period) {
        return period.error();
    }
    const CensusReturn rows = censusReturn(data, *period);
    return Shapes{[rows] { return censusCsv(rows); },
                  [rows, school = data.school, today = data.today] {
                      return censusDocument(rows, school, today);
                  },
                  [rows] { return jsonText(toJson(rows)); }};
}

/// What the three reports on prevention meetings have in common.
struct PreventionFacts {
    PreventionRegister meetings;
    PreventionReport report;
};

Result<PreventionFacts> preventionFacts(const Arguments& arguments, Workspace& workspace,
                                        const ReportData& data, Console& console)
{
    const auto period = periodOf(arguments, console);
    if (!period) {
        return period.error();
    }
    const auto meetings = workspace.reports().preventions();
    if (!meetings) {
        return meetings.error();
    }
    PreventionFacts facts{preventionRegister(data, *meetings, *period),
                          preventionReport(data, *meetings, *period)};
    if (arguments.has(u"masked"_s)) { // nothing of a single meeting leaves the school then
        facts.report = masked(facts.report, data.rules.smallestCountShown);
    }
    return facts;
}

Result<Shapes> preventionNumbers(const Arguments& arguments, const ReportData& data,
                                 Workspace& workspace, Console& console)
{
    const auto facts = preventionFacts(arguments, workspace, data, console);
    if (!facts) {
        return facts.error();
    }
    return Shapes{[report = facts->report] { return preventionGovernorsCsv(report); },
                  [report = facts->report, school = data.school, today = data.today] {
                      return preventionGovernorsDocument(report, school, today);
                  },
                  [report = facts->report] { return jsonText(toJson(report)); }};
}

Result<Shapes> preventionMeetings(const Arguments& arguments, const ReportData& data,
                                  Workspace& workspace, Console& console)
{
    if (arguments.has(u"masked"_s)) {
        return preventionNumbers(arguments, data, workspace, console);
    }
    const auto facts = preventionFacts(arguments, workspace, data, console);
    if (!facts) {
        return facts.error();
    }
    return Shapes{[meetings = facts->meetings] { return preventionRegisterCsv(meetings); },
                  [meetings = facts->meetings, school = data.school, today = data.today] {
                      return preventionRegisterDocument(meetings, school, today);
                  },
                  [meetings = facts->meetings] { return jsonText(toJson(meetings)); }};
}

Result<Shapes> localAuthority(const Arguments& arguments, const ReportData& data,
                              Workspace& workspace, Console& console)
{
    const auto facts = preventionFacts(arguments, workspace, data, console);
    if (!facts) {
        return facts.error();
    }
    const bool isMasked = facts->report.isMasked();
    if (!isMasked) {
        if (const auto leave = workspace.signIn().require(Act::ExportEverything); !leave) {
            return leave.error();
        }
    }
    return Shapes{[facts = *facts, isMasked] {
                      return isMasked ? preventionGovernorsCsv(facts.report)
                                      : localAuthorityCsv(facts.meetings);
                  },
                  [facts = *facts, school = data.school, today = data.today] {
                      return localAuthorityDocument(facts.meetings, facts.report, school, today);
                  },
                  [facts = *facts, isMasked] {
                      return isMasked ? jsonText(toJson(facts.report))
                                      : jsonText(toJson(facts.meetings));
                  }};
}

using MakeShapes = Result<Shapes> (*)(const Arguments&, const ReportData&, Workspace&, Console&);

struct Kind {
    QString name;
    QStringList needed; ///< options
    MakeShapes make;
};

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{{u"governors"_s, {u"from"_s, u"to"_s}, governors},
                                       {u"census"_s, {u"from"_s, u"to"_s}, census},
                                       {u"prevention-register"_s,
                                        {u"from"_s, u"to"_s},
                                        preventionMeetings},
                                       {u"prevention-governors"_s,
                                        {u"from"_s, u"to"_s},
                                        preventionNumbers},
                                       {u"local-authority"_s,
                                        {u"from"_s, u"to"_s},
                                        localAuthority},
                                       {u"totals"_s, {}, totals}};
    return all;
}

QStringList kindNames()
{
    QStringList names;
    for (const Kind& kind : kinds()) {
        names.append(kind.name);
    }
    return names;
}

int report(const Arguments& arguments, Console& console)
{
    const QString name = arguments.positional.front();
    const auto kind = std::ranges::find(kinds(), name, &Kind::name);
    if (kind == kinds().end()) {
        return misuse(
            console,
            tr("There is no report \"%1\". There are: %2.").arg(name, kindNames().join(u", "_s)));
    }
    for (const QString& option : kind->needed) {
        if (!arguments.has(option)) {
            return misuse(console, tr("%1 needs --%2.").arg(u"report "_s + name, option));
        }
    }
    const QString output = arguments.value(u"output"_s);
    if (endingOf(output).isEmpty()) {
        return misuse(console, tr("The output's name ends in %1.").arg(endings().join(u", "_s)));
    }
    auto workspace = openToTakeOut(arguments, console);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const auto data = (*workspace)->reports().load();
    if (!data) {
        return fail(console, data.error());
    }
    const auto shapes = kind->make(arguments, *data, **workspace, console);
    if (!shapes) {
        return fail(console, shapes.error());
    }
    auto written = write(*shapes, output);
    if (written) {
        written = noteLeft(**workspace, console, {},
                           tr("Report “%1” (%2)").arg(name, endingOf(output).mid(1).toUpper()));
    }
    return written ? Done : fail(console, written.error());
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{u"report"_s,
             u"governors|census|totals|prevention-register|prevention-governors|local-authority "
             "--database DB --from DATE --to DATE (totals: --on DATE) "
             "--output FILE.csv|.pdf|.json [--masked]"_s,
             tr("counts over a period; --masked: a copy that may leave the school, without small "
                "numbers and without a line for each meeting"),
             1,
             1,
             {u"database"_s, u"from"_s, u"to"_s, u"on"_s, u"output"_s},
             {u"database"_s, u"output"_s},
             {u"masked"_s},
             report}};
}

} // namespace freshstart::cli
