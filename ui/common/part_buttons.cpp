// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/part_buttons.h"

#include "ui/common/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace freshstart {

PartButtons::PartButtons(const QStringList& names, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    for (int part = 0; part < names.size(); ++part) {
        auto* button = smallButton(QString(), names.at(part), this);
        button->setCheckable(true);
        m_buttons->addButton(button, part);
        layout->addWidget(button);
    }
    m_buttons->button(static_cast<int>(names.size()) - 1)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PartButtons::changed);
}

void PartButtons::setParts(const QStringList& titles, const std::vector<int>& counts)
{
    for (int part = 0; part < titles.size(); ++part) {
        m_buttons->button(part)->setText(
            tr("%1 (%2)").arg(titles.at(part)).arg(counts[static_cast<size_t>(part)]));
    }
}

int PartButtons::chosen() const
{
    return m_buttons->checkedId();
}

void PartButtons::choose(int part)
{
    m_buttons->button(part)->setChecked(true);
    Q_EMIT changed();
}

} // namespace freshstart
