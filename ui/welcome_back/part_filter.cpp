// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/part_filter.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAll = kListPartCount;

constexpr std::array kNames{u"comingPartButton", u"toArrangePartButton", u"toRecordPartButton",
                            u"toUploadPartButton", u"donePartButton", u"allPartsButton"};

} // namespace

PartFilter::PartFilter(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    for (int place = 0; place <= kAll; ++place) {
        auto* button = smallButton(
            QString(), QString::fromUtf16(kNames[static_cast<size_t>(place)]), this);
        button->setCheckable(true);
        m_buttons->addButton(button, place);
        layout->addWidget(button);
    }
    m_buttons->button(kAll)->setChecked(true);
    setCounts({});
    connect(m_buttons, &QButtonGroup::idClicked, this, &PartFilter::changed);
}

void PartFilter::setCounts(const std::array<int, kListPartCount>& counts)
{
    for (int place = 0; place < kListPartCount; ++place) {
        m_buttons->button(place)->setText(tr("%1 (%2)")
                                              .arg(inWords(static_cast<ListPart>(place)))
                                              .arg(counts[static_cast<size_t>(place)]));
    }
    m_buttons->button(kAll)->setText(
        tr("All (%1)").arg(std::accumulate(counts.begin(), counts.end(), 0)));
}

std::optional<ListPart> PartFilter::chosen() const
{
    const int place = m_buttons->checkedId();
    return place < kAll ? std::optional(static_cast<ListPart>(place)) : std::nullopt;
}

void PartFilter::choose(std::optional<ListPart> part)
{
    m_buttons->button(part ? static_cast<int>(*part) : kAll)->setChecked(true);
    Q_EMIT changed();
}

} // namespace freshstart
