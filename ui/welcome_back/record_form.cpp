// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/record_form.h"

#include "core/documents/error_text.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/common/time_field.h"
#include "ui/welcome_back/attendee_rows.h"
#include "ui/welcome_back/goals_column.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

RecordForm::RecordForm(const RecordFormFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kCard - 2);
    buildWhoCame();
    buildFreshStart();
    buildBarriers();
    buildGoals();
    buildTargets();
    buildSupport();
    buildIncident();
}

Card* RecordForm::addCard(const QString& title)
{
    auto* card = new Card(title, this);
    m_layout->addWidget(card);
    return card;
}

TextArea* RecordForm::addText(Card* card, const QString& label, const QString& objectName,
                              const QString& hint, int lines)
{
    auto* text = new TextArea(card);
    text->setLines(lines, 14);
    auto* field = new Field(label, text, objectName, card);
    field->setHint(hint);
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
    m_fields.add(u"led_by"_s, ledBy);
    card->body()->addLayout(fieldRow({heldOn, heldAt, ledBy}, {5, 2, 5}));
    m_studentPresent =
        addTick(card, tr("%1 was there").arg(m_facts.forename), u"studentPresentCheck"_s);
    m_attendees = new AttendeeRows(card);
    card->body()->addWidget(m_attendees);
    card->body()->addWidget(smallLabel(
        tr("If the family could not come, the return goes ahead. A call or a home visit can take "
           "the meeting’s place."),
        card));
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
    m_studentView = addText(card, tr("How %1 sees coming back").arg(m_facts.forename),
                            u"studentViewEdit"_s, tr("In the student’s own words where you can."));
}

void RecordForm::buildBarriers()
{
    Card* card = addCard(tr("What could get in the way"));
    m_barriers = addText(card, tr("What makes school hard at the moment"), u"barriersEdit"_s,
                         tr("A lesson, a time of day, a person, something at home."));
    m_strategies = addText(card, tr("What we will do about it"), u"strategiesEdit"_s,
                           tr("Who does what, and by when."));
}

void RecordForm::buildGoals()
{
    Card* card = addCard(tr("Goals"));
    m_behaviour = new GoalsColumn(tr("Behaviour"), u"behaviour"_s, m_facts.forename, card);
    m_academic = new GoalsColumn(tr("Academic progress"), u"academic"_s, m_facts.forename, card);
    auto* columns = fieldRow({m_behaviour, m_academic});
    columns->setSpacing(space::kPage);
    card->body()->addLayout(columns);
    connect(m_behaviour, &GoalsColumn::changed, this, &RecordForm::tell);
    connect(m_academic, &GoalsColumn::changed, this, &RecordForm::tell);
}

void RecordForm::buildTargets()
{
    Card* card = addCard(tr("Positive targets, where they help"));
    m_targetsStudent = addText(card, tr("%1’s own").arg(m_facts.forename), u"targetsStudentEdit"_s);
    m_targetsFamily = addText(card, tr("At home, by the parent or carer"), u"targetsFamilyEdit"_s);
    m_targetsSchool =
        addText(card, tr("At the referring school, if it took part"), u"targetsReferringEdit"_s);
}

void RecordForm::buildSupport()
{
    Card* card = addCard(tr("Support from here on"));
    m_support = addText(card, tr("What the school offers"), u"supportEdit"_s);
    m_reviewOn = new DateField(m_facts.today, card);
    auto* review = new Field(tr("We look at it again on"), m_reviewOn, u"reviewOnEdit"_s, card);
    review->setMaximumWidth(320);
    card->body()->addWidget(review);
    connect(m_reviewOn, &DateField::changed, this, &RecordForm::tell);
}

