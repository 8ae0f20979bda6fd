// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind each duty: its name, and what it asks.
#include "core/base/translate.h"
#include "core/documents/duty_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(DutyText)

struct SourceText {
    const char* law;   ///< its name where it binds, or where it is the school's own policy
    const char* other; ///< its name where it only guides; none: the same
    const char* asks;
};

// In the order of DutySource.
constexpr std::array<SourceText, kDutySourceCount> kTexts{{
    {QT_TRANSLATE_NOOP("DutyText", "School Discipline (Pupil Exclusions and Reviews) (England) "
                                   "Regulations 2012, reg. 5, 14 and 23; SI 2007/1870 reg. 6"),
     QT_TRANSLATE_NOOP("DutyText", "after the 2012 Regulations"),
     QT_TRANSLATE_NOOP("DutyText",
                       "The family is told the period and the reasons in writing, without delay. "
                       "For a child of compulsory school age that is at the latest the end of the "
                       "afternoon session on the first day.")},
    {QT_TRANSLATE_NOOP("DutyText", "School Discipline (Pupil Exclusions and Reviews) (England) "
                                   "Regulations 2012, as amended by SI 2022/788"),
     QT_TRANSLATE_NOOP("DutyText", "after the 2012 Regulations"),
     QT_TRANSLATE_NOOP("DutyText",
                       "The local authority is told of every suspension, whatever its length; the "
                       "social worker and, for a looked-after child, the virtual school head are "
                       "told the period and the reasons. All of it without delay.")},
    {QT_TRANSLATE_NOOP("DutyText", "School Discipline (Pupil Exclusions and Reviews) (England) "
                                   "Regulations 2012, reg. 5, 14 and 23"),
     QT_TRANSLATE_NOOP("DutyText", "after the 2012 Regulations"),
     QT_TRANSLATE_NOOP("DutyText",
                       "The board is told without delay when the suspensions of the term come to "
                       "more than five school days, or when a public exam or a national test would "
                       "be missed. All others stand in the report of the term.")},
    {QT_TRANSLATE_NOOP("DutyText", "agreement with the referring school and the placing authority"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "A student in alternative provision stays a student of the school that sent "
                       "them. That school, and the authority that placed them, are told so that "
                       "they can do their own part.")},
    {QT_TRANSLATE_NOOP("DutyText", "DfE statutory guidance on suspension and permanent exclusion"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The guidance asks for it; a school departs from it only with a good "
                       "reason. It covers the first call to the family, the work set and marked, "
                       "the return, and whom else to involve.")},
    {QT_TRANSLATE_NOOP("DutyText", "Education and Inspections Act 2006 s. 100; SI 2007/1870 as "
                                   "amended by SI 2014/3216"),
     QT_TRANSLATE_NOOP("DutyText", "after the Education and Inspections Act 2006 s. 100"),
     QT_TRANSLATE_NOOP("DutyText",
                       "A student of compulsory school age has suitable full-time education from "
                       "the sixth school day in a row; suspensions that follow straight on count "
                       "together. Not owed once a Year 11 student’s exams are over.")},
    {QT_TRANSLATE_NOOP("DutyText", "SI 2007/1870 reg. 6"),
     QT_TRANSLATE_NOOP("DutyText", "after SI 2007/1870 reg. 6"),
     QT_TRANSLATE_NOOP("DutyText",
                       "What the letter could not say yet follows in a further notice, at least 48 "
                       "hours before the education starts. The parent may waive that time only "
                       "where it starts before the sixth day.")},
    {QT_TRANSLATE_NOOP("DutyText",
                       "School Attendance (Pupil Registration) (England) Regulations 2024"),
     QT_TRANSLATE_NOOP("DutyText", "after the Pupil Registration Regulations 2024"),
     QT_TRANSLATE_NOOP("DutyText",
                       "A session of suspension without other education bears code E. Education "
                       "arranged by the school bears B, by the local authority K, at the other "
                       "school of a dual registration D.")},
    {QT_TRANSLATE_NOOP("DutyText", "DfE Common Basic Data Set and school census"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The census takes each suspension with its sessions and one to three "
                       "reasons, each once and valid on the first day. It is easier to put right "
                       "now than when the return is due.")},
    {QT_TRANSLATE_NOOP("DutyText", "School Discipline (Pupil Exclusions and Reviews) (England) "
                                   "Regulations 2012, reg. 6, 15 and 24"),
     QT_TRANSLATE_NOOP("DutyText", "after the 2012 Regulations"),
     QT_TRANSLATE_NOOP("DutyText",
                       "Above 15 school days in the term the board meets within 15 school days of "
                       "being told; above five, if the family makes representations, within 50. "
                       "Before an exam that would be missed, as far as possible. Up to five days "
                       "it only considers what the family says.")},
    {QT_TRANSLATE_NOOP("DutyText", "School Discipline (Pupil Exclusions and Reviews) (England) "
                                   "Regulations 2012, reg. 8A, 17A and 24A (SI 2023/571)"),
     QT_TRANSLATE_NOOP("DutyText", "after the 2012 Regulations"),
     QT_TRANSLATE_NOOP("DutyText",
                       "When a suspension is cancelled, everybody who was told of it is told in "
                       "writing, with the reason, without delay; the student may return at once. "
                       "Offering the parents a meeting with the head is good practice.")},
    {QT_TRANSLATE_NOOP("DutyText", "Protocols for Welcome Back Meetings, procedure 1"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The day and time are settled when the suspension is made, and stand on its "
                       "letter. The return never waits for the meeting.")},
    {QT_TRANSLATE_NOOP("DutyText", "Protocols for Welcome Back Meetings, procedure 4"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The head or proprietor answers for the meeting and may ask another member "
                       "of staff to lead it. It is a fresh start, not part of the sanction.")},
    {QT_TRANSLATE_NOOP("DutyText", "Protocols for Welcome Back Meetings, procedure 5"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "A full record is kept of each meeting and is on CPOMS within two working "
                       "days of it; the school may count its own days instead.")},
    {QT_TRANSLATE_NOOP("DutyText", "Protocols for Welcome Back Meetings, general principles"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "Where a meeting would stir things up again, the student returns without "
                       "one, is watched over closely and has a separate session soon after.")},
    {QT_TRANSLATE_NOOP("DutyText", "Protocols for Welcome Back Meetings, procedures 1 and 2"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The family hears in writing when the meeting is, in time to make "
                       "arrangements to come, and hears it again when the day, the time or the "
                       "place changes. A copy goes to the referring school.")},
    {QT_TRANSLATE_NOOP("DutyText",
                       "Protocols for Welcome Back Meetings, general principles (families who do "
                       "not come)"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "A parent who cannot or will not come does not delay the return. The head "
                       "or proprietor is told and decides what to do: a home visit or a call, for "
                       "example.")},
    {QT_TRANSLATE_NOOP("DutyText",
                       "Protocols for Welcome Back Meetings, general principles (leading in this "
                       "spirit)"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "Whoever cannot lead a meeting in its spirit says so, somebody else takes "
                       "it on, and a senior leader is there to talk about what stands in the "
                       "way.")},
    {QT_TRANSLATE_NOOP("DutyText", "School Discipline (Pupil Exclusions and Reviews) (England) "
                                   "Regulations 2012; protocol, procedure 6"),
     QT_TRANSLATE_NOOP("DutyText", "Protocols for Welcome Back Meetings, procedure 6"),
     QT_TRANSLATE_NOOP("DutyText",
                       "A student is back straight after the suspension; its dates do not move. "
                       "Where the Regulations apply, somebody can be kept out longer only on a "
                       "ground of its own: a new suspension for a new reason, or a safeguarding "
                       "separation. Elsewhere the head or proprietor may decide it on new "
                       "information about a risk to others.")},
    {QT_TRANSLATE_NOOP("DutyText",
                       "Protocols for Welcome Back Meetings, what the meeting is for"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "Strategies against what could get in the way, and the targets set, are "
                       "worth something when somebody looks at them again on the day agreed.")},
    {QT_TRANSLATE_NOOP("DutyText", "Exclusion Prevention Meetings policy, 3.2"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "Two or more suspensions, a series of internal exclusions, much extra "
                       "support or alternative provision for behaviour are signs that a meeting "
                       "may help. The school decides; a reason is enough.")},
    {QT_TRANSLATE_NOOP("DutyText", "Exclusion Prevention Meetings policy, 4.1"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The head chairs, or a deputy with the head’s authority, with the "
                       "professionals the student’s situation calls for.")},
    {QT_TRANSLATE_NOOP("DutyText", "Exclusion Prevention Meetings policy, 4.3"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "What was said and the actions agreed go onto the record; everybody present "
                       "gets a copy.")},
    {QT_TRANSLATE_NOOP("DutyText", "Exclusion Prevention Meetings policy, 3.1"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "For every student at risk of permanent exclusion the school starts an "
                       "Early Help Assessment: it shows what the student needs, and the meeting "
                       "builds on it.")},
    {QT_TRANSLATE_NOOP("DutyText", "Exclusion Prevention Meetings policy, 7.2"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "The Personal Education Plan of a looked-after child is made and looked at "
                       "every term with social worker and carers.")},
    {QT_TRANSLATE_NOOP("DutyText", "Exclusion Prevention Meetings policy, 3.5"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "What was agreed is really done, so that the school can show what it has "
                       "tried.")},
    {QT_TRANSLATE_NOOP("DutyText", "UK GDPR, art. 12 and 15"), nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "Who asks for what is held about them has it within one calendar month of "
                       "asking, or of proving who they are; two months more where it is complex "
                       "and they have been told so in the first month.")},
    {QT_TRANSLATE_NOOP("DutyText", "UK GDPR, art. 5(1)(e), and the school’s retention schedule"),
     nullptr,
     QT_TRANSLATE_NOOP("DutyText",
                       "No record of a person is kept longer than it is needed. At the age the "
                       "school has set somebody looks at it, and keeps it on with a reason or "
                       "deletes it. Nothing is ever deleted by itself.")},
}};

const SourceText& textOf(const Duty& duty)
{
    return kTexts[static_cast<size_t>(duty.source)];
}

} // namespace

QString dutySource(const Duty& duty)
{
    const SourceText& text = textOf(duty);
    const QString name = tr(duty.isLaw() || text.other == nullptr ? text.law : text.other);
    switch (duty.basis) {
    case Basis::Law:
        return name;
    case Basis::Policy:
        // The protocols and policies of the school bear their own name.
        return duty.source >= DutySource::SettingUpMeetings ? name
                                                            : tr("School policy, %1").arg(name);
    case Basis::GoodPractice:
        break;
    }
    return tr("Good practice, %1").arg(name);
}

QString dutyExplanation(const Duty& duty)
{
    QString footing;
    switch (duty.basis) {
    case Basis::Law:
        footing = tr("This is law for the school.");
        break;
    case Basis::Policy:
        footing = tr("This is the school’s policy.");
        break;
    case Basis::GoodPractice:
        footing = tr("This is good practice, not law.");
        break;
    }
    return tr(textOf(duty).asks) + u' ' + footing;
}

} // namespace freshstart
