// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/support_section.h"

#include "core/law/numbers.h"
#include "ui/common/date_field.h"
#include "ui/common/text_area.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

SupportSection::SupportSection(QDate today, QWidget* parent)
    : FormSection(tr("Learning while out of school"), parent), m_work(new TextArea(this)),
      m_provision(new QWidget(this))
{
    m_work->setLines(2, 6);
    card()->body()->addWidget(addField(tr("Work for the first five school days, and how it is marked"),
                                       m_work, u"work_set"_s, u"workSetEdit"_s));
    connect(m_work, &QPlainTextEdit::textChanged, this, &FormSection::changed);
    buildProvision(today);
    card()->body()->addWidget(m_provision);
    m_provision->hide();
}

void SupportSection::buildProvision(QDate today)
{
    auto* layout = new QVBoxLayout(m_provision);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto line = [this] {
        auto* edit = new QLineEdit(m_provision);
        connect(edit, &QLineEdit::textEdited, this, &FormSection::changed);
        return edit;
    };
    m_place = line();
    m_times = line();
    m_reportTo = line();
    m_note = line();
    m_start = new DateField(today, m_provision);
    connect(m_start, &DateField::changed, this, &FormSection::changed);
    layout->addWidget(addField(tr("From the sixth school day: place and address"), m_place,
                               u"provision_place"_s, u"provisionPlaceEdit"_s));
    layout->addLayout(fieldRow(
        {addField(tr("First day there"), m_start, u"provision_start"_s, u"provisionStartEdit"_s),
         addField(tr("Times"), m_times, u"provision_times"_s, u"provisionTimesEdit"_s),
         addField(tr("Report to"), m_reportTo, u"provision_report_to"_s, u"provisionReportEdit"_s)}));
    layout->addWidget(addField(tr("Anything needed to get there or be let in"), m_note,
                               u"provision_note"_s, u"provisionNoteEdit"_s));
}

void SupportSection::setLength(int halfDays)
{
    const bool needed = halfDays >= 2 * law::kProvisionFromDay;
    m_provision->setVisible(needed || !m_place->text().isEmpty() || m_start->date().has_value());
}

void SupportSection::show(const SuspensionCase& suspensionCase)
{
    const SuspensionDetails& details = suspensionCase.suspension.details;
    m_work->setText(details.workSet);
    m_place->setText(details.provision.place);
    m_start->setDate(details.provision.start);
    m_times->setText(details.provision.times);
    m_reportTo->setText(details.provision.reportTo);
    m_note->setText(details.provision.note);
    setLength(details.halfDays);
}

void SupportSection::apply(SuspensionCase& suspensionCase) const
{
    SuspensionDetails& details = suspensionCase.suspension.details;
    details.workSet = m_work->text();
    details.provision = {m_place->text().trimmed(), m_start->date(), m_times->text().trimmed(),
                         m_reportTo->text().trimmed(), m_note->text().trimmed()};
}

void SupportSection::setReadOnly(bool readOnly)
{
    m_work->setReadOnly(readOnly);
    m_start->setEnabled(!readOnly);
    for (QLineEdit* edit : {m_place, m_times, m_reportTo, m_note}) {
        edit->setReadOnly(readOnly);
    }
}

} // namespace freshstart
