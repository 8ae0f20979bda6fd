// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/legend.h"

#include "ui/common/flow_layout.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// One painted day; the words beside it say what it is.
class DaySample final : public QWidget
{
public:
    DaySample(DayLook look, bool isToday, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
        , m_isToday(isToday)
    {
        const int high = fontMetrics().height() + space::kTight;
        setFixedSize(fontMetrics().horizontalAdvance(u"30"_s) + space::kStep, high);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDay(painter, rect(), m_look, u"8"_s, {m_isToday, false, false}, coloursFor(palette()));
    }

private:
    DayLook m_look;
    bool m_isToday;
};

QWidget* entry(DayLook look, const QString& words, bool isToday, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, space::kStep, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(new DaySample(look, isToday, box));
    QLabel* label = smallLabel(words, box);
    label->setWordWrap(false);
    layout->addWidget(label);
    return box;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(space::kStep);
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < kDayLookCount; ++i) {
        const auto look = static_cast<DayLook>(i);
        QWidget* one = entry(look, wordsFor(look), false, this);
        layout->addWidget(one);
        if (look == DayLook::School) {
            m_school = one;
        } else if (look == DayLook::Assumed) {
            m_assumed = one;
        }
    }
    layout->addWidget(entry(DayLook::School, tr("Today"), true, this));
}

void Legend::setAssumed(bool assumed)
{
    m_school->setVisible(!assumed);
    m_assumed->setVisible(assumed);
}

} // namespace freshstart
