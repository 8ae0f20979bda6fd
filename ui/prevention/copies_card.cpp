// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/copies_card.h"

#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/prevention/course_words.h"
#include "ui/prevention/handed_choice.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kKinds{CopyKind::Record, CopyKind::Minutes, CopyKind::Reports};

QString nameOf(const PreventionAttendee& person)
{
    const QString role = person.roleNote.isEmpty() ? wording::role(person.role) : person.roleNote;
    const QString who = person.name.isEmpty() ? role : person.name;
    return person.attended || person.representedBy.isEmpty()
               ? who
               : QStringList{who, person.representedBy}.join(u" / "_s);
}

QString givenWords(const std::optional<Handed>& handed)
{
    return handed ? QStringList{wording::plainDate(handed->on), contactMethod(handed->how)}.join(
                        u", "_s)
                  : QString();
}

} // namespace

CopiesCard::CopiesCard(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Copies for everybody who was there"), this))
    , m_words(bodyLabel({}, m_card))
    , m_people(new QWidget(m_card))
    , m_grid(new QGridLayout(m_people))
    , m_handed(new HandedChoice(tr("Given"), u"copies"_s, today, m_card))
    , m_all(plainButton(tr("All by email today"), u"allCopiesButton"_s, m_card))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_words->setObjectName(u"copiesWords"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kCard);
    m_grid->setVerticalSpacing(space::kStep);
    m_grid->setColumnStretch(0, 1);
    auto* how = new QHBoxLayout;
    how->setSpacing(space::kCard);
    how->addWidget(m_handed, 1);
    how->addWidget(m_all);
    m_card->body()->addWidget(m_words);
    m_card->body()->addLayout(how);
    m_card->body()->addWidget(m_people);
    connect(m_all, &QPushButton::clicked, this, [this, today] {
        const std::optional<Handed> byEmail = Handed{today, ContactMethod::Email};
        giveAll(byEmail);
    });
    hide();
}

void CopiesCard::show(const PreventionDetails& details, bool hasReports)
{
    m_details = details;
    m_hasReports = hasReports;
    setVisible(details.held);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        takeOut(item->widget());
        delete item;
    }
    for (size_t i = 0; i < kKinds.size(); ++i) {
        m_grid->addWidget(smallLabel(inWords(kKinds[i]), m_people), 0, static_cast<int>(i) + 1);
    }
    int row = 0;
    for (size_t place = 0; place < details.attendees.size(); ++place) {
        const PreventionAttendee& person = details.attendees[place];
        if (person.wasRepresented()) {
            addPerson(person, static_cast<int>(place), ++row);
        }
    }
    sayWhatIsOpen();
}

void CopiesCard::addPerson(const PreventionAttendee& person, int place, int row)
{
    m_grid->addWidget(bodyLabel(nameOf(person), m_people), row, 0);
    for (const CopyKind kind : kKinds) {
        addTick(person, kind, place, row);
    }
}

void CopiesCard::addTick(const PreventionAttendee& person, CopyKind kind, int place, int row)
{
    const auto& given = person.copy(kind);
    auto* tick = new QCheckBox(given ? givenWords(given) : tr("not yet"), m_people);
    tick->setChecked(given.has_value());
    tick->setObjectName(u"copyCheck_%1_%2"_s.arg(toCode(kind)).arg(place + 1));
    tick->setAccessibleName(
        given ? tr("%1 for %2: %3").arg(inWords(kind), nameOf(person), givenWords(given))
              : tr("%1 for %2").arg(inWords(kind), nameOf(person)));
    m_grid->addWidget(tick, row, static_cast<int>(kind) + 1);
    connect(tick, &QCheckBox::clicked, this, [this, tick, kind, place](bool now) {
        const auto handed = m_handed->value();
        if (now && !handed) {
            tick->setChecked(false); // the day could not be read
            return;
        }
        Q_EMIT noted({place}, {kind}, now ? handed : std::nullopt);
    });
}

void CopiesCard::sayWhatIsOpen()
{
    QStringList waiting;
    for (const PreventionAttendee& person : m_details.attendees) {
        if (person.wasRepresented() && (!person.record || !person.minutes)) {
            waiting << nameOf(person);
        }
    }
    m_words->setText(
        waiting.isEmpty()
            ? tr("Everybody has the record and the minutes.")
            : tr("Record or minutes are still to go to %1.").arg(wording::joined(waiting)));
    setTone(m_words, waiting.isEmpty() ? Tone::Good : Tone::Warning);
    m_all->setEnabled(!waiting.isEmpty());
    m_all->setToolTip(m_hasReports
                          ? tr("Notes record, minutes and reports as sent to everybody today")
                          : tr("Notes record and minutes as sent to everybody today"));
}

/// What somebody has already stays as it was noted.
void CopiesCard::giveAll(const std::optional<Handed>& handed)
{
    for (const CopyKind kind : kKinds) {
        std::vector<int> places;
        for (size_t i = 0; i < m_details.attendees.size(); ++i) {
            const PreventionAttendee& person = m_details.attendees[i];
            if (person.wasRepresented() && !person.copy(kind)) {
                places.push_back(static_cast<int>(i));
            }
        }
        if (!places.empty() && (kind != CopyKind::Reports || m_hasReports)) {
            Q_EMIT noted(places, {kind}, handed);
        }
    }
}

} // namespace freshstart
