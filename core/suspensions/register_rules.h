// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/suspensions/case_facts.h"

#include <QString>

#include <vector>

namespace freshstart {

/// The code of a session in the attendance register (School Attendance (Pupil Registration)
/// (England) Regulations 2024, in force since 19 August 2024).
enum class RegisterCode {
    E,  ///< suspended, no education arranged elsewhere
    B,  ///< attends education that the school arranged
    K,  ///< attends education that the local authority arranged
    D,  ///< dual registered, due at the other school
    Ask ///< staff choose the code of the real absence
};

struct RegisterMark {
    HalfDay session;
    RegisterCode code = RegisterCode::E;
    /// What is marked where the student does not come: Ask for a session of education elsewhere,
    /// for E is no code for staying away from it.
    RegisterCode ifMissed = RegisterCode::E;

    bool operator==(const RegisterMark&) const = default;
};

enum class RegisterOf {
    ThisSchool,
    MainSchool ///< of a student who is registered with the referring school as well
};

/// R27: the marks of the sessions that were or will be served. None for lunchtimes, which change no
/// mark, and for permanent exclusions. Education elsewhere is taken as whole sessions from the
/// first one on that begins after its start time. For the main school of a dual registered student
/// each session is D: it was due here, and we keep the register of it.
std::vector<RegisterMark> registerMarks(const CaseFacts& facts, const SchoolCalendar& calendar,
                                        RegisterOf registerOf = RegisterOf::ThisSchool);

/// R27: register_many_e (doubt; how many in a row) above law::kRegisterSessionsInARow sessions of
/// code E on end, suspensions back to back included: by then education elsewhere is due.
std::vector<Issue> registerWarnings(const CaseFacts& facts, const SchoolCalendar& calendar);

QString toCode(RegisterCode code); ///< "E" "B" "K" "D", "?" for Ask

} // namespace freshstart
