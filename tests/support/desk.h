// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/navigator_log.h"
#include "ui/common/context.h"

#include <memory>

namespace freshstart::test {

/// An empty school in memory on Thursday 19 November 2026, and what a page needs to stand alone.
struct Desk {
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(10, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    FakePrompter prompter;
    NavigatorLog navigator;

    [[nodiscard]] UiContext context() { return {*workspace, clock, prompter, navigator}; }
    StudentId add(const StudentRecord& record) { return need(workspace->students().add(record)); }
};

} // namespace freshstart::test
