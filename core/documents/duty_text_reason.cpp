// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why each duty is due on its day: one sentence.
#include "core/base/translate.h"
#include "core/documents/duty_reasons.h"
#include "core/documents/duty_text.h"
#include "core/documents/report_words.h"
#include "core/documents/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(DutyText)

QString dateOf(const Duty& duty, size_t place = 0)
{
    return place < duty.dates.size() ? wording::dayAndMonth(duty.dates[place]) : QString();
}

/// The Regulations bind some schools; the others follow them of their own accord.
QString byFooting(const Duty& duty, const QString& law, const QString& policy)
{
    return duty.isLaw() ? law : policy;
}

QString reasonOfStep(const Duty& duty)
{
    switch (duty.step.value_or(Step::SendLetter)) {
    case Step::PhoneParents:
        return tr("A call lets the family ask questions; it never holds up the letter.");
    case Step::SendLetter:
        return byFooting(
            duty,
            tr("The notice is given in writing without delay, at the latest by the end of "
            "the afternoon."),
            tr("By the school’s policy the letter reaches the family by the end of the "
            "afternoon."));
    case Step::TellAuthority:
        return byFooting(duty,
                         tr("The local authority hears of every suspension without delay, however "
                         "short it is."),
                         tr("By the school’s policy the local authority hears of every suspension."));
    case Step::TellSocialWorker:
        return byFooting(duty,
                         tr("The student has a social worker, who is told the period and the reasons "
                         "without delay."),
                         tr("The student has a social worker, who by the school’s policy is told."));
    case Step::TellVirtualSchool:
        return byFooting(duty,
                         tr("The student is looked after: the virtual school head is told the period "
                         "and the reasons without delay."),
                         tr("The student is looked after: by the school’s policy the virtual school "
                         "head is told."));
    case Step::TellReferringSchool:
        return tr("The student belongs to the referring school, which answers for the register and "
                  "the place.");
    case Step::TellPlacingAuthority:
        return tr("The authority placed the student here and may have to act.");
    case Step::TellSenOfficer:
        return tr("The student has an EHC plan; it may need to be looked at.");
    case Step::SetWork:
        return tr("Work is set and marked during the first five days.");
    case Step::MarkRegister:
        return tr("Sessions missed are marked E, or with the code of the education elsewhere.");
    default:
        return tr("The suspension asks for it.");
    }
}

QString reasonOfTellingBoard(const Duty& duty)
{
    switch (duty.why) {
    case DutyWhy::BoardExam:
        return byFooting(duty,
                         tr("A public exam or national test would be missed: the board is told at "
                         "once."),
                         tr("A public exam or national test would be missed: by the school’s policy "
                         "the board is told at once."));
    case DutyWhy::BoardEveryTime:
        return tr("The school has settled that the board hears of every suspension at once.");
    default:
        break;
    }
    return byFooting(duty,
                     tr("With this suspension the term comes to %1: above five days the board is told "
                     "at once."),
                     tr("With this suspension the term comes to %1: above five days the school’s "
                     "policy is to tell the board at once."))
        .arg(wording::schoolDays(duty.count));
}

QString reasonOfProvision(const Duty& duty)
{
    switch (duty.why) {
    case DutyWhy::ProvisionToArrange:
        return byFooting(duty,
                         tr("From %1, the sixth school day in a row, full-time education is provided."),
                         tr("%1 is the sixth school day in a row: education from then on is advised."))
            .arg(dateOf(duty));
    case DutyWhy::ProvisionDetails:
        return tr("Education is due from %1; the family has its details 48 hours before it begins.")
            .arg(dateOf(duty));
    default:
        break;
    }
    return tr("It begins on %1; the family has its details 48 hours before. If the letter gave "
              "them, tick this.")
        .arg(dateOf(duty));
}

QString reasonOfBoard(const Duty& duty)
{
    switch (duty.why) {
    case DutyWhy::BoardMustConsider:
        return tr("The term comes to %1; the board was told on %2 and meets within 15 school days.")
            .arg(wording::schoolDays(duty.count), dateOf(duty));
    case DutyWhy::BoardBeforeExam:
        return tr("The exam is on %1: the board decides before it, as far as that can be done.")
            .arg(dateOf(duty));
    case DutyWhy::BoardOnRepresentations:
        return tr("Representations came on %2; the board was told on %1 and meets within 50 school "
                  "days.")
            .arg(dateOf(duty, 0), dateOf(duty, 1));
    case DutyWhy::BoardExam:
        return tr("An exam is missed; the board was told on %1 and meets within 15 school days.")
            .arg(dateOf(duty));
    default:
        break;
    }
    return tr("They came on %1. There is no time limit; the family waits for an answer.")
        .arg(dateOf(duty));
}

