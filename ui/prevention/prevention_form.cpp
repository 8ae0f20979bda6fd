// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_form.h"

#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_rules.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/common/time_field.h"
#include "ui/prevention/participants_editor.h"
#include "ui/prevention/yes_no.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freshstart {

std::optional<int> permilleFromText(const QString& text)
{
    QString number = text;
    number.remove(u'%');
    number.replace(u',', u'.');
    number = number.trimmed();
    if (number.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double percent = number.toDouble(&isNumber);
    if (!isNumber || !(percent >= 0 && percent <= 1000)) {
        return -1;
    }
    return static_cast<int>(std::lround(percent * 10));
}

PreventionForm::PreventionForm(const PreventionFormFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard - 2);
    layout->addWidget(buildMeeting());
    layout->addWidget(buildStanding());
    layout->addWidget(buildPlan());
    m_participants = new ParticipantsEditor(this);
    layout->addWidget(m_participants);
    connect(m_participants, &ParticipantsEditor::changed, this, &PreventionForm::tell);
}

Field* PreventionForm::addField(Card* card, const QString& label, QWidget* editor,
                                const QString& name, const QString& objectName)
{
    auto* field = new Field(label, editor, objectName, card);
    m_fields.add(name, field);
    if (auto* question = qobject_cast<YesNo*>(editor)) {
        question->setQuestion(label);
    }
    return field;
}

YesNo* PreventionForm::makeQuestion(Card* card)
{
    auto* question = new YesNo(card);
    connect(question, &YesNo::changed, this, [this] {
        follow();
        tell();
    });
    return question;
}

Card* PreventionForm::buildMeeting()
{
    auto* card = new Card(tr("The meeting"), this);
    m_requestedBy = new QLineEdit(card);
    m_date = new DateField(m_facts.today, card);
    m_time = new TimeField(card);
    m_place = new QLineEdit(card);
    m_chair = new QComboBox(card);
    m_held = new QCheckBox(tr("The meeting has been held"), card);
    m_held->setObjectName(u"heldCheck"_s);
    fillChair();
    card->body()->addLayout(fieldRow(
        {addField(card, tr("Requested by"), m_requestedBy, u"requested_by"_s, u"requestedByEdit"_s),
         addField(card, tr("Date"), m_date, u"date"_s, u"preventionDateEdit"_s),
         addField(card, tr("Time"), m_time, u"time"_s, u"preventionTimeEdit"_s)},
        {5, 5, 2}));
    card->body()->addLayout(
        fieldRow({addField(card, tr("Chaired by"), m_chair, u"chair"_s, u"chairCombo"_s),
                  addField(card, tr("Where"), m_place, u"place"_s, u"preventionPlaceEdit"_s)}));
    card->body()->addWidget(m_held);
    connect(m_requestedBy, &QLineEdit::textEdited, this, &PreventionForm::tell);
    connect(m_date, &DateField::changed, this, &PreventionForm::tell);
    connect(m_time, &TimeField::changed, this, &PreventionForm::tell);
    connect(m_place, &QLineEdit::textEdited, this, &PreventionForm::tell);
    connect(m_chair, &QComboBox::activated, this, &PreventionForm::tell);
    connect(m_held, &QCheckBox::toggled, this, &PreventionForm::tell);
    return card;
}

/// The head and those with authority come first; the others are there so that a refusal can say
/// why.
void PreventionForm::fillChair()
{
    const auto mayChair = [](const StaffMember& member) {
        return member.role == StaffRole::Head || member.mayActForHead;
    };
    m_chair->addItem(tr("Choose …"), 0);
    for (const bool allowed : {true, false}) {
        for (const StaffMember& member : m_facts.staff) {
            if (mayChair(member) == allowed) {
                m_chair->addItem(
                    tr("%1, %2").arg(member.name, wording::jobTitle(member, m_facts.headTitle)),
                    member.id.number);
            }
        }
        if (allowed && m_chair->count() > 1) {
            m_chair->insertSeparator(m_chair->count());
        }
    }
}

