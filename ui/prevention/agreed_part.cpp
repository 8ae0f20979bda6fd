// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/agreed_part.h"

#include "ui/common/card.h"
#include "ui/common/text_area.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

AgreedPart::AgreedPart(FieldSet& fields, QWidget* parent)
    : PreventionPart(tr("Summary of the plan"), fields, parent)
    , m_summary(new TextArea(card()))
    , m_held(new QCheckBox(tr("The meeting has been held"), card()))
{
    m_summary->setLines(5, 24);
    auto* field = addField(tr("How the student’s needs will be met better"), m_summary,
                           u"plan_summary"_s, u"planSummaryEdit"_s);
    field->setHint(tr("Printed on Appendix A, above the signatures. A long summary goes on over "
                      "the next page."));
    body()->addWidget(field);
    m_held->setObjectName(u"heldCheck"_s);
    body()->addWidget(m_held);
    connect(m_held, &QCheckBox::clicked, this, [this](bool held) {
        if (held) {
            Q_EMIT heldTicked();
        }
    });
    listenTo(m_held);
}

void AgreedPart::fill(const PreventionDetails& details)
{
    m_summary->setText(details.planSummary);
    m_held->setChecked(details.held);
}

void AgreedPart::read(PreventionDetails& details) const
{
    details.planSummary = m_summary->text();
    details.held = m_held->isChecked();
}

} // namespace freshstart
