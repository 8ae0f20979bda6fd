// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_sentences.h"

#include <QCoreApplication>

// One line for each code: of core's rules first, then of the imports. %1 is the finding's first
// parameter, a date in words; %d1 the same as a length in school days.
namespace freshstart {

const std::vector<IssueSentence>& issueSentences()
{
    // clang-format off
    static const std::vector<IssueSentence> sentences = {
        {"missing_surname",
         QT_TRANSLATE_NOOP("IssueText", "The surname is missing. Every student needs one.")},
        {"missing_forename", QT_TRANSLATE_NOOP("IssueText", "The forename is missing.")},
        {"missing_date_of_birth",
         QT_TRANSLATE_NOOP("IssueText", "The date of birth is missing: ages and duties cannot be "
                                        "worked out without it.")},
        {"date_of_birth_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The date of birth, %1, lies in the future.")},
        {"age_unusual",
         QT_TRANSLATE_NOOP("IssueText", "The date of birth makes the student %1 years old; check "
                                        "that it is right.")},
        {"upn_doubtful",
         QT_TRANSLATE_NOOP("IssueText", "The UPN %1 does not look right; compare it with the "
                                        "school’s register.")},
        {"year_group_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is not a year group; use R, 1 to 14, N1, N2 or X.")},
        {"contact_without_name",
         QT_TRANSLATE_NOOP("IssueText", "A contact has no name. Add the name or remove the "
                                        "contact.")},
        {"contact_without_address",
         QT_TRANSLATE_NOOP("IssueText", "A contact who gets letters lives elsewhere, but has no "
                                        "address yet.")},
        {"contact_email_doubtful",
         QT_TRANSLATE_NOOP("IssueText", "A contact’s email address does not look right; check "
                                        "it.")},
        {"nobody_gets_letters",
         QT_TRANSLATE_NOOP("IssueText", "No contact is down to get letters; tick the parents and "
                                        "carers who should.")},
        {"professional_without_name",
         QT_TRANSLATE_NOOP("IssueText", "A professional has no name. Add the name or remove the "
                                        "entry.")},
        {"status_ends_before_start",
         QT_TRANSLATE_NOOP("IssueText", "A status ends before it begins; check its dates.")},
        {"status_twice",
         QT_TRANSLATE_NOOP("IssueText", "A status is entered twice for the same time.")},
        {"missing_school_name",
         QT_TRANSLATE_NOOP("IssueText", "Give the school's name: every letter begins with it.")},
        {"missing_school_address",
         QT_TRANSLATE_NOOP("IssueText", "The school's address is still missing; letters carry it "
                                        "at the top.")},
        {"missing_school_phone",
         QT_TRANSLATE_NOOP("IssueText", "The telephone number is still missing; parents need it "
                                        "to reach you.")},
        {"missing_head_title",
         QT_TRANSLATE_NOOP("IssueText", "Say what the head is called here; it stands under the "
                                        "signature.")},
        {"missing_local_authority",
         QT_TRANSLATE_NOOP("IssueText", "The local authority is still missing; the law has the "
                                        "school tell it of suspensions.")},
        {"missing_representations_to",
         QT_TRANSLATE_NOOP("IssueText", "Say who takes representations: the letter must tell "
                                        "parents whom to write to.")},
        {"own_wording_not_used",
         QT_TRANSLATE_NOOP("IssueText", "Your own wording of “%1” has a mistake in it, so the "
                                        "product’s wording is printed. Put it right in the "
                                        "settings.")},
        {"email_doubtful",
         QT_TRANSLATE_NOOP("IssueText", "“%1” does not look like an email address; check it.")},
        {"times_out_of_order",
         QT_TRANSLATE_NOOP("IssueText", "These times cannot be right: the morning begins first, "
                                        "then the afternoon begins, then it ends.")},
        {"logo_unknown_format",
         QT_TRANSLATE_NOOP("IssueText", "This is not a picture that can be used. Choose a PNG or "
                                        "JPEG file.")},
        {"logo_too_large",
         QT_TRANSLATE_NOOP("IssueText", "This picture has %1 kB and every letter would carry it. "
                                        "Choose one of at most 2048 kB.")},
        {"missing_staff_name",
         QT_TRANSLATE_NOOP("IssueText", "Give the name as it is printed, like Mrs J. Hart.")},
        {"missing_organisation_name",
         QT_TRANSLATE_NOOP("IssueText", "Give the name of the school or authority.")},
        {"missing_student", QT_TRANSLATE_NOOP("IssueText", "Choose the student first.")},
        {"longer_than_a_year", QT_TRANSLATE_NOOP("IssueText", "From the first day to the last is longer than a "
                                                              "year; check both.")},
        {"last_before_first", QT_TRANSLATE_NOOP("IssueText", "The last day is before the first.")},
        {"too_many_reasons",
         QT_TRANSLATE_NOOP("IssueText", "At most %1 reasons can be given; take the others out.")},
        {"reason_repeated",
         QT_TRANSLATE_NOOP("IssueText", "The same reason is given twice; take one out.")},
        {"missing_first_date", QT_TRANSLATE_NOOP("IssueText", "The first day is missing.")},
        {"missing_last_date",
         QT_TRANSLATE_NOOP("IssueText", "The last day is missing; for a single day it is the "
                                        "same as the first.")},
        {"missing_reasons", QT_TRANSLATE_NOOP("IssueText", "Choose at least one reason.")},
        {"missing_what_happened",
         QT_TRANSLATE_NOOP("IssueText", "Say what happened: the letter has to give the reasons.")},
        {"reason_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is not one of the DfE’s reasons for a suspension.")},
        {"reason_not_valid_on_date",
         QT_TRANSLATE_NOOP("IssueText", "The reason %1 could not be used on %2; choose another "
                                        "one.")},
        {"first_not_school_session",
         QT_TRANSLATE_NOOP("IssueText", "The suspension begins on %1, when there is no school.")},
        {"last_not_school_session",
         QT_TRANSLATE_NOOP("IssueText", "The suspension ends on %1, when there is no school.")},
        {"half_days_not_matching",
         QT_TRANSLATE_NOOP("IssueText", "The length, %d1, does not match the dates, which make "
                                        "%d2.")},
        {"permanent_with_end",
         QT_TRANSLATE_NOOP("IssueText", "A permanent exclusion has no last day.")},
        {"first_date_far_off",
         QT_TRANSLATE_NOOP("IssueText", "The first day, %1, is far off; check the year.")},
        {"decided_in_future",
         QT_TRANSLATE_NOOP("IssueText", "The decision is dated in the future.")},
        {"decided_after_start",
         QT_TRANSLATE_NOOP("IssueText", "The decision is dated after the suspension began.")},
        {"provision_before_start",
         QT_TRANSLATE_NOOP("IssueText", "The education from day six begins on %1, before the "
                                        "suspension does.")},
        {"missing_decided_by",
         QT_TRANSLATE_NOOP("IssueText", "Say who decided: the head, or who acts for the head.")},
        {"decided_by_not_head",
         QT_TRANSLATE_NOOP("IssueText", "Only the head, or a person acting for the head, can "
                                        "decide on a suspension.")},
        {"cancelled_by_not_head",
         QT_TRANSLATE_NOOP("IssueText", "Say who cancels it: the head or who acts for the head.")},
        {"missing_representations_address",
         QT_TRANSLATE_NOOP("IssueText", "Say where parents can write to the governing board; the "
                                        "letter must name the place.")},
        {"missing_letter_recipient",
         QT_TRANSLATE_NOOP("IssueText", "Nobody is down to get the letter; tick a parent or "
                                        "carer, and check the address.")},
        {"missing_public_place_dates",
         QT_TRANSLATE_NOOP("IssueText", "The days on which the student must not be in a public "
                                        "place cannot be worked out; check the dates.")},
        {"permanent_not_issued",
         QT_TRANSLATE_NOOP("IssueText", "A permanent exclusion cannot be issued here; it needs "
                                        "its own procedure.")},
        {"year_limit_exceeded",
         QT_TRANSLATE_NOOP("IssueText", "With this suspension the school year comes to %d1; the "
                                        "law allows 45.")},
        {"year_limit_near",
         QT_TRANSLATE_NOOP("IssueText", "With this suspension the school year comes to %d1, "
                                        "close to the limit of 45.")},
        {"provision_after_end",
         QT_TRANSLATE_NOOP("IssueText", "The education elsewhere begins on %1, when this suspension "
                                        "is over.")},
        {"provision_after_day_six",
         QT_TRANSLATE_NOOP("IssueText", "The education elsewhere begins after the sixth day of "
                                        "suspension, %1, from which it is due.")},
        {"waiver_without_name",
         QT_TRANSLATE_NOOP("IssueText", "Say which parent gave up the 48 hours’ notice.")},
        {"waiver_not_allowed",
         QT_TRANSLATE_NOOP("IssueText", "The 48 hours’ notice can be given up only for education "
                                        "that begins before the sixth day, %1.")},
        {"exam_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Give the day of the exam or test: the governing board "
                                        "should meet before it.")},
        {"exam_not_marked",
         QT_TRANSLATE_NOOP("IssueText", "An exam or test is dated %1, but not marked as missed.")},
        {"exam_outside_suspension",
         QT_TRANSLATE_NOOP("IssueText", "The exam or test on %1 is not on a day of the "
                                        "suspension.")},
        {"exams_over_not_year_11",
         QT_TRANSLATE_NOOP("IssueText", "All exams are marked as done, but the student is not in "
                                        "Year 11.")},
        {"register_many_e",
         QT_TRANSLATE_NOOP("IssueText", "The register would show code E for %1 sessions in a row; "
                                        "from the sixth day on education elsewhere is expected.")},
        {"follow_on_same_reasons",
         QT_TRANSLATE_NOOP("IssueText", "What happened is what the suspension before it says. A "
                                        "further one needs reasons of its own.")},
        {"follow_on_same_decision",
         QT_TRANSLATE_NOOP("IssueText", "The decision is dated like that on the suspension before "
                                        "it. A further one is decided afresh.")},
        {"board_date_before_decision",
         QT_TRANSLATE_NOOP("IssueText", "Check the date: it is before the suspension was decided.")},
        {"board_outcome_without_date",
         QT_TRANSLATE_NOOP("IssueText", "Give the day of the decision as well.")},
        {"follow_on_gap",
         QT_TRANSLATE_NOOP("IssueText", "This does not follow straight on: the suspension before "
                                        "it is over on %1.")},
        {"extension_refused",
         QT_TRANSLATE_NOOP("IssueText", "A suspension that has been issued cannot be made longer. "
                                        "Start a further one with its own reasons.")},
        {"cancel_not_issued",
         QT_TRANSLATE_NOOP("IssueText", "A draft is not cancelled; remove it.")},
        {"cancel_already",
         QT_TRANSLATE_NOOP("IssueText", "This suspension has been cancelled already.")},
        {"cancel_board_meeting_started",
         QT_TRANSLATE_NOOP("IssueText", "The governing board has begun its meeting about this "
                                        "suspension; it can no longer be cancelled.")},
        {"cancel_over_year_limit",
         QT_TRANSLATE_NOOP("IssueText", "By then the student has been out for %d1 this school year; "
                                        "above 45 a suspension can no longer be cancelled.")},
        {"cancel_served_too_long",
         QT_TRANSLATE_NOOP("IssueText", "The suspension is over on %1; nothing after that can have "
                                        "been served.")},
        {"cancel_reason_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say why the suspension is cancelled: the letter has to "
                                        "give the reason.")},
        {"census_no_upn",
         QT_TRANSLATE_NOOP("IssueText", "The student has no UPN; the census asks for one.")},
        {"census_no_sessions",
         QT_TRANSLATE_NOOP("IssueText", "The suspension has no session in the census.")},
        {"census_sessions_over_limit",
         QT_TRANSLATE_NOOP("IssueText", "The student comes to %1 sessions in this school year; the "
                                        "census expects no more than 90.")},
        {"census_permanent_with_length",
         QT_TRANSLATE_NOOP("IssueText", "The census takes no length or last day for a permanent "
                                        "exclusion.")},
        {"census_no_reason",
         QT_TRANSLATE_NOOP("IssueText", "The census asks for at least one reason.")},
        {"plan_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Choose the day of the welcome back meeting, or say that "
                                        "it is to be arranged.")},
        {"plan_time_missing",
         QT_TRANSLATE_NOOP("IssueText", "Choose the time of the welcome back meeting.")},
        {"plan_lead_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say who leads the welcome back meeting.")},
        {"plan_place_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say where the welcome back meeting is held.")},
        {"plan_not_on_school_day",
         QT_TRANSLATE_NOOP("IssueText", "There is no school on the day of the welcome back "
                                        "meeting.")},
        {"plan_too_early",
         QT_TRANSLATE_NOOP("IssueText", "The welcome back meeting is before the suspension is over. Set "
                                        "it for the return on %1 or the school day before.")},
        {"parent_gets_no_letter",
         QT_TRANSLATE_NOOP("IssueText", "%1 has parental responsibility but gets no letter. Decide who "
                                        "is to be told; it can be changed under the student's contacts.")},
        {"contact_has_court_order",
         QT_TRANSLATE_NOOP("IssueText", "There is a court order about %1. Read it before anything is "
                                        "sent.")},
        {"plan_after_return",
         QT_TRANSLATE_NOOP("IssueText", "The welcome back meeting is after the return on %1. The "
                                        "student returns all the same.")},
        {"no_meeting_note_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say why the student returns without a meeting.")},
        {"intervention_date_missing",
         QT_TRANSLATE_NOOP("IssueText", "Choose the day of the intervention session that takes "
                                        "the meeting’s place.")},
        {"intervention_late",
         QT_TRANSLATE_NOOP("IssueText", "The intervention session is more than %1 school days "
                                        "after the return; sooner is better.")},
        {"held_on_missing",
         QT_TRANSLATE_NOOP("IssueText", "Say on which day the meeting was held.")},
        {"led_by_missing", QT_TRANSLATE_NOOP("IssueText", "Say who led the meeting.")},
        {"fresh_start_not_said",
         QT_TRANSLATE_NOOP("IssueText", "The record does not say that the student was welcomed "
                                        "back to a fresh start.")},
        {"reassurance_not_given",
         QT_TRANSLATE_NOOP("IssueText", "The record does not say that the family was told that "
                                        "the suspension is over and done with.")},
        {"date_missing", QT_TRANSLATE_NOOP("IssueText", "The day is missing: choose one.")},
        {"requested_by_missing", QT_TRANSLATE_NOOP("IssueText", "Say who asked for the meeting.")},
        {"chair_missing", QT_TRANSLATE_NOOP("IssueText", "Choose who chairs the meeting.")},
        {"chair_not_allowed",
         QT_TRANSLATE_NOOP("IssueText", "The head chairs the meeting, or a deputy with authority "
                                        "to act for the head.")},
        {"attendance_impossible",
         QT_TRANSLATE_NOOP("IssueText", "Attendance is a percentage between 0 and 100.")},
        {"suspension_end_missing",
         QT_TRANSLATE_NOOP("IssueText", "The student is not attending; say when the current "
                                        "suspension ends.")},
        {"plan_summary_missing",
         QT_TRANSLATE_NOOP("IssueText", "The meeting has been held; write the summary of the "
                                        "plan.")},
        {"attendees_missing", QT_TRANSLATE_NOOP("IssueText", "Nobody is entered as present.")},
        {"outside_school_year",
         QT_TRANSLATE_NOOP("IssueText", "This lies outside the school year, which runs from 1 "
                                        "August %1 to 31 July %2.")},
        {"term_overlaps", QT_TRANSLATE_NOOP("IssueText", "This term runs into another one: %1.")},
        {"entry_twice",
         QT_TRANSLATE_NOOP("IssueText", "The same entry is here twice; remove one.")},
        {"weekend_only",
         QT_TRANSLATE_NOOP("IssueText", "This falls on a weekend and closes no school day.")},
        {"unreadable_date",
         QT_TRANSLATE_NOOP("IssueText", "This is not a date. Type it as 24/11/2026.")},
        {"logo_odd_size",
         QT_TRANSLATE_NOOP("IssueText", "This picture is %1 by %2 dots and cannot stand at the "
                                        "head of a letter. Choose one of 40 to 5000 dots each "
                                        "way and not much longer than a banner.")},
        {"logo_broken",
         QT_TRANSLATE_NOOP("IssueText", "This picture is damaged and cannot be shown. Save it "
                                        "again as PNG or JPEG, or choose another.")},
        {"rule_out_of_range", QT_TRANSLATE_NOOP("IssueText", "Give a number from %1 to %2.")},
        {"rule_days_out_of_range", QT_TRANSLATE_NOOP("IssueText", "Give from %d1 to %d2.")},
        {"keep_with_support_shorter",
         QT_TRANSLATE_NOOP("IssueText", "These records are kept at least as long as everybody "
                                        "else’s; give a higher age.")},
        {"warning_only_at_limit",
         QT_TRANSLATE_NOOP("IssueText", "At this number nothing more can be issued where the law "
                                        "applies; a warning that comes only then is late.")},
        {"prevention_later_than_policy",
         QT_TRANSLATE_NOOP("IssueText", "The policy speaks of %1 suspensions; with this number "
                                        "the meeting is suggested later.")},
        {"nothing_masked", QT_TRANSLATE_NOOP("IssueText", "With 1 nothing is hidden: a copy that leaves "
                                                          "the school could point at a student.")},
        {"too_many_cells",
         QT_TRANSLATE_NOOP("IssueText", "The row has %1 cells under %2 headings; look for a "
                                        "stray comma or quotation mark.")},
        {"date_impossible", QT_TRANSLATE_NOOP("IssueText", "%1 is not a day of the calendar.")},
        {"date_far_away", QT_TRANSLATE_NOOP("IssueText", "%1 is too far away; check the year.")},
        {"date_not_understood",
         QT_TRANSLATE_NOOP("IssueText", "“%1” could not be read as a date; write it like "
                                        "24/11/2026.")},
        {"dates_ambiguous",
         QT_TRANSLATE_NOOP("IssueText", "Days and months cannot be told apart under “%1”; they "
                                        "were read day first.")},
        {"name_in_capitals",
         QT_TRANSLATE_NOOP("IssueText", "The whole name is written in capitals.")},
        {"code_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is a code that no list has; it was left out.")},
        {"sen_code_old",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is a special needs code from before 2014; it was "
                                        "carried over to today’s.")},
        {"upn_twice_in_file",
         QT_TRANSLATE_NOOP("IssueText", "The UPN %1 is in row %2 already; this row is left out.")},
        {"student_twice_in_file",
         QT_TRANSLATE_NOOP("IssueText", "This student is in row %1 already; this row is left "
                                        "out.")},
        {"several_students_match",
         QT_TRANSLATE_NOOP("IssueText", "%1 students here have this name and date of birth; add "
                                        "the UPN to the file.")},
        {"upn_differs",
         QT_TRANSLATE_NOOP("IssueText", "The student’s UPN is %1 here, but %2 in the file; check "
                                        "which is right.")},
        {"upn_of_another",
         QT_TRANSLATE_NOOP("IssueText", "%2 here has the UPN %1 already; check whose it is. "
                                        "This row is left out.")},
        {"same_name_here",
         QT_TRANSLATE_NOOP("IssueText", "Another student here has the same name; check that they "
                                        "are two people.")},
        {"court_order",
         QT_TRANSLATE_NOOP("IssueText", "%1 has a court order; look at it before anything is "
                                        "sent.")},
        {"missing_student_key",
         QT_TRANSLATE_NOOP("IssueText", "Nothing says which student this row is about: a UPN or "
                                        "the key of the other system is needed.")},
        {"student_unknown",
         QT_TRANSLATE_NOOP("IssueText", "No student here has the UPN or key %1; import the "
                                        "students first.")},
        {"missing_start_date",
         QT_TRANSLATE_NOOP("IssueText", "The first day is missing; this row is left out.")},
        {"starts_on_closed_day",
         QT_TRANSLATE_NOOP("IssueText", "There is no school on %1, the first day.")},
        {"category_missing",
         QT_TRANSLATE_NOOP("IssueText", "The kind is missing; it was taken for a suspension.")},
        {"category_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is no kind of suspension; it was taken for a "
                                        "suspension.")},
        {"session_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is neither AM nor PM; it was taken for AM.")},
        {"length_missing",
         QT_TRANSLATE_NOOP("IssueText", "The length is missing: neither sessions nor days nor a "
                                        "last day are given.")},
        {"length_not_understood",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is not a whole number of half-days.")},
        {"length_over_limit",
         QT_TRANSLATE_NOOP("IssueText", "%d1 are more than the 45 school days that the law "
                                        "allows in a year; check the length.")},
        {"length_differs",
         QT_TRANSLATE_NOOP("IssueText", "The sessions make %d1, the dates %d2; the sessions were "
                                        "kept.")},
        {"length_always_same",
         QT_TRANSLATE_NOOP("IssueText", "All %2 rows have the same length, %d1; the export may "
                                        "have gone wrong.")},
        {"permanent_with_length",
         QT_TRANSLATE_NOOP("IssueText", "A permanent exclusion has no length; the length was "
                                        "left out.")},
        {"permanent_more_than_once",
         QT_TRANSLATE_NOOP("IssueText", "The student has another permanent exclusion, on %1; "
                                        "check both.")},
        {"overlaps_other",
         QT_TRANSLATE_NOOP("IssueText", "Another suspension covers days between %1 and %2.")},
        {"reason_missing", QT_TRANSLATE_NOOP("IssueText", "The reason is missing.")},
        {"reason_gap",
         QT_TRANSLATE_NOOP("IssueText", "A second or third reason is given, but not the one "
                                        "before it.")},
        {"reason_twice",
         QT_TRANSLATE_NOOP("IssueText", "The reason %1 is given twice; it was kept once.")},
        {"suspension_twice_in_file",
         QT_TRANSLATE_NOOP("IssueText", "The same suspension is in row %1 already; this row is "
                                        "left out.")},
        {"kind_unknown",
         QT_TRANSLATE_NOOP("IssueText", "“%1” is no kind of calendar entry that Fresh Start "
                                        "knows.")},
        {"entry_twice_in_file",
         QT_TRANSLATE_NOOP("IssueText", "The same entry is in the file twice; it was kept once.")},
    };
    // clang-format on
    return sentences;
}

} // namespace freshstart
