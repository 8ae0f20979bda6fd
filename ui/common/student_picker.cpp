// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/student_picker.h"

#include "core/documents/wording.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMostShown = 8;

QString lineFor(const StudentRow& row)
{
    StudentDetails details;
    details.surname = row.surname;
    details.forename = row.forename;
    details.preferredSurname = row.preferredSurname;
    details.preferredForename = row.preferredForename;
    QStringList parts{details.shownName(), wording::yearGroup(row.yearGroup), row.form};
    if (row.dateOfBirth) {
        parts.append(wording::plainDate(*row.dateOfBirth));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

StudentPicker::StudentPicker(Fetch fetch, QWidget* parent)
    : QLineEdit(parent)
    , m_fetch(std::move(fetch))
    , m_list(new QListWidget(this))
{
    setPlaceholderText(tr("Type a name, form or UPN"));
    setClearButtonEnabled(true);
    m_list->setWindowFlags(Qt::ToolTip); // floats above the page and leaves the focus here
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Students found"));
    connect(this, &QLineEdit::textEdited, this, &StudentPicker::search);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(m_list->row(item)); });
}

void StudentPicker::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_list->hide();
        return;
    }
    if (!m_fetched) {
        m_rows = m_fetch();
        m_index = StudentIndex(m_rows);
        m_fetched = true;
    }
    m_list->clear();
    for (const int found : m_index.find(text)) {
        if (m_list->count() == kMostShown) {
            break;
        }
        const StudentRow& row = m_rows[static_cast<size_t>(found)];
        auto* item = new QListWidgetItem(lineFor(row), m_list);
        item->setData(Qt::UserRole, row.id.number);
    }
    if (m_list->count() == 0) {
        auto* none =
            new QListWidgetItem(tr("Nobody found. Add the student under Students."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    place();
}

void StudentPicker::place()
{
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->resize(std::max(width(), 320), m_list->count() * rowHeight + 2 * m_list->frameWidth());
    m_list->move(mapToGlobal(QPoint(0, height())));
    m_list->show();
    m_list->raise();
}

void StudentPicker::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (item == nullptr || (item->flags() & Qt::ItemIsEnabled) == 0) {
        return;
    }
    const StudentId id{item->data(Qt::UserRole).toLongLong()};
    m_list->hide();
    clear();
    Q_EMIT picked(id);
}

void StudentPicker::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open) {
            choose(m_list->currentRow());
        }
        return;
    case Qt::Key_Escape:
        if (open) {
            m_list->hide();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void StudentPicker::focusOutEvent(QFocusEvent* event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace freshstart
