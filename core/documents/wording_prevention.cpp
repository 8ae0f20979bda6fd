// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording_prevention.h"

#include "core/documents/wording.h"
#include "core/documents/wording_table.h"

using namespace Qt::StringLiterals;

namespace freshstart::wording {

QString kind(SupportKind kind)
{
    using enum SupportKind;
    static constexpr std::array<std::pair<SupportKind, const char*>, 6> kWords = {{
        {Mentoring, QT_TRANSLATE_NOOP("Wording", "Mentoring")},
        {InClass, QT_TRANSLATE_NOOP("Wording", "Help in lessons")},
        {SmallGroup, QT_TRANSLATE_NOOP("Wording", "Small group")},
        {Counselling, QT_TRANSLATE_NOOP("Wording", "Counselling")},
        {BehaviourSupport, QT_TRANSLATE_NOOP("Wording", "Behaviour support")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Additional support")},
    }};
    return lookUp(kWords, kind);
}

QString kind(PlanKind kind)
{
    using enum PlanKind;
    static constexpr std::array<std::pair<PlanKind, const char*>, 5> kWords = {{
        {BehaviourSupport, QT_TRANSLATE_NOOP("Wording", "Behaviour Support Plan")},
        {PastoralSupport, QT_TRANSLATE_NOOP("Wording", "Pastoral Support Plan")},
        {EarlyHelp, QT_TRANSLATE_NOOP("Wording", "Early Help Plan")},
        {PersonalEducation, QT_TRANSLATE_NOOP("Wording", "Personal Education Plan")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Support plan")},
    }};
    return lookUp(kWords, kind);
}

QString state(AssessmentState state)
{
    using enum AssessmentState;
    static constexpr std::array<std::pair<AssessmentState, const char*>, 4> kWords = {{
        {NotStarted, QT_TRANSLATE_NOOP("Wording", "Not started")},
        {Started, QT_TRANSLATE_NOOP("Wording", "Started")},
        {Completed, QT_TRANSLATE_NOOP("Wording", "Completed")},
        {Declined, QT_TRANSLATE_NOOP("Wording", "Declined by the family")},
    }};
    return lookUp(kWords, state);
}

QString kind(OutcomeKind kind)
{
    using enum OutcomeKind;
    static constexpr std::array<std::pair<OutcomeKind, const char*>, 5> kWords = {{
        {FurtherAssessment, QT_TRANSLATE_NOOP("Wording", "Further assessment, leading to plans")},
        {RevisedApproaches,
         QT_TRANSLATE_NOOP("Wording", "Revised approaches of the school, with Early Help")},
        {ExternalAgencies, QT_TRANSLATE_NOOP("Wording", "Additional external agencies")},
        {PlanToBeMade, QT_TRANSLATE_NOOP("Wording", "A plan to be made, as there is none")},
        {FormalProcedures,
         QT_TRANSLATE_NOOP("Wording", "Formal exclusion procedures to be considered, with the "
                                      "guidance of the local authority’s exclusions officer")},
    }};
    return lookUp(kWords, kind);
}

QString state(ActionState state)
{
    using enum ActionState;
    static constexpr std::array<std::pair<ActionState, const char*>, 4> kWords = {{
        {Open, QT_TRANSLATE_NOOP("Wording", "Open")},
        {UnderWay, QT_TRANSLATE_NOOP("Wording", "Under way")},
        {Done, QT_TRANSLATE_NOOP("Wording", "Done")},
        {NotPursued, QT_TRANSLATE_NOOP("Wording", "Not pursued")},
    }};
    return lookUp(kWords, state);
}

QString verdict(WatchVerdict verdict)
{
    using enum WatchVerdict;
    static constexpr std::array<std::pair<WatchVerdict, const char*>, 2> kWords = {{
        {Approved, QT_TRANSLATE_NOOP("Wording", "Prevention meeting to be called")},
        {Dismissed, QT_TRANSLATE_NOOP("Wording", "No prevention meeting for now")},
    }};
    return lookUp(kWords, verdict);
}

QString reason(PreventionReason reason)
{
    using enum PreventionReason;
    static constexpr std::array<std::pair<PreventionReason, const char*>, 7> kWords = {{
        {TwoOrMoreSuspensions, QT_TRANSLATE_NOOP("Wording", "Two or more suspensions")},
        {InternalExclusions, QT_TRANSLATE_NOOP("Wording", "A series of internal exclusions")},
        {FrequentSupport,
         QT_TRANSLATE_NOOP("Wording", "Frequent or sustained additional support")},
        {AlternativeProvision,
         QT_TRANSLATE_NOOP("Wording", "Alternative provision because of behaviour")},
        {YearTotal, QT_TRANSLATE_NOOP("Wording", "Many days of suspension in the school year")},
        {SeriousOneOff, QT_TRANSLATE_NOOP("Wording", "A very serious one-off incident")},
        {MarkedAtRisk, QT_TRANSLATE_NOOP("Wording", "Marked as at risk of permanent exclusion")},
    }};
    return lookUp(kWords, reason);
}

QString reply(InvitationReply reply)
{
    using enum InvitationReply;
    static constexpr std::array<std::pair<InvitationReply, const char*>, 3> kWords = {{
        {None, QT_TRANSLATE_NOOP("Wording", "No answer yet")},
        {Coming, QT_TRANSLATE_NOOP("Wording", "Comes")},
        {NotComing, QT_TRANSLATE_NOOP("Wording", "Cannot come")},
    }};
    return lookUp(kWords, reply);
}

QString askedFor(InviteeFor purpose)
{
    using enum InviteeFor;
    static constexpr std::array<std::pair<InviteeFor, const char*>, 11> kWords = {{
        {Chairs, QT_TRANSLATE_NOOP("Wording", "to chair the meeting and to decide the way forward")},
        {PresentsAccount,
         QT_TRANSLATE_NOOP("Wording", "to give the account of the problems and of what the school "
                                      "has done about them")},
        {AuthorityGuidance,
         QT_TRANSLATE_NOOP("Wording", "to bring the local authority’s support and guidance")},
        {VirtualSchool,
         QT_TRANSLATE_NOOP("Wording", "to speak for the virtual school and for the local authority "
                                      "as corporate parent")},
        {SocialWork,
         QT_TRANSLATE_NOOP("Wording", "to bring what social care knows and can offer, and how "
                                      "carers are part of the plan")},
        {EducationPlan,
         QT_TRANSLATE_NOOP("Wording", "to give the account of the problems and of what the school "
                                      "has done, and to bring the Personal Education Plan")},
        {EhcPlanReview,
         QT_TRANSLATE_NOOP("Wording", "to advise on the education, health and care plan, which the "
                                      "meeting may review as well")},
        {YouthJustice,
         QT_TRANSLATE_NOOP("Wording", "to bring what the youth justice service knows and can "
                                      "offer")},
        {DisabilityAdvice,
         QT_TRANSLATE_NOOP("Wording", "to advise on needs that are not met yet and on reasonable "
                                      "adjustments")},
        {Minutes, QT_TRANSLATE_NOOP("Wording", "to take the minutes")},
        {Invited, QT_TRANSLATE_NOOP("Wording", "to bring what you know and what you can offer")},
    }};
    return lookUp(kWords, purpose);
}

QString roleOf(const PreventionAttendee& attendee, const QString& headTitle)
{
    QString words = attendee.roleNote;
    if (words.isEmpty()) {
        words = attendee.role == PreventionRole::Head ? role(StaffRole::Head, headTitle)
                                                      : role(attendee.role);
    }
    return attendee.organisation.isEmpty() ? words : words + u", "_s + attendee.organisation;
}

} // namespace freshstart::wording
