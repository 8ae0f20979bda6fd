// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/list_part.h"

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;

namespace freshstart {

/// Which part of the list is shown: a row of buttons with how many there are of each.
class PartFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit PartFilter(QWidget* parent);

    void setCounts(const std::array<int, kListPartCount>& counts);
    [[nodiscard]] std::optional<ListPart> chosen() const; ///< none: all of them
    void choose(std::optional<ListPart> part);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_buttons;
};

} // namespace freshstart
