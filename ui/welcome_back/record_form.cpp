// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/record_form.h"

#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/time_field.h"
#include "ui/welcome_back/attendee_rows.h"
#include "ui/welcome_back/commitment_rows.h"
#include "ui/welcome_back/goals_column.h"
#include "ui/welcome_back/incident_card.h"
#include "ui/welcome_back/open_commitments.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

RecordForm::RecordForm(const RecordFormFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kGap);
    buildWhoCame();
    buildFreshStart();
    m_lastTime = new OpenCommitments(m_facts.today, this);
    m_layout->addWidget(m_lastTime);
    buildBarriers();
    buildGoals();
    buildTargets();
    buildSupport();
    m_incident = new IncidentCard(this);
    m_incident->setStaff(m_facts.staff);
    m_incident->addTo(m_fields);
    m_layout->addWidget(m_incident);
    connect(m_incident, &IncidentCard::changed, this, &RecordForm::tell);
}

Card* RecordForm::addCard(const QString& title)
{
    auto* card = new Card(title, this);
    m_layout->addWidget(card);
    return card;
}

TextArea* RecordForm::addText(Card* card, const QString& label, const QString& name,
                              const QString& objectName, const QString& hint, int lines)
{
    auto* text = new TextArea(card);
    text->setLines(lines, 14);
    auto* field = new Field(label, text, objectName, card);
    field->setHint(hint);
    m_fields.add(name, field);
    card->body()->addWidget(field);
    connect(text, &QPlainTextEdit::textChanged, this, &RecordForm::tell);
    return text;
}

QCheckBox* RecordForm::addTick(Card* card, const QString& text, const QString& objectName)
{
    auto* tick = new QCheckBox(text, card);
    tick->setObjectName(objectName);
    card->body()->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, &RecordForm::tell);
    return tick;
}

CommitmentRows* RecordForm::addRows(Card* card, CommitmentKind kind, const QString& title)
{
    auto* rows = new CommitmentRows(kind, m_facts.today, card);
    card->body()->addWidget(smallLabel(title, card));
    card->body()->addWidget(rows);
    m_commitments[static_cast<size_t>(kind)] = rows;
    connect(rows, &CommitmentRows::changed, this, &RecordForm::tell);
    return rows;
}

void RecordForm::buildWhoCame()
{
    Card* card = addCard(tr("Who came"));
    m_heldOn = new DateField(m_facts.today, card);
    m_heldAt = new TimeField(card);
    m_ledBy = new QLineEdit(card);
    auto* names = new QCompleter(m_facts.staffNames, m_ledBy);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    m_ledBy->setCompleter(names);
    auto* heldOn = new Field(tr("Held on"), m_heldOn, u"heldOnEdit"_s, card);
    auto* heldAt = new Field(tr("At"), m_heldAt, u"heldAtEdit"_s, card);
    auto* ledBy = new Field(tr("Led by"), m_ledBy, u"ledByEdit"_s, card);
    m_fields.add(u"held_on"_s, heldOn);
    m_fields.add(u"held_at"_s, heldAt);
    m_fields.add(u"led_by"_s, ledBy);
    card->body()->addLayout(fieldRow({heldOn, heldAt, ledBy}, {5, 2, 5}));
    m_studentPresent =
        addTick(card, tr("%1 was there").arg(m_facts.forename), u"studentPresentCheck"_s);
    m_attendees = new AttendeeRows(card);
    card->body()->addWidget(m_attendees);
    connect(m_heldOn, &DateField::changed, this, &RecordForm::tell);
    connect(m_heldAt, &TimeField::changed, this, &RecordForm::tell);
    connect(m_ledBy, &QLineEdit::textChanged, this, &RecordForm::tell);
    connect(m_attendees, &AttendeeRows::changed, this, &RecordForm::tell);
}

void RecordForm::buildFreshStart()
{
    Card* card = addCard(tr("A fresh start"));
    m_freshStart = addTick(
        card, tr("%1 was welcomed back and heard that this is a fresh start").arg(m_facts.forename),
        u"freshStartCheck"_s);
    m_reassurance = addTick(
        card, tr("All were assured: the suspension is over, the right to a good education stands"),
        u"reassuranceCheck"_s);
    m_studentView =
        addText(card, tr("How %1 sees coming back").arg(m_facts.forename), u"student_view"_s,
                u"studentViewEdit"_s, tr("In the student’s own words where you can."), 3);
}

void RecordForm::buildBarriers()
{
    Card* card = addCard(tr("What could get in the way"));
    m_barriers =
        addText(card, tr("What makes school hard at the moment"), u"barriers"_s, u"barriersEdit"_s,
                tr("A lesson, a time of day, a person, something at home."), 3);
    addRows(card, CommitmentKind::Strategy, tr("What we will do about it: what, who, by when"));
}

void RecordForm::buildGoals()
{
    Card* card = addCard(tr("Goals"));
    m_behaviour = new GoalsColumn(tr("Behaviour"), u"behaviour"_s, m_facts.forename, card);
    m_academic = new GoalsColumn(tr("Academic progress"), u"academic"_s, m_facts.forename, card);
    m_behaviour->addTo(m_fields, u"behaviour"_s);
    m_academic->addTo(m_fields, u"academic"_s);
    auto* columns = fieldRow({m_behaviour, m_academic});
    columns->setSpacing(space::kPage);
    card->body()->addLayout(columns);
    connect(m_behaviour, &GoalsColumn::changed, this, &RecordForm::tell);
    connect(m_academic, &GoalsColumn::changed, this, &RecordForm::tell);
}

void RecordForm::buildTargets()
{
    Card* card = addCard(tr("Positive targets, where they help"));
    addRows(card, CommitmentKind::TargetStudent, tr("Set by %1").arg(m_facts.forename));
    addRows(card, CommitmentKind::TargetFamily, tr("Set by the parent or carer"));
    addRows(card, CommitmentKind::TargetReferringSchool,
            tr("Set by the referring school, if it took part"));
}

void RecordForm::buildSupport()
{
    Card* card = addCard(tr("Support from here on"));
    m_support = addText(card, tr("What the school offers"), u"support"_s, u"supportEdit"_s);
    m_reviewOn = new DateField(m_facts.today, card);
    auto* review = new Field(tr("We look at it again on"), m_reviewOn, u"reviewOnEdit"_s, card);
    review->setMaximumWidth(lettersWide(*review, letters::kShortField));
    m_fields.add(u"review_on"_s, review);
    card->body()->addWidget(review);
    connect(m_reviewOn, &DateField::changed, this, &RecordForm::tell);
}

void RecordForm::tell()
{
    if (!m_filling) {
        Q_EMIT changed();
    }
}

QWidget* RecordForm::heldOnEdit() const
{
    return m_heldOn;
}

} // namespace freshstart
