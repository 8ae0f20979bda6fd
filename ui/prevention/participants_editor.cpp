// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/participants_editor.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/prevention/participant_row.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

ParticipantsEditor::ParticipantsEditor(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Who takes part, and who agrees to the plan"), this))
    , m_layout(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->body()->addWidget(smallLabel(
        tr("The headteacher or a deputy with authority, the lead member of staff, the local "
           "authority’s officer, and those who work with the student. They sign in this order."),
        m_card));
    m_layout->setSpacing(space::kCard);
    m_card->body()->addLayout(m_layout);
    auto* add = linkButton(tr("Add somebody"), u"addParticipantButton"_s, m_card);
    m_card->body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        PreventionAttendee somebody;
        somebody.role = PreventionRole::OtherProfessional;
        addRow(somebody)->nameEdit()->setFocus(Qt::OtherFocusReason);
        numberRows();
    });
}

ParticipantRow* ParticipantsEditor::addRow(const PreventionAttendee& attendee)
{
    auto* row = new ParticipantRow(attendee, m_card);
    m_rows.push_back(row);
    m_layout->addWidget(row);
    connect(row, &ParticipantRow::changed, this, &ParticipantsEditor::changed);
    connect(row, &ParticipantRow::removeAsked, this, [this, row] { remove(row); });
    connect(row, &ParticipantRow::moveAsked, this, [this, row](int step) { move(row, step); });
    return row;
}

void ParticipantsEditor::remove(ParticipantRow* row)
{
    std::erase(m_rows, row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    numberRows();
    Q_EMIT changed();
}

void ParticipantsEditor::move(ParticipantRow* row, int step)
{
    const auto place = std::ranges::find(m_rows, row) - m_rows.begin();
    const auto target = place + step;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(m_rows.size())) {
        return;
    }
    std::swap(m_rows[static_cast<size_t>(place)], m_rows[static_cast<size_t>(target)]);
    m_layout->removeWidget(row);
    m_layout->insertWidget(static_cast<int>(target), row);
    numberRows();
    Q_EMIT changed();
}

void ParticipantsEditor::numberRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(static_cast<int>(i) + 1, i == 0, i + 1 == m_rows.size());
    }
}

void ParticipantsEditor::setAttendees(const std::vector<PreventionAttendee>& attendees)
{
    for (ParticipantRow* row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const PreventionAttendee& attendee : attendees) {
        addRow(attendee);
    }
    numberRows();
}

std::vector<PreventionAttendee> ParticipantsEditor::attendees() const
{
    std::vector<PreventionAttendee> people;
    for (const ParticipantRow* row : m_rows) {
        PreventionAttendee one = row->attendee();
        const bool unnamedOther = one.name.isEmpty() && one.organisation.isEmpty() &&
                                  one.role == PreventionRole::OtherProfessional &&
                                  one.roleNote.isEmpty();
        if (!unnamedOther) {
            people.push_back(std::move(one));
        }
    }
    return people;
}

} // namespace freshstart
