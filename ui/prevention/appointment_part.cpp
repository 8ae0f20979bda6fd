// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/appointment_part.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/staff_choice.h"
#include "ui/common/time_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

AppointmentPart::AppointmentPart(QDate today, const std::vector<StaffMember>& staff,
                                 const QString& headTitle, FieldSet& fields, QWidget* parent)
    : PreventionPart(tr("The meeting"), fields, parent)
    , m_requestedBy(new QLineEdit(card()))
    , m_date(new DateField(today, card()))
    , m_time(new TimeField(card()))
    , m_chair(new QComboBox(card()))
    , m_minuteTaker(new QComboBox(card()))
    , m_place(new QLineEdit(card()))
{
    offerChairs(staff, headTitle);
    offerMinuteTakers(staff);
    body()->addLayout(fieldRow(
        {addField(tr("Requested by"), m_requestedBy, u"requested_by"_s, u"requestedByEdit"_s),
         addField(tr("Date"), m_date, u"date"_s, u"preventionDateEdit"_s),
         addField(tr("Time"), m_time, u"time"_s, u"preventionTimeEdit"_s)},
        {5, 5, 2}));
    body()->addLayout(fieldRow(
        {addField(tr("Chaired by"), m_chair, u"chair"_s, u"chairCombo"_s),
         addField(tr("Minutes taken by"), m_minuteTaker, u"minute_taker"_s, u"minuteTakerCombo"_s),
         addField(tr("Where"), m_place, u"place"_s, u"preventionPlaceEdit"_s)},
        {4, 4, 5}));
    connect(m_minuteTaker, &QComboBox::editTextChanged, this, &AppointmentPart::changed);
}

/// The head and those with authority come first; the others are there so that a refusal can say
/// why.
void AppointmentPart::offerChairs(const std::vector<StaffMember>& staff, const QString& headTitle)
{
    const auto mayChair = [](const StaffMember& member) {
        return member.role == StaffRole::Head || member.mayActForHead;
    };
    m_chair->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chair->setMinimumContentsLength(14);
    m_chair->addItem(tr("Choose …"), 0);
    for (const bool allowed : {true, false}) {
        for (const StaffMember& member : staff) {
            if (mayChair(member) == allowed) {
                m_chair->addItem(
                    tr("%1, %2").arg(member.name, wording::jobTitle(member, headTitle)),
                    member.id.number);
            }
        }
        if (allowed && m_chair->count() > 1) {
            m_chair->insertSeparator(m_chair->count());
        }
    }
}

/// Somebody who works here, or whoever is typed: a clerk may come for the afternoon.
void AppointmentPart::offerMinuteTakers(const std::vector<StaffMember>& staff)
{
    m_minuteTaker->setEditable(true);
    m_minuteTaker->setInsertPolicy(QComboBox::NoInsert);
    m_minuteTaker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const StaffMember& member : staff) {
        m_minuteTaker->addItem(member.name);
    }
    m_minuteTaker->setCurrentIndex(-1);
    m_minuteTaker->lineEdit()->setPlaceholderText(tr("Name"));
}

void AppointmentPart::fill(const PreventionDetails& details)
{
    m_requestedBy->setText(details.requestedBy);
    m_date->setDate(details.date.isValid() ? std::optional(details.date) : std::nullopt);
    m_time->setTime(details.time);
    m_place->setText(details.place);
    m_place->setCursorPosition(0);
    chooseStaff(*m_chair, details.chair);
    m_minuteTaker->setEditText(details.minuteTaker);
}

void AppointmentPart::read(PreventionDetails& details) const
{
    details.requestedBy = m_requestedBy->text().trimmed();
    details.date = m_date->date().value_or(QDate());
    details.time = m_time->time();
    details.place = m_place->text().trimmed();
    details.chair = chosenStaff(*m_chair);
    details.minuteTaker = m_minuteTaker->currentText().trimmed();
}

QWidget* AppointmentPart::firstEdit() const
{
    return m_requestedBy;
}

} // namespace freshstart