/// What the rules found, in a few words each.
QString foundWords(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"census_no_upn"_s, QT_TRANSLATE_NOOP("DutyText", "the student has no UPN")},
        {u"census_no_sessions"_s, QT_TRANSLATE_NOOP("DutyText", "no session is counted")},
        {u"census_sessions_over_limit"_s,
         QT_TRANSLATE_NOOP("DutyText", "the year comes to more than 45 days")},
        {u"census_no_reason"_s, QT_TRANSLATE_NOOP("DutyText", "no reason is given")},
        {u"reason_repeated"_s, QT_TRANSLATE_NOOP("DutyText", "a reason stands twice")},
        {u"reason_unknown"_s, QT_TRANSLATE_NOOP("DutyText", "a reason is not on the list")},
        {u"reason_not_valid_on_date"_s,
         QT_TRANSLATE_NOOP("DutyText", "a reason was not valid on that day")},
    };
    const char* found = words.value(code);
    return found == nullptr ? report_words::preventionReason(code) : tr(found);
}

QString foundWords(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes) {
        words << foundWords(code);
    }
    words.removeDuplicates();
    return wording::joined(words);
}

QString reasonOfCheck(const Duty& duty)
{
    switch (duty.why) {
    case DutyWhy::ReturnToCheck:
        return tr("The student is expected back on %1, whatever has been arranged.")
            .arg(dateOf(duty));
    case DutyWhy::CensusDoubtful:
        return tr("The school census would ask about it: %1.").arg(foundWords(duty.codes));
    case DutyWhy::PreventionToConsider:
        return tr("Suggested by what is recorded: %1.").arg(foundWords(duty.codes));
    default:
        break;
    }
    return duty.step == Step::OfferMeeting
               ? tr("Cancelled on %1: the parents may want to talk to the head.").arg(dateOf(duty))
               : tr("Cancelled on %1: whoever heard of it hears that too, in writing, with the "
                    "reason.")
                     .arg(dateOf(duty));
}

QString reasonOfMeeting(const Duty& duty)
{
    const QString date = dateOf(duty);
    switch (duty.why) {
    case DutyWhy::NoticeWithoutDelay:
        return tr("The suspension begins on %1; parents are told in writing without delay.")
            .arg(date);
    case DutyWhy::DraftWithoutDates:
        return tr("This draft has no dates yet.");
    case DutyWhy::MeetingToBeArranged:
        return tr("The student is back on %1 and no meeting has been set.").arg(date);
    case DutyWhy::MeetingSet:
        return tr("Set for %1. The return stands whatever becomes of the meeting.").arg(date);
    case DutyWhy::MeetingNotRecorded:
        return tr("It was set for %1; a full record is kept of every meeting.").arg(date);
    case DutyWhy::RecordNotUploaded:
        return tr("The meeting was on %1; the protocol allows two working days.").arg(date);
    case DutyWhy::RecordNotUploadedInSchoolDays:
        return tr("The meeting was on %1; the school allows two days on which it meets.").arg(date);
    case DutyWhy::InterventionSet:
        return tr("The student returned without a meeting; what remains is talked about on %1.")
            .arg(date);
    case DutyWhy::InterventionNotSet:
        return tr("The student is back on %1 without a meeting and the separate session has no "
                  "day.")
            .arg(date);
    case DutyWhy::PreventionSet:
        return tr("Set for %1.").arg(date);
    default:
        break;
    }
    return tr("It was on %1; details and actions go onto the Appendix A record.").arg(date);
}

} // namespace

QString dutyReason(const Duty& duty)
{
    switch (duty.why) {
    case DutyWhy::StepOfSuspension:
        return reasonOfStep(duty);
    case DutyWhy::BoardOverFiveDays:
    case DutyWhy::BoardEveryTime:
        return reasonOfTellingBoard(duty);
    case DutyWhy::BoardExam:
        return duty.kind == DutyKind::TakeStep ? reasonOfTellingBoard(duty) : reasonOfBoard(duty);
    case DutyWhy::ProvisionToArrange:
    case DutyWhy::ProvisionDetails:
    case DutyWhy::ProvisionDetailsInLetter:
        return reasonOfProvision(duty);
    case DutyWhy::BoardMustConsider:
    case DutyWhy::BoardBeforeExam:
    case DutyWhy::BoardOnRepresentations:
    case DutyWhy::RepresentationsCame:
        return reasonOfBoard(duty);
    case DutyWhy::ReturnToCheck:
    case DutyWhy::CensusDoubtful:
    case DutyWhy::PreventionToConsider:
    case DutyWhy::SuspensionCancelled:
        return reasonOfCheck(duty);
    case DutyWhy::MeetingNotTold:
    case DutyWhy::MeetingChangeNotTold:
    case DutyWhy::MeetingDropNotTold:
    case DutyWhy::NoMeetingNotTold:
    case DutyWhy::AbsenceToDecide:
    case DutyWhy::AbsenceToFollow:
    case DutyWhy::TalkToOffer:
    case DutyWhy::HoldToReview:
    case DutyWhy::MonitoringToPlan:
    case DutyWhy::MonitoringToEnd:
    case DutyWhy::InterventionNotRecorded:
    case DutyWhy::AgreedToReview:
        return reasonAroundMeeting(duty);
    case DutyWhy::AccessRequested:
    case DutyWhy::IdentityToCheck:
    case DutyWhy::RecordsToReview:
        return reasonOfRecords(duty);
    default:
        return duty.why >= DutyWhy::WatchListed ? reasonOfPrevention(duty) : reasonOfMeeting(duty);
    }
}

} // namespace freshstart
