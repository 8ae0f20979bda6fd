// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/protection/key_ring.h"
#include "core/records/protection_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/school_service.h"
#include "tests/core/records/backup_desk.h"
#include "tests/core/storage/sealed_folder.h"
#include "tests/support/command_shell.h"

#include <QFile>
#include <QRegularExpression>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A closed school's file with a head and somebody in the office, and a shell beside it.
struct ProtectionShell : BackupDesk, CommandShell {
    QTemporaryDir home;
    QStringList typed; ///< what is typed when the terminal asks

    ProtectionShell()
    {
        StaffMember head;
        head.name = u"A. Sharma"_s;
        head.role = StaffRole::Head;
        need(school->school().addStaff(head));
        StaffMember office;
        office.name = u"B. Kowalski"_s;
        office.role = StaffRole::Office;
        need(school->school().addStaff(office));
        add(u"Quillfeather"_s);
        school.reset();
    }
    ~ProtectionShell() { keyring::forgetAll(); }

    /// Each command is a program of its own: it knows no key.
    int run(const QStringList& words)
    {
        keyring::forgetAll();
        const auto answer = [this](const QString&) -> Result<QString> {
            return typed.isEmpty() ? QString() : typed.takeFirst();
        };
        return runAt(clock, words, answer, home.filePath(u"known.ini"_s));
    }
    QString secret(const QString& text) const
    {
        static int number = 0;
        const QString name = home.filePath(u"secret%1"_s.arg(++number));
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8() + "\r\n");
        return name;
    }
    /// With the head's name; the password is typed.
    int asHead(QStringList words)
    {
        typed.prepend(u"otter lamp sky do"_s);
        words << u"--name"_s << u"A. Sharma"_s;
        return run(words);
    }
    QString protect()
    {
        typed = {u"otter lamp sky do"_s};
        REQUIRE(run({u"protect"_s, path, u"--name"_s, u"A. Sharma"_s}) == cli::Done);
        return keyIn(out);
    }
    /// The same with a password that is cheap to check.
    void protectCheaply()
    {
        const auto opened = need(Workspace::open(path, clock));
        opened->protection().setCost({1, 8});
        const StaffId head = need(opened->school().staff()).front().id;
        need(opened->protection().protect({head, u"A. Sharma"_s}, u"otter lamp sky do"_s));
    }
    static QString keyIn(const QString& text)
    {
        static const QRegularExpression form(u"([0-9A-Z]{5}-){5}[0-9A-Z]{5}"_s);
        return form.match(text).captured();
    }
};

} // namespace

TEST_CASE("A script protects a file and works in it with a password", "[cli][protection]")
{
    ProtectionShell shell;
    const QStringList withNobodyToAsk{u"protect"_s, shell.path, u"--name"_s, u"A. Sharma"_s};
    CHECK(shell.runAt(shell.clock, withNobodyToAsk) == cli::Refused);
    CHECK(shell.err.startsWith(u"There is no new password."_s));
    const QString key = shell.protect();
    CHECK(key.size() == 35);
    CHECK(shell.out.contains(u"The file is protected."_s));
    CHECK_FALSE(everythingIn(shell.folder.path()).contains("Quillfeather"));

    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path}) == cli::Refused);
    CHECK(shell.err.contains(u"--name"_s));
    shell.typed = {u"not the one I know"_s};
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path, u"--name"_s, u"A. Sharma"_s}) ==
          cli::Refused);
    CHECK(shell.err.contains(u"The name or the password is not right."_s));
    CHECK(shell.asHead({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.out.contains(u"The file is sound: 1 students"_s));
    CHECK(shell.run({u"students"_s, u"--database"_s, shell.path, u"--name"_s, u"a. sharma"_s,
                     u"--password-file"_s, shell.secret(u"otter lamp sky do"_s)}) == cli::Done);
    CHECK(shell.out.contains(u"Quillfeather"_s));
    CHECK(shell.run({u"students"_s, u"--database"_s, shell.path, u"--recovery-key-file"_s,
                     shell.secret(key.toLower())}) == cli::Done);
    CHECK(shell.asHead({u"backup"_s, u"--database"_s, shell.path}) == cli::Done);
    CHECK_FALSE(everythingIn(shell.folder.path()).contains("Quillfeather"));
    // A password is never an argument.
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path, u"--password"_s, u"x"_s}) ==
          cli::WrongUsage);
}

