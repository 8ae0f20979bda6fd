// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/who_card.h"

#include "core/base/change_notifier.h"
#include "core/documents/role_text.h"
#include "core/records/history_service.h"
#include "core/school/sign_in_service.h"
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
    m_field = new Field(tr("Who works at this PC"), m_who, u"whoAtPcCombo"_s, card);
    card->body()->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_who, &QComboBox::currentIndexChanged, this, &WhoCard::choose);
}

void WhoCard::choose()
{
    rememberWho(m_who->currentText(), StaffId{m_who->currentData().toLongLong()},
                m_context.workspace);
    sayWhatFollows();
    Q_EMIT m_context.workspace.changes().schoolChanged(); // pages look again at who may do what
}

void WhoCard::sayWhatFollows()
{
    const auto who = m_context.workspace.signIn().who();
    const QString kept = tr("Stands in the history of whatever is changed here.");
    m_field->setHint(who ? kept + u' ' + whoInWords(*who) : kept);
}

void WhoCard::offer(const std::vector<StaffMember>& staff)
{
    const QSignalBlocker quiet(m_who);
    SignInService& signIn = m_context.workspace.signIn();
    m_who->clear();
    m_who->addItem(tr("Nobody in particular"), qint64{0});
    for (const StaffMember& member : staff) {
        if (member.active) {
            m_who->addItem(member.name, member.id.number);
        }
    }
    const int place = m_who->findData(signIn.id().value_or(StaffId{}).number);
    m_who->setCurrentIndex(std::max(0, place));
    if (place < 0) {
        signIn.signOut(); // somebody who has left: who is shown is who is recorded
    }
    m_who->setEnabled(!signIn.isProven());
    m_context.workspace.history().setWho(place > 0 ? m_who->currentText() : QString());
    sayWhatFollows();
}

} // namespace freshstart
