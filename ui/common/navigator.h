// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>

namespace freshstart {

/// How one page leads to another without knowing it. The main window implements it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void openStudent(StudentId id) = 0;
    virtual void editStudent(std::optional<StudentId> id) = 0; ///< none: a new student
    virtual void openImport() = 0;
    virtual void openSuspension(SuspensionId id) = 0;
    virtual void newSuspension(std::optional<StudentId> student) = 0;
    virtual void openWelcomeBack(WelcomeBackId id) = 0;
    virtual void openPrevention(PreventionId id) = 0;
    virtual void newPrevention(std::optional<StudentId> student) = 0;
    virtual void openEvidence(StudentId student) = 0; ///< everything tried, to be put together
    virtual void openSettings() = 0;
    virtual void openBackups() = 0; ///< among the settings
    virtual void openCalendar() = 0;
    virtual void openSetUp() = 0; ///< the first-run assistant
    virtual void goBack() = 0; ///< to the list or page one came from
    virtual void openRecords() = 0; ///< to review, asked for, entered twice
    virtual void openRecordsOf(StudentId student) = 0; ///< asked for, kept on, made one, deleted
    virtual void compareRecords(StudentId kept, StudentId gone) = 0; ///< to be made one
};

} // namespace freshstart
