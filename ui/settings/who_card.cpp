// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/who_card.h"

#include "core/records/history_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/who_at_pc.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

WhoCard::WhoCard(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_who(new QComboBox(this))
{
    auto* card = new Card(tr("This PC"), this);
    auto* field = new Field(tr("Who works at this PC"), m_who, u"whoAtPcCombo"_s, card);
    field->setHint(tr("Stands in the history of whatever is changed here. Kept on this PC only."));
    card->body()->addWidget(field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        rememberWho(m_who->currentData().toString());
        m_context.workspace.history().setWho(m_who->currentData().toString());
    });
}

void WhoCard::offer(const std::vector<StaffMember>& staff)
{
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Nobody in particular"), QString());
    for (const StaffMember& member : staff) {
        if (member.active) {
            m_who->addItem(member.name, member.name);
        }
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(m_context.workspace.history().who())));
    // Somebody who has left or is called otherwise now: who is shown is who is recorded.
    m_context.workspace.history().setWho(m_who->currentData().toString());
}

} // namespace freshstart
