// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/global_search.h"

#include "core/documents/wording.h"
#include "ui/common/date_text.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMostShown = 8;

QString lineFor(const StudentRow& row)
{
    const QString forename = row.preferredForename.isEmpty() ? row.forename : row.preferredForename;
    const QString surname = row.preferredSurname.isEmpty() ? row.surname : row.preferredSurname;
    QStringList facts = {QString(forename + u' ' + surname).trimmed()};
    if (!row.yearGroup.isEmpty()) {
        facts.append(wording::yearGroup(row.yearGroup));
    }
    if (!row.form.isEmpty()) {
        facts.append(row.form);
    }
    if (row.dateOfBirth) {
        facts.append(GlobalSearch::tr("born %1").arg(tableDate(*row.dateOfBirth)));
    }
    return facts.join(u" · "_s);
}

} // namespace

GlobalSearch::GlobalSearch(LoadRows load, QWidget* parent)
    : QWidget(parent)
    , m_load(std::move(load))
    , m_edit(new QLineEdit(this))
    , m_results(new QListWidget(parent->window()))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setObjectName(u"globalSearchEdit"_s);
    m_edit->setProperty("kind", u"search"_s);
    m_edit->setPlaceholderText(tr("Find a student (Ctrl+K)"));
    m_edit->setAccessibleName(tr("Find a student"));
    m_edit->setToolTip(tr("Ctrl+K"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_results->setObjectName(u"globalSearchList"_s);
    m_results->setAccessibleName(tr("Students found"));
    m_results->setFocusPolicy(Qt::NoFocus); // the arrows work from the box
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &GlobalSearch::find);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_results->hide();
        }
    });
    connect(m_results, &QListWidget::itemClicked, this, &GlobalSearch::choose);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), parent->window());
    connect(shortcut, &QShortcut::activated, this, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
}

void GlobalSearch::forget()
{
    m_loaded = false;
    m_rows.clear();
    m_index = {};
}

void GlobalSearch::find(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_results->hide();
        return;
    }
    if (!m_loaded) {
        m_rows = m_load();
        m_index = StudentIndex(m_rows);
        m_loaded = true;
    }
    showResults(m_index.find(text));
}

void GlobalSearch::showResults(const std::vector<int>& found)
{
    m_results->clear();
    for (size_t i = 0; i < found.size() && i < kMostShown; ++i) {
        const StudentRow& row = m_rows[static_cast<size_t>(found[i])];
        auto* item = new QListWidgetItem(lineFor(row), m_results);
        item->setData(Qt::UserRole, row.id.number);
    }
    const bool nothing = found.empty();
    if (nothing || found.size() > kMostShown) {
        const auto more = static_cast<int>(found.size()) - kMostShown;
        auto* note = new QListWidgetItem(
            nothing ? tr("No student found") : tr("%1 more: type on").arg(more), m_results);
        note->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(nothing ? -1 : 0);
    placeResults();
    m_results->show();
    m_results->raise();
}

void GlobalSearch::placeResults()
{
    const QPoint below = m_edit->mapTo(window(), QPoint(0, m_edit->height() + space::kHalf));
    int height = 2 * m_results->frameWidth() + space::kHalf;
    for (int row = 0; row < m_results->count(); ++row) {
        height += m_results->sizeHintForRow(row);
    }
    m_results->setGeometry(below.x(), below.y(), qMax(m_edit->width(), 420), height);
}

void GlobalSearch::choose()
{
    const QListWidgetItem* item = m_results->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const StudentId id{item->data(Qt::UserRole).toLongLong()};
    m_results->hide();
    m_edit->clear();
    Q_EMIT studentChosen(id);
}

bool GlobalSearch::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_results->setCurrentRow(qMin(m_results->currentRow() + 1, m_results->count() - 1));
        return true;
    case Qt::Key_Up:
        m_results->setCurrentRow(qMax(m_results->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        m_edit->clear();
        return true;
    default:
        return false;
    }
}

bool GlobalSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_results->isVisible() &&
        handleKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        m_results->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace freshstart
