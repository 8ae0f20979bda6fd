// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protection_section.h"

#include "core/base/change_notifier.h"
#include "core/documents/error_text.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/new_password.h"
#include "ui/common/role_guard.h"
#include "ui/common/this_pc.h"
#include "ui/settings/password_form.h"
#include "ui/settings/people_card.h"
#include "ui/settings/recovery_key_card.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

ProtectionSection::ProtectionSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
{
    m_recovery = new RecoveryKeyCard(context, this);
    m_people = new PeopleCard(this);
    buildState();
    column()->addWidget(m_recovery);
    column()->addWidget(m_people);
    buildOwn();
    buildLocking();
    buildEnd();
    listen();
}

void ProtectionSection::buildState()
{
    m_stateCard = new Card(tr("Protection of the school’s file"), this);
    m_state = bodyLabel({}, m_stateCard);
    m_state->setObjectName(u"protectionState"_s);
    m_refusal = mutedLabel({}, m_stateCard);
    m_refusal->setObjectName(u"protectionRefusal"_s);
    m_plain = bodyLabel({}, m_stateCard);
    m_plain->setObjectName(u"plainCopies"_s);
    setTone(m_plain, Tone::Warning);
    m_message = bodyLabel({}, m_stateCard);
    m_message->setObjectName(u"protectionMessage"_s);
    m_message->hide();
    m_protect = new PasswordForm(u"protect"_s, tr("Protect the file …"), m_stateCard);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_state, m_refusal, m_message, m_plain, m_protect}) {
        m_stateCard->body()->addWidget(part);
    }
    column()->addWidget(m_stateCard);
}

void ProtectionSection::buildOwn()
{
    m_own = new Card(tr("Your own password"), this);
    m_old = new QLineEdit(m_own);
    m_old->setEchoMode(QLineEdit::Password);
    m_oldField = new Field(tr("The password until now"), m_old, u"oldPasswordEdit"_s, m_own);
    m_new = new NewPassword(u"own"_s, m_own);
    auto* change = plainButton(tr("Change the password"), u"changePasswordButton"_s, m_own);
    m_own->body()->addLayout(fieldRow({m_oldField, new QWidget(m_own)}));
    m_own->body()->addWidget(m_new);
    m_own->body()->addWidget(change, 0, Qt::AlignLeft);
    column()->addWidget(m_own);
    connect(change, &QPushButton::clicked, this, &ProtectionSection::changeOwn);
}

void ProtectionSection::buildLocking()
{
    m_locking = new Card(tr("Locking"), this);
    m_minutes = new QComboBox(m_locking);
    for (const int minutes : {2, 5, 10, 15, 30, 60}) {
        m_minutes->addItem(tr("after %1 minutes").arg(minutes), minutes);
    }
    m_minutes->addItem(tr("never by itself"), 0);
    auto* field = new Field(tr("Lock while nobody is there"), m_minutes, u"lockMinutesCombo"_s,
                            m_locking);
    field->setHint(tr("What is typed stays. Ctrl+L locks at once. Kept on this PC only."));
    m_locking->body()->addLayout(fieldRow({field, new QWidget(m_locking)}));
    column()->addWidget(m_locking);
    connect(m_minutes, &QComboBox::activated, this, [this] {
        setLockMinutes(m_minutes->currentData().toInt());
        Q_EMIT context().workspace.changes().schoolChanged();
    });
}

void ProtectionSection::buildEnd()
{
    m_end = new Card(tr("Without passwords again"), this);
    m_takeAway = plainButton(tr("Take the protection away …"), u"takeProtectionAwayButton"_s, m_end);
    m_end->body()->addWidget(
        bodyLabel(tr("Then anybody who gets at the file can read it, and roles are a courtesy."),
                  m_end));
    m_end->body()->addWidget(m_takeAway, 0, Qt::AlignLeft);
    column()->addWidget(m_end);
    connect(m_takeAway, &QPushButton::clicked, this, &ProtectionSection::takeAway);
}

