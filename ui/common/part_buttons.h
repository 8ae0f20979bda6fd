// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace freshstart {

/// Which part of a list is shown: a row of buttons with how many there are of each.
class PartButtons final : public QWidget
{
    Q_OBJECT

public:
    /// `names`: of each button, for tests. The last is chosen at first: all of them.
    PartButtons(const QStringList& names, QWidget* parent);

    /// One title and one count for each.
    void setParts(const QStringList& titles, const std::vector<int>& counts);
    [[nodiscard]] int chosen() const;
    void choose(int part);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_buttons;
};

} // namespace freshstart
