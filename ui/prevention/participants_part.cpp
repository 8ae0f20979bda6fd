// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/participants_part.h"

#include "core/documents/prevention_documents.h"
#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/prevention/course_words.h"
#include "ui/prevention/handed_choice.h"
#include "ui/prevention/participant_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Words with the one thing to do about them.
QWidget* advice(const QString& words, QPushButton* action, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(bodyLabel(words, box), 1);
    action->setParent(box);
    action->setAccessibleName(u"%1: %2"_s.arg(action->text(), words));
    layout->addWidget(action, 0, Qt::AlignTop);
    return box;
}

/// The head, who calls the meeting, is not asked to come.
bool isInvitationToNote(const PreventionAttendee& attendee)
{
    return !attendee.invited && isInvitedByLetter(attendee);
}

} // namespace

ParticipantsPart::ParticipantsPart(QDate today, FieldSet& fields, QWidget* parent)
    : PreventionPart(tr("Who comes"), fields, parent)
    , m_today(today)
    , m_on(today)
    , m_layout(new QVBoxLayout)
    , m_advice(new QVBoxLayout)
{
    body()->addWidget(smallLabel(
        tr("The headteacher or a deputy with authority, the lead member of staff, the local "
           "authority’s officer, and those who work with the student. They sign in this order."),
        card()));
    m_advice->setSpacing(space::kHalf);
    m_layout->setSpacing(space::kCard);
    body()->addLayout(m_advice);
    body()->addLayout(m_layout);
    buildFoot(today);
}

void ParticipantsPart::buildFoot(QDate today)
{
    m_add = linkButton(tr("Add somebody"), u"addParticipantButton"_s, card());
    m_handed = new HandedChoice(tr("Invitations go out"), u"invited"_s, today, card());
    m_inviteRest = smallButton(tr("Note for everybody else"), u"inviteRestButton"_s, card());
    m_inviteRest->setAccessibleName(tr("Note the invitation of everybody who has none yet"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kStep);
    foot->addWidget(m_handed, 1);
    foot->addWidget(m_inviteRest);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
        PreventionAttendee somebody;
        somebody.attended = std::ranges::any_of(m_rows, &ParticipantRow::wasThere);
        ParticipantRow* row = addRow(somebody);
        numberRows();
        row->nameEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_inviteRest, &QPushButton::clicked, this, &ParticipantsPart::inviteRest);
}

ParticipantRow* ParticipantsPart::addRow(const PreventionAttendee& attendee)
{
    auto* row = new ParticipantRow(attendee, card());
    m_rows.push_back(row);
    m_layout->addWidget(row);
    listen(row);
    return row;
}

void ParticipantsPart::listen(ParticipantRow* row)
{
    connect(row, &ParticipantRow::changed, this, &ParticipantsPart::listChanged);
    connect(row, &ParticipantRow::removeAsked, this, [this, row] { remove(row); });
    connect(row, &ParticipantRow::moveAsked, this, [this, row](int step) { move(row, step); });
    connect(row, &ParticipantRow::invitedAsked, this,
            [this, row](bool invited) { askInvited(row, invited); });
    connect(row, &ParticipantRow::emailAsked, this, [this, row] { askEmail(row); });
}

void ParticipantsPart::markWhoCame()
{
    if (std::ranges::any_of(m_rows, &ParticipantRow::wasThere)) {
        return;
    }
    for (ParticipantRow* row : m_rows) {
        if (row->isExpected()) {
            row->setThere();
        }
    }
}

void ParticipantsPart::remove(ParticipantRow* row)
{
    std::erase(m_rows, row);
    m_layout->removeWidget(row);
    takeOut(row);
    numberRows();
    listChanged();
}

void ParticipantsPart::move(ParticipantRow* row, int step)
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
    listChanged();
}

/// They are reached by Tab in their order, too.
void ParticipantsPart::numberRows()
{
    QList<QWidget*> inOrder;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(static_cast<int>(i) + 1, i == 0, i + 1 == m_rows.size());
        inOrder << m_rows[i]->inTabOrder();
    }
    keepInTabOrder(inOrder, m_add);
}

void ParticipantsPart::listChanged()
{
    showAdvice();
    Q_EMIT changed();
}

void ParticipantsPart::fill(const PreventionDetails& details)
{
    for (ParticipantRow* row : m_rows) {
        m_layout->removeWidget(row);
        takeOut(row);
    }
    m_rows.clear();
    for (const PreventionAttendee& attendee : details.attendees) {
        addRow(attendee);
    }
    numberRows();
    showAdvice();
}

void ParticipantsPart::read(PreventionDetails& details) const
{
    details.attendees = attendees();
}

void ParticipantsPart::know(const CallFacts& facts, QDate on)
{
    m_facts = facts;
    m_on = on;
    showAdvice();
}

void ParticipantsPart::adopt(const PreventionDetails& stored)
{
    const auto rows = kept();
    if (rows.size() != stored.attendees.size()) {
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i]->adopt(stored.attendees[i]);
    }
    m_inviteRest->setEnabled(std::ranges::any_of(stored.attendees, isInvitationToNote));
}

