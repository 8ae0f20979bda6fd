// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/protection_service.h"

#include "core/records/history_service.h"
#include "core/records/restore_service.h"
#include "core/storage/engine_layers.h"
#include "tests/core/records/protected_desk.h"
#include "tests/core/storage/sealed_folder.h"

#include <QFile>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString backUp(ProtectedDesk& desk)
{
    return need(desk.school->backups().backUp(BackupReason::Asked)).path;
}

bool holdsNames(const ProtectedDesk& desk)
{
    const QByteArray all = everythingIn(desk.folder.path());
    return all.contains("Quillfeather") || all.contains("Wobbleton") || all.contains("Sharma") ||
           all.contains("Kowalski") || all.contains("SQLite format");
}

} // namespace

TEST_CASE("A school's file is protected and opens with the password only", "[protection][service]")
{
    ProtectedDesk desk;
    CHECK(desk.protection().isProtected());
    CHECK(need(desk.protection().people()) ==
          std::vector<ProtectedPerson>{{desk.head, desk.headName}});
    CHECK(desk.made.plainCopies.isEmpty());
    CHECK(desk.students() == 2);
    CHECK_FALSE(holdsNames(desk));

    desk.lock();
    CHECK(isProtectedSchool(desk.path));
    CHECK(needsSignIn(desk.path));
    CHECK(refusal(desk.tryOpen()).code == ErrorCode::NeedsPassword);
    CHECK(desk.whyNot(desk.headName, u"otter lamp sky  do!"_s) == ErrorCode::WrongPassword);
    CHECK(desk.whyNot(u"Nobody"_s, desk.headWord) == ErrorCode::WrongPassword);
    CHECK(desk.whyNot(desk.headName, {}) == ErrorCode::WrongPassword);

    const SignedIn who = need(signIn(desk.path, u" a.  SHARMA "_s, desk.headWord));
    CHECK(who.staff == desk.head);
    CHECK(who.name == desk.headName);
    CHECK_FALSE(who.byRecoveryKey);
    CHECK_FALSE(needsSignIn(desk.path));
    desk.school = need(desk.tryOpen());
    CHECK(desk.students() == 2);
}

TEST_CASE("What is done in a protected file is kept, noted and backed up protected",
          "[protection][service]")
{
    ProtectedDesk desk;
    desk.add(u"Third"_s);
    const QString backup = backUp(desk);
    CHECK(isProtectedFile(backup));
    desk.later(1);
    desk.add(u"Fourth"_s);
    CHECK_FALSE(holdsNames(desk));
    CHECK(need(desk.school->restoring().preview(backup)).lost.students.number == 1);
    need(desk.school->restoring().restore(backup));
    CHECK(desk.protection().isProtected());
    CHECK(desk.students() == 3);
    desk.add(u"Fifth"_s); // the history goes on
    CHECK_FALSE(need(desk.school->history().check()).broken);
    CHECK_FALSE(holdsNames(desk));
    desk.lock();
    desk.open(desk.headName, desk.headWord);
    CHECK(desk.students() == 4);
}

TEST_CASE("The recovery key opens the file, mistyped and foreign ones are told apart",
          "[protection][service]")
{
    ProtectedDesk desk;
    QString first;
    {
        ProtectedDesk other;
        first = other.made.recoveryKey;
    }
    desk.lock();
    CHECK(refusal(signInWithRecoveryKey(desk.path, first)).code == ErrorCode::RecoveryKeyOfAnother);
    CHECK(refusal(signInWithRecoveryKey(desk.path, u"7K3QF"_s)).code == ErrorCode::RecoveryKeyMistyped);
    const SignedIn who = need(signInWithRecoveryKey(desk.path, desk.made.recoveryKey.toLower()));
    CHECK(who.byRecoveryKey);
    CHECK_FALSE(who.staff);
    desk.school = need(desk.tryOpen());
    CHECK(desk.students() == 2);
    desk.school->signIn().signIn(desk.head, Proof::Password);

    const QString newer = need(desk.protection().newRecoveryKey());
    desk.lock();
    CHECK(refusal(signInWithRecoveryKey(desk.path, desk.made.recoveryKey)).code ==
          ErrorCode::RecoveryKeyOfAnother);
    CHECK(signInWithRecoveryKey(desk.path, newer));
}

