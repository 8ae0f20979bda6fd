// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/records/protection_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/school_service.h"
#include "core/school/sign_in_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/command_shell.h"
#include "tests/support/invented_students.h"

#include <QFile>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOffice = u"otter lamp sky door"_s;

/// A protected school with somebody whose child protection is nobody's business without a role.
struct RolesShell : CommandShell {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 19), QTime(9, 0))};
    QString file = folder.filePath(u"school.freshstart"_s);
    QStringList signedIn; ///< who types here, where the file is protected

    explicit RolesShell(bool isProtected)
    {
        const auto workspace = need(Workspace::create(file, clock));
        StaffMember head;
        head.name = u"Mrs J. Hart"_s;
        head.role = StaffRole::Head;
        const StaffId id = need(workspace->school().addStaff(head));
        StudentRecord student = invented(u"Amira"_s, u"Osei"_s);
        student.details.upn = u"B801200005001"_s;
        student.statuses = {{StatusKind::ChildInNeed, QDate(2026, 9, 1), std::nullopt, {}}};
        static_cast<void>(need(workspace->students().add(student)));
        if (isProtected) {
            workspace->protection().setCost({1, 8 * 1024});
            static_cast<void>(need(
                workspace->protection().protect({id, head.name}, u"four plain words here"_s)));
            workspace->signIn().signIn(id, Proof::Password);
            StaffMember clerk;
            clerk.name = u"B. Kowalski"_s;
            clerk.role = StaffRole::Office;
            const StaffId office = need(workspace->school().addStaff(clerk));
            need(workspace->protection().addPerson({office, clerk.name}, kOffice));
            signedIn = {u"--name"_s, clerk.name, u"--password-file"_s, output(u"password.txt"_s)};
            QFile password(output(u"password.txt"_s));
            REQUIRE(password.open(QIODevice::WriteOnly));
            password.write(kOffice.toUtf8() + '\n');
        }
    }
    ~RolesShell() { lockEverything(); }

    int run(QStringList words)
    {
        words << u"--database"_s << file << signedIn;
        return runAt(clock, words);
    }
    [[nodiscard]] QString output(const QString& name) const { return folder.filePath(name); }
};

} // namespace

TEST_CASE("Without passwords the command line may everything, as it always could", "[cli][roles]")
{
    RolesShell shell(false);
    CHECK(shell.run({u"students"_s, u"--json"_s}) == cli::Done);
    CHECK(shell.out.contains(u"child_in_need"_s));
    CHECK(shell.run({u"evidence"_s, u"B801200005001"_s, u"--output"_s,
                     shell.output(u"pack.pdf"_s)}) == cli::Done);
    CHECK(shell.run({u"history"_s}) == cli::Done);
    CHECK(shell.out.contains(u"child in need"_s, Qt::CaseInsensitive));
}

TEST_CASE("Where the file is protected the command line keeps to roles, and says why",
          "[cli][roles]")
{
    RolesShell shell(true); // somebody of the office
    CHECK(shell.run({u"students"_s, u"--json"_s}) == cli::Done);
    CHECK_FALSE(shell.out.contains(u"child_in_need"_s));
    CHECK(shell.out.contains(u"B801200005001"_s));
    const QString pack = shell.output(u"pack.pdf"_s);
    CHECK(shell.run({u"evidence"_s, u"B801200005001"_s, u"--output"_s, pack}) == cli::Refused);
    CHECK(shell.err.contains(u"B. Kowalski"_s));
    CHECK_FALSE(QFile::exists(pack));
    const QStringList authority{u"report"_s,    u"local-authority"_s, u"--from"_s, u"2026-09-01"_s,
                                u"--to"_s,      u"2026-12-18"_s,      u"--output"_s,
                                shell.output(u"return.csv"_s)};
    CHECK(shell.run(authority) == cli::Refused);
    CHECK_FALSE(QFile::exists(shell.output(u"return.csv"_s)));
    CHECK(shell.run(authority + QStringList{u"--masked"_s}) == cli::Done);
    CHECK(shell.run({u"history"_s}) == cli::Done);
    CHECK_FALSE(shell.out.contains(u"child in need"_s, Qt::CaseInsensitive));
}