/// Whoever does not take part is not kept, and neither is a row nobody has filled in.
std::vector<ParticipantRow*> ParticipantsPart::kept() const
{
    std::vector<ParticipantRow*> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [](const ParticipantRow* row) {
        return !row->isRefused() && !row->isEmpty();
    });
    return rows;
}

std::vector<PreventionAttendee> ParticipantsPart::attendees() const
{
    std::vector<PreventionAttendee> people;
    for (const ParticipantRow* row : kept()) {
        people.push_back(row->attendee());
    }
    return people;
}

void ParticipantsPart::showAdvice()
{
    const StudentRecord student = m_facts ? m_facts->student : StudentRecord();
    for (ParticipantRow* row : m_rows) {
        row->setRefused(notInvited(row->attendee(), student));
    }
    if (!m_facts) {
        return;
    }
    const auto wanted = inviteesFor(student, m_facts->school, m_facts->head, m_on);
    const auto people = attendees();
    auto missing = stillToInvite(wanted, people);
    auto gone = noLongerAsked(wanted, people);
    if (missing == m_missing && gone == m_gone) {
        return; // what stands there is left alone while somebody types
    }
    m_missing = std::move(missing);
    m_gone = std::move(gone);
    buildAdvice();
}

void ParticipantsPart::buildAdvice()
{
    while (QLayoutItem* item = m_advice->takeAt(0)) {
        takeOut(item->widget());
        delete item;
    }
    int number = 0;
    for (const Invitee& invitee : m_missing) {
        suggest(invitee, ++number);
    }
    number = 0;
    for (const PreventionAttendee& attendee : m_gone) {
        pointOut(attendee, ++number);
    }
}

void ParticipantsPart::suggest(const Invitee& invitee, int number)
{
    const QString who = invitee.name.isEmpty()
                            ? wording::role(invitee.role)
                            : tr("%1, %2").arg(invitee.name, wording::role(invitee.role));
    const QString words =
        (invitee.required ? tr("Still to invite: %1. %2.") : tr("Think of inviting: %1. %2."))
            .arg(who, inWords(invitee.purpose));
    auto* add = smallButton(tr("Add"), u"addInviteeButton%1"_s.arg(number), card());
    connect(add, &QPushButton::clicked, this, [this, invitee] {
        PreventionAttendee one;
        one.name = invitee.name;
        one.role = invitee.role;
        one.organisation = invitee.organisation;
        one.email = invitee.email;
        one.attended = std::ranges::any_of(m_rows, &ParticipantRow::wasThere);
        ParticipantRow* row = addRow(one);
        numberRows();
        listChanged();
        row->nameEdit()->setFocus(Qt::OtherFocusReason);
    });
    m_advice->addWidget(advice(words, add, card()));
}

void ParticipantsPart::pointOut(const PreventionAttendee& attendee, int number)
{
    const QString role =
        attendee.roleNote.isEmpty() ? wording::role(attendee.role) : attendee.roleNote;
    const QString who = attendee.name.isEmpty() ? role : tr("%1, %2").arg(attendee.name, role);
    auto* take = smallButton(tr("Take off the list"), u"notAskedButton%1"_s.arg(number), card());
    connect(take, &QPushButton::clicked, this, [this, attendee] {
        const auto row = std::ranges::find(m_rows, attendee, &ParticipantRow::attendee);
        if (row != m_rows.end()) {
            remove(*row);
        }
    });
    m_advice->addWidget(
        advice(tr("No status asks for %1 on %2 any more.").arg(who, wording::longDate(m_on)), take,
               card()));
}

void ParticipantsPart::askInvited(const ParticipantRow* row, bool invited)
{
    const auto rows = kept();
    const auto place = std::ranges::find(rows, row);
    const auto handed = m_handed->value();
    if (place != rows.end() && (handed || !invited)) {
        Q_EMIT invitedAsked({static_cast<int>(place - rows.begin())},
                            invited ? handed : std::nullopt);
    }
}

void ParticipantsPart::askEmail(const ParticipantRow* row)
{
    const auto rows = kept();
    const auto place = std::ranges::find(rows, row);
    if (place != rows.end()) {
        Q_EMIT emailAsked(static_cast<int>(place - rows.begin()),
                          Handed{m_today, ContactMethod::Email});
    }
}

void ParticipantsPart::inviteRest()
{
    const auto people = attendees();
    std::vector<int> places;
    for (size_t i = 0; i < people.size(); ++i) {
        // A place that has no name yet stands for nobody who could have been invited.
        if (isInvitationToNote(people[i]) && !people[i].name.isEmpty()) {
            places.push_back(static_cast<int>(i));
        }
    }
    const auto handed = m_handed->value();
    if (handed && !places.empty()) {
        Q_EMIT invitedAsked(places, handed);
    }
}

} // namespace freshstart
