// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/consequence_record_text.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"

namespace freshstart {

namespace {

FRESHSTART_TR(ConsequenceText)

QString marksWords(const RegisterMarks& marks)
{
    const QString code = marks.code == RegisterCode::Ask ? tr("A code chosen by staff")
                                                         : tr("Code %1").arg(toCode(marks.code));
    return marks.sessions == 1 ? tr("%1 for one session").arg(code)
                               : tr("%1 for %2 sessions").arg(code).arg(marks.sessions);
}

QString reasonWords(PreventionReason reason, const PreventionSuggestion& suggestion)
{
    switch (reason) {
    case PreventionReason::TwoOrMoreSuspensions:
        return tr("%1 suspensions").arg(suggestion.suspensions);
    case PreventionReason::InternalExclusions:
        return tr("a series of internal exclusions");
    case PreventionReason::FrequentSupport:
        return tr("frequent or sustained additional support");
    case PreventionReason::SeriousOneOff:
        return tr("a very serious one-off incident");
    case PreventionReason::AlternativeProvision:
        return tr("alternative provision because of behaviour");
    case PreventionReason::YearTotal:
        return tr("%1 this school year").arg(wording::schoolDays(suggestion.yearHalfDays));
    case PreventionReason::MarkedAtRisk:
        return tr("at risk of permanent exclusion");
    }
    return {};
}

QString prerequisiteWords(PreventionPrerequisite prerequisite)
{
    switch (prerequisite) {
    case PreventionPrerequisite::EarlyHelpAssessment:
        return tr("Early Help assessment");
    case PreventionPrerequisite::CurrentPlan:
        return tr("current plan");
    case PreventionPrerequisite::EducationPlan:
        return tr("personal education plan");
    case PreventionPrerequisite::EducationPlanReview:
        return tr("this term’s review of the personal education plan");
    }
    return {};
}

} // namespace

ConsequenceText registerText(const Consequence& consequence)
{
    QStringList parts;
    for (const RegisterMarks& marks : consequence.marks) {
        parts.append(marksWords(marks));
    }
    ConsequenceText text;
    text.title = tr("Register");
    text.words = parts.isEmpty() ? tr("The marks stay what they are: a lunchtime is no session.")
                                 : wording::joined(parts) + u'.';
    if (consequence.number > 0) {
        text.words += u' ' + tr("%1 sessions of code E in a row are many: by then education "
                                "elsewhere is due.")
                                 .arg(consequence.number);
    }
    text.reason = tr("E stands for suspended without other education, B for education arranged by "
                     "the school, K for education arranged by the local authority, D for a session "
                     "at the other school of a dual registered student. Where the student stays "
                     "away from that education, staff choose the code of the real absence.");
    text.source = tr("School Attendance (Pupil Registration) (England) Regulations 2024");
    return text;
}

ConsequenceText censusText(const Consequence& consequence)
{
    QStringList sentences;
    for (const Issue& issue : consequence.issues) {
        sentences.append(sentenceFor(issue));
    }
    return {tr("School census"), sentences.join(u' '),
            tr("The census takes a suspension one and two terms later, with its start, its "
               "sessions and up to three reasons."),
            tr("DfE Common Basic Data Set; school census guide")};
}

ConsequenceText preventionText(const Consequence& consequence)
{
    const PreventionSuggestion& suggestion = consequence.suggestion;
    QStringList reasons;
    for (const PreventionReason reason : suggestion.reasons) {
        reasons.append(reasonWords(reason, suggestion));
    }
    QStringList missing;
    for (const PreventionPrerequisite prerequisite : suggestion.missing) {
        missing.append(prerequisiteWords(prerequisite));
    }
    ConsequenceText text;
    text.title = tr("Prevention meeting suggested");
    text.words = wording::joined(reasons) + u'.';
    text.words[0] = text.words.at(0).toUpper();
    if (!missing.isEmpty()) {
        text.words += u' ' + tr("To have ready: %1.").arg(wording::joined(missing));
    }
    text.reason = tr("The policy asks to consider a meeting after two or more suspensions, a "
                     "series of internal exclusions, alternative provision for behaviour, or when "
                     "a student is at risk. It is a suggestion; the head decides.");
    text.source = tr("Exclusion Prevention Meetings policy, 3.2");
    return text;
}

} // namespace freshstart
