// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/provision_section.h"

#include "core/suspensions/notice_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/time_field.h"
#include "ui/common/typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ProvisionSection::ProvisionSection(QDate today, QWidget* parent)
    : FormSection(tr("Education from the sixth school day"), parent)
{
    buildPlace();
    buildTimes(today);
    m_note = addLine();
    card()->body()->addWidget(addField(tr("Anything needed to get there or be let in"), m_note,
                                       u"provision_note"_s, u"provisionNoteEdit"_s));
    buildWaiver(today);
    m_examsOver =
        new QCheckBox(tr("Every public exam of Year 11 is done: no education is due"), this);
    m_examsOver->setObjectName(u"examsOverCheck"_s);
    connect(m_examsOver, &QCheckBox::toggled, this, &FormSection::changed);
    card()->body()->addWidget(m_examsOver);
    m_waiver->hide();
    m_examsOver->hide();
}

QLineEdit* ProvisionSection::addLine()
{
    auto* edit = new QLineEdit(this);
    onTyped(edit, this, [this] { Q_EMIT changed(); });
    return edit;
}

void ProvisionSection::buildPlace()
{
    m_place = addLine();
    m_by = new QComboBox(this);
    m_by->addItem(tr("the school"), toCode(ProvidedBy::School));
    m_by->addItem(tr("the local authority"), toCode(ProvidedBy::LocalAuthority));
    connect(m_by, &QComboBox::activated, this, &FormSection::changed);
    card()->body()->addLayout(fieldRow(
        {addField(tr("Place and address"), m_place, u"provision_place"_s, u"provisionPlaceEdit"_s),
         addField(tr("Arranged by"), m_by, u"provision_by"_s, u"provisionByCombo"_s)},
        {3, 1}));
}

void ProvisionSection::buildTimes(QDate today)
{
    m_start = new DateField(today, this);
    m_startTime = new TimeField(this);
    m_times = addLine();
    m_reportTo = addLine();
    connect(m_start, &DateField::changed, this, &FormSection::changed);
    connect(m_startTime, &TimeField::changed, this, &FormSection::changed);
    card()->body()->addLayout(fieldRow(
        {addField(tr("First day there"), m_start, u"provision_start"_s, u"provisionStartEdit"_s),
         addField(tr("Starts at"), m_startTime, u"provision_start_time"_s,
                  u"provisionStartTimeEdit"_s),
         addField(tr("Hours"), m_times, u"provision_times"_s, u"provisionTimesEdit"_s),
         addField(tr("Report to"), m_reportTo, u"provision_report_to"_s, u"provisionReportEdit"_s)},
        {4, 2, 3, 3}));
    m_times->setPlaceholderText(tr("9.00 to 12.00 and 13.00 to 15.00"));
}

void ProvisionSection::buildWaiver(QDate today)
{
    m_waiver = new QWidget(this);
    m_waivedOn = new DateField(today, m_waiver);
    m_waivedBy = addLine();
    connect(m_waivedOn, &DateField::changed, this, &FormSection::changed);
    QHBoxLayout* row = fieldRow({addField(tr("Parent gave up the 48 hours on"), m_waivedOn,
                                          u"provision_waived_on"_s, u"provisionWaivedOnEdit"_s),
                                 addField(tr("Which parent"), m_waivedBy, u"provision_waived_by"_s,
                                          u"provisionWaivedByEdit"_s)});
    auto* layout = new QVBoxLayout(m_waiver);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(smallLabel(tr("It starts before the sixth day: the details are due 48 hours "
                                    "before, unless the parent agrees to less."),
                                 m_waiver));
    layout->addLayout(row);
    card()->body()->addWidget(m_waiver);
}

void ProvisionSection::show(const SuspensionCase& suspensionCase)
{
    const SuspensionDetails& details = suspensionCase.suspension.details;
    const QSignalBlocker quiet(m_examsOver);
    m_examsOver->setChecked(details.examsOver);
    setProvision(details.provision);
}

void ProvisionSection::setProvision(const Provision& provision)
{
    const QSignalBlocker quietStart(m_start);
    const QSignalBlocker quietTime(m_startTime);
    const QSignalBlocker quietWaiver(m_waivedOn);
    m_place->setText(provision.place);
    m_start->setDate(provision.start);
    m_startTime->setTime(provision.startTime);
    m_times->setText(provision.times);
    m_reportTo->setText(provision.reportTo);
    m_note->setText(provision.note);
    m_by->setCurrentIndex(m_by->findData(toCode(provision.by)));
    m_waivedOn->setDate(provision.waivedOn);
    m_waivedBy->setText(provision.waivedBy);
}

Provision ProvisionSection::provision() const
{
    Provision provision;
    provision.place = m_place->text().trimmed();
    provision.start = m_start->date();
    provision.times = m_times->text().trimmed();
    provision.reportTo = m_reportTo->text().trimmed();
    provision.note = m_note->text().trimmed();
    provision.startTime = m_startTime->time();
    provision.by = providedByFromCode(m_by->currentData().toString());
    provision.waivedOn = m_waivedOn->date();
    provision.waivedBy = m_waivedBy->text().trimmed();
    return provision;
}

void ProvisionSection::apply(SuspensionCase& suspensionCase) const
{
    suspensionCase.suspension.details.provision = provision();
    suspensionCase.suspension.details.examsOver = m_examsOver->isChecked();
}

void ProvisionSection::setReadOnly(bool readOnly)
{
    for (QLineEdit* edit : {m_place, m_times, m_reportTo, m_note, m_waivedBy}) {
        edit->setReadOnly(readOnly);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_waivedOn),
                            static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_examsOver)}) {
        widget->setEnabled(!readOnly);
    }
    m_startTime->setReadOnly(readOnly);
}

void ProvisionSection::follow(const CaseFindings& findings, const StudentFacts& student)
{
    const Provision entered = provision();
    m_asked = findings.daySix || entered != Provision{};
    const bool before = findings.daySix && entered.start &&
                        mayWaiveProvisionNotice(*entered.start, *findings.daySix);
    m_waiver->setVisible(before || entered.waivedOn || !entered.waivedBy.isEmpty());
    m_examsOver->setVisible(m_examsOver->isChecked() ||
                            (findings.daySix && student.yearGroup == "11"_L1));
    setVisible(m_asked);
}

void ProvisionSection::hideExams()
{
    m_examsOver->hide();
}

void ProvisionSection::addButtons(QLayout* buttons)
{
    card()->body()->addLayout(buttons);
}

bool ProvisionSection::hasUnreadableText() const
{
    return m_start->hasUnreadableText() || m_startTime->hasUnreadableText() ||
           m_waivedOn->hasUnreadableText();
}

} // namespace freshstart
