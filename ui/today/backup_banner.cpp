// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/backup_banner.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/records/backup_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

BackupBanner::BackupBanner(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("The school's records are not safely backed up"), this))
    , m_sentence(bodyLabel({}, m_card))
{
    setObjectName(u"backupBanner"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_sentence->setObjectName(u"backupWarning"_s);
    setTone(m_sentence, Tone::Warning);
    m_card->body()->addWidget(m_sentence);
    auto* backups = linkButton(tr("Backups"), u"openBackupsButton"_s, m_card);
    m_card->addToHeader(backups);
    connect(backups, &QPushButton::clicked, this, [this] { m_context.navigator.openBackups(); });
    connect(&context.workspace.changes(), &ChangeNotifier::backupsChanged, this,
            [this] { m_lookedOn.reset(); });
    setVisible(false);
}

void BackupBanner::refresh()
{
    const QDate today = m_context.clock.today();
    if (m_lookedOn == today) {
        return;
    }
    m_lookedOn = today;
    const auto state = m_context.workspace.backups().state();
    const bool warns = !state || state->isOld;
    if (warns) {
        m_sentence->setText(state ? backupWarning(state->lastGood, state->trouble,
                                                  m_context.clock.now())
                                  : sentenceFor(state.error()));
    }
    setVisible(warns);
}

} // namespace freshstart
