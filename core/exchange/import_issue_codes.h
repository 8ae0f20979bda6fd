// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace freshstart::import_issue {

/// Every finding an import can make, beside those of core/students/student_rules.h. The sentences
/// stand in documents/issue_text. P = problem (the row is rejected), D = doubt (imported and said).
/// Parameters in order; row 0 = about the whole file.
///
///   code                        what                                            parameters
///   too_many_cells            P more cells than headings: a stray separator     cells, headings
///   date_impossible         P/D a date the calendar does not have (31/02/2012)  text as written
///   date_not_understood     P/D no date at all                                  text as written
///   dates_ambiguous           D row 0: days and months cannot be told apart     heading
///   name_in_capitals          D the whole name is written in capitals           -
///   code_unknown              D a code no list has                              text as written
///   sen_code_old              D SEN code of before 2014, carried over           code
///   upn_twice_in_file         P an earlier row has the same UPN                 UPN, earlier row
///   student_twice_in_file     P an earlier row is the same student              earlier row
///   several_students_match    P name and birth fit several students here        how many
///   upn_of_another            P a student here has the UPN, with other names    UPN, name here
///                               and another date of birth
///   upn_differs               D same name and birth, but another UPN here       here, in the file
///   same_name_here            D another student has this name                   -
///   court_order               D a contact has a court order: look at it         contact's name
///   missing_student_key       P nothing says whose suspension it is             -
///   student_unknown           P no student has this UPN or key                  text as written
///   missing_start_date        P                                                 -
///   starts_on_closed_day      D no school on the first day                      ISO date, why
///                               (weekend outside_term holiday inset closure bank_holiday)
///   category_missing          D taken for a suspension                          -
///   category_unknown          D taken for a suspension                          text as written
///   session_unknown           D AM or PM expected; taken for AM                 text as written
///   length_missing            D neither sessions, days nor last date            -
///   length_not_understood     D no whole number of half-days                    text as written
///   length_over_limit         D longer than the 45 days the law allows          half-days
///   length_differs            D sessions and dates disagree; sessions kept      sessions, by dates
///   length_always_same        D row 0: every row has the same length            sessions, rows
///   last_before_first         P/D the last date lies before the first           ISO first, ISO
///   last permanent_with_length     D a permanent exclusion has no length; left out   sessions
///   permanent_more_than_once  D the student has another permanent exclusion     ISO date of it
///   overlaps_other            D another suspension covers the same days         ISO first, ISO
///   last reason_missing            D                                                 -
///   reason_unknown            D not in the DfE list; kept as written            code
///   reason_not_valid_on_date  D no code of that time (suspension_rules)         code, ISO date
///   reason_gap                D a later reason without the one before           -
///   reason_twice              D the same reason again; kept once                code
///   suspension_twice_in_file  P an earlier row is the same suspension           earlier row
///   kind_unknown              P calendar: no kind we know                       text as written
///   missing_first_date        P calendar                                        -
///   longer_than_a_year        P calendar: no term or holiday is                 ISO first, ISO last
///   term_overlaps           P calendar: the term runs into another             its name
///   student_name_unknown      P nobody has this name and date of birth          name as written
///   support_kind_missing      P support: nothing says what it was               -
///   support_kind_unknown      P support: no kind we know                        text as written
///   support_twice_in_file     P an earlier row is the same support              earlier row
///   length_taken_for_day      D internal exclusion without a length: one day    -
///   hours_not_understood      D hours a week that are no number; left out       text as written
inline constexpr QLatin1StringView kTooManyCells{"too_many_cells"};
inline constexpr QLatin1StringView kDateImpossible{"date_impossible"};
inline constexpr QLatin1StringView kDateFarAway{"date_far_away"};
inline constexpr QLatin1StringView kDateNotUnderstood{"date_not_understood"};
inline constexpr QLatin1StringView kDatesAmbiguous{"dates_ambiguous"};
inline constexpr QLatin1StringView kNameInCapitals{"name_in_capitals"};
inline constexpr QLatin1StringView kCodeUnknown{"code_unknown"};
inline constexpr QLatin1StringView kSenCodeOld{"sen_code_old"};
inline constexpr QLatin1StringView kUpnTwiceInFile{"upn_twice_in_file"};
inline constexpr QLatin1StringView kStudentTwiceInFile{"student_twice_in_file"};
inline constexpr QLatin1StringView kSeveralStudentsMatch{"several_students_match"};
inline constexpr QLatin1StringView kUpnOfAnother{"upn_of_another"};
inline constexpr QLatin1StringView kUpnDiffers{"upn_differs"};
inline constexpr QLatin1StringView kSameNameHere{"same_name_here"};
inline constexpr QLatin1StringView kCourtOrder{"court_order"};
inline constexpr QLatin1StringView kMissingStudentKey{"missing_student_key"};
inline constexpr QLatin1StringView kStudentUnknown{"student_unknown"};
inline constexpr QLatin1StringView kMissingStartDate{"missing_start_date"};
inline constexpr QLatin1StringView kStartsOnClosedDay{"starts_on_closed_day"};
inline constexpr QLatin1StringView kCategoryMissing{"category_missing"};
inline constexpr QLatin1StringView kCategoryUnknown{"category_unknown"};
inline constexpr QLatin1StringView kSessionUnknown{"session_unknown"};
inline constexpr QLatin1StringView kLengthMissing{"length_missing"};
inline constexpr QLatin1StringView kLengthNotUnderstood{"length_not_understood"};
inline constexpr QLatin1StringView kLengthOverLimit{"length_over_limit"};
inline constexpr QLatin1StringView kLengthDiffers{"length_differs"};
inline constexpr QLatin1StringView kLengthAlwaysSame{"length_always_same"};
inline constexpr QLatin1StringView kLastBeforeFirst{"last_before_first"};
inline constexpr QLatin1StringView kLongerThanAYear{"longer_than_a_year"};
inline constexpr QLatin1StringView kPermanentWithLength{"permanent_with_length"};
inline constexpr QLatin1StringView kPermanentMoreThanOnce{"permanent_more_than_once"};
inline constexpr QLatin1StringView kOverlapsOther{"overlaps_other"};
inline constexpr QLatin1StringView kReasonMissing{"reason_missing"};
inline constexpr QLatin1StringView kReasonUnknown{"reason_unknown"};
inline constexpr QLatin1StringView kReasonGap{"reason_gap"};
inline constexpr QLatin1StringView kReasonTwice{"reason_twice"};
inline constexpr QLatin1StringView kSuspensionTwiceInFile{"suspension_twice_in_file"};
inline constexpr QLatin1StringView kKindUnknown{"kind_unknown"};
inline constexpr QLatin1StringView kMissingFirstDate{"missing_first_date"};
inline constexpr QLatin1StringView kTermOverlaps{"term_overlaps"};
inline constexpr QLatin1StringView kStudentNameUnknown{"student_name_unknown"};
inline constexpr QLatin1StringView kSupportKindMissing{"support_kind_missing"};
inline constexpr QLatin1StringView kSupportKindUnknown{"support_kind_unknown"};
inline constexpr QLatin1StringView kSupportTwiceInFile{"support_twice_in_file"};
inline constexpr QLatin1StringView kLengthTakenForDay{"length_taken_for_day"};
inline constexpr QLatin1StringView kHoursNotUnderstood{"hours_not_understood"};

} // namespace freshstart::import_issue
