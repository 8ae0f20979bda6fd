// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

class QPainter;

namespace freshstart {

/// A status in a word, on its colour. The word says it all; the colour only repeats it.
class Pill final : public QLabel
{
    Q_OBJECT

public:
    Pill(const QString& text, Tone tone, QWidget* parent);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

/// For tables: what a Pill shows, and how wide and high it is painted.
struct PillText {
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const PillText&) const = default;
};

QSize pillSize(const QString& text, const QFont& font);
void paintPill(QPainter& painter, const QRect& box, const PillText& pill, const QFont& font,
               const Colours& colours);

} // namespace freshstart

Q_DECLARE_METATYPE(freshstart::PillText)
