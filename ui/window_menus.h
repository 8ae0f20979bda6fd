// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace freshstart {

class Prompter;

/// View → how the program looks on this PC. Help → the pages of the help, and the keys.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow& window, Prompter& prompter);

private:
    void buildView();
    void buildTextSizes(QMenu& menu);
    void buildHelp();
    template<class Sheet>
    void showSheet();

    QMainWindow& m_window;
    Prompter& m_prompter;
};

} // namespace freshstart
