// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_find.h"

#include "core/base/text.h"
#include "ui/common/labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kPause = 5000; ///< milliseconds; then the next letter begins anew

/// AltGr, which is Ctrl and Alt together, writes letters.
bool isCommand(const QKeyEvent& key)
{
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = key.modifiers().testFlag(Qt::AltModifier);
    return control != alt || key.modifiers().testFlag(Qt::MetaModifier);
}

bool isLetters(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

bool belongsToFinding(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_Backspace || key == Qt::Key_F3;
}

} // namespace

std::optional<int> rowWith(const QAbstractItemModel& model, int column, const QString& typed,
                           int from)
{
    const QString wanted = searchKey(typed);
    const int rows = model.rowCount();
    std::optional<int> ofWord;
    std::optional<int> within;
    for (int i = 0; i < rows && !wanted.isEmpty(); ++i) {
        const int row = (from + i) % rows;
        const QString words = searchKey(model.index(row, column).data().toString());
        if (words.startsWith(wanted)) {
            return row;
        }
        if (!ofWord && words.contains(u' ' + wanted)) {
            ofWord = row;
        }
        if (!within && words.contains(wanted)) {
            within = row;
        }
    }
    return ofWord ? ofWord : within;
}

TableFind::TableFind(QTableView* table, int column)
    : QObject(table)
    , m_table(table)
    , m_label(strongLabel({}, table))
    , m_column(column)
{
    m_label->setObjectName(u"typedLabel"_s);
    m_label->setProperty("role", u"card"_s);
    m_label->setMargin(space::kHalf);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TableFind::end);
    table->installEventFilter(this);
}

bool TableFind::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // before a button of the page that has Esc as well
        if (!m_typed.isEmpty() && belongsToFinding(static_cast<QKeyEvent*>(event)->key())) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent*>(event))) {
            return true;
        }
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool TableFind::handleKey(const QKeyEvent& key)
{
    if (isCommand(key) || m_table->model() == nullptr) {
        return false;
    }
    const bool finding = !m_typed.isEmpty();
    if (finding && key.key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (finding && key.key() == Qt::Key_Backspace) {
        type(m_typed.chopped(1));
        return true;
    }
    if (finding && key.key() == Qt::Key_F3) {
        goTo(m_table->currentIndex().row() + 1);
        return true;
    }
    // A space ticks a row, unless it stands between two words that are looked for.
    if (isLetters(key.text()) && (finding || key.text() != u" "_s)) {
        type(m_typed + key.text());
        return true;
    }
    if (key.text().isEmpty() && key.key() != Qt::Key_Shift && key.key() != Qt::Key_AltGr) {
        end(); // an arrow: somebody goes on by themselves
    }
    return false;
}

void TableFind::type(const QString& letters)
{
    const bool begins = m_typed.isEmpty();
    m_typed = letters;
    if (m_typed.isEmpty()) {
        end();
        return;
    }
    const int current = m_table->currentIndex().row();
    goTo(begins ? current + 1 : std::max(current, 0));
}

void TableFind::goTo(int from)
{
    auto row = rowWith(*m_table->model(), m_column, m_typed, from);
    // The same letter again and again goes through all that begin with it.
    if (!row && m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size()) {
        row = rowWith(*m_table->model(), m_column, m_typed.first(1),
                      m_table->currentIndex().row() + 1);
    }
    if (row) {
        const QModelIndex index = m_table->model()->index(*row, m_column);
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
    say(row.has_value());
    m_pause.start();
}

void TableFind::say(bool found)
{
    m_label->setText(found ? tr("Going to “%1”").arg(m_typed)
                           : tr("“%1” is not in this list").arg(m_typed));
    setTone(m_label, found ? Tone::Neutral : Tone::Warning);
    m_label->adjustSize();
    // At the end of a line, where no name stands.
    const QRect inside = m_table->viewport()->geometry();
    m_label->move(inside.right() - m_label->width() - space::kStep,
                  inside.bottom() - m_label->height() - space::kStep);
    m_label->show();
    m_label->raise();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TableFind::end()
{
    m_pause.stop();
    m_typed.clear();
    m_label->hide();
}

} // namespace freshstart
