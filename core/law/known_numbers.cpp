// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/known_numbers.h"

#include "core/law/numbers.h"

namespace freshstart {

const std::vector<KnownNumberEntry>& knownNumbers()
{
    using enum KnownNumber;
    using U = NumberUnit;
    using B = NumberBasis;
    static const QDate regulations(2012, 9, 1); // SI 2012/1033
    static const QDate publicPlaces(2007, 9, 1);
    static const QDate threeReasons(2020, 9, 1);
    static const std::vector<KnownNumberEntry> numbers{
        {YearLimit, law::kYearLimitHalfDays, U::HalfDays, B::Law, regulations},
        {TellBoardAbove, law::kTellBoardAboveHalfDays, U::HalfDays, B::Law, regulations},
        {BoardMustMeetAbove, law::kBoardMustMeetAboveHalfDays, U::HalfDays, B::Law, regulations},
        {BoardMeetsWithin, law::kBoardMeetsWithin, U::SchoolDays, B::Law, regulations},
        {BoardMeetsOnRepresentationsWithin, law::kBoardMeetsOnRepresentationsWithin, U::SchoolDays,
         B::Law, regulations},
        {PublicPlaceDays, law::kPublicPlaceDays, U::SchoolDays, B::Law, publicPlaces},
        {ProvisionFromDay, law::kProvisionFromDay, U::SchoolDays, B::Law, {}},
        {ProvisionNotice, law::kProvisionNoticeHours, U::Hours, B::Law, {}},
        {OwnRelevantPerson, law::kOwnRelevantPersonAge, U::Years, B::Law, regulations},
        {CompulsoryAge, law::kCompulsoryFromAge, U::Years, B::Law, {}, false},
        {Lunchtime, law::kLunchtimeHalfDays, U::HalfDays, B::Department, {}},
        {ReasonsAtMost, law::kReasonsAtMost, U::Times, B::Department, threeReasons},
        {UploadWithin, law::kUploadWithinWorkingDays, U::WorkingDays, B::Policy, {}},
        {MeetingBeforeSession, law::kMeetingBeforeSessionMinutes, U::Minutes, B::OurChoice, {}},
        {RegisterSessions, law::kRegisterSessionsInARow, U::Times, B::OurChoice, {}},
        {DutiesYearsBack, law::kDutiesSchoolYearsBack, U::Times, B::OurChoice, {}},
    };
    return numbers;
}

QDate knownNumbersRead()
{
    return QDate(2026, 11, 22);
}

} // namespace freshstart
