// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/consequence_text.h"

#include "core/base/translate.h"
#include "core/documents/consequence_record_text.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(ConsequenceText)

QString dayAndTime(const Consequence& consequence)
{
    const QString day =
        consequence.dates.empty() ? QString() : wording::dayAndMonth(consequence.dates.front());
    return consequence.time ? tr("%1, %2").arg(day, wording::time(*consequence.time)) : day;
}

/// For schools to which the Regulations do not apply (statutory.md 3.7).
QString ownPolicy()
{
    return tr("The school’s own policy. The 2012 Regulations do not apply to this type of school; "
              "it follows them as good practice.");
}

QString regulations(const Consequence& consequence, const QString& provision)
{
    return consequence.basis == Basis::Law
               ? tr("School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012, "
                    "%1")
                     .arg(provision)
               : ownPolicy();
}

ConsequenceText yearLimitText(const Consequence& consequence)
{
    const QString days = wording::schoolDays(consequence.halfDays);
    ConsequenceText text;
    if (consequence.weight == Weight::Stops) {
        text.title = tr("More than 45 days in the school year");
        text.words = tr("With this suspension it would be %1. It cannot be issued.").arg(days);
    } else {
        text.title = tr("%1 in the school year").arg(days);
        text.words = consequence.basis == Basis::Law
                         ? tr("Exactly 45 days are allowed, not half a day more.")
                         : tr("The 2012 Regulations stop at 45 days; this school is not bound.");
    }
    text.reason = tr("Suspensions may not come to more than 45 school days in a school year, at "
                     "all schools together.");
    text.source = regulations(consequence, tr("reg. 4, 13 and 22"));
    return text;
}

ConsequenceText letterText(const Consequence& consequence)
{
    ConsequenceText text;
    text.title = consequence.toStudent ? tr("Letter to the student by %1") : tr("Letter by %1");
    text.title = text.title.arg(dayAndTime(consequence));
    text.words = tr("In writing and without delay; this is the latest moment.");
    if (consequence.toStudent) {
        text.reason = tr("The student is 18 or over, so the notice goes to the student and not to "
                         "the parents.");
    } else if (consequence.compulsoryAge) {
        text.reason = tr("For a child of compulsory school age the notice is due by the end of "
                         "the afternoon session on the first day of the suspension.");
    } else {
        text.reason = tr("Outside compulsory school age the law sets no hour; the end of the day "
                         "of the decision keeps it without delay.");
    }
    text.source = regulations(consequence, tr("reg. 5, 14 and 23; SI 2007/1870 reg. 6"));
    return text;
}

ConsequenceText tellText(const Consequence& consequence, SchoolType type)
{
    QStringList names;
    for (const Step step : consequence.steps) {
        names.append(step == Step::PhoneParents ? tr("parents by telephone")
                                                : stepRecipient(step, type));
    }
    const bool advised = consequence.basis == Basis::GoodPractice;
    ConsequenceText text;
    text.title = advised ? tr("Tell as well") : tr("Tell without delay");
    text.words = wording::joined(names);
    if (!text.words.isEmpty()) {
        text.words[0] = text.words.at(0).toUpper();
        text.words += u'.';
    }
    if (advised) {
        text.reason = tr("Nobody orders it, but families and colleagues who hear of it from the "
                         "school can help with the return.");
        text.source = tr("DfE statutory guidance on suspension and permanent exclusion; Protocols "
                         "for Welcome Back Meetings, procedure 1");
        return text;
    }
    text.reason = tr("The local authority hears of every suspension, a social worker and the "
                     "virtual school head of those of their children, the board at once above 5 "
                     "days in a term or where an exam is missed.");
    text.source = regulations(consequence, tr("reg. 5, 14 and 23, as amended by SI 2022/788"));
    return text;
}

QString boardTitle(const Consequence& consequence)
{
    switch (consequence.band) {
    case BoardBand::ConsiderRepresentations:
        return tr("The %1 considers what the family writes");
    case BoardBand::IfRepresentations:
        return consequence.representationsMade ? tr("The %1 must meet")
                                               : tr("The %1 must meet if the family asks");
    case BoardBand::MustConsider:
        break;
    }
    return tr("The %1 must consider reinstatement");
}

QString boardReason(const Consequence& consequence)
{
    switch (consequence.band) {
    case BoardBand::ConsiderRepresentations:
        return tr("Up to 5 days in a term the %1 considers representations, but need not meet and "
                  "cannot reinstate.");
    case BoardBand::IfRepresentations:
        return tr("More than 5 and up to 15 days in a term: when representations are made, the %1 "
                  "considers reinstatement within 50 school days of its notice.");
    case BoardBand::MustConsider:
        break;
    }
    return consequence.examMissed
               ? tr("Where a public exam or national test is missed, the %1 meets within 15 school "
                    "days and, as far as practicable, before the exam.")
               : tr("More than 15 days in a term: the %1 meets within 15 school days of its "
                    "notice, whether or not the family asks.");
}

ConsequenceText boardText(const Consequence& consequence, SchoolType type)
{
    const QString board = wording::board(type);
    const QString limit = consequence.dates.empty()
                              ? tr("It hears of it in the report of the term.")
                              : (consequence.examMissed
                                     ? tr("By %1, before the exam, as far as practicable.")
                                     : (consequence.boardTold
                                            ? tr("By %1 at the latest.")
                                            : tr("By %1, if it hears of it today.")))
                                    .arg(wording::longDate(consequence.dates.front()));
    const QString days = consequence.examMissed
                             ? tr("An exam or test is missed.")
                             : tr("%1 in the term.").arg(wording::schoolDays(consequence.halfDays));
    return {boardTitle(consequence).arg(board), days + u' ' + limit,
            boardReason(consequence).arg(board), regulations(consequence, tr("reg. 6, 15 and 24"))};
}

