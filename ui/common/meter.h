// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

#include <vector>

namespace freshstart {

/// How much of something there is, with the marks that matter: "15.5 days this term", marks at 5
/// and 15. The words stand in labels beside it; the bar repeats them and tells a screen reader the
/// same.
class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget* parent);

    /// All in one unit (half-days); `scale` is the right end.
    void setValue(int value, int scale);
    void setMarks(std::vector<int> marks);
    void setTone(Tone tone);
    /// What the bar says in words: "15.5 of 15 days this term".
    void setDescription(const QString& words);

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal positionOf(int value) const;

    int m_value = 0;
    int m_scale = 1;
    std::vector<int> m_marks;
    Tone m_tone = Tone::Accent;
};

} // namespace freshstart
