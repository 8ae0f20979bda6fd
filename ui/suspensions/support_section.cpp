// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/support_section.h"

#include "ui/common/text_area.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

SupportSection::SupportSection(QWidget* parent)
    : FormSection(tr("Learning while out of school"), parent)
    , m_work(new TextArea(this))
{
    m_work->setLines(2, 6);
    card()->body()->addWidget(
        addField(tr("Work for the first five school days, and how it is marked"), m_work,
                 u"work_set"_s, u"workSetEdit"_s));
    connect(m_work, &QPlainTextEdit::textChanged, this, &FormSection::changed);
}

void SupportSection::show(const SuspensionCase& suspensionCase)
{
    m_work->setText(suspensionCase.suspension.details.workSet);
}

void SupportSection::apply(SuspensionCase& suspensionCase) const
{
    suspensionCase.suspension.details.workSet = m_work->text();
}

void SupportSection::setReadOnly(bool readOnly)
{
    m_work->setReadOnly(readOnly);
}

} // namespace freshstart
