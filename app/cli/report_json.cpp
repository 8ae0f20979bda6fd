// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_json.h"

#include "app/cli/json_text.h"
#include "core/documents/error_text.h"
#include "core/documents/report_words.h"

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

QJsonValue shown(const FigureRow& row, double value)
{
    return row.isHidden ? QJsonValue() : QJsonValue(value);
}

QJsonObject toJson(const FigureRow& row)
{
    return {{u"suspensions"_s, shown(row, row.suspensions)},
            {u"days"_s, shown(row, daysOf(row.halfDays))},
            {u"students"_s, shown(row, row.students)}};
}

QJsonArray toJson(const std::vector<FigureRow>& rows)
{
    QJsonArray all;
    for (const FigureRow& row : rows) {
        QJsonObject object = toJson(row);
        object.insert(u"group"_s, row.group);
        all.append(object);
    }
    return all;
}

QJsonObject toJson(const PeriodFigures& figures)
{
    QJsonObject object{{u"from"_s, figures.period.first.toString(Qt::ISODate)},
                       {u"to"_s, figures.period.last.toString(Qt::ISODate)},
                       {u"all"_s, toJson(figures.total)},
                       {u"lunchtimes"_s, toJson(figures.lunchtimes)},
                       {u"permanent"_s, toJson(figures.permanent)},
                       {u"cancelled"_s, toJson(figures.cancelled)},
                       {u"begun_before"_s, toJson(figures.carriedIn)},
                       {u"repeated"_s, toJson(figures.repeated)},
                       {u"exam_missed"_s, toJson(figures.examMissed)},
                       {u"education_elsewhere"_s, toJson(figures.elsewhere)},
                       {u"lunchtimes_by_band"_s, toJson(figures.lunchtimeBands)}};
    for (const FigureTable& table : figures.tables) {
        object.insert(u"by_"_s + toCode(table.grouping), toJson(table.rows));
    }
    QJsonArray reasons;
    for (const QString& reason : figures.cancelReasons) {
        reasons.append(report_words::cancelReason(reason));
    }
    object.insert(u"cancel_reasons"_s, reasons);
    return object;
}

QJsonObject toJson(const std::vector<PreventionFigure>& figures, DateSpan period)
{
    QJsonObject object{{u"from"_s, period.first.toString(Qt::ISODate)},
                       {u"to"_s, period.last.toString(Qt::ISODate)}};
    for (const PreventionFigure& figure : figures) {
        const auto value = [&figure](int number) {
            return figure.isHidden ? QJsonValue() : QJsonValue(number);
        };
        object.insert(freshstart::toCode(figure.count),
                      QJsonObject{{u"meetings"_s, value(figure.meetings)},
                                  {u"students"_s, value(figure.students)}});
    }
    return object;
}

QJsonValue dateOrNull(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const PreventionLine& line)
{
    QJsonArray outcomes;
    for (const OutcomeKind kind : line.outcomes) {
        outcomes.append(freshstart::toCode(kind));
    }
    return {{u"id"_s, line.meeting.number},
            {u"date"_s, line.date.toString(Qt::ISODate)},
            {u"student_upn"_s, line.upn},
            {u"student_name"_s, line.studentName},
            {u"year_group"_s, line.yearGroup},
            {u"requested_by"_s, line.requestedBy},
            {u"course"_s, freshstart::toCode(line.course)},
            {u"looked_after"_s, line.statuses.lookedAfter},
            {u"ehc_plan"_s, line.statuses.ehcPlan},
            {u"youth_justice"_s, line.statuses.youthJustice},
            {u"sen_support"_s, line.statuses.senSupport},
            {u"disability"_s, line.statuses.disability},
            {u"outcomes"_s, outcomes},
            {u"people"_s, line.people},
            {u"copies_to_give"_s, line.copiesToGive},
            {u"actions"_s, line.actions},
            {u"open_actions"_s, line.openActions},
            {u"review_on"_s, dateOrNull(line.reviewOn)},
            {u"reviewed_on"_s, dateOrNull(line.reviewedOn)},
            {u"later_suspensions"_s, line.laterSuspensions},
            {u"later_permanent"_s, line.laterPermanent}};
}

QJsonObject toJson(const StudentTotals& totals, QDate on)
{
    return {{u"student_upn"_s, totals.upn},
            {u"student_name"_s, totals.name},
            {u"year_group"_s, totals.yearGroup},
            {u"form"_s, totals.form},
            {u"on"_s, on.toString(Qt::ISODate)},
            {u"suspensions"_s, totals.suspensionsInYear},
            {u"term_days"_s, daysOf(totals.termHalfDays)},
            {u"year_days"_s, daysOf(totals.yearHalfDays)},
            {u"days_elsewhere"_s, daysOf(totals.elsewhereHalfDays)},
            {u"days_left"_s, daysOf(totals.leftInYear())},
            {u"longest_run"_s, totals.longestRun},
            {u"band"_s, freshstart::toCode(totals.band)},
            {u"prevention_suggested"_s, !totals.preventionReasons.isEmpty()},
            {u"prevention_reasons"_s, QJsonArray::fromStringList(totals.preventionReasons)}};
}

} // namespace

QJsonObject toJson(const GovernorsReport& report)
{
    return {
        {u"masked"_s, report.isMasked()},
        {u"smallest_shown"_s, report.isMasked() ? QJsonValue(report.smallestShown) : QJsonValue()},
        {u"period"_s, toJson(report.now)},
        {u"year_before"_s, toJson(report.before)}};
}

QJsonArray toJson(const std::vector<StudentTotals>& totals, QDate on)
{
    QJsonArray all;
    for (const StudentTotals& one : totals) {
        all.append(toJson(one, on));
    }
    return all;
}

QJsonArray toJson(const CensusReturn& census)
{
    QJsonArray all;
    for (const CensusLine& line : census.lines) {
        QJsonArray warnings;
        for (const Issue& issue : line.warnings) {
            warnings.append(
                QJsonObject{{u"code"_s, issue.code}, {u"message"_s, sentenceFor(issue)}});
        }
        all.append(QJsonObject{
            {u"id"_s, line.suspension.number},
            {u"student_upn"_s, line.row.upn},
            {u"student_name"_s, line.studentName},
            {u"category"_s, line.row.category},
            {u"start_date"_s, line.row.start.toString(Qt::ISODate)},
            {u"sessions"_s, line.row.sessions ? QJsonValue(*line.row.sessions) : QJsonValue()},
            {u"reasons"_s, QJsonArray::fromStringList(line.row.reasons)},
            {u"warnings"_s, warnings}});
    }
    return all;
}

QJsonObject toJson(const PreventionReport& report)
{
    return {
        {u"masked"_s, report.isMasked()},
        {u"smallest_shown"_s, report.isMasked() ? QJsonValue(report.smallestShown) : QJsonValue()},
        {u"up_to"_s, report.upTo.toString(Qt::ISODate)},
        {u"period"_s, toJson(report.now, report.period)},
        {u"year_before"_s, toJson(report.earlier, report.before)}};
}

QJsonArray toJson(const PreventionRegister& meetings)
{
    QJsonArray all;
    for (const PreventionLine& line : meetings.lines) {
        all.append(toJson(line));
    }
    return all;
}

} // namespace freshstart::cli
