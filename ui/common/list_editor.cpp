// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_editor.h"

#include "ui/common/labels.h"
#include "ui/common/measure.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
}

ListEditor::ListEditor(const QString& what, const QString& addText, const QString& emptyText,
                       QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(smallButton(addText, what + u"AddButton"_s, this))
    , m_remove(smallButton(tr("Remove"), what + u"RemoveButton"_s, this))
    , m_up(smallButton(tr("Up"), what + u"UpButton"_s, this))
    , m_down(smallButton(tr("Down"), what + u"DownButton"_s, this))
    , m_right(new QVBoxLayout)
    , m_empty(mutedLabel(emptyText, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    auto* side = new QWidget(this);
    side->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::kStep);
    m_list->setObjectName(what + u"List"_s);
    m_list->setMinimumWidth(lettersWide(*this, letters::kList));
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setMinimumHeight(linesHigh(*this, 6));
    m_list->setAccessibleName(addText);
    left->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kHalf);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    left->addLayout(buttons);
    layout->addWidget(side);
    m_right->addWidget(m_empty, 0, Qt::AlignVCenter);
    layout->addLayout(m_right, 1);
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
    m_form = form;
    m_right->addWidget(form, 1);
    enableButtons();
}

void ListEditor::setMovable(bool movable)
{
    m_movable = movable;
    enableButtons();
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
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_remove->setVisible(any);
    m_up->setVisible(any && m_movable);
    m_down->setVisible(any && m_movable);
    m_remove->setEnabled(place >= 0);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < m_list->count());
    m_empty->setVisible(place < 0);
    if (m_form != nullptr) {
        m_form->setVisible(place >= 0);
    }
}

} // namespace freshstart
