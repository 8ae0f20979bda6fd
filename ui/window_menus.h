// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace freshstart {

/// View → how the program looks on this PC. Help → the pages of the help, and the keys.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow& window);

private:
    void buildView();
    void buildHelp();
    void showKeys();

    QMainWindow& m_window;
};

} // namespace freshstart