TEST_CASE("A script keeps who can sign in", "[cli][protection]")
{
    ProtectionShell shell;
    shell.protectCheaply();
    const QString office = shell.secret(u"kettle-moss-27"_s);
    CHECK(shell.asHead({u"people"_s, u"add"_s, shell.path, u"B. Kowalski"_s, u"--new-password-file"_s,
                        office}) == cli::Done);
    CHECK(shell.asHead({u"people"_s, u"add"_s, shell.path, u"Nobody here"_s, u"--new-password-file"_s,
                        office}) == cli::Refused);
    CHECK(shell.asHead({u"people"_s, u"list"_s, shell.path}) == cli::Done);
    CHECK(shell.out == u"A. Sharma\nB. Kowalski\n"_s);
    CHECK(shell.asHead({u"people"_s, u"list"_s, shell.path, u"Somebody"_s}) == cli::WrongUsage);
    CHECK(shell.asHead({u"people"_s, u"remove"_s, shell.path}) == cli::WrongUsage);

    // Their own password they change themselves; the head's is not theirs to change.
    const QString newer = shell.secret(u"kettle-moss-28"_s);
    const QStringList asOffice{u"--name"_s, u"B. Kowalski"_s, u"--password-file"_s, office};
    CHECK(shell.run(QStringList{u"people"_s, u"password"_s, shell.path, u"A. Sharma"_s,
                                u"--new-password-file"_s, newer} + asOffice) == cli::Refused);
    CHECK(shell.run(QStringList{u"people"_s, u"password"_s, shell.path, u"B. Kowalski"_s,
                                u"--new-password-file"_s, newer} + asOffice) == cli::Done);
    CHECK(shell.run(QStringList{u"check"_s, u"--database"_s, shell.path} + asOffice) == cli::Refused);
    CHECK(shell.asHead({u"people"_s, u"remove"_s, shell.path, u"b. kowalski"_s}) == cli::Done);
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path, u"--name"_s, u"B. Kowalski"_s,
                     u"--password-file"_s, newer}) == cli::Refused);

    CHECK(shell.asHead({u"recovery-key"_s, shell.path}) == cli::Done);
    CHECK(ProtectionShell::keyIn(shell.out).size() == 35);
    CHECK(shell.asHead({u"unprotect"_s, shell.path}) == cli::Done);
    CHECK_FALSE(isProtectedSchool(shell.path));
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
}

TEST_CASE("A script restores a protected backup, also where the file is damaged", "[cli][protection]")
{
    ProtectionShell shell;
    shell.protectCheaply();
    REQUIRE(shell.asHead({u"backup"_s, u"--database"_s, shell.path, u"--folder"_s,
                          shell.makeFolder(u"usb"_s)}) == cli::Done);
    const QString backup = shell.inFolder(u"usb/"_s + namesIn(shell.inFolder(u"usb"_s)).value(0));
    CHECK(shell.run({u"restore"_s, backup, u"--database"_s, shell.path}) == cli::Refused);
    CHECK(shell.asHead({u"restore"_s, backup, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.asHead({u"check"_s, u"--database"_s, shell.path}) == cli::Done);

    QFile file(shell.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 100));
    REQUIRE(file.write("damage") == 6);
    file.close();
    CHECK(shell.asHead({u"check"_s, u"--database"_s, shell.path}) == cli::Refused);
    CHECK(shell.err.contains(u"Use a backup."_s));
    shell.later(1); // or the one put aside would have the name of the first
    CHECK(shell.asHead({u"restore"_s, backup, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.asHead({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.err.isEmpty()); // older on purpose
    CHECK_FALSE(everythingIn(shell.folder.path()).contains("Quillfeather"));
}

TEST_CASE("A script is warned of an older copy until somebody says that it is known",
          "[cli][protection]")
{
    ProtectionShell shell;
    REQUIRE(shell.run({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
    REQUIRE(QFile::copy(shell.path, shell.inFolder(u"older"_s)));
    shell.later(1);
    shell.school = need(Workspace::open(shell.path, shell.clock));
    shell.add(u"Wobbleton"_s);
    shell.school.reset();
    REQUIRE(shell.run({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.err.isEmpty());
    REQUIRE(QFile::remove(shell.path));
    REQUIRE(QFile::copy(shell.inFolder(u"older"_s), shell.path));
    for (int i = 0; i < 2; ++i) {
        CHECK(shell.run({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
        CHECK(shell.err.contains(u"This file is an older copy"_s));
    }
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path, u"--accept-older"_s}) == cli::Done);
    CHECK(shell.run({u"check"_s, u"--database"_s, shell.path}) == cli::Done);
    CHECK(shell.err.isEmpty());
}
