// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace freshstart {

class HelpWindow;
class Prompter;

/// Opens the help, where it was left; F1 does the same.
class HelpButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit HelpButton(Prompter& prompter, QWidget* parent = nullptr);

    void openHelp();

private:
    Prompter& m_prompter;
    HelpWindow* m_help = nullptr; ///< made when somebody first asks
};

} // namespace freshstart
