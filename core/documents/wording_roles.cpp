// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording.h"

#include "core/documents/wording_table.h"

// The words for roles, types and decisions; dates, lengths and lists are in wording.cpp.
namespace freshstart::wording {

QString role(ProfessionalRole role)
{
    using enum ProfessionalRole;
    static constexpr std::array<std::pair<ProfessionalRole, const char*>, 9> kWords = {{
        {SocialWorker, QT_TRANSLATE_NOOP("Wording", "Social worker")},
        {VirtualSchoolHead, QT_TRANSLATE_NOOP("Wording", "Virtual school head")},
        {SenOfficer, QT_TRANSLATE_NOOP("Wording", "SEN officer")},
        {YouthJusticeOfficer, QT_TRANSLATE_NOOP("Wording", "Youth justice officer")},
        {EducationalPsychologist, QT_TRANSLATE_NOOP("Wording", "Educational psychologist")},
        {Camhs, QT_TRANSLATE_NOOP("Wording", "CAMHS practitioner")},
        {DesignatedTeacher, QT_TRANSLATE_NOOP("Wording", "Designated teacher")},
        {LocalAuthorityExclusionsOfficer,
         QT_TRANSLATE_NOOP("Wording", "Local authority exclusions officer")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Other professional")},
    }};
    return lookUp(kWords, role);
}

QString role(PreventionRole role)
{
    using enum PreventionRole;
    static constexpr std::array<std::pair<PreventionRole, const char*>, 12> kWords = {{
        {Head, QT_TRANSLATE_NOOP("Wording", "Headteacher")},
        {DeputyForHead, QT_TRANSLATE_NOOP("Wording", "Deputy, for the headteacher")},
        {LeadStaff, QT_TRANSLATE_NOOP("Wording", "Lead member of staff")},
        {ExclusionsOfficer, QT_TRANSLATE_NOOP("Wording", "Local authority exclusions officer")},
        {VirtualSchoolHead, QT_TRANSLATE_NOOP("Wording", "Virtual school head")},
        {SocialWorker, QT_TRANSLATE_NOOP("Wording", "Social worker")},
        {DesignatedTeacher, QT_TRANSLATE_NOOP("Wording", "Designated teacher")},
        {SenOfficer, QT_TRANSLATE_NOOP("Wording", "SEN officer")},
        {YouthJusticeOfficer, QT_TRANSLATE_NOOP("Wording", "Youth justice officer")},
        {Psychology, QT_TRANSLATE_NOOP("Wording", "Educational psychologist")},
        {MinuteTaker, QT_TRANSLATE_NOOP("Wording", "Minute taker")},
        {OtherProfessional, QT_TRANSLATE_NOOP("Wording", "Other professional")},
    }};
    return lookUp(kWords, role);
}

QString role(StaffRole role, const QString& headTitle)
{
    using enum StaffRole;
    if (role == Head && !headTitle.isEmpty()) {
        return headTitle;
    }
    static constexpr std::array<std::pair<StaffRole, const char*>, 8> kWords = {{
        {Head, QT_TRANSLATE_NOOP("Wording", "Headteacher")},
        {Proprietor, QT_TRANSLATE_NOOP("Wording", "Proprietor")},
        {Deputy, QT_TRANSLATE_NOOP("Wording", "Deputy headteacher")},
        {SeniorLeader, QT_TRANSLATE_NOOP("Wording", "Senior leader")},
        {HeadOfYear, QT_TRANSLATE_NOOP("Wording", "Head of year")},
        {Lead, QT_TRANSLATE_NOOP("Wording", "Lead member of staff")},
        {Office, QT_TRANSLATE_NOOP("Wording", "School office")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Member of staff")},
    }};
    return lookUp(kWords, role);
}

QString jobTitle(const StaffMember& member, const QString& headTitle)
{
    return member.jobTitle.isEmpty() ? role(member.role, headTitle) : member.jobTitle;
}

QString schoolType(SchoolType type)
{
    using enum SchoolType;
    static constexpr std::array<std::pair<SchoolType, const char*>, 6> kWords = {{
        {Maintained, QT_TRANSLATE_NOOP("Wording", "Maintained school")},
        {Academy, QT_TRANSLATE_NOOP("Wording", "Academy")},
        {ApAcademy, QT_TRANSLATE_NOOP("Wording", "Alternative provision academy")},
        {Pru, QT_TRANSLATE_NOOP("Wording", "Pupil referral unit")},
        {Independent, QT_TRANSLATE_NOOP("Wording", "Independent school")},
        {UnregisteredAp, QT_TRANSLATE_NOOP("Wording", "Unregistered alternative provision")},
    }};
    return lookUp(kWords, type);
}

QString board(SchoolType type)
{
    using enum SchoolType;
    static constexpr std::array<std::pair<SchoolType, const char*>, 6> kWords = {{
        {Maintained, QT_TRANSLATE_NOOP("Wording", "governing board")},
        {Academy, QT_TRANSLATE_NOOP("Wording", "governing board")},
        {ApAcademy, QT_TRANSLATE_NOOP("Wording", "governing board")},
        {Pru, QT_TRANSLATE_NOOP("Wording", "management committee")},
        {Independent, QT_TRANSLATE_NOOP("Wording", "proprietor")},
        {UnregisteredAp, QT_TRANSLATE_NOOP("Wording", "proprietor")},
    }};
    return lookUp(kWords, type);
}

QString category(SuspensionCategory category)
{
    using enum SuspensionCategory;
    static constexpr std::array<std::pair<SuspensionCategory, const char*>, 3> kWords = {{
        {Suspension, QT_TRANSLATE_NOOP("Wording", "Suspension")},
        {Lunchtime, QT_TRANSLATE_NOOP("Wording", "Lunchtime suspension")},
        {Permanent, QT_TRANSLATE_NOOP("Wording", "Permanent exclusion")},
    }};
    return lookUp(kWords, category);
}

QString status(SuspensionStatus status)
{
    using enum SuspensionStatus;
    static constexpr std::array<std::pair<SuspensionStatus, const char*>, 3> kWords = {{
        {Draft, QT_TRANSLATE_NOOP("Wording", "Draft")},
        {Issued, QT_TRANSLATE_NOOP("Wording", "Issued")},
        {Cancelled, QT_TRANSLATE_NOOP("Wording", "Cancelled")},
    }};
    return lookUp(kWords, status);
}

QString arrangement(WelcomeBackArrangement arrangement)
{
    using enum WelcomeBackArrangement;
    static constexpr std::array<std::pair<WelcomeBackArrangement, const char*>, 3> kWords = {{
        {MeetingSet, QT_TRANSLATE_NOOP("Wording", "Meeting set")},
        {ToBeArranged, QT_TRANSLATE_NOOP("Wording", "To be arranged")},
        {WithoutMeeting, QT_TRANSLATE_NOOP("Wording", "Returns without a meeting")},
    }};
    return lookUp(kWords, arrangement);
}

QString reason(NoMeetingReason reason)
{
    using enum NoMeetingReason;
    static constexpr std::array<std::pair<NoMeetingReason, const char*>, 3> kWords = {{
        {ReEscalation,
         QT_TRANSLATE_NOOP("Wording", "A meeting could bring the difficulty up again")},
        {UnnecessaryDistress,
         QT_TRANSLATE_NOOP("Wording", "A meeting could distress the student needlessly")},
        {Other, QT_TRANSLATE_NOOP("Wording", "Another reason")},
    }};
    return lookUp(kWords, reason);
}

} // namespace freshstart::wording
