// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done about passwords; each of it writes the whole file anew.
#include "core/base/change_notifier.h"
#include "core/documents/error_text.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"
#include "ui/common/background.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/new_password.h"
#include "ui/common/prompter.h"
#include "ui/common/this_pc.h"
#include "ui/common/who_at_pc.h"
#include "ui/settings/password_form.h"
#include "ui/settings/people_card.h"
#include "ui/settings/protection_section.h"
#include "ui/settings/recovery_key_card.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freshstart {

/// The window is drawn while passwords are hashed.
template<class Work>
auto ProtectionSection::working(const QString& words, Work work)
{
    ProtectionService& protection = context().workspace.protection();
    protection.setBeside(runUnseen);
    auto made = workWaiting(this, words, [&] { return work(protection); });
    protection.setBeside({});
    return made;
}

void ProtectionSection::protect(const ProtectedPerson& person, const QString& password)
{
    if (!context().prompter.confirm(
            this, tr("Protect the file?"),
            tr("From now on the file opens only with a password or the recovery key. If all "
               "passwords are forgotten and the key is lost, nobody can open it again, and no "
               "backup made from now on either. Every PC that uses the file needs this version of "
               "Fresh Start."),
            tr("Protect the file"))) {
        return;
    }
    Workspace& workspace = context().workspace;
    const auto made = working(tr("Protecting the file …"), [&](ProtectionService& protection) {
        return protection.protect(person, password);
    });
    if (!made) {
        done(made.error(), {});
        return;
    }
    workspace.signIn().signIn(person.staff, Proof::Password);
    rememberSignInName(person.name);
    applyRememberedWho(workspace);
    m_protect->clear();
    m_recovery->show(made->recoveryKey);
    done({}, tr("The file is protected. Print the recovery key now; then add the others."));
    m_recovery->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ProtectionSection::add(const ProtectedPerson& person, const QString& password)
{
    done(working(tr("Adding %1 …").arg(person.name),
                 [&](ProtectionService& protection) {
                     return protection.addPerson(person, password);
                 }),
         tr("%1 can sign in now.").arg(person.name));
}

void ProtectionSection::reset(const ProtectedPerson& person, const QString& password)
{
    done(working(tr("Setting the password …"),
                 [&](ProtectionService& protection) {
                     return protection.resetPassword(person.staff, password);
                 }),
         tr("%1 signs in with the new password from now on.").arg(person.name));
}

void ProtectionSection::remove(const ProtectedPerson& person)
{
    if (!context().prompter.confirm(
            this, tr("Take %1 out?").arg(person.name),
            tr("%1 cannot open the file any more. It gets a new key for that; a copy that they "
               "took with them before still opens with their password.")
                .arg(person.name),
            tr("Take them out"))) {
        return;
    }
    done(working(tr("Taking %1 out …").arg(person.name),
                 [&](ProtectionService& protection) {
                     return protection.removePerson(person.staff);
                 }),
         tr("%1 cannot open the file any more.").arg(person.name));
}

void ProtectionSection::changeOwn()
{
    const auto mine = me();
    if (!mine || !m_new->accept(mine->name)) {
        return;
    }
    m_oldField->clearIssue();
    const auto changed = working(tr("Changing the password …"), [&](ProtectionService& protection) {
        return protection.changePassword(mine->name, m_old->text(), m_new->password());
    });
    if (!changed && changed.error().code == ErrorCode::WrongPassword) {
        m_oldField->setIssue(tr("This is not your password until now."), Severity::Problem);
        m_old->setFocus(Qt::OtherFocusReason);
        m_old->selectAll();
        return;
    }
    m_old->clear();
    m_new->clear();
    done(changed, tr("Your password has been changed."));
}

void ProtectionSection::makeRecoveryKey()
{
    if (!context().prompter.confirm(
            this, tr("A new recovery key?"),
            tr("The key on paper opens this file no more after that, only copies made before. The "
               "new one is shown once."),
            tr("Make a new key"))) {
        return;
    }
    const auto made = working(tr("Making a new key …"), [](ProtectionService& protection) {
        return protection.newRecoveryKey();
    });
    if (made) {
        m_recovery->show(*made);
    }
    done(made ? Result<void>() : Result<void>(made.error()),
         tr("Print the new key, put it into the safe, and shred the old sheet."));
    if (made) {
        m_recovery->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void ProtectionSection::takeAway()
{
    if (!context().prompter.confirm(
            this, tr("Take the protection away?"),
            tr("Afterwards anybody who gets at the file can read every record in it, without a "
               "password. Backups made until now stay protected."),
            tr("Take the protection away"))) {
        return;
    }
    Workspace& workspace = context().workspace;
    const auto taken =
        working(tr("Taking the protection away …"),
                [](ProtectionService& protection) { return protection.takeAway(); });
    if (taken) {
        workspace.signIn().forgetProof();
    }
    done(taken, tr("The file opens without a password now."));
}

void ProtectionSection::done(const Result<void>& result, const QString& success)
{
    m_message->setText(result ? success : sentenceFor(result.error()));
    setTone(m_message, result ? Tone::Good : Tone::Alert);
    m_message->show();
    if (!result) {
        return;
    }
    m_people->forget();
    if (const auto loaded = load(); !loaded) {
        m_message->setText(sentenceFor(loaded.error()));
        setTone(m_message, Tone::Alert);
    }
    Q_EMIT changed();
    Q_EMIT context().workspace.changes().schoolChanged(); // who may do what, whether it can be locked
}

} // namespace freshstart
