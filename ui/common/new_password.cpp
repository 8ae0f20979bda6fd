// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/new_password.h"

#include "core/documents/error_text.h"
#include "core/protection/password_rules.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

NewPassword::NewPassword(const QString& stem, QWidget* parent)
    : QWidget(parent)
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_firstField(new Field(tr("New password"), m_first, stem + u"PasswordEdit"_s, this))
    , m_againField(new Field(tr("The same again"), m_again, stem + u"PasswordAgainEdit"_s, this))
    , m_show(new QCheckBox(tr("Show what is typed"), this))
{
    m_firstField->setHint(tr("At least 12 letters, or four words that do not belong together."));
    m_show->setObjectName(stem + u"ShowBox"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addLayout(fieldRow({m_firstField, m_againField}));
    layout->addWidget(m_show);
    const auto hide = [this](bool shown) {
        for (QLineEdit* edit : {m_first, m_again}) {
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    };
    hide(false);
    connect(m_show, &QCheckBox::toggled, this, hide);
    connect(m_first, &QLineEdit::textEdited, m_firstField, &Field::clearIssue);
    connect(m_again, &QLineEdit::textEdited, m_againField, &Field::clearIssue);
}

QString NewPassword::password() const
{
    return m_first->text();
}

bool NewPassword::accept(const QString& signInName)
{
    m_firstField->clearIssue();
    m_againField->clearIssue();
    if (const auto good = checkNewPassword(m_first->text(), signInName); !good) {
        m_firstField->setIssue(sentenceFor(good.error()), Severity::Problem);
        m_first->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_first->text() != m_again->text()) {
        m_againField->setIssue(tr("This is not the same. Type it once more."), Severity::Problem);
        m_again->setFocus(Qt::OtherFocusReason);
        m_again->selectAll();
        return false;
    }
    return true;
}

void NewPassword::clear()
{
    m_first->clear();
    m_again->clear();
    m_firstField->clearIssue();
    m_againField->clearIssue();
    m_show->setChecked(false);
}

} // namespace freshstart
