// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_key_card.h"

#include "core/base/clock.h"
#include "core/documents/recovery_sheet.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/print/print_service.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

RecoveryKeyCard::RecoveryKeyCard(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(new QLineEdit(this))
    , m_safe(new QCheckBox(tr("It is on paper and in the safe"), this))
    , m_print(primaryButton(tr("Print the key …"), u"printRecoveryKeyButton"_s, this))
    , m_done(plainButton(tr("Done: hide the key for good"), u"hideRecoveryKeyButton"_s, this))
{
    auto* card = new Card(tr("The recovery key"), this);
    m_key->setReadOnly(true);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* field = new Field(tr("Shown this once, and kept nowhere"), m_key,
                            u"newRecoveryKeyEdit"_s, card);
    field->setHint(tr("It opens the file when nobody remembers a password. Whoever has it can read "
                      "everything: paper in the school’s safe, no photograph, no file."));
    m_safe->setObjectName(u"recoveryKeySafeBox"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep);
    buttons->addWidget(m_print);
    buttons->addWidget(m_done);
    buttons->addStretch();
    card->body()->addWidget(field);
    card->body()->addWidget(m_safe);
    card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_print, &QPushButton::clicked, this,
            [this] { printOnPaper(m_context, this, paper(), {SubjectKind::School, 0}); });
    connect(m_safe, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_key->clear();
        hide();
        Q_EMIT putAway();
    });
    hide();
}

void RecoveryKeyCard::show(const QString& key)
{
    m_key->setText(key);
    m_safe->setChecked(false);
    m_done->setEnabled(false);
    QWidget::show();
}

bool RecoveryKeyCard::isWaiting() const
{
    return !m_key->text().isEmpty();
}

QWidget* RecoveryKeyCard::firstFocus() const
{
    return m_print;
}

std::vector<Document> RecoveryKeyCard::paper() const
{
    const auto school = m_context.workspace.school().load();
    return {recoverySheet({school ? school->name : QString(), m_key->text(),
                           QFileInfo(m_context.workspace.path()).fileName(),
                           m_context.clock.today()})};
}

} // namespace freshstart