Card* PreventionForm::buildStanding()
{
    auto* card = new Card(tr("Where things stand"), this);
    m_attending = makeQuestion(card);
    m_attendance = new QLineEdit(card);
    m_attendance->setPlaceholderText(tr("78.4 %"));
    m_suspensionEnds = new DateField(m_facts.today, card);
    m_oneOff = makeQuestion(card);
    m_priorConcern = makeQuestion(card);
    m_planDate = new DateField(m_facts.today, card);
    m_suspensionEndsField = addField(card, tr("If not, the suspension ends on"), m_suspensionEnds,
                                     u"suspension_ends"_s, u"suspensionEndsEdit"_s);
    m_planDateField = addField(card, tr("If yes, date of the latest SEN or behaviour plan"),
                               m_planDate, u"plan_date"_s, u"planDateEdit"_s);
    auto* attendance =
        addField(card, tr("Attendance"), m_attendance, u"attendance"_s, u"attendanceEdit"_s);
    card->body()->addLayout(
        fieldRow({addField(card, tr("Attending school at the moment?"), m_attending,
                           u"attending_school"_s, u"attendingSchool"_s),
                  attendance, m_suspensionEndsField},
                 {5, 2, 5}));
    card->body()->addWidget(addField(card, tr("Is this a very serious one-off incident?"), m_oneOff,
                                     u"one_off_incident"_s, u"oneOffIncident"_s));
    card->body()->addLayout(
        fieldRow({addField(card, tr("A significant concern before this?"), m_priorConcern,
                           u"prior_concern"_s, u"priorConcern"_s),
                  m_planDateField}));
    connect(m_attendance, &QLineEdit::textEdited, this, &PreventionForm::tell);
    connect(m_suspensionEnds, &DateField::changed, this, &PreventionForm::tell);
    connect(m_planDate, &DateField::changed, this, &PreventionForm::tell);
    return card;
}

Card* PreventionForm::buildPlan()
{
    auto* card = new Card(tr("Summary of the plan"), this);
    m_summary = new TextArea(card);
    m_summary->setLines(5, 24);
    auto* field = addField(card, tr("How the student’s needs will be met better"), m_summary,
                           u"plan_summary"_s, u"planSummaryEdit"_s);
    field->setHint(tr("Who does what, and by when. A long summary goes on over the next page of "
                      "the record."));
    card->body()->addWidget(field);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &PreventionForm::tell);
    return card;
}

/// A follow-up question is asked where its answer opens it.
void PreventionForm::follow()
{
    m_suspensionEndsField->setVisible(m_attending->answer() == false);
    m_planDateField->setVisible(m_priorConcern->answer() == true);
}

void PreventionForm::tell()
{
    if (!m_filling) {
        Q_EMIT changed();
    }
}

void PreventionForm::setDetails(const PreventionDetails& details)
{
    m_filling = true;
    m_student = details.student;
    m_requestedBy->setText(details.requestedBy);
    m_date->setDate(details.date.isValid() ? std::optional(details.date) : std::nullopt);
    m_time->setTime(details.time);
    m_place->setText(details.place);
    m_chair->setCurrentIndex(
        std::max(0, m_chair->findData(details.chair.value_or(StaffId{}).number)));
    m_attending->setAnswer(details.attendingSchool);
    m_attendance->setText(
        details.attendancePermille ? wording::percentage(*details.attendancePermille) : QString());
    m_suspensionEnds->setDate(details.suspensionEnds);
    m_oneOff->setAnswer(details.oneOffIncident);
    m_priorConcern->setAnswer(details.priorConcern);
    m_planDate->setDate(details.planDate);
    m_summary->setText(details.planSummary);
    m_participants->setAttendees(details.attendees);
    m_held->setChecked(details.held);
    follow();
    m_filling = false;
}

PreventionDetails PreventionForm::details() const
{
    PreventionDetails details;
    details.student = m_student;
    details.requestedBy = m_requestedBy->text().trimmed();
    details.date = m_date->date().value_or(QDate());
    details.time = m_time->time();
    details.place = m_place->text().trimmed();
    const qint64 chair = m_chair->currentData().toLongLong();
    details.chair = chair > 0 ? std::optional(StaffId{chair}) : std::nullopt;
    details.attendingSchool = m_attending->answer();
    details.attendancePermille = permilleFromText(m_attendance->text());
    if (details.attendingSchool == false) {
        details.suspensionEnds = m_suspensionEnds->date();
    }
    details.oneOffIncident = m_oneOff->answer();
    details.priorConcern = m_priorConcern->answer();
    if (details.priorConcern == true) {
        details.planDate = m_planDate->date();
    }
    details.planSummary = m_summary->text();
    details.attendees = m_participants->attendees();
    details.held = m_held->isChecked();
    return details;
}

std::vector<Issue> PreventionForm::check()
{
    const std::vector<Issue> issues = validate(details(), m_facts.staff);
    m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
    return issues;
}

QWidget* PreventionForm::firstEdit() const
{
    return m_requestedBy;
}

bool PreventionForm::focusFirst(const std::vector<Issue>& issues) const
{
    return m_fields.focusFirst(issues);
}

} // namespace freshstart
