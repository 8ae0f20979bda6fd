// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/preparation_part.h"

#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/prevention/yes_no.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kLineNames{u"earlyHelp", u"plan", u"educationPlan"};

/// Something of the card that is there only for some students.
QWidget* section(const QString& words, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::kHalf, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(bodyLabel(words, box));
    box->hide();
    return box;
}

void addTo(QWidget* section, QWidget* field)
{
    section->layout()->addWidget(field);
}

} // namespace

std::optional<int> minutesFromHours(const QString& text)
{
    QString number = text;
    number.replace(u',', u'.');
    bool isNumber = false;
    const double hours = number.trimmed().toDouble(&isNumber);
    return isNumber && hours >= 0 && hours <= 168
               ? std::optional(static_cast<int>(std::lround(hours * 60)))
               : std::nullopt;
}

QString hoursFromMinutes(int minutes)
{
    return QString::number(minutes / 60.0, 'g', 5);
}

PreparationPart::PreparationPart(QDate today, FieldSet& fields, QWidget* parent)
    : PreventionPart(tr("Before the meeting"), fields, parent)
    , m_on(today)
    , m_disability(section(
          tr("A disability is recorded. Think of reasonable adjustments before any sanction, and "
             "ask the psychology service or CAMHS: needs that cannot be seen, as with ADHD or "
             "autism, are missed most easily."),
          card()))
    , m_ehcPlan(section(tr("An education, health and care plan is in force. Its review is called "
                           "as well, and this meeting can be that review."),
                        card()))
    , m_lookedAfter(section(tr("A looked-after child: the authority is the corporate parent, and "
                               "exclusion is avoided above all."),
                            card()))
{
    buildLines();
    buildDisability(today);
    buildEhcPlan();
    buildLookedAfter();
    for (QWidget* part : {m_disability, m_ehcPlan, m_lookedAfter}) {
        body()->addWidget(part);
    }
}

void PreparationPart::buildLines()
{
    for (const auto* name : kLineNames) {
        Line line;
        line.box = new QWidget(card());
        line.words = bodyLabel({}, line.box);
        line.words->setObjectName(QString::fromUtf16(name) + u"Line"_s);
        auto* enter =
            linkButton(tr("Enter it"), QString::fromUtf16(name) + u"EnterButton"_s, line.box);
        connect(enter, &QPushButton::clicked, this, &PreparationPart::studentAsked);
        line.enter = enter;
        auto* layout = new QHBoxLayout(line.box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kStep);
        layout->addWidget(line.words, 1);
        layout->addWidget(enter, 0, Qt::AlignTop);
        line.box->hide();
        body()->addWidget(line.box);
        m_lines.push_back(line);
    }
}

void PreparationPart::buildDisability(QDate today)
{
    m_adjustments = new TextArea(card());
    m_advice = new TextArea(card());
    m_askedOn = new DateField(today, card());
    addTo(m_disability, addField(tr("Reasonable adjustments made or considered"), m_adjustments,
                                 u"adjustments"_s, u"adjustmentsEdit"_s));
    auto* advice = fieldRow(
        {addField(tr("What the psychology service or CAMHS advises"), m_advice,
                  u"psychology_advice"_s, u"psychologyAdviceEdit"_s),
         addField(tr("Asked on"), m_askedOn, u"psychology_asked_on"_s, u"psychologyAskedOnEdit"_s)},
        {5, 3});
    static_cast<QVBoxLayout*>(m_disability->layout())->addLayout(advice);
}

void PreparationPart::buildEhcPlan()
{
    m_reviews = new YesNo(card());
    addTo(m_ehcPlan, addField(tr("Does the meeting review the plan as well?"), m_reviews,
                              u"reviews_ehc_plan"_s, u"reviewsEhcPlan"_s));
}

void PreparationPart::buildLookedAfter()
{
    m_planConsidered = new TextArea(card());
    m_supervised = new QLineEdit(card());
    m_carers = new TextArea(card());
    // Nothing can be typed that would be left out in silence.
    m_supervised->setValidator(new QRegularExpressionValidator(
        QRegularExpression(u"(?:1[0-6]\\d|\\d{1,2})?(?:[.,]\\d{0,2})?"_s), m_supervised));
    auto* hours = addField(tr("Hours a week of supervised activity"), m_supervised,
                           u"supervised_hours"_s, u"supervisedHoursEdit"_s);
    hours->setHint(tr("The policy speaks of a programme of 25 hours."));
    addTo(m_lookedAfter,
          addField(tr("Personal Education Plan: targets, actions and support considered, amended"),
                   m_planConsidered, u"education_plan_considered"_s, u"planConsideredEdit"_s));
    addTo(m_lookedAfter,
          addField(tr("How social worker, residential staff and foster carers are part of it"),
                   m_carers, u"carers_engaged"_s, u"carersEngagedEdit"_s));
    addTo(m_lookedAfter, hours);
}

void PreparationPart::fill(const PreventionDetails& details)
{
    const PreventionPreparation& prepared = details.preparation;
    m_adjustments->setText(prepared.adjustments);
    m_advice->setText(prepared.psychologyAdvice);
    m_askedOn->setDate(prepared.psychologyAskedOn);
    m_reviews->setAnswer(prepared.reviewsEhcPlan);
    m_supervised->setText(prepared.supervisedMinutesWeek
                              ? hoursFromMinutes(*prepared.supervisedMinutesWeek)
                              : QString());
    m_carers->setText(prepared.carersEngaged);
    m_planConsidered->setText(prepared.educationPlanConsidered);
    m_oneOff = details.oneOffIncident;
    showLines();
}

void PreparationPart::read(PreventionDetails& details) const
{
    details.preparation = {m_adjustments->text(),
                           m_advice->text(),
                           m_askedOn->date(),
                           m_reviews->answer(),
                           minutesFromHours(m_supervised->text()),
                           m_carers->text(),
                           m_planConsidered->text()};
}

void PreparationPart::know(const CallFacts& facts, QDate on)
{
    m_facts = facts;
    m_on = on;
    showLines();
}

void PreparationPart::setOneOff(std::optional<bool> oneOff)
{
    m_oneOff = oneOff;
    showLines();
}

void PreparationPart::showLines()
{
    for (const Line& line : m_lines) {
        line.box->hide();
    }
    if (!m_facts) {
        return;
    }
    const StudentRecord& student = m_facts->student;
    for (const PreparationLine& one : preparationLines(student, m_facts->support, m_oneOff, m_on)) {
        const Line& line = m_lines[static_cast<size_t>(one.what)];
        line.words->setText(one.words);
        setTone(line.words, one.tone);
        line.enter->setVisible(one.toBeEntered);
        line.enter->setAccessibleName(tr("Enter it: %1").arg(one.words));
        line.box->show();
    }
    m_disability->setVisible(student.has(StatusKind::Disability, m_on));
    m_ehcPlan->setVisible(student.has(StatusKind::EhcPlan, m_on));
    m_lookedAfter->setVisible(student.has(StatusKind::LookedAfter, m_on));
}

} // namespace freshstart