TEST_CASE("People are added, get new passwords and are removed", "[protection][service]")
{
    ProtectedDesk desk;
    need(desk.protection().addPerson({desk.office, desk.officeName}, desk.officeWord));
    CHECK(need(desk.protection().people()).size() == 2);
    CHECK(refusal(desk.protection().addPerson({desk.office, u"Another name"_s}, desk.officeWord)).code ==
          ErrorCode::Duplicate);
    CHECK(refusal(desk.protection().addPerson({StaffId{99}, u"b. kowalski"_s}, desk.officeWord)).code ==
          ErrorCode::Duplicate);
    CHECK(refusal(desk.protection().addPerson({StaffId{99}, u"New"_s}, u"short"_s)).code ==
          ErrorCode::WeakPassword);
    const QString before = backUp(desk);

    // The office changes its own, and needs the old one for it.
    CHECK(refusal(desk.protection().changePassword(desk.officeName, u"not it, really"_s,
                                                   u"four words of mine"_s)).code == ErrorCode::WrongPassword);
    need(desk.protection().changePassword(desk.officeName, desk.officeWord, u"four words of mine"_s));
    // The head gives them another.
    need(desk.protection().resetPassword(desk.office, u"five words for the office"_s));
    desk.lock();
    CHECK(desk.whyNot(desk.officeName, desk.officeWord) == ErrorCode::WrongPassword);
    CHECK(desk.whyNot(desk.officeName, u"four words of mine"_s) == ErrorCode::WrongPassword);
    desk.open(desk.officeName, u"five words for the office"_s);
    CHECK(desk.students() == 2);
    CHECK(refusal(desk.protection().removePerson(desk.head)).code == ErrorCode::NotAllowed);

    desk.lock();
    desk.open(desk.headName, desk.headWord);
    need(desk.protection().removePerson(desk.office));
    CHECK(refusal(desk.protection().removePerson(desk.office)).code == ErrorCode::NotFound);
    CHECK(refusal(desk.protection().removePerson(desk.head)).code == ErrorCode::LastPerson);
    CHECK(need(desk.protection().people()).size() == 1);
    CHECK(need(desk.school->history().latest(1)).front().reason ==
          u"B. Kowalski cannot sign in any more"_s);
    CHECK_FALSE(holdsNames(desk));
    desk.lock();
    CHECK(desk.whyNot(desk.officeName, u"five words for the office"_s) == ErrorCode::WrongPassword);
    CHECK(signInWithRecoveryKey(desk.path, desk.made.recoveryKey)); // needs no new print

    // Backups from before open for who may open the file now, without asking again.
    desk.lock();
    desk.open(desk.headName, desk.headWord);
    CHECK(need(desk.school->restoring().preview(before)).then.students.number == 2);
    CHECK_FALSE(need(desk.school->history().check()).broken);
}

TEST_CASE("An old backup does not bring back who was removed since", "[protection][service]")
{
    ProtectedDesk desk;
    need(desk.protection().addPerson({desk.office, desk.officeName}, desk.officeWord));
    const QString before = backUp(desk);
    need(desk.protection().removePerson(desk.office));
    const QString between = backUp(desk);
    need(desk.school->restoring().restore(before));
    CHECK(need(desk.protection().people()).size() == 1);
    CHECK_FALSE(holdsNames(desk));
    desk.lock();
    CHECK(desk.whyNot(desk.officeName, desk.officeWord) == ErrorCode::WrongPassword);
    desk.open(desk.headName, desk.headWord);
    CHECK(desk.students() == 2);
    CHECK(desk.school->restoring().preview(before));
    CHECK(desk.school->restoring().preview(between));
    // So it is with a file that nobody has open.
    desk.lock();
    REQUIRE(signIn(desk.path, desk.headName, desk.headWord));
    REQUIRE(desk.tryOpen()); // learns the keys of before
    desk.school.reset();
    need(restoreSchool(before, desk.path, desk.clock));
    desk.lock();
    CHECK(desk.whyNot(desk.officeName, desk.officeWord) == ErrorCode::WrongPassword);
    desk.open(desk.headName, desk.headWord);
    CHECK_FALSE(holdsNames(desk));
}

