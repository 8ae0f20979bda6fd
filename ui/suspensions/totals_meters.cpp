// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/totals_meters.h"

#include "core/law/numbers.h"
#include "ui/common/labels.h"
#include "ui/common/meter.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A little past the last mark, so that what lies beyond can be seen. Half-days.
constexpr int kTermScale = law::kBoardMustMeetAboveHalfDays + 10;
constexpr int kYearScale = law::kYearLimitHalfDays + 4;

Tone toneOf(int halfDays, int attention, int alert)
{
    if (halfDays > alert) {
        return Tone::Alert;
    }
    return halfDays > attention ? Tone::Warning : Tone::Accent;
}

} // namespace

TotalsMeters::TotalsMeters(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QBoxLayout(
        orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(orientation == Qt::Horizontal ? space::kPage : space::kStep);
    m_meters[0] =
        addMeter(tr("marks at 5 and 15 days"),
                 {law::kTellBoardAboveHalfDays, law::kBoardMustMeetAboveHalfDays}, u"termMeter"_s);
    m_meters[1] = addMeter(tr("mark at 45 days"), {law::kYearLimitHalfDays}, u"yearMeter"_s);
}

TotalsMeters::One TotalsMeters::addMeter(const QString& marksInWords, const std::vector<int>& marks,
                                         const QString& objectName)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    One one{strongLabel(QString(), box), new Meter(box)};
    one.meter->setObjectName(objectName);
    one.meter->setMarks(marks);
    column->addWidget(one.words);
    column->addWidget(one.meter);
    column->addWidget(smallLabel(marksInWords, box));
    column->addStretch();
    layout()->addWidget(box);
    return one;
}

void TotalsMeters::setTotals(const ShownTotals& totals)
{
    if (totals == m_shown) {
        return;
    }
    m_shown = totals;
    m_meters[0].words->setText(totals.termWords);
    m_meters[0].meter->setValue(totals.term, kTermScale);
    m_meters[0].meter->setDescription(totals.termWords);
    m_meters[0].meter->setTone(
        toneOf(totals.term, law::kTellBoardAboveHalfDays, law::kBoardMustMeetAboveHalfDays));
    m_meters[1].words->setText(totals.yearWords);
    m_meters[1].meter->setValue(totals.year, kYearScale);
    m_meters[1].meter->setDescription(totals.yearWords);
    m_meters[1].meter->setTone(
        toneOf(totals.year, law::kYearWarningHalfDays - 1, law::kYearLimitHalfDays));
}

} // namespace freshstart
