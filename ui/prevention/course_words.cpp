// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/course_words.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(CourseWords)

QString inWords(PreventionReason reason, const PreventionSuggestion& suggestion)
{
    switch (reason) {
    case PreventionReason::TwoOrMoreSuspensions:
        return tr("%1 suspensions in the time that counts.").arg(suggestion.suspensions);
    case PreventionReason::InternalExclusions:
        return tr("A series of internal exclusions: %1 this term.")
            .arg(suggestion.internalExclusions);
    case PreventionReason::FrequentSupport:
        return tr("Frequent or sustained additional support.");
    case PreventionReason::AlternativeProvision:
        return tr("Alternative provision because of behaviour.");
    case PreventionReason::YearTotal:
        return tr("Suspended for %1 this school year.")
            .arg(wording::schoolDays(suggestion.yearHalfDays));
    case PreventionReason::SeriousOneOff:
        return tr("A very serious one-off incident.");
    case PreventionReason::MarkedAtRisk:
        break;
    }
    return tr("Marked as at risk of permanent exclusion.");
}

} // namespace

QString inWords(InviteeFor purpose)
{
    switch (purpose) {
    case InviteeFor::Chairs:
        return tr("Chairs the meeting and decides the way forward");
    case InviteeFor::PresentsAccount:
        return tr("Gives the account of the problems and of what the school has done");
    case InviteeFor::AuthorityGuidance:
        return tr("Advises for the local authority on exclusions");
    case InviteeFor::VirtualSchool:
        return tr("Speaks for the virtual school and the corporate parent");
    case InviteeFor::SocialWork:
        return tr("Brings the view of social care");
    case InviteeFor::EducationPlan:
        return tr("Presents, and brings the Personal Education Plan");
    case InviteeFor::EhcPlanReview:
        return tr("Reviews the education, health and care plan with everybody");
    case InviteeFor::YouthJustice:
        return tr("Speaks for the youth justice order");
    case InviteeFor::DisabilityAdvice:
        return tr("Advises on needs and reasonable adjustments");
    case InviteeFor::Minutes:
        return tr("Takes the minutes");
    case InviteeFor::Invited:
        break;
    }
    return tr("Invited by the school");
}

QString explained(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::FurtherAssessment:
        return tr("Which, by whom, and what plan is to come of it");
    case OutcomeKind::RevisedApproaches:
        return tr("What the school does differently, and the Early Help Assessment behind it");
    case OutcomeKind::ExternalAgencies:
        return tr("Which agencies, and for which needs");
    case OutcomeKind::PlanToBeMade:
        return tr("Behaviour, pastoral or Early Help plan, recorded as SEN support");
    case OutcomeKind::FormalProcedures:
        break;
    }
    return tr("The guidance of the local authority’s exclusions officer");
}

QString inWords(CopyKind kind)
{
    switch (kind) {
    case CopyKind::Minutes:
        return tr("Minutes");
    case CopyKind::Reports:
        return tr("Reports");
    case CopyKind::Record:
        break;
    }
    return tr("Record");
}

QString inWords(const Handed& handed)
{
    return tr("on %1 %2").arg(wording::longDate(handed.on), contactMethod(handed.how));
}

QStringList reasonsInWords(const PreventionSuggestion& suggestion)
{
    QStringList all;
    for (const PreventionReason reason : suggestion.reasons) {
        all << inWords(reason, suggestion);
    }
    return all;
}

QString inWords(PreventionPrerequisite prerequisite)
{
    switch (prerequisite) {
    case PreventionPrerequisite::CurrentPlan:
        return tr("plan in force");
    case PreventionPrerequisite::EducationPlan:
        return tr("Personal Education Plan");
    case PreventionPrerequisite::EducationPlanReview:
        return tr("this term’s review of the Personal Education Plan");
    case PreventionPrerequisite::EarlyHelpAssessment:
        break;
    }
    return tr("Early Help Assessment");
}

QString whyNotInvited(NotInvitedKind kind, const QString& who)
{
    const Issue refusal{Severity::Problem, toCode(kind) + u"_not_invited"_s, {}, 0, {who}};
    return tr("Not kept on the list. %1").arg(sentenceFor(refusal));
}

} // namespace freshstart