ConsequenceText publicPlaceText(const Consequence& consequence)
{
    return {tr("Not in a public place"),
            tr("In school hours on %1.").arg(wording::dateList(consequence.dates)),
            tr("For the first five school days parents make sure that the child is not in a public "
               "place in school hours without good reason; the letter names each day."),
            tr("Education and Inspections Act 2006 s. 103 and 104")};
}

ConsequenceText joinedText(const Consequence& consequence)
{
    return {tr("Follows straight on"),
            tr("Together %1 school days out, from %2 to %3.")
                .arg(QString::number(consequence.number),
                     wording::dayAndMonth(consequence.dates.front()),
                     wording::dayAndMonth(consequence.dates.back())),
            tr("No school day lies between this suspension and another, so their days are counted "
               "as one run for the education from the sixth day."),
            tr("SI 2007/1870 as amended by SI 2014/3216 (consecutive days)")};
}

ConsequenceText daySixText(const Consequence& consequence)
{
    const QString sixth = wording::dayAndMonth(consequence.dates.front());
    ConsequenceText text;
    text.title = tr("Education elsewhere from %1").arg(sixth);
    if (consequence.dates.size() < 2) {
        text.words = tr("Not arranged yet; the letter can say that details follow.");
    } else if (consequence.dates.back() > consequence.dates.front()) {
        text.words = tr("Arranged only from %1: the sixth day comes before.")
                         .arg(wording::dayAndMonth(consequence.dates.back()));
    } else {
        text.words = tr("Arranged from %1.").arg(wording::dayAndMonth(consequence.dates.back()));
    }
    if (consequence.basis == Basis::Law) {
        text.reason = tr("From the sixth school day in a row a student of compulsory school age "
                         "has suitable full-time education.");
        text.source = tr("Education and Inspections Act 2006 s. 100; SI 2007/1870 as amended by SI "
                         "2014/3216");
    } else {
        text.reason = tr("It is the sixth school day in a row. The duty does not fall on this "
                         "school for this student, but learning should go on.");
        text.source = tr("Good practice, after the Education and Inspections Act 2006 s. 100");
    }
    return text;
}

ConsequenceText detailsText(const Consequence& consequence)
{
    if (consequence.waived) {
        return {tr("Details of the education: no notice needed"),
                tr("The parent has agreed to a start within 48 hours."),
                tr("The parent may give up the 48 hours where the education starts before the "
                   "sixth day."),
                tr("SI 2007/1870 reg. 6")};
    }
    return {tr("Details of it by %1").arg(dayAndTime(consequence)),
            tr("In the letter, or in a further notice 48 hours before it starts."),
            tr("What is not known when the letter goes out follows in a further notice, at least "
               "48 hours before the education starts."),
            tr("SI 2007/1870 reg. 6")};
}

ConsequenceText returnText(const Consequence& consequence)
{
    return {tr("Back %1").arg(wording::moment(consequence.moment)),
            tr("Whatever becomes of the meeting, the return stands."),
            tr("The notice fixes the days. Only a further suspension with its own reasons can "
               "follow; a meeting that has not been held never puts the return off."),
            consequence.basis == Basis::Law
                ? tr("School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012; "
                     "Protocols for Welcome Back Meetings")
                : tr("Protocols for Welcome Back Meetings")};
}

} // namespace

ConsequenceText textOf(const Consequence& consequence, SchoolType type)
{
    switch (consequence.kind) {
    case ConsequenceKind::YearLimit:
        return yearLimitText(consequence);
    case ConsequenceKind::Letter:
        return letterText(consequence);
    case ConsequenceKind::TellAtOnce:
        return tellText(consequence, type);
    case ConsequenceKind::BoardDuty:
        return boardText(consequence, type);
    case ConsequenceKind::PublicPlace:
        return publicPlaceText(consequence);
    case ConsequenceKind::JoinedRun:
        return joinedText(consequence);
    case ConsequenceKind::DaySix:
        return daySixText(consequence);
    case ConsequenceKind::ProvisionDetails:
        return detailsText(consequence);
    case ConsequenceKind::Return:
        return returnText(consequence);
    case ConsequenceKind::Register:
        return registerText(consequence);
    case ConsequenceKind::Census:
        return censusText(consequence);
    case ConsequenceKind::Prevention:
        return preventionText(consequence);
    }
    return {};
}

QString termName(const StatutoryTerm& term)
{
    switch (term.name) {
    case TermName::Autumn:
        return tr("autumn term");
    case TermName::Spring:
        return tr("spring term");
    case TermName::Summer:
        break;
    }
    return tr("summer term");
}

QString termTotalWords(const CaseFindings& findings)
{
    QStringList sentences;
    for (const TermShare& share : findings.terms) {
        const QString total = wording::schoolDays(share.total);
        sentences.append(
            share.ofThis == share.total
                ? tr("%1 in the %2").arg(total, termName(share.term))
                : tr("%1 in the %2 (this one: %3)")
                      .arg(total, termName(share.term), wording::schoolDays(share.ofThis)));
    }
    return sentences.join(tr("; "));
}

QString yearTotalWords(const CaseFindings& findings, int halfDaysElsewhere)
{
    const QString total = wording::schoolDays(findings.yearHalfDays);
    return halfDaysElsewhere == 0 ? tr("%1 this school year").arg(total)
                                  : tr("%1 this school year, %2 of it at other schools")
                                        .arg(total, wording::schoolDays(halfDaysElsewhere));
}

} // namespace freshstart
