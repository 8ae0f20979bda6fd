// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protection_section.h"

#include "core/records/backup_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/protected_desk.h"
#include "tests/support/widget_check.h"
#include "ui/common/this_pc.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct SectionDesk : ProtectedDesk {
    std::unique_ptr<ProtectionSection> section;

    void open()
    {
        section = std::make_unique<ProtectionSection>(context(), nullptr);
        need(section->load());
        section->show();
    }
    void typePassword(const QString& stem, const QString& password)
    {
        type(*section, stem + u"PasswordEdit"_s, password);
        type(*section, stem + u"PasswordAgainEdit"_s, password);
    }
    [[nodiscard]] QString said() const
    {
        return part<QLabel>(*section, u"protectionMessage"_s).text();
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        return part<QWidget>(*section, name).isVisible();
    }
    [[nodiscard]] int people() const
    {
        return static_cast<int>(need(workspace->protection().people()).size());
    }
};

} // namespace

TEST_CASE("Protecting the file: the head, a password, and a key for the safe", "[ui][protection]")
{
    SectionDesk desk;
    desk.open();
    CHECK(part<QLabel>(*desk.section, u"protectionState"_s)
              .text()
              .startsWith(u"The file is not protected"_s));
    const auto& who = part<QComboBox>(*desk.section, u"protectWhoCombo"_s);
    REQUIRE(who.count() == 1); // those who may see to passwords afterwards
    CHECK(who.currentText() == u"Mrs J. Hart"_s);
    CHECK(part<QLineEdit>(*desk.section, u"protectNameEdit"_s).text() == u"Mrs J. Hart"_s);
    desk.typePassword(u"protect"_s, u"short"_s);
    press(*desk.section, u"protectButton"_s);
    CHECK_FALSE(desk.workspace->protection().isProtected());
    desk.typePassword(u"protect"_s, ProtectedDesk::kHeadPassword);
    type(*desk.section, u"protectPasswordAgainEdit"_s, u"something else"_s);
    press(*desk.section, u"protectButton"_s);
    CHECK_FALSE(desk.workspace->protection().isProtected());
    desk.typePassword(u"protect"_s, ProtectedDesk::kHeadPassword);
    desk.prompter.agrees = false;
    press(*desk.section, u"protectButton"_s);
    CHECK_FALSE(desk.workspace->protection().isProtected());
    CHECK(desk.prompter.asked.last().contains(u"nobody can open it again"_s));

    desk.prompter.agrees = true;
    press(*desk.section, u"protectButton"_s);
    CHECK(desk.workspace->protection().isProtected());
    CHECK(desk.workspace->signIn().id() == desk.head);
    CHECK(desk.workspace->signIn().isProven());
    CHECK(rememberedSignInName() == u"Mrs J. Hart"_s);
    const QString key = part<QLineEdit>(*desk.section, u"newRecoveryKeyEdit"_s).text();
    CHECK(key.size() > 30);
    CHECK(need(signInWithRecoveryKey(desk.path, key)).byRecoveryKey);
    CHECK(part<QLineEdit>(*desk.section, u"protectPasswordEdit"_s).text().isEmpty());
    // Until it is on paper, Settings do not let go of it.
    CHECK(desk.section->isChanged());
    CHECK_FALSE(desk.section->save());
    CHECK_FALSE(part<QPushButton>(*desk.section, u"hideRecoveryKeyButton"_s).isEnabled());
    press(*desk.section, u"recoveryKeySafeBox"_s);
    press(*desk.section, u"hideRecoveryKeyButton"_s);
    CHECK_FALSE(desk.section->isChanged());
    CHECK(part<QLineEdit>(*desk.section, u"newRecoveryKeyEdit"_s).text().isEmpty());
    CHECK(namelessInputs(*desk.section) == QStringList());
    CHECK(unreachableInputs(*desk.section) == QStringList());
}

