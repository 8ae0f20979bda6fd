// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>
#include <utility>

namespace freshstart {

class HelpWindow;
class Prompter;

/// Opens the help at the page that fits what is on the screen; F1 does the same.
class HelpButton final : public QPushButton
{
    Q_OBJECT

public:
    using Fitting = std::function<QString()>; ///< the page's name; empty: where it was left

    explicit HelpButton(Prompter& prompter, QWidget* parent = nullptr);

    void setFitting(Fitting fitting) { m_fitting = std::move(fitting); }

    void openHelp();

private:
    Prompter& m_prompter;
    Fitting m_fitting;
    HelpWindow* m_help = nullptr; ///< made when somebody first asks
};

} // namespace freshstart
