// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/suggest_line.h"

#include "ui/common/clear_button.h"
#include "ui/common/measure.h"
#include "ui/common/theme.h"
#include "ui/common/typing.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
}

SuggestLine::SuggestLine(QWidget* parent)
    : QLineEdit(parent)
    , m_results(new QListWidget(this))
{
    setProperty("kind", u"search"_s);
    giveClearButton(*this);
    m_results->setFocusPolicy(Qt::NoFocus); // the arrows work from the line
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();
    onTyped(this, this, [this] {
        if (!text().trimmed().isEmpty()) {
            search(text());
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) {
            m_results->hide();
        }
    });
    connect(m_results, &QListWidget::itemClicked, this, &SuggestLine::choose);
}

SuggestLine::~SuggestLine()
{
    delete m_results;
}

void SuggestLine::showSuggestions(const std::vector<Suggestion>& suggestions, const QString& note)
{
    m_results->clear();
    for (const Suggestion& suggestion : suggestions) {
        auto* item = new QListWidgetItem(suggestion.text, m_results);
        item->setData(Qt::UserRole, suggestion.key);
    }
    if (!note.isEmpty()) {
        (new QListWidgetItem(note, m_results))->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(suggestions.empty() ? -1 : 0);
    m_results->setVisible(m_results->count() > 0);
    if (m_results->isVisibleTo(m_results->parentWidget())) {
        place();
    }
}

void SuggestLine::place()
{
    if (m_results->parentWidget() != window()) {
        m_results->setParent(window());
    }
    const QPoint below = mapTo(window(), QPoint(0, height() + space::kHalf));
    int height = 2 * m_results->frameWidth() + space::kHalf;
    for (int row = 0; row < m_results->count(); ++row) {
        height += m_results->sizeHintForRow(row);
    }
    m_results->setGeometry(below.x(), below.y(), qMax(width(), lettersWide(*this, letters::kSearch)), height);
    m_results->show();
    m_results->raise();
}

void SuggestLine::choose()
{
    const QListWidgetItem* item = m_results->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const qint64 key = item->data(Qt::UserRole).toLongLong();
    m_results->hide();
    clear();
    chosen(key);
}

void SuggestLine::move(int rows)
{
    const int row = m_results->currentRow() + rows;
    if (row >= 0 && row < m_results->count() &&
        m_results->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
        m_results->setCurrentRow(row);
    }
}

void SuggestLine::keyPressEvent(QKeyEvent* event)
{
    if (!m_results->isVisible()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_Up:
        move(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        break;
    case Qt::Key_Escape:
        m_results->hide();
        clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SuggestLine::focusOutEvent(QFocusEvent* event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace freshstart
