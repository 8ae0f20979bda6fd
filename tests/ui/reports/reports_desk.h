// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/navigator_log.h"
#include "ui/common/context.h"

#include <QTemporaryDir>

namespace freshstart::test {

/// The sample school on Thursday 19 November 2026, made once and only read.
struct ReportsDesk {
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(10, 0))};
    std::unique_ptr<Workspace> workspace =
        need(Workspace::open(sampleFile(), clock, Workspace::Access::ReadOnly));
    FakePrompter prompter;
    NavigatorLog navigator;

    [[nodiscard]] UiContext context() { return {*workspace, clock, prompter, navigator}; }

    static QString sampleFile()
    {
        static const QTemporaryDir folder;
        static const QString file = [] {
            const QString path = folder.filePath(QStringLiteral("sample.freshstart"));
            need(createSampleSchool(path, QDate(2026, 11, 19), toPdf));
            return path;
        }();
        return file;
    }
};

} // namespace freshstart::test
