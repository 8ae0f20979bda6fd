// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/unlock_dialog.h"

#include "ui/common/labels.h"
#include "ui/common/measure.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {


} // namespace

UnlockDialog::UnlockDialog(const QString& fileName, const QString& name, Unlock unlock,
                           QWidget* parent)
    : QDialog(parent)
    , m_form(new UnlockForm(std::move(unlock), name, this))
{
    setWindowTitle(tr("Sign in — Fresh Start"));
    setMinimumWidth(lettersWide(*this, letters::kDialog));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(strongLabel(tr("The school’s file is protected"), this));
    layout->addWidget(mutedLabel(fileName, this));
    layout->addWidget(m_form);
    layout->addWidget(divider(this));
    auto* another = plainButton(tr("Open another file …"), u"anotherFileButton"_s, this);
    auto* quit = plainButton(tr("Quit"), u"quitButton"_s, this);
    for (QPushButton* button : {another, quit}) {
        button->setAutoDefault(false); // Enter opens
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(another);
    buttons->addStretch();
    buttons->addWidget(quit);
    layout->addLayout(buttons);
    connect(another, &QPushButton::clicked, this, [this] {
        if (!m_form->isBusy()) {
            done(AnotherFile);
        }
    });
    connect(quit, &QPushButton::clicked, this, &UnlockDialog::reject);
    connect(m_form, &UnlockForm::opened, this, [this](const LetIn& letIn, bool byRecoveryKey) {
        m_letIn = letIn;
        m_byRecoveryKey = byRecoveryKey;
        accept();
    });
    m_form->start();
}

void UnlockDialog::reject()
{
    if (!m_form->isBusy()) {
        QDialog::reject();
    }
}

} // namespace freshstart
