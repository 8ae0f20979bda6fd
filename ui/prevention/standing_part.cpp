// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/standing_part.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/prevention/yes_no.h"

#include <QLineEdit>
#include <QVBoxLayout>

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

StandingPart::StandingPart(QDate today, FieldSet& fields, QWidget* parent)
    : PreventionPart(tr("Where things stand"), fields, parent)
    , m_attending(new YesNo(card()))
    , m_attendance(new QLineEdit(card()))
    , m_suspensionEnds(new DateField(today, card()))
    , m_suspensionEndsField(nullptr)
    , m_oneOff(new YesNo(card()))
    , m_priorConcern(new YesNo(card()))
    , m_planDate(new DateField(today, card()))
    , m_planDateField(nullptr)
{
    m_attendance->setPlaceholderText(tr("78.4 %"));
    for (const YesNo* question : {m_attending, m_priorConcern}) {
        connect(question, &YesNo::changed, this, &StandingPart::follow);
    }
    m_suspensionEndsField = addField(tr("If not, the suspension ends on"), m_suspensionEnds,
                                     u"suspension_ends"_s, u"suspensionEndsEdit"_s);
    m_planDateField = addField(tr("If yes, date of the latest SEN or behaviour plan"), m_planDate,
                               u"plan_date"_s, u"planDateEdit"_s);
    body()->addLayout(
        fieldRow({addField(tr("Attending school at the moment?"), m_attending,
                           u"attending_school"_s, u"attendingSchool"_s),
                  addField(tr("Attendance"), m_attendance, u"attendance"_s, u"attendanceEdit"_s),
                  m_suspensionEndsField},
                 {5, 2, 5}));
    body()->addWidget(addField(tr("Is this a very serious one-off incident?"), m_oneOff,
                               u"one_off_incident"_s, u"oneOffIncident"_s));
    body()->addLayout(fieldRow({addField(tr("A significant concern before this?"), m_priorConcern,
                                         u"prior_concern"_s, u"priorConcern"_s),
                                m_planDateField}));
}

void StandingPart::follow()
{
    m_suspensionEndsField->setVisible(m_attending->answer() == false);
    m_planDateField->setVisible(m_priorConcern->answer() == true);
}

void StandingPart::fill(const PreventionDetails& details)
{
    m_attending->setAnswer(details.attendingSchool);
    m_attendance->setText(
        details.attendancePermille ? wording::percentage(*details.attendancePermille) : QString());
    m_suspensionEnds->setDate(details.suspensionEnds);
    m_oneOff->setAnswer(details.oneOffIncident);
    m_priorConcern->setAnswer(details.priorConcern);
    m_planDate->setDate(details.planDate);
    follow();
}

void StandingPart::read(PreventionDetails& details) const
{
    details.attendingSchool = m_attending->answer();
    details.attendancePermille = permilleFromText(m_attendance->text());
    details.suspensionEnds =
        details.attendingSchool == false ? m_suspensionEnds->date() : std::nullopt;
    details.oneOffIncident = m_oneOff->answer();
    details.priorConcern = m_priorConcern->answer();
    details.planDate = details.priorConcern == true ? m_planDate->date() : std::nullopt;
}

std::optional<bool> StandingPart::isOneOff() const
{
    return m_oneOff->answer();
}

} // namespace freshstart
