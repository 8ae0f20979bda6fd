// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_card.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/new_password.h"
#include "ui/common/role_guard.h"
#include "ui/common/theme.h"
#include "ui/settings/password_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

PeopleCard::PeopleCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Who can open the file"), this))
    , m_add(new PasswordForm(u"addPerson"_s, tr("Let them sign in"), this))
    , m_addTitle(strongLabel(tr("Add somebody"), this))
{
    auto* adding = new Card(this);
    adding->body()->addWidget(m_addTitle);
    adding->body()->addWidget(m_add);
    adding->body()->addWidget(
        smallLabel(tr("Tell them the password in person; they change it here when they have signed "
                      "in."),
                   adding));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGap);
    layout->addWidget(m_card);
    layout->addWidget(buildReset());
    layout->addWidget(adding);
    auto* fresh = smallButton(tr("New recovery key …"), u"newRecoveryKeyButton"_s, m_card);
    m_card->addToHeader(fresh);
    connect(fresh, &QPushButton::clicked, this, &PeopleCard::recoveryKeyAsked);
    connect(m_add, &PasswordForm::asked, this, &PeopleCard::addAsked);
}

QWidget* PeopleCard::buildReset()
{
    auto* card = new Card(this);
    m_reset = card;
    m_resetTitle = strongLabel({}, card);
    m_resetPassword = new NewPassword(u"reset"_s, card);
    auto* set = plainButton(tr("Set the password"), u"resetPasswordButton"_s, card);
    auto* leave = plainButton(tr("Leave it"), u"leaveResetButton"_s, card);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep);
    buttons->addWidget(set);
    buttons->addWidget(leave);
    buttons->addStretch();
    card->body()->addWidget(m_resetTitle);
    card->body()->addWidget(m_resetPassword);
    card->body()->addLayout(buttons);
    card->hide();
    connect(set, &QPushButton::clicked, this, [this] {
        if (m_resetPassword->accept(m_resetting.name)) {
            Q_EMIT resetAsked(m_resetting, m_resetPassword->password());
        }
    });
    connect(leave, &QPushButton::clicked, this, &PeopleCard::forget);
    return card;
}

QString PeopleCard::whatTheyAre(const ProtectedPerson& person) const
{
    const auto member = std::ranges::find(m_shown.staff, person.staff, &StaffMember::id);
    if (member == m_shown.staff.end()) {
        return tr("does not work here any more");
    }
    const QString role = wording::role(member->role, {});
    const QString text = person.name == member->name
                             ? role
                             : tr("%1, signs in as “%2”").arg(role, person.name);
    return person.staff == m_shown.me ? tr("%1 · signed in now").arg(text) : text;
}

QWidget* PeopleCard::row(const ProtectedPerson& person)
{
    const auto member = std::ranges::find(m_shown.staff, person.staff, &StaffMember::id);
    const QString name = member != m_shown.staff.end() ? member->name : person.name;
    auto* box = new QWidget(m_card);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(bodyLabel(name, box));
    words->addWidget(smallLabel(whatTheyAre(person), box));
    const QString number = QString::number(person.staff.number);
    auto* reset = smallButton(tr("New password …"), u"resetPerson%1Button"_s.arg(number), box);
    auto* remove = smallButton(tr("Take out …"), u"removePerson%1Button"_s.arg(number), box);
    layout->addLayout(words, 1);
    for (QPushButton* button : {reset, remove}) {
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), name));
        refuse(*button, m_shown.refusal);
        layout->addWidget(button);
    }
    connect(reset, &QPushButton::clicked, this, [this, person] { startReset(person); });
    connect(remove, &QPushButton::clicked, this, [this, person] { Q_EMIT removeAsked(person); });
    return box;
}

void PeopleCard::show(const Shown& shown)
{
    m_shown = shown;
    m_card->clearRows();
    for (const ProtectedPerson& person : shown.people) {
        m_card->addRow(row(person));
    }
    std::vector<StaffMember> others;
    std::ranges::copy_if(shown.staff, std::back_inserter(others), [&](const StaffMember& member) {
        return std::ranges::find(shown.people, member.id, &ProtectedPerson::staff) ==
               shown.people.end();
    });
    m_addTitle->setText(others.empty() ? tr("Everybody who works here can sign in.")
                                       : tr("Add somebody"));
    m_add->offer(others);
    m_add->setRefusal(shown.refusal);
    refuse(*findChild<QPushButton*>(u"newRecoveryKeyButton"_s), shown.refusal);
    if (!shown.refusal.isEmpty()) {
        m_reset->hide();
    }
}

void PeopleCard::startReset(const ProtectedPerson& person)
{
    m_resetting = person;
    m_resetTitle->setText(tr("A new password for %1").arg(person.name));
    m_resetPassword->clear();
    m_reset->show();
    if (QWidget* first = m_reset->findChild<QWidget*>(u"resetPasswordEdit"_s)) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void PeopleCard::forget()
{
    m_add->clear();
    m_resetPassword->clear();
    m_reset->hide();
}

} // namespace freshstart
