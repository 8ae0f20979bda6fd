// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/student_picker.h"

#include "core/documents/wording.h"
#include "ui/common/date_text.h"
#include "ui/common/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMostShown = 8;
constexpr int kLeastWidth = 420;

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
        facts.append(StudentPicker::tr("born %1").arg(tableDate(*row.dateOfBirth)));
    }
    return facts.join(u" · "_s);
}

} // namespace

StudentPicker::StudentPicker(Fetch fetch, QWidget* parent)
    : QLineEdit(parent), m_fetch(std::move(fetch)), m_results(new QListWidget(this))
{
    setProperty("kind", u"search"_s);
    setPlaceholderText(tr("Type a name, form or UPN"));
    setClearButtonEnabled(true);
    m_results->setObjectName(u"studentsFoundList"_s);
    m_results->setAccessibleName(tr("Students found"));
    m_results->setFocusPolicy(Qt::NoFocus); // the arrows work from the line
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();
    connect(this, &QLineEdit::textEdited, this, &StudentPicker::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_results->hide();
        }
    });
    connect(m_results, &QListWidget::itemClicked, this, &StudentPicker::choose);
}

StudentPicker::~StudentPicker()
{
    delete m_results;
}

void StudentPicker::invalidate()
{
    m_fetched = false;
    m_rows.clear();
    m_index = {};
}

void StudentPicker::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    if (!m_fetched) {
        m_rows = m_fetch();
        m_index = StudentIndex(m_rows);
        m_fetched = true;
    }
    showResults(m_index.find(text));
}

void StudentPicker::showResults(const std::vector<int>& found)
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

void StudentPicker::placeResults()
{
    if (m_results->parentWidget() != window()) {
        m_results->setParent(window());
    }
    const QPoint below = mapTo(window(), QPoint(0, height() + space::kHalf));
    int height = 2 * m_results->frameWidth() + space::kHalf;
    for (int row = 0; row < m_results->count(); ++row) {
        height += m_results->sizeHintForRow(row);
    }
    m_results->setGeometry(below.x(), below.y(), qMax(width(), kLeastWidth), height);
}

void StudentPicker::choose()
{
    const QListWidgetItem* item = m_results->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const StudentId id{item->data(Qt::UserRole).toLongLong()};
    m_results->hide();
    clear();
    Q_EMIT picked(id);
}

void StudentPicker::keyPressEvent(QKeyEvent* event)
{
    if (!m_results->isVisible()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        m_results->setCurrentRow(qMin(m_results->currentRow() + 1, m_results->count() - 1));
        break;
    case Qt::Key_Up:
        m_results->setCurrentRow(qMax(m_results->currentRow() - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        break;
    case Qt::Key_Escape:
        clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void StudentPicker::focusOutEvent(QFocusEvent* event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace freshstart
