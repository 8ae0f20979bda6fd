// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_card.h"

#include "core/documents/backup_text.h"
#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString counted(const RecordCount& count)
{
    return count.newest ? RestoreCard::tr("%1, the last on %2")
                              .arg(count.number)
                              .arg(momentInWords(count.newest->toLocalTime()))
                        : QString::number(count.number);
}

void addCounted(QStringList& words, int number, const QString& one, const QString& many)
{
    if (number > 0) {
        words << (number == 1 ? one : many.arg(number));
    }
}

} // namespace

RestoreCard::RestoreCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Restore"), this))
    , m_loss(bodyLabel({}, m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_loss->setObjectName(u"restoreLoss"_s);
    setTone(m_loss, Tone::Warning);
    m_table = new QWidget(m_card);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kCard);
    auto* buttons = new QHBoxLayout;
    auto* restore = smallButton(tr("Put this backup in place"), u"restoreNowButton"_s, m_card);
    auto* cancel = smallButton(tr("Leave everything as it is"), u"restoreCancelButton"_s, m_card);
    buttons->addWidget(restore);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_loss);
    m_card->body()->addLayout(buttons);
    connect(restore, &QPushButton::clicked, this, &RestoreCard::accepted);
    connect(cancel, &QPushButton::clicked, this, &RestoreCard::rejected);
    setVisible(false);
}

void RestoreCard::addRow(const QString& kind, const RestorePreview& preview,
                         RecordCount SchoolCounts::*member)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(strongLabel(kind, m_table), row, 0);
    m_grid->addWidget(bodyLabel(counted(preview.now.*member), m_table), row, 1);
    m_grid->addWidget(bodyLabel(counted(preview.then.*member), m_table), row, 2);
}

void RestoreCard::fill(const QString& what, const RestorePreview& preview)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_card->setTitle(tr("Restore: %1").arg(what));
    m_grid->addWidget(mutedLabel(tr("Now"), m_table), 0, 1);
    m_grid->addWidget(mutedLabel(tr("In the backup"), m_table), 0, 2);
    m_grid->setColumnStretch(2, 1);
    addRow(tr("Students"), preview, &SchoolCounts::students);
    addRow(tr("Suspensions"), preview, &SchoolCounts::suspensions);
    addRow(tr("Meetings"), preview, &SchoolCounts::meetings);
    addRow(tr("Documents"), preview, &SchoolCounts::documents);
    const QString loss = lossInWords(preview.lost);
    m_loss->setText(loss.isEmpty()
                        ? tr("Nothing of these was added or changed since the backup.")
                        : tr("Added or changed since the backup, and lost with it: %1. The school as "
                             "it is now is backed up first, so that this can be undone.")
                              .arg(loss));
    setVisible(true);
}

QString RestoreCard::lossInWords(const SchoolCounts& lost)
{
    QStringList words;
    addCounted(words, lost.students.number, tr("1 student"), tr("%1 students"));
    addCounted(words, lost.suspensions.number, tr("1 suspension"), tr("%1 suspensions"));
    addCounted(words, lost.meetings.number, tr("1 meeting"), tr("%1 meetings"));
    addCounted(words, lost.documents.number, tr("1 document"), tr("%1 documents"));
    return wording::joined(words);
}

} // namespace freshstart
