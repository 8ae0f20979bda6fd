// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_case_values.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Letters)

QString withoutFullStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

/// The term whose total decides; the first of equals. The total itself is decisiveHalfDays: what it
/// came to at the issue, whatever was served of it.
const TermShare* decisiveTerm(const CaseFindings& findings)
{
    const auto found = std::ranges::max_element(findings.terms, {}, &TermShare::total);
    return found == findings.terms.end() ? nullptr : &*found;
}

/// By when the board must have met if it hears of the suspension on the letter's date (R10). Empty
/// where the calendar does not reach so far: a date worked out without terms would be wrong.
QString boardMeetsBy(const LetterContext& context)
{
    const std::optional<QDate> by = boardDeadline(context.findings.band, true, context.letterDate,
                                                  std::nullopt, context.calendar);
    return by && context.calendar.isKnown(*by) ? wording::longDate(*by) : QString();
}

void addBoard(MergeValues& values, const LetterContext& context)
{
    const CaseFindings& findings = context.findings;
    const bool must = findings.isLaw && findings.band == BoardBand::MustConsider;
    const bool ifAsked = findings.isLaw && findings.band == BoardBand::IfRepresentations;
    const TermShare* term = decisiveTerm(findings);
    const int total = findings.decisiveHalfDays;
    const auto days = [](int schoolDays) { return wording::schoolDays(2 * schoolDays); };
    values[u"board_considers"_s] = letterFlag(findings.isLaw && !must && !ifAsked);
    values[u"board_meets_if_asked"_s] = letterFlag(ifAsked);
    values[u"board_must_meet"_s] = letterFlag(must);
    values[u"board_meeting"_s] = letterFlag(must || ifAsked);
    values[u"board_within"_s] =
        days(must ? law::kBoardMeetsWithin : law::kBoardMeetsOnRepresentationsWithin);
    values[u"board_meets_by"_s] = must ? boardMeetsBy(context) : QString();
    values[u"board_told_above"_s] = wording::schoolDays(law::kTellBoardAboveHalfDays);
    values[u"board_must_meet_above"_s] = wording::schoolDays(law::kBoardMustMeetAboveHalfDays);
    values[u"over_must_meet"_s] = letterFlag(total > law::kBoardMustMeetAboveHalfDays);
    values[u"term"_s] = decisiveTermInWords(findings);
    values[u"term_total"_s] = term ? wording::schoolDays(total) : QString();
    values[u"earlier_in_term"_s] = letterFlag(term && total > term->ofThis);
    values[u"year_total"_s] = term ? wording::schoolDays(findings.yearHalfDays) : QString();
    values[u"exam_missed"_s] = letterFlag(context.suspension.examMissed);
    values[u"exam_date"_s] = wording::longDate(context.suspension.examDate.value_or(QDate()));
}

void addProvisionDetails(MergeValues& values, const Provision& provision)
{
    values[u"provision_start"_s] = wording::longDate(provision.start.value_or(QDate()));
    values[u"provision_start_time"_s] = wording::time(provision.startTime.value_or(QTime()));
    values[u"provision_place"_s] = provision.place.trimmed().replace(u"\n"_s, u", "_s);
    values[u"provision_times"_s] = withoutFullStop(provision.times);
    values[u"provision_report_to"_s] = withoutFullStop(provision.reportTo);
    values[u"provision_note"_s] = provision.note.trimmed();
    values[u"provision_by_authority"_s] = letterFlag(provision.by == ProvidedBy::LocalAuthority);
    values[u"provision_waived_on"_s] = wording::longDate(provision.waivedOn.value_or(QDate()));
    values[u"provision_waived_by"_s] =
        provision.waivedBy.trimmed().isEmpty() ? tr("A parent") : provision.waivedBy.trimmed();
    values[u"notice_hours"_s] = QString::number(law::kProvisionNoticeHours);
}

void addProvision(MergeValues& values, const LetterContext& context)
{
    const CaseFindings& findings = context.findings;
    const SuspensionDetails& suspension = context.suspension;
    const bool wholeDays = suspension.category == SuspensionCategory::Suspension;
    const bool known = wholeDays && suspension.provision.isKnown();
    const QString daySix = wording::longDate(findings.daySix.value_or(QDate()));
    // In a pupil referral unit the local authority provides (statutory.md 5.2).
    const bool byAuthority =
        context.school.type == SchoolType::Pru && findings.compulsoryAge && !suspension.examsOver;
    addProvisionDetails(values, suspension.provision);
    values[u"provision_known"_s] = letterFlag(known);
    values[u"provision_to_follow"_s] = findings.provisionIsLaw && !known ? daySix : QString();
    values[u"provision_from_authority"_s] = byAuthority && !known ? daySix : QString();
    values[u"first_days"_s] = QString::number(law::kPublicPlaceDays);
    values[u"longer_than_first_days"_s] =
        letterFlag(wholeDays && suspension.halfDays > 2 * law::kPublicPlaceDays);
}

} // namespace

QString letterFlag(bool on)
{
    return on ? u"yes"_s : QString();
}

QString decisiveTermInWords(const CaseFindings& findings)
{
    const TermShare* share = decisiveTerm(findings);
    if (!share) {
        return {};
    }
    switch (share->term.name) {
    case TermName::Autumn:
        return tr("autumn term");
    case TermName::Spring:
        return tr("spring term");
    case TermName::Summer:
        break;
    }
    return tr("summer term");
}

void addCaseValues(MergeValues& values, const LetterContext& context)
{
    const CaseFindings& findings = context.findings;
    addBoard(values, context);
    addProvision(values, context);
    values[u"public_place_dates"_s] = wording::dateList(findings.publicPlaceDates);
    values[u"follows_period"_s] =
        context.follows ? wording::period(context.follows->details) : QString();
    values[u"days_in_a_row"_s] = context.follows && findings.runSchoolDays > 0
                                     ? wording::schoolDays(2 * findings.runSchoolDays)
                                     : QString();
    values[u"replaces_letter_of"_s] = wording::longDate(context.replacesLetterOf.value_or(QDate()));
}

} // namespace freshstart
