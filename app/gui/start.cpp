// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start.h"

#include "app/gui/command_line.h"
#include "app/gui/demo_school.h"
#include "app/gui/open_school.h"
#include "app/gui/paths.h"
#include "app/gui/usual_file.h"
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "ui/common/prompter.h"
#include "ui/help/tour.h"
#include "ui/main_window.h"

#include <QCoreApplication>

namespace freshstart {

std::unique_ptr<Clock> clockFor(const CommandLine& line)
{
    if (line.date) {
        return std::make_unique<FixedClock>(QDateTime(*line.date, QTime(9, 0)));
    }
    return std::make_unique<SystemClock>();
}

std::unique_ptr<Workspace> openSchoolFor(const CommandLine& line, DemoSchool& demo,
                                         const Clock& clock, Prompter& prompter)
{
    QString path = line.file.isEmpty() ? usualFileOfThisPc() : line.file;
    if (line.demo) {
        const auto made = demo.make(clock.today());
        if (!made) {
            prompter.warn(nullptr, QCoreApplication::applicationName(), sentenceFor(made.error()));
            return nullptr;
        }
        path = *made;
    }
    // A file that was chosen and is not there is away for now: no empty one may take its place.
    const bool makeIfMissing = path == paths::usualFile();
    auto workspace = SchoolOpener(clock, prompter, askOpenChoice, askWho).open(path, makeIfMissing);
    if (workspace != nullptr && !line.demo && !workspace->isReadOnly()) {
        offerAsUsualFile(workspace->path(), prompter);
    }
    return workspace;
}

void showFirst(MainWindow& window)
{
    window.show();
    if (!window.isFirstRun() || wasTourSeen()) {
        return;
    }
    noteTourSeen();
    auto* tour = new Tour(&window);
    tour->setAttribute(Qt::WA_DeleteOnClose);
    tour->open();
}

} // namespace freshstart
