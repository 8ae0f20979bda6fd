// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace freshstart {

/// A number of days in steps of half a day. Its value is counted in half-days.
class HalfDaysBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit HalfDaysBox(QWidget* parent);

protected:
    [[nodiscard]] QString textFromValue(int halfDays) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

} // namespace freshstart
