// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_rows->setSpacing(0);
    m_layout->addLayout(m_rows);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::needHeader()
{
    if (m_header != nullptr) {
        return;
    }
    m_header = new QWidget(this);
    m_headerLayout = new QHBoxLayout(m_header);
    m_headerLayout->setContentsMargins(space::kCard, space::kRow, space::kCard, space::kRow);
    m_headerLayout->setSpacing(space::kStep);
    m_title = sectionTitle({}, m_header);
    m_headerLayout->addWidget(m_title, 1);
    m_layout->insertWidget(0, m_header);
}

void Card::setTitle(const QString& title)
{
    needHeader();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addToHeader(QWidget* widget)
{
    needHeader();
    m_headerLayout->addWidget(widget);
}

QVBoxLayout* Card::body()
{
    if (m_body == nullptr) {
        m_body = new QVBoxLayout;
        const int top = m_header != nullptr ? space::kHalf : space::kCard;
        m_body->setContentsMargins(space::kCard, top, space::kCard, space::kCard);
        m_body->setSpacing(space::kStep + space::kHalf);
        m_layout->insertLayout(m_header != nullptr ? 1 : 0, m_body);
    }
    return m_body;
}

void Card::addRow(QWidget* row)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_header != nullptr || m_rows->count() > 0) {
        layout->addWidget(divider(box));
    }
    auto* padded = new QVBoxLayout;
    padded->setContentsMargins(space::kCard, space::kRow, space::kCard, space::kRow);
    padded->addWidget(row);
    layout->addLayout(padded);
    m_rows->addWidget(box);
}

void Card::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

int Card::rowCount() const
{
    return m_rows->count();
}

} // namespace freshstart
