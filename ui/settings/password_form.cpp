// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/password_form.h"

#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/new_password.h"
#include "ui/common/role_guard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

PasswordForm::PasswordForm(const QString& stem, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_who(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_nameField(new Field(tr("Signs in as"), m_name, stem + u"NameEdit"_s, this))
    , m_password(new NewPassword(stem, this))
    , m_do(plainButton(action, stem + u"Button"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addLayout(
        fieldRow({new Field(tr("Who"), m_who, stem + u"WhoCombo"_s, this), m_nameField}));
    layout->addWidget(m_password);
    layout->addWidget(m_do, 0, Qt::AlignLeft);
    connect(m_who, &QComboBox::currentIndexChanged, this,
            [this] { m_name->setText(m_who->currentText()); });
    connect(m_name, &QLineEdit::textEdited, m_nameField, &Field::clearIssue);
    connect(m_do, &QPushButton::clicked, this, &PasswordForm::ask);
}

void PasswordForm::offer(const std::vector<StaffMember>& staff)
{
    if (staff == m_staff) {
        return; // what is being typed stays
    }
    m_staff = staff;
    const qint64 before = m_who->currentData().toLongLong();
    m_who->clear();
    for (const StaffMember& member : staff) {
        m_who->addItem(member.name, member.id.number);
    }
    m_who->setCurrentIndex(staff.empty() ? -1 : std::max(0, m_who->findData(before)));
    setEnabled(!staff.empty());
}

void PasswordForm::setRefusal(const QString& reason)
{
    refuse(*m_do, reason);
}

void PasswordForm::clear()
{
    m_password->clear();
    m_nameField->clearIssue();
}

void PasswordForm::ask()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_nameField->setIssue(tr("Say by which name they sign in."), Severity::Problem);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_password->accept(name)) {
        Q_EMIT asked({StaffId{m_who->currentData().toLongLong()}, name}, m_password->password());
    }
}

} // namespace freshstart