void ProtectionSection::listen()
{
    connect(m_protect, &PasswordForm::asked, this, &ProtectionSection::protect);
    connect(m_people, &PeopleCard::addAsked, this, &ProtectionSection::add);
    connect(m_people, &PeopleCard::resetAsked, this, &ProtectionSection::reset);
    connect(m_people, &PeopleCard::removeAsked, this, &ProtectionSection::remove);
    connect(m_people, &PeopleCard::recoveryKeyAsked, this, &ProtectionSection::makeRecoveryKey);
    connect(m_recovery, &RecoveryKeyCard::putAway, this, &ProtectionSection::changed);
}

Result<void> ProtectionSection::load()
{
    const bool isProtected = context().workspace.protection().isProtected();
    showState(isProtected);
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(lockMinutes())));
    return showPeople();
}

void ProtectionSection::showState(bool isProtected)
{
    const QString refusal = refusalOf(context().workspace, Act::ManageProtection);
    m_state->setText(
        isProtected
            ? tr("The file is protected: it opens only for those below, each with their own "
                 "password, and its backups likewise.")
            : tr("The file is not protected: whoever gets at it, or at a stolen laptop, can read "
                 "everything. With passwords it shows nothing to others. Begin with the head or "
                 "the proprietor; the others are added afterwards. The program then gives you a "
                 "recovery key to print for the safe."));
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_protect->setVisible(!isProtected);
    m_protect->setRefusal(refusal);
    refuse(*m_takeAway, refusal);
    for (QWidget* part : std::initializer_list<QWidget*>{m_people, m_locking, m_end}) {
        part->setVisible(isProtected);
    }
    showPlainCopies();
}

/// Backups from before lie open beside the closed file: that is said, and never deleted unasked.
void ProtectionSection::showPlainCopies()
{
    ProtectionService& protection = context().workspace.protection();
    const auto copies =
        protection.isProtected() ? protection.plainCopies() : Result<QStringList>(QStringList());
    m_plain->setVisible(copies && !copies->isEmpty());
    if (!copies || copies->isEmpty()) {
        return;
    }
    QStringList folders;
    for (const QString& path : *copies) {
        folders << QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    }
    folders.removeDuplicates();
    const QString where = folders.join(u"; "_s);
    m_plain->setText(
        copies->size() == 1
            ? tr("A copy of the file from before can still be read by anybody. It lies in %1. Make "
                 "a backup now, look whether it is good, and then delete the old copy there.")
                  .arg(where)
            : tr("%1 copies of the file from before can still be read by anybody. They lie in %2. "
                 "Make a backup now, look whether it is good, and then delete the old copies there.")
                  .arg(QString::number(copies->size()), where));
}

Result<void> ProtectionSection::showPeople()
{
    Workspace& workspace = context().workspace;
    auto staff = workspace.school().staff();
    auto people = workspace.protection().people();
    if (!staff || !people) {
        return !staff ? staff.error() : people.error();
    }
    m_known = std::move(*people);
    m_people->show(
        {m_known, *staff, workspace.signIn().id(),
         refusalOf(workspace, Act::ManageProtection)});
    m_protect->offer(whoMayDo(*staff, Act::ManageProtection));
    m_own->setVisible(me().has_value());
    return {};
}

std::optional<ProtectedPerson> ProtectionSection::me() const
{
    const SignInService& signIn = context().workspace.signIn();
    const auto found = std::ranges::find_if(m_known, [&](const ProtectedPerson& one) {
        return signIn.proof() == Proof::Password && signIn.id() == one.staff;
    });
    return found == m_known.end() ? std::optional<ProtectedPerson>() : *found;
}

bool ProtectionSection::isChanged() const
{
    return m_recovery->isWaiting();
}

Result<void> ProtectionSection::save()
{
    return m_recovery->isWaiting() ? Result<void>(Error{ErrorCode::Invalid, {}, {}, {}})
                                   : Result<void>();
}

QString ProtectionSection::complaint(const Error& error) const
{
    return m_recovery->isWaiting()
               ? tr("The recovery key is still on the screen. Print it, put it into the safe, and "
                    "say so.")
               : Section::complaint(error);
}

QWidget* ProtectionSection::firstFocus() const
{
    return m_recovery->isWaiting() ? m_recovery->firstFocus() : nullptr;
}

} // namespace freshstart
