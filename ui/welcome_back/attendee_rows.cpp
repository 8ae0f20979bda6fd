// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/attendee_rows.h"

#include "core/documents/wording_welcome_back.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/typing.h"
#include "ui/common/wheel_guard.h"

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
    , m_add(linkButton(tr("Add somebody"), u"addAttendeeButton"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    m_rows->setSpacing(space::kStep);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QLineEdit* name = addLine({}).name;
        nameLines();
        name->setFocus(Qt::OtherFocusReason);
    });
}

AttendeeRows::Line& AttendeeRows::addLine(const Attendee& attendee)
{
    Line line;
    line.box = new QWidget(this);
    line.present = new QCheckBox(tr("Came"), line.box);
    line.name = new QLineEdit(attendee.name, line.box);
    using enum AttendeeKind;
    line.kind = choiceOf(
        {Family, Staff, ReferringSchool, Other},
        [](AttendeeKind kind) { return wording::kind(kind); }, line.box);
    choose(line.kind, attendee.kind);
    guardFromWheel(line.kind);
    line.role = new QLineEdit(attendee.role, line.box);
    line.present->setChecked(attendee.present);
    line.name->setPlaceholderText(tr("Name"));
    line.role->setPlaceholderText(tr("Mother, carer, mentor …"));
    line.remove = smallButton(tr("Remove"), u"removeAttendeeButton"_s, line.box);
    auto* layout = new QHBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(line.present);
    layout->addWidget(line.name, 3);
    layout->addWidget(line.kind);
    layout->addWidget(line.role, 2);
    layout->addWidget(line.remove);
    m_rows->addWidget(line.box);
    listen(line);
    m_lines.push_back(line);
    return m_lines.back();
}

void AttendeeRows::listen(const Line& line)
{
    connect(line.present, &QCheckBox::toggled, this, &AttendeeRows::changed);
    onTyped(line.name, this, [this] { Q_EMIT changed(); });
    connect(line.kind, &QComboBox::activated, this, &AttendeeRows::changed);
    onTyped(line.role, this, [this] { Q_EMIT changed(); });
    connect(line.remove, &QPushButton::clicked, this, [this, box = line.box] {
        removeLine(box);
        Q_EMIT changed();
    });
}

void AttendeeRows::removeLine(const QWidget* box)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    takeOut(line->box);
    m_lines.erase(line);
    nameLines();
}

/// For screen readers and tests: each line says whose it is. They are reached in their order.
void AttendeeRows::nameLines()
{
    QList<QWidget*> inOrder;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const QString number = QString::number(i + 1);
        line.present->setObjectName(u"attendeePresentCheck"_s + number);
        line.name->setObjectName(u"attendeeNameEdit"_s + number);
        line.kind->setObjectName(u"attendeeKindCombo"_s + number);
        line.role->setObjectName(u"attendeeRoleEdit"_s + number);
        line.present->setAccessibleName(tr("Person %1 came").arg(number));
        line.name->setAccessibleName(tr("Name of person %1").arg(number));
        line.kind->setAccessibleName(tr("Person %1 belongs to").arg(number));
        line.role->setAccessibleName(tr("Person %1 is").arg(number));
        line.remove->setAccessibleName(tr("Remove person %1").arg(number));
        inOrder << line.present << line.name << line.kind << line.role << line.remove;
    }
    keepInTabOrder(inOrder, m_add);
}

void AttendeeRows::setAttendees(const std::vector<Attendee>& attendees)
{
    for (const Line& line : m_lines) {
        takeOut(line.box);
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
                     line.present->isChecked(), chosen<AttendeeKind>(line.kind)};
        if (!one.name.isEmpty() || !one.role.isEmpty()) {
            people.push_back(std::move(one));
        }
    }
    return people;
}

} // namespace freshstart
