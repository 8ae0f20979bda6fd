// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_editor.h"

#include "ui/common/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr int kListWidth = 224;
}

ListEditor::ListEditor(const QString& what, const QString& addText, const QString& emptyText,
                       QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(smallButton(addText, what + u"AddButton"_s, this))
    , m_remove(smallButton(tr("Remove"), what + u"RemoveButton"_s, this))
    , m_up(smallButton(tr("Up"), what + u"UpButton"_s, this))
    , m_down(smallButton(tr("Down"), what + u"DownButton"_s, this))
    , m_stack(new QStackedLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kStep);
    m_list->setObjectName(what + u"List"_s);
    m_list->setFixedWidth(kListWidth);
    m_list->setMinimumHeight(120);
    m_list->setAccessibleName(addText);
    left->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kHalf);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_up->hide();
    m_down->hide();
    left->addLayout(buttons);
    layout->addLayout(left);
    QLabel* empty = mutedLabel(emptyText, this);
    empty->setAlignment(Qt::AlignTop);
    m_stack->addWidget(empty);
    layout->addLayout(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int place) {
        enableButtons();
        Q_EMIT chosen(place);
    });
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    enableButtons();
}

void ListEditor::setForm(QWidget* form)
{
    m_stack->addWidget(form);
    enableButtons();
}

void ListEditor::setMovable(bool movable)
{
    m_movable = movable;
    m_up->setVisible(movable);
    m_down->setVisible(movable);
}

void ListEditor::setNames(const QStringList& names)
{
    const int before = current();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(names);
        m_list->setCurrentRow(qMin(qMax(before, 0), static_cast<int>(names.size()) - 1));
    }
    enableButtons();
    Q_EMIT chosen(current());
}

void ListEditor::rename(int place, const QString& name)
{
    if (QListWidgetItem* item = m_list->item(place)) {
        item->setText(name);
    }
}

void ListEditor::choose(int place)
{
    m_list->setCurrentRow(place);
}

int ListEditor::current() const
{
    return m_list->currentRow();
}

void ListEditor::move(int step)
{
    const int from = current();
    const int to = from + step;
    if (from >= 0 && to >= 0 && to < m_list->count()) {
        Q_EMIT moveWanted(from, to);
    }
}

void ListEditor::enableButtons()
{
    const int place = current();
    m_remove->setEnabled(place >= 0);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < m_list->count());
    m_stack->setCurrentIndex(place >= 0 && m_stack->count() > 1 ? 1 : 0);
}

} // namespace freshstart
