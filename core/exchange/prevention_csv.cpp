// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/prevention_csv.h"

#include "core/base/translate.h"
#include "core/documents/prevention_reports.h"
#include "core/exchange/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Reports)

QString iso(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString yesNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

QString with(const PreventionLine& line, OutcomeKind kind)
{
    return yesNo(std::ranges::find(line.outcomes, kind) != line.outcomes.end());
}

void addFigures(CsvWriter& csv, const std::vector<PreventionFigure>& figures, DateSpan period)
{
    for (const PreventionFigure& figure : figures) {
        QStringList cells{report_words::count(figure.count), period.first.toString(Qt::ISODate),
                          period.last.toString(Qt::ISODate)};
        cells += figure.isHidden ? QStringList{{}, {}}
                                 : QStringList{QString::number(figure.meetings),
                                               QString::number(figure.students)};
        csv.add(cells);
    }
}

} // namespace

QByteArray preventionRegisterCsv(const PreventionRegister& meetings)
{
    CsvWriter csv;
    csv.add({tr("Date"), u"UPN"_s, tr("Student"), tr("Year group"), tr("Requested by"),
             tr("Meeting"), tr("People"), tr("Outcomes"), tr("Actions"), tr("Actions open"),
             tr("Copies to give"), tr("To be looked at again on"), tr("Looked at again on")});
    for (const PreventionLine& line : meetings.lines) {
        csv.add({iso(line.date), line.upn, line.studentName, line.yearGroup, line.requestedBy,
                 report_words::course(line.course), QString::number(line.people),
                 report_words::outcomes(line.outcomes), QString::number(line.actions),
                 QString::number(line.openActions), QString::number(line.copiesToGive),
                 iso(line.reviewOn), iso(line.reviewedOn)});
    }
    return csv.bytes();
}

QByteArray preventionGovernorsCsv(const PreventionReport& report)
{
    CsvWriter csv;
    csv.add({tr("What is counted"), tr("From"), tr("To"), tr("Meetings"), tr("Students")});
    addFigures(csv, report.now, report.period);
    addFigures(csv, report.earlier, report.before);
    return csv.bytes();
}

QByteArray localAuthorityCsv(const PreventionRegister& meetings)
{
    using enum OutcomeKind;
    CsvWriter csv;
    csv.add({tr("Date"), u"UPN"_s, tr("Student"), tr("Year group"), tr("Meeting"),
             tr("Looked after"), tr("EHC plan"), tr("Youth justice order"), tr("SEN support"),
             tr("Disability"), tr("Further assessment"), tr("Revised approaches"),
             tr("External agencies"), tr("Plan to be made"), tr("Formal procedures considered"),
             tr("Later suspensions"), tr("Later permanent exclusions")});
    for (const PreventionLine& line : meetings.lines) {
        const PreventionStatuses& statuses = line.statuses;
        csv.add({iso(line.date), line.upn, line.studentName, line.yearGroup,
                 report_words::course(line.course), yesNo(statuses.lookedAfter),
                 yesNo(statuses.ehcPlan), yesNo(statuses.youthJustice), yesNo(statuses.senSupport),
                 yesNo(statuses.disability), with(line, FurtherAssessment),
                 with(line, RevisedApproaches), with(line, ExternalAgencies),
                 with(line, PlanToBeMade), with(line, FormalProcedures),
                 QString::number(line.laterSuspensions), QString::number(line.laterPermanent)});
    }
    return csv.bytes();
}

} // namespace freshstart