TEST_CASE("The head adds people, gives new passwords and takes people out", "[ui][protection]")
{
    SectionDesk desk;
    desk.protect();
    const StaffId lead = desk.add(u"Ms R. Quill"_s, StaffRole::Lead);
    desk.open();
    pick(*desk.section, u"addPersonWhoCombo"_s, u"Ms R. Quill"_s);
    desk.typePassword(u"addPerson"_s, u"four plain words here"_s);
    press(*desk.section, u"addPersonButton"_s);
    CHECK(desk.said() == u"Ms R. Quill can sign in now."_s);
    CHECK(desk.people() == 3);
    CHECK(need(signIn(desk.path, u"Ms R. Quill"_s, u"four plain words here"_s)).staff == lead);

    press(*desk.section, u"resetPerson%1Button"_s.arg(lead.number));
    CHECK(desk.isShown(u"resetPasswordEdit"_s));
    desk.typePassword(u"reset"_s, u"another four words again"_s);
    press(*desk.section, u"resetPasswordButton"_s);
    CHECK_FALSE(signIn(desk.path, u"Ms R. Quill"_s, u"four plain words here"_s));
    CHECK(signIn(desk.path, u"Ms R. Quill"_s, u"another four words again"_s));

    press(*desk.section, u"removePerson%1Button"_s.arg(lead.number));
    CHECK(desk.prompter.asked.last().contains(u"a copy that they took with them"_s));
    CHECK(desk.people() == 2);
    CHECK_FALSE(signIn(desk.path, u"Ms R. Quill"_s, u"another four words again"_s));
    // The last one stays: nobody could open the file.
    press(*desk.section, u"removePerson%1Button"_s.arg(desk.office.number));
    press(*desk.section, u"removePerson%1Button"_s.arg(desk.head.number));
    CHECK(desk.people() == 1);
    CHECK(desk.said().startsWith(u"Nobody could sign in any more."_s));
}

TEST_CASE("The office changes its own password and nothing else about protection",
          "[ui][protection][roles]")
{
    SectionDesk desk;
    desk.protect();
    desk.workspace->signIn().signIn(desk.office, Proof::Password);
    desk.open();
    CHECK(part<QLabel>(*desk.section, u"protectionRefusal"_s).text().contains(u"Ask Mrs J. Hart"_s));
    for (const QString& name :
         {u"addPersonButton"_s, u"takeProtectionAwayButton"_s, u"newRecoveryKeyButton"_s,
          u"removePerson%1Button"_s.arg(desk.head.number)}) {
        INFO(name.toStdString());
        CHECK_FALSE(part<QPushButton>(*desk.section, name).isEnabled());
    }
    CHECK(desk.workspace->protection().takeAway().error().code == ErrorCode::NotAllowed);
    CHECK(desk.workspace->protection().removePerson(desk.head).error().code ==
          ErrorCode::NotAllowed);
    type(*desk.section, u"oldPasswordEdit"_s, u"not this one"_s);
    desk.typePassword(u"own"_s, u"harbour violin seven clouds"_s);
    press(*desk.section, u"changePasswordButton"_s);
    CHECK_FALSE(signIn(desk.path, u"Mr L. Osei"_s, u"harbour violin seven clouds"_s));
    type(*desk.section, u"oldPasswordEdit"_s, ProtectedDesk::kOfficePassword);
    press(*desk.section, u"changePasswordButton"_s);
    CHECK(desk.said() == u"Your password has been changed."_s);
    CHECK(signIn(desk.path, u"Mr L. Osei"_s, u"harbour violin seven clouds"_s));
}

TEST_CASE("A new recovery key makes the old one worthless", "[ui][protection]")
{
    SectionDesk desk;
    const QString old = desk.protect();
    desk.open();
    press(*desk.section, u"newRecoveryKeyButton"_s);
    const QString key = part<QLineEdit>(*desk.section, u"newRecoveryKeyEdit"_s).text();
    CHECK(key != old);
    CHECK(signInWithRecoveryKey(desk.path, old).error().code == ErrorCode::RecoveryKeyOfAnother);
    CHECK(need(signInWithRecoveryKey(desk.path, key)).byRecoveryKey);
}

TEST_CASE("Backups from before are named, and protection can be taken away again",
          "[ui][protection]")
{
    SectionDesk desk;
    static_cast<void>(need(desk.workspace->backups().backUp(BackupReason::Asked)));
    desk.protect();
    desk.open();
    CHECK(desk.isShown(u"plainCopies"_s));
    CHECK(part<QLabel>(*desk.section, u"plainCopies"_s)
              .text()
              .contains(u"can still be read by anybody"_s));
    press(*desk.section, u"takeProtectionAwayButton"_s);
    CHECK_FALSE(desk.workspace->protection().isProtected());
    CHECK_FALSE(desk.workspace->signIn().isProven());
    CHECK(desk.workspace->signIn().id() == desk.head); // a courtesy again
    CHECK_FALSE(desk.isShown(u"takeProtectionAwayButton"_s));
    CHECK(desk.isShown(u"protectButton"_s));
}

TEST_CASE("After how many minutes to lock is kept on this PC", "[ui][protection]")
{
    setLockMinutes(kUsualLockMinutes);
    SectionDesk desk;
    desk.protect();
    desk.open();
    const auto& minutes = part<QComboBox>(*desk.section, u"lockMinutesCombo"_s);
    CHECK(minutes.currentText() == u"after 10 minutes"_s);
    pick(*desk.section, u"lockMinutesCombo"_s, u"never by itself"_s);
    CHECK(lockMinutes() == 0);
    setLockMinutes(kUsualLockMinutes);
}
