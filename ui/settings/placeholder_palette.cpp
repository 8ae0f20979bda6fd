// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/placeholder_palette.h"

#include "core/base/text.h"
#include "ui/common/clear_button.h"
#include "ui/common/labels.h"
#include "ui/settings/wrapped_list.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString shownAs(const WordingPlaceholder& placeholder)
{
    const QString mark = placeholder.switchesOnly
                             ? PlaceholderPalette::tr("{{#%1}} … {{/%1}}").arg(placeholder.name)
                             : u"{{%1}}"_s.arg(placeholder.name);
    const QString needed =
        placeholder.required ? PlaceholderPalette::tr(" – must be said") : QString();
    return mark + needed + u'\n' + placeholder.description;
}

} // namespace

PlaceholderPalette::PlaceholderPalette(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new WrappedList(this))
    , m_insert(smallButton(tr("Put in at the cursor"), u"insertPlaceholderButton"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kStep, 0, 0);
    layout->setSpacing(space::kStep);
    m_search->setObjectName(u"placeholderSearchEdit"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Find a placeholder"));
    m_search->setAccessibleName(tr("Find a placeholder"));
    giveClearButton(*m_search);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"placeholderList"_s);
    m_list->setAccessibleName(tr("Placeholders of this letter"));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_insert, 0, Qt::AlignLeft);
    layout->addWidget(smallLabel(tr("{{#name}} … {{/name}} keeps what stands between only where "
                                    "there is a name; {{^name}} … {{/name}} only where there is "
                                    "none."),
                                 this));
    connect(m_search, &QLineEdit::textChanged, this, &PlaceholderPalette::filter);
    connect(m_list, &WrappedList::itemActivated, this, &PlaceholderPalette::choose);
    connect(m_list, &WrappedList::currentRowChanged, this, &PlaceholderPalette::showRightState);
    connect(m_insert, &QPushButton::clicked, this, &PlaceholderPalette::choose);
    showRightState();
}

void PlaceholderPalette::setPlaceholders(const std::vector<WordingPlaceholder>& placeholders)
{
    m_placeholders = placeholders;
    m_list->clear();
    for (const WordingPlaceholder& one : m_placeholders) {
        m_list->addItem(shownAs(one));
    }
    m_list->fitRows();
    filter();
}

void PlaceholderPalette::begin(const QString& words)
{
    m_search->setText(words);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

int PlaceholderPalette::shownCount() const
{
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        count += m_list->item(row)->isHidden() ? 0 : 1;
    }
    return count;
}

void PlaceholderPalette::filter()
{
    const QStringList words =
        searchKey(QString(m_search->text()).replace(u'_', u' ')).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = searchKey(QString(m_list->item(row)->text()).replace(u'_', u' '));
        m_list->item(row)->setHidden(!std::ranges::all_of(
            words, [&text](const QString& word) { return text.contains(word); }));
    }
    m_list->setCurrentItem(firstShown());
    showRightState();
}

QListWidgetItem* PlaceholderPalette::firstShown() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void PlaceholderPalette::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item != nullptr && !item->isHidden()) {
        Q_EMIT chosen(m_placeholders[static_cast<size_t>(m_list->currentRow())]);
    }
}

void PlaceholderPalette::showRightState()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_insert->setEnabled(item != nullptr && !item->isHidden());
}

/// From the search box the arrow keys go into the list and Enter takes what is chosen there.
bool PlaceholderPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace freshstart
