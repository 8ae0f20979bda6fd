// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/statuses_editor.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

/// One status in one line of fields.
class StatusesEditor::Line final : public QWidget
{
public:
    Line(QDate today, StatusesEditor* owner)
        : QWidget(owner)
        , kind(new QComboBox(this))
        , first(new DateField(today, this))
        , last(new DateField(today, this))
        , note(new QLineEdit(this))
    {
        for (int i = 0; i <= static_cast<int>(StatusKind::SeriousIncident); ++i) {
            kind->addItem(wording::status(static_cast<StatusKind>(i)), i);
        }
        for (DateField* date : {first, last}) {
            date->setWithWeekday(false);
            connect(date, &DateField::changed, owner, &StatusesEditor::changed);
        }
        first->setPlaceholder(StatusesEditor::tr("not known"));
        last->setPlaceholder(StatusesEditor::tr("still holds"));
        connect(kind, &QComboBox::currentIndexChanged, owner, &StatusesEditor::changed);
        connect(note, &QLineEdit::textChanged, owner, &StatusesEditor::changed);
        auto* remove = plainButton(StatusesEditor::tr("Remove"), u"statusRemoveButton"_s, this);
        remove->setAccessibleName(StatusesEditor::tr("Remove this status"));
        connect(remove, &QPushButton::clicked, owner, [this, owner] { owner->removeLine(this); });
        QHBoxLayout* row =
            fieldRow({new Field(StatusesEditor::tr("Status"), kind, u"statusKindCombo"_s, this),
                      new Field(StatusesEditor::tr("From"), first, u"statusFirstField"_s, this),
                      new Field(StatusesEditor::tr("To"), last, u"statusLastField"_s, this),
                      new Field(StatusesEditor::tr("Note"), note, u"statusNoteEdit"_s, this)},
                     {3, 3, 3, 4});
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(remove, 0, Qt::AlignBottom);
        setLayout(row);
    }

    QComboBox* kind;
    DateField* first;
    DateField* last;
    QLineEdit* note;
};

StatusesEditor::StatusesEditor(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kStep);
    auto* add = smallButton(tr("Add a status"), u"statusAddButton"_s, this);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        StatusPeriod status;
        status.first = m_today;
        addLine(status)->kind->setFocus();
        Q_EMIT changed();
    });
}

StatusesEditor::Line* StatusesEditor::addLine(const StatusPeriod& status)
{
    auto* line = new Line(m_today, this);
    line->kind->setCurrentIndex(static_cast<int>(status.kind));
    line->first->setDate(status.first);
    line->last->setDate(status.last);
    line->note->setText(status.note);
    m_layout->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines.push_back(line);
    return line;
}

void StatusesEditor::removeLine(Line* line)
{
    std::erase(m_lines, line);
    line->hide();
    line->deleteLater();
    Q_EMIT changed();
}

void StatusesEditor::setStatuses(const std::vector<StatusPeriod>& statuses)
{
    while (!m_lines.empty()) {
        m_lines.back()->hide();
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    for (const StatusPeriod& status : statuses) {
        addLine(status);
    }
}

std::vector<StatusPeriod> StatusesEditor::statuses() const
{
    std::vector<StatusPeriod> statuses;
    for (const Line* line : m_lines) {
        statuses.push_back({static_cast<StatusKind>(line->kind->currentData().toInt()),
                            line->first->date(), line->last->date(), tidy(line->note->text())});
    }
    return statuses;
}

bool StatusesEditor::hasUnreadableDate() const
{
    return std::ranges::any_of(m_lines, [](const Line* line) {
        return line->first->hasUnreadableText() || line->last->hasUnreadableText();
    });
}

} // namespace freshstart
