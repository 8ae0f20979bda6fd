// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/attendee_rows.h"

#include "ui/common/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

AttendeeRows::AttendeeRows(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    m_rows->setSpacing(space::kStep);
    layout->addLayout(m_rows);
    auto* add = linkButton(tr("Add somebody"), u"addAttendeeButton"_s, this);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({}).name->setFocus(Qt::OtherFocusReason);
        nameLines();
    });
}

AttendeeRows::Line& AttendeeRows::addLine(const Attendee& attendee)
{
    Line line;
    line.box = new QWidget(this);
    line.present = new QCheckBox(tr("Came"), line.box);
    line.name = new QLineEdit(attendee.name, line.box);
    line.role = new QLineEdit(attendee.role, line.box);
    line.present->setChecked(attendee.present);
    line.name->setPlaceholderText(tr("Name"));
    line.role->setPlaceholderText(tr("Mother, carer, mentor …"));
    auto* remove = smallButton(tr("Remove"), u"removeAttendeeButton"_s, line.box);
    auto* layout = new QHBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addWidget(line.present);
    layout->addWidget(line.name, 3);
    layout->addWidget(line.role, 2);
    layout->addWidget(remove);
    m_rows->addWidget(line.box);
    connect(line.present, &QCheckBox::toggled, this, &AttendeeRows::changed);
    connect(line.name, &QLineEdit::textEdited, this, &AttendeeRows::changed);
    connect(line.role, &QLineEdit::textEdited, this, &AttendeeRows::changed);
    connect(remove, &QPushButton::clicked, this, [this, box = line.box] {
        removeLine(box);
        Q_EMIT changed();
    });
    m_lines.push_back(line);
    return m_lines.back();
}

void AttendeeRows::removeLine(const QWidget* box)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    line->box->hide();
    line->box->deleteLater(); // the button that asked for it stands inside
    m_lines.erase(line);
    nameLines();
}

/// For screen readers and tests: each line says whose it is.
void AttendeeRows::nameLines()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const QString number = QString::number(i + 1);
        line.present->setObjectName(u"attendeePresentCheck"_s + number);
        line.name->setObjectName(u"attendeeNameEdit"_s + number);
        line.role->setObjectName(u"attendeeRoleEdit"_s + number);
        line.present->setAccessibleName(tr("Person %1 came").arg(number));
        line.name->setAccessibleName(tr("Name of person %1").arg(number));
        line.role->setAccessibleName(tr("Person %1 is").arg(number));
        for (auto* button : line.box->findChildren<QPushButton*>()) {
            button->setAccessibleName(tr("Remove person %1").arg(number));
        }
    }
}

void AttendeeRows::setAttendees(const std::vector<Attendee>& attendees)
{
    for (const Line& line : m_lines) {
        line.box->hide();
        line.box->deleteLater();
    }
    m_lines.clear();
    for (const Attendee& attendee : attendees) {
        addLine(attendee);
    }
    nameLines();
}

std::vector<Attendee> AttendeeRows::attendees() const
{
    std::vector<Attendee> people;
    for (const Line& line : m_lines) {
        Attendee one{line.name->text().trimmed(), line.role->text().trimmed(),
                     line.present->isChecked()};
        if (!one.name.isEmpty() || !one.role.isEmpty()) {
            people.push_back(std::move(one));
        }
    }
    return people;
}

} // namespace freshstart
