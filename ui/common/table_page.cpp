// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_page.h"

#include "ui/common/clear_button.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/pill_delegate.h"
#include "ui/common/table_tools.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Words in the middle of an empty surface.
QWidget* emptySurface(QLabel* title, QLabel* hint, QWidget* parent)
{
    auto* surface = new QFrame(parent);
    surface->setProperty("role", u"card"_s);
    auto* layout = new QGridLayout(surface);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(4, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    layout->setVerticalSpacing(space::kStep);
    layout->setColumnMinimumWidth(1, 440);
    int row = 0;
    for (QLabel* label : {title, hint}) {
        label->setParent(surface);
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label, ++row, 1);
    }
    return surface;
}

} // namespace

TablePage::TablePage(const UiContext& context, const QString& title, QWidget* parent)
    : Page(context, parent)
    , m_titleText(title)
    , m_header(new PageHeader(title, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_bar(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_stack(new QStackedLayout)
    , m_note(bodyLabel({}, this))
    , m_emptyTitle(strongLabel({}, this))
    , m_emptyHint(mutedLabel({}, this))
    , m_foundTitle(strongLabel({}, this))
    , m_foundHint(mutedLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kTop, space::kPage, space::kPage);
    layout->setSpacing(space::kGap);
    layout->addWidget(m_header);
    m_search->setObjectName(u"searchEdit"_s);
    giveClearButton(*m_search);
    m_search->setMaximumWidth(lettersWide(*m_search, letters::kSearch));
    setSearchPlaceholder(tr("Search"));
    m_bar->setSpacing(space::kStep);
    m_bar->addWidget(m_search, 3);
    m_bar->addStretch(1);
    layout->addLayout(m_bar);
    buildTable();
    m_empty = emptySurface(m_emptyTitle, m_emptyHint, this);
    m_nothingFound = emptySurface(m_foundTitle, m_foundHint, this);
    setNothingFound(tr("Nothing found"), tr("Fewer letters, or another filter, find more."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothingFound);
    layout->addWidget(m_note);
    m_note->hide();
    m_middle->setSpacing(space::kCard);
    m_middle->addLayout(m_stack, 1);
    layout->addLayout(m_middle, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { reload([&] { search(text); }); });
}

void TablePage::buildTable()
{
    m_table->setObjectName(u"listTable"_s);
    m_table->setAccessibleName(m_titleText);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new PillDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(false);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &TablePage::openCurrent);
}

QWidget* TablePage::firstFocus() const
{
    return m_search;
}

void TablePage::setModel(AbstractRowTable* model, const QString& tableName, int mainColumn)
{
    m_model = model;
    m_table->setModel(model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    fitColumns();
    new TableTools(m_table, tableName, mainColumn);
    showRightState();
}

void TablePage::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int characters = m_model->widthInCharacters(column);
        m_table->horizontalHeader()->setSectionResizeMode(
            column, characters == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (characters > 0) {
            m_table->setColumnWidth(column, characters * letter + 2 * space::kCard);
        }
    }
}

void TablePage::addFilter(QWidget* widget)
{
    m_bar->insertWidget(m_bar->count() - 1, widget);
}

void TablePage::addAside(QWidget* widget)
{
    m_middle->addWidget(widget);
}

void TablePage::setNote(const QString& note, Tone tone)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setTone(m_note, tone);
}

void TablePage::setSearchPlaceholder(const QString& text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

void TablePage::setEmptyState(const QString& title, const QString& hint, QPushButton* action)
{
    m_emptyTitle->setText(title);
    m_emptyHint->setText(hint);
    if (action != nullptr) {
        action->setParent(m_empty);
        static_cast<QGridLayout*>(m_empty->layout())->addWidget(action, 3, 1, Qt::AlignHCenter);
    }
}

void TablePage::setNothingFound(const QString& title, const QString& hint)
{
    m_foundTitle->setText(title);
    m_foundHint->setText(hint);
}

void TablePage::setOtherView(QWidget* view)
{
    m_other = view;
    // The search goes while the other view is shown; what stands before it keeps its place.
    m_bar->removeWidget(m_search);
    m_bar->insertWidget(m_bar->count() - 1, m_search, 3);
    m_stack->addWidget(view);
}

void TablePage::showOtherView(bool shown)
{
    m_otherShown = shown && m_other != nullptr;
    m_search->setVisible(!m_otherShown);
    showRightState();
}

void TablePage::search(const QString& text)
{
    if (m_model != nullptr) {
        m_model->setSearch(text);
    }
}

void TablePage::reload(const std::function<void()>& exchange)
{
    const QList<qint64> chosen = selectedIds();
    exchange();
    if (m_model == nullptr) {
        return;
    }
    for (const qint64 id : chosen) {
        if (const auto row = m_model->rowOf(id)) {
            m_table->selectionModel()->select(
                m_model->index(*row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            if (id == chosen.first()) {
                m_table->selectionModel()->setCurrentIndex(m_model->index(*row, 0),
                                                           QItemSelectionModel::NoUpdate);
            }
        }
    }
    showRightState();
}

void TablePage::showRightState()
{
    if (m_otherShown) {
        m_stack->setCurrentWidget(m_other);
    } else if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
    } else {
        m_stack->setCurrentWidget(m_model->totalCount() == 0 ? m_empty : m_nothingFound);
    }
}

qint64 TablePage::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(IdRole).toLongLong() : 0;
}

QList<qint64> TablePage::selectedIds() const
{
    QList<qint64> ids;
    if (m_table->selectionModel() != nullptr) {
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            ids.append(index.data(IdRole).toLongLong());
        }
    }
    return ids;
}

void TablePage::selectId(qint64 id)
{
    if (const auto row = m_model->rowOf(id)) {
        m_table->selectRow(*row);
        m_table->scrollTo(m_model->index(*row, 0));
    }
}

void TablePage::openCurrent()
{
    if (const qint64 id = currentId(); id != 0) {
        openId(id);
    }
}

bool TablePage::handleKey(QObject* watched, int key)
{
    const bool inSearch = watched == m_search;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // From the search box Enter opens the first that was found.
        if (inSearch && m_model->rowCount() > 0) {
            m_table->selectRow(0);
        }
        openCurrent();
        return true;
    }
    if (inSearch && key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus();
        m_table->selectRow(0);
        return true;
    }
    if (inSearch && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

bool TablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_model != nullptr &&
        handleKey(watched, static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace freshstart
