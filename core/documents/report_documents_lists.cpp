// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/report_documents.h"

#include "core/documents/error_text.h"
#include "core/documents/letter_values.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Reports)

QString formOrYear(const StudentTotals& totals)
{
    return totals.form.isEmpty() ? wording::yearGroup(totals.yearGroup) : totals.form;
}

QString leftInWords(const StudentTotals& totals)
{
    const int left = totals.leftInYear();
    return left < 0 ? tr("exceeded by %1").arg(report_words::days(-left))
                    : report_words::days(left);
}

QString preventionInWords(const StudentTotals& totals)
{
    QStringList reasons;
    for (const QString& code : totals.preventionReasons) {
        reasons.append(report_words::preventionReason(code));
    }
    return reasons.isEmpty() ? u"–"_s : reasons.join(u"; "_s);
}

QString yearDays(const StudentTotals& totals)
{
    const QString all = report_words::days(totals.yearHalfDays);
    return totals.elsewhereHalfDays == 0
               ? all
               : tr("%1 (%2 elsewhere)").arg(all, report_words::days(totals.elsewhereHalfDays));
}

} // namespace

Document totalsDocument(const std::vector<StudentTotals>& totals, const School& school, QDate on,
                        Threshold threshold)
{
    Document document;
    document.kind = u"student-totals"_s;
    document.title = tr("Days of suspension");
    document.letterhead = letterheadOf(school);
    document.dateLine = wording::plainDate(on);
    document.blocks = {Heading{document.title, 1},
                       Paragraph{{{report_words::threshold(threshold), true}}, false}};
    Table table;
    table.header = {tr("Student"),
                    tr("Year"),
                    tr("This term"),
                    tr("School year"),
                    tr("Left of %1").arg(law::kYearLimitHalfDays / 2),
                    tr("Run"),
                    tr("Days in the term"),
                    tr("Prevention meeting")};
    table.weights = {8, 4, 3, 4, 3, 3, 7, 8};
    table.firstColumnIsLabel = true;
    for (const StudentTotals& one : totals) {
        if (reaches(one, threshold)) {
            table.rows.push_back({one.name, formOrYear(one), report_words::days(one.termHalfDays),
                                  yearDays(one), leftInWords(one), QString::number(one.longestRun),
                                  report_words::band(one.band), preventionInWords(one)});
        }
    }
    if (table.rows.empty()) {
        document.blocks.push_back(Paragraph{{{tr("Nobody."), false}}, false});
    } else {
        document.blocks.push_back(std::move(table));
    }
    document.blocks.push_back(Paragraph{
        {{tr("What had begun by %1 counts, with the days of it that are still to come. A lunchtime "
             "counts half a day. The school year includes days at other schools and what was "
             "served "
             "of cancelled suspensions. The run is the longest of consecutive school days.")
              .arg(wording::plainDate(on)),
          false}},
        true});
    document.footerNote = tr("Confidential: for use inside the school");
    return document;
}

Document censusDocument(const CensusReturn& census, const School& school, QDate printedOn)
{
    Document document;
    document.kind = u"census-rows"_s;
    document.title = tr("School census: suspensions and permanent exclusions");
    document.letterhead = letterheadOf(school);
    document.dateLine = wording::plainDate(printedOn);
    const auto term = censusOfWindow(census.starts);
    document.blocks = {Heading{document.title, 1},
                       Paragraph{{{term ? tr("Census of the %1").arg(report_words::term(*term))
                                        : tr("Rows for the census"),
                                   true},
                                  {tr(", beginning from %1 to %2")
                                       .arg(wording::plainDate(census.starts.first),
                                            wording::plainDate(census.starts.last)),
                                   false}},
                                 false}};
    Table table;
    table.header = {tr("UPN"),      tr("Student"), tr("Category"),  tr("Start"),
                    tr("Sessions"), tr("Reasons"), tr("To look at")};
    table.weights = {7, 7, 4, 5, 4, 4, 8};
    for (const CensusLine& line : census.lines) {
        QStringList warnings;
        for (const Issue& issue : line.warnings) {
            warnings.append(sentenceFor(issue));
        }
        table.rows.push_back({line.row.upn, line.studentName, line.row.category,
                              line.row.start.toString(u"dd/MM/yyyy"_s),
                              line.row.sessions ? QString::number(*line.row.sessions) : QString(),
                              line.row.reasons.join(u' '), warnings.join(u' ')});
    }
    if (table.rows.empty()) {
        document.blocks.push_back(Paragraph{{{tr("Nothing is to be reported."), false}}, false});
    } else {
        document.blocks.push_back(std::move(table));
    }
    document.blocks.push_back(Paragraph{
        {{tr("Rows: %1; with something to look at: %2. Lunchtime suspensions and cancelled "
             "suspensions are not collected. A session is half a school day; a permanent "
             "exclusion has none.")
              .arg(census.lines.size())
              .arg(census.withWarnings),
          false}},
        true});
    document.footerNote = tr("Confidential: for use inside the school");
    return document;
}

} // namespace freshstart