void RecordForm::buildIncident()
{
    Card* card = addCard(tr("About what happened"));
    m_minimum = new QRadioButton(tr("Kept to a minimum: it is behind us"), card);
    m_detail = new QRadioButton(tr("Talked through, for the safety or wellbeing of others"), card);
    m_minimum->setObjectName(u"incidentMinimumRadio"_s);
    m_detail->setObjectName(u"incidentDetailRadio"_s);
    auto* choice = new QButtonGroup(this);
    choice->addButton(m_minimum);
    choice->addButton(m_detail);
    m_minimum->setChecked(true);
    card->body()->addWidget(m_minimum);
    card->body()->addWidget(m_detail);
    m_incident = addText(card, tr("The safety reason, and what was agreed"), u"incidentEdit"_s,
                         tr("The headteacher comes to the meeting and leads this part."));
    m_incidentBox = m_incident->parentWidget();
    m_incidentBox->hide();
    m_apology = addText(card, tr("An apology, if one was offered"), u"apologyEdit"_s,
                        tr("Never asked for, and no condition for the return. If it comes, it is a "
                           "step forward: say so."),
                        1);
    connect(m_detail, &QRadioButton::toggled, this, [this](bool detail) {
        m_incidentBox->setVisible(detail);
        tell();
    });
}

void RecordForm::tell()
{
    if (!m_filling) {
        Q_EMIT changed();
    }
}

void RecordForm::setRecord(const WelcomeBackRecord& record)
{
    m_filling = true;
    m_heldOn->setDate(record.heldOn.isValid() ? std::optional(record.heldOn) : std::nullopt);
    m_heldAt->setTime(record.heldAt);
    m_ledBy->setText(record.ledBy);
    m_studentPresent->setChecked(record.studentPresent);
    m_attendees->setAttendees(record.attendees);
    m_freshStart->setChecked(record.freshStartSaid);
    m_reassurance->setChecked(record.reassuranceGiven);
    m_studentView->setText(record.studentView);
    m_barriers->setText(record.barriers);
    const auto lines = [&record](CommitmentKind kind) {
        return wordingsOf(record.commitments, kind).join(u'\n');
    };
    m_strategies->setText(lines(CommitmentKind::Strategy));
    m_behaviour->setGoals(record.behaviour);
    m_academic->setGoals(record.academic);
    m_targetsStudent->setText(lines(CommitmentKind::TargetStudent));
    m_targetsFamily->setText(lines(CommitmentKind::TargetFamily));
    m_targetsSchool->setText(lines(CommitmentKind::TargetReferringSchool));
    m_support->setText(record.support);
    m_reviewOn->setDate(record.reviewOn);
    m_apology->setText(record.offeredApology);
    m_incident->setText(record.incidentDiscussed);
    (record.incidentDiscussed.isEmpty() ? m_minimum : m_detail)->setChecked(true);
    m_filling = false;
}

WelcomeBackRecord RecordForm::record() const
{
    WelcomeBackRecord record;
    record.heldOn = m_heldOn->date().value_or(QDate());
    record.heldAt = m_heldAt->time().value_or(QTime());
    record.ledBy = m_ledBy->text().trimmed();
    record.studentPresent = m_studentPresent->isChecked();
    record.attendees = m_attendees->attendees();
    record.freshStartSaid = m_freshStart->isChecked();
    record.reassuranceGiven = m_reassurance->isChecked();
    record.studentView = m_studentView->text();
    record.barriers = m_barriers->text();
    const auto take = [&record](const TextArea* area, CommitmentKind kind) {
        for (const QString& line : area->text().split(u'\n', Qt::SkipEmptyParts)) {
            record.commitments.push_back({{}, kind, line});
        }
    };
    take(m_strategies, CommitmentKind::Strategy);
    take(m_targetsStudent, CommitmentKind::TargetStudent);
    take(m_targetsFamily, CommitmentKind::TargetFamily);
    take(m_targetsSchool, CommitmentKind::TargetReferringSchool);
    record.behaviour = m_behaviour->goals();
    record.academic = m_academic->goals();
    record.support = m_support->text();
    record.reviewOn = m_reviewOn->date();
    record.offeredApology = m_apology->text();
    record.incidentDiscussed = m_detail->isChecked() ? m_incident->text() : QString();
    return record;
}

std::vector<Issue> RecordForm::showIssues(const std::vector<Issue>& issues)
{
    return m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
}

bool RecordForm::focusFirst(const std::vector<Issue>& issues) const
{
    return m_fields.focusFirst(issues);
}

QWidget* RecordForm::heldOnEdit() const
{
    return m_heldOn;
}

} // namespace freshstart
