// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace freshstart {

/// A number with its unit, by keyboard or arrow keys. What cannot be is let in and said beside it,
/// not quietly turned into something else. Days are typed in halves ("2.5") and kept in half-days.
class NumberEdit final : public QSpinBox
{
    Q_OBJECT

public:
    NumberEdit(bool inHalfDays, const QString& unit, QWidget* parent);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

private:
    [[nodiscard]] QString withoutUnit(const QString& text) const;

    bool m_inHalfDays;
};

} // namespace freshstart
