// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace.h"
#include "tests/support/fake_prompter.h"
#include "ui/main_window.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace freshstart::test {

/// How a school may see the window; photographs are named after it.
struct Look {
    bool dark = false;
    QSize size{1280, 800};
    int textPercent = 100;

    [[nodiscard]] QString suffix() const; ///< "-1280", "-1920-dark"
};

/// The sample school in the window, on Thursday 19 November 2026 at ten.
class ShownSchool
{
public:
    explicit ShownSchool(const Look& look = {});
    ~ShownSchool(); ///< it is light again
    ShownSchool(const ShownSchool&) = delete;
    ShownSchool& operator=(const ShownSchool&) = delete;

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Page& page();
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// The window as it is; with `about` scrolled so that this can be seen.
    void photograph(const QString& name, QWidget* about = nullptr);
    /// The whole page, one screen after the other.
    void photographAll(const QString& name);
    /// Clicks a button of the page by its name; the test fails where there is none to be seen.
    void press(const QString& button);
    /// Opens every page there is, one after the other, and names it.
    void everyPage(const std::function<void(const QString& name)>& visit);

private:
    void everyPlace(const std::function<void(const QString& name)>& visit);
    void everyRecord(const std::function<void(const QString& name)>& visit);
    void everyMeeting(const std::function<void(const QString& name)>& visit);

    Look m_look;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    FakePrompter m_prompter;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace freshstart::test