TEST_CASE("Copies from before the protection are named, and come back protected",
          "[protection][service]")
{
    BackupDesk plain;
    const StaffId head =
        need(plain.school->school().addStaff(ProtectedDesk::staff(u"A. Sharma"_s, StaffRole::Head)));
    plain.add(u"Quillfeather"_s);
    const QString backup = need(plain.school->backups().backUp(BackupReason::Asked)).path;
    plain.school->protection().setCost({1, 8});
    const NewProtection made =
        need(plain.school->protection().protect({head, u"A. Sharma"_s}, u"otter lamp sky do"_s));
    CHECK(made.plainCopies == QStringList{backup});
    plain.school->signIn().signIn(head, Proof::Password);
    plain.add(u"Wobbleton"_s);
    need(plain.school->restoring().restore(backup));
    CHECK(plain.school->protection().isProtected());
    CHECK(plain.students() == 1);
    REQUIRE(QFile::remove(backup));
    QFile mark(plain.path + u".in-use"_s); // who has it open: holds nothing of the school
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.write("a mark");
    mark.close();
    CHECK(need(plain.school->protection().plainCopies()).isEmpty());
    CHECK_FALSE(everythingIn(plain.folder.path()).contains("Quillfeather"));
    keyring::forgetAll();
}

TEST_CASE("Protection is taken away again", "[protection][service]")
{
    ProtectedDesk desk;
    need(desk.protection().addPerson({desk.office, desk.officeName}, desk.officeWord));
    need(desk.protection().removePerson(desk.office)); // leaves a retired key
    need(desk.protection().takeAway());
    CHECK_FALSE(desk.protection().isProtected());
    CHECK(need(desk.protection().people()).empty());
    CHECK(refusal(desk.protection().takeAway()).code == ErrorCode::NotProtected);
    CHECK(desk.students() == 2);
    desk.add(u"Third"_s);
    desk.lock();
    CHECK_FALSE(isProtectedSchool(desk.path));
    desk.school = need(desk.tryOpen());
    CHECK(desk.students() == 3);
    CHECK_FALSE(everythingIn(desk.folder.path()).contains("protection.retired_keys"));
}

TEST_CASE("What does not go leaves the file as it was", "[protection][service]")
{
    BackupDesk plain;
    const QByteArray before = everythingIn(plain.folder.path());
    ProtectionService& protection = plain.school->protection();
    CHECK(refusal(protection.protect({StaffId{1}, u"A. Sharma"_s}, u"short"_s)).field == u"short"_s);
    CHECK(refusal(protection.protect({StaffId{1}, u"A. Sharma"_s}, u"A. SHARMA 2026"_s)).field == u"name"_s);
    CHECK(refusal(protection.protect({StaffId{1}, u"  "_s}, u"otter lamp sky do"_s)).field ==
          u"sign_in_name"_s);
    CHECK(refusal(protection.newRecoveryKey()).code == ErrorCode::NotProtected);
    CHECK(refusal(protection.addPerson({StaffId{1}, u"A"_s}, u"otter lamp sky do"_s)).code ==
          ErrorCode::NotProtected);
    CHECK(refusal(signIn(plain.path, u"A"_s, u"otter lamp sky do"_s)).code == ErrorCode::NotProtected);
    CHECK(refusal(signIn(plain.inFolder(u"none"_s), u"A"_s, u"x"_s)).code == ErrorCode::CannotOpen);
    CHECK(everythingIn(plain.folder.path()) == before);
    plain.school.reset();
    plain.school = need(Workspace::open(plain.path, plain.clock, Workspace::Access::ReadOnly));
    CHECK(refusal(plain.school->protection().protect({StaffId{1}, u"A"_s}, u"otter lamp sky do"_s)).code ==
          ErrorCode::ReadOnly);
}
