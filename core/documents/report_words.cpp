// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"
#include "core/law/reasons.h"
#include "core/prevention/suggestion.h"
#include "core/reports/masking.h"

using namespace Qt::StringLiterals;

namespace freshstart::report_words {

namespace {

FRESHSTART_TR(Reports)

QString schoolYear(int startYear)
{
    return u"%1/%2"_s.arg(startYear).arg((startYear + 1) % 100, 2, 10, QChar(u'0'));
}

QString termName(TermName name)
{
    switch (name) {
    case TermName::Autumn:
        return tr("Autumn term %1");
    case TermName::Spring:
        return tr("Spring term %1");
    case TermName::Summer:
        break;
    }
    return tr("Summer term %1");
}

QString senGroup(const QString& code)
{
    return code == "ehc_plan"_L1      ? tr("EHC plan")
           : code == "sen_support"_L1 ? tr("SEN support")
                                      : tr("No special educational needs recorded");
}

QString careGroup(const QString& code)
{
    return code == "looked_after"_L1    ? tr("Looked after")
           : code == "social_worker"_L1 ? tr("Has a social worker, not looked after")
                                        : tr("Neither");
}

QString sexGroup(const QString& code)
{
    return code == "F"_L1   ? tr("Girls")
           : code == "M"_L1 ? tr("Boys")
           : code.isEmpty() ? tr("Not recorded")
                            : code;
}

QString repeatsGroup(const QString& code)
{
    return code == "0"_L1   ? tr("Suspended before the period only")
           : code == "1"_L1 ? tr("Once in the period")
           : code == "2"_L1 ? tr("Twice")
           : code == "3"_L1 ? tr("Three times")
                            : tr("Four times or more");
}

QString statusGroup(const QString& code)
{
    return code == "free_meals"_L1                                   ? tr("Free school meals")
           : code == "no_status"_L1                                  ? tr("None of these")
           : code == "looked_after"_L1 || code == "social_worker"_L1 ? careGroup(code)
                                                                     : senGroup(code);
}

QString monthGroup(const QString& code)
{
    const QDate month = QDate::fromString(code + u"-01"_s, Qt::ISODate);
    return month.isValid() ? wording::plainDate(month).section(u' ', 1) : schoolYear(code.toInt());
}

QString reasonGroup(const QString& code)
{
    const auto reason = suspensionReason(code);
    return reason ? reason->label : code.isEmpty() ? tr("No reason recorded") : code;
}

QString bandGroup(const QString& code)
{
    for (const BoardBand one : {BoardBand::IfRepresentations, BoardBand::MustConsider}) {
        if (toCode(one) == code) {
            return band(one);
        }
    }
    return band(BoardBand::ConsiderRepresentations);
}

} // namespace

QString days(int halfDays)
{
    return halfDays % 2 == 0 ? QString::number(halfDays / 2) : u"%1.5"_s.arg(halfDays / 2);
}

QString term(StatutoryTerm term)
{
    return termName(term.name).arg(schoolYear(term.schoolYear));
}

QString period(DateSpan period)
{
    if (const auto exact = termOfSpan(period)) {
        return term(*exact);
    }
    const int year = schoolYearOf(period.first);
    if (schoolYearSpan(year) == period) {
        return tr("School year %1").arg(schoolYear(year));
    }
    return tr("%1 to %2").arg(wording::plainDate(period.first), wording::plainDate(period.last));
}

QString groupingTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Band:
        return tr("Days in the term when it was issued");
    case Grouping::Sen:
        return tr("Special educational needs");
    case Grouping::Care:
        return tr("Looked after, or with a social worker");
    case Grouping::FreeMeals:
        return tr("Free school meals");
    case Grouping::YearGroup:
        return tr("Year group");
    case Grouping::Reason:
        return tr("Main reason");
    case Grouping::Sex:
        return tr("Sex");
    case Grouping::Repeats:
        return tr("How often the same student");
    case Grouping::Month:
        return tr("Month in which it began");
    case Grouping::Status:
        break;
    }
    return tr("Status of the student");
}

QString group(Grouping grouping, const QString& code)
{
    if (code == QStringView(kTogether)) {
        return tr("All others together");
    }
    switch (grouping) {
    case Grouping::Band:
        return bandGroup(code);
    case Grouping::Sen:
        return senGroup(code);
    case Grouping::Care:
        return careGroup(code);
    case Grouping::FreeMeals:
        return code == "yes"_L1 ? tr("Free school meals") : tr("No free school meals");
    case Grouping::YearGroup:
        return code.isEmpty() ? tr("Not recorded") : wording::yearGroup(code);
    case Grouping::Reason:
        return reasonGroup(code);
    case Grouping::Sex:
        return sexGroup(code);
    case Grouping::Repeats:
        return repeatsGroup(code);
    case Grouping::Month:
        return monthGroup(code);
    case Grouping::Status:
        break;
    }
    return statusGroup(code);
}

QString band(BoardBand band)
{
    const int tell = law::kTellBoardAboveHalfDays / 2;
    const int must = law::kBoardMustMeetAboveHalfDays / 2;
    switch (band) {
    case BoardBand::ConsiderRepresentations:
        return tr("Up to %1 days").arg(tell);
    case BoardBand::IfRepresentations:
        return tr("More than %1, up to %2 days").arg(tell).arg(must);
    case BoardBand::MustConsider:
        break;
    }
    return tr("More than %1 days, or an exam missed").arg(must);
}

QString bandDuty(BoardBand band)
{
    switch (band) {
    case BoardBand::ConsiderRepresentations:
        return tr("Representations are considered");
    case BoardBand::IfRepresentations:
        return tr("The board considers reinstatement if the family makes representations");
    case BoardBand::MustConsider:
        break;
    }
    return tr("The board must consider reinstatement");
}

QString threshold(Threshold threshold)
{
    switch (threshold) {
    case Threshold::Everyone:
        return tr("Everyone with days this school year");
    case Threshold::AboveFiveInTerm:
        return tr("More than %1 days this term").arg(law::kTellBoardAboveHalfDays / 2);
    case Threshold::AboveFifteenInTerm:
        return tr("More than %1 days this term, or an exam missed")
            .arg(law::kBoardMustMeetAboveHalfDays / 2);
    case Threshold::NearYearLimit:
        return tr("Close to %1 days this school year").arg(law::kYearLimitHalfDays / 2);
    case Threshold::PreventionSuggested:
        break;
    }
    return tr("An exclusion prevention meeting is suggested");
}

QString preventionReason(const QString& code)
{
    using enum PreventionReason;
    return code == toCode(TwoOrMoreSuspensions)   ? tr("more than one suspension")
           : code == toCode(InternalExclusions)   ? tr("a series of internal exclusions")
           : code == toCode(FrequentSupport)      ? tr("frequent or sustained additional support")
           : code == toCode(SeriousOneOff)        ? tr("a very serious one-off incident")
           : code == toCode(AlternativeProvision) ? tr("placed elsewhere for behaviour")
           : code == toCode(YearTotal)            ? tr("many days this school year")
           : code == toCode(MarkedAtRisk)         ? tr("marked as at risk")
                                                  : code;
}

QString cancelReason(const QString& reason)
{
    const QString text =
        QString(reason).replace(QString::fromUtf16(kStudentToken), tr("the student"));
    return text.isEmpty() ? tr("No reason recorded") : text;
}

} // namespace freshstart::report_words
