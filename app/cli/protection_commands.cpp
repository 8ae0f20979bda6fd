// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/sign_in.h"
#include "core/base/translate.h"
#include "core/protection/password_rules.h"
#include "core/records/protection_service.h"
#include "core/school/school_service.h"
#include "core/workspace.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

/// The member of staff whom a name to sign in stands for: --staff, else the name itself.
Result<ProtectedPerson> personNamed(const QString& name, const Arguments& arguments,
                                    Workspace& workspace)
{
    const QString printed = arguments.has(u"staff"_s) ? arguments.value(u"staff"_s) : name;
    const auto staff = workspace.school().staff(SchoolService::Staff::Active);
    if (!staff) {
        return staff.error();
    }
    const auto found = std::ranges::find_if(*staff, [&](const StaffMember& one) {
        return foldedName(one.name) == foldedName(printed);
    });
    if (found == staff->end()) {
        return Error{ErrorCode::NotFound, u"staff_member"_s, {}, {}};
    }
    return ProtectedPerson{found->id, name};
}

Result<ProtectedPerson> whoSignsInAs(const QString& name, Workspace& workspace)
{
    const auto people = workspace.protection().people();
    if (!people) {
        return people.error();
    }
    for (const ProtectedPerson& one : *people) {
        if (foldedName(one.name) == foldedName(name)) {
            return one;
        }
    }
    return Error{ErrorCode::NotFound, u"person"_s, {}, {}};
}

Result<QString> newPassword(const Arguments& arguments, const Console& console, const QString& name)
{
    auto given =
        readSecret(arguments, u"new-password-file"_s, console, tr("New password of %1:").arg(name));
    return given || given.error().code != ErrorCode::NeedsPassword
               ? std::move(given)
               : Error{ErrorCode::NeedsPassword, u"new_password"_s, {}, {}};
}

void sayPlainCopies(const QStringList& copies, Console& console)
{
    if (copies.isEmpty()) {
        return;
    }
    console.out << tr("These copies from before are not protected. Delete them, or keep them where "
                      "nobody else gets at them:")
                << '\n';
    for (const QString& copy : copies) {
        console.out << u"  "_s << QDir::toNativeSeparators(copy) << '\n';
    }
}

void sayRecoveryKey(const QString& key, Console& console)
{
    console.out << tr("The recovery key, shown this once. Write it down and lock it away; it opens the "
                      "file when nobody remembers a password:")
                << u"\n  "_s << key << '\n';
}

int protect(const Arguments& arguments, Console& console)
{
    auto workspace = openSchool(arguments.positional.front(), arguments, console, true);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    const QString name = arguments.value(u"name"_s);
    const auto person = personNamed(name, arguments, **workspace);
    const auto password = person ? newPassword(arguments, console, name) : person.error();
    if (!password) {
        return fail(console, password.error());
    }
    const auto made = (*workspace)->protection().protect(*person, *password);
    if (!made) {
        return fail(console, made.error());
    }
    console.out << tr("The file is protected.") << '\n';
    sayRecoveryKey(made->recoveryKey, console);
    sayPlainCopies(made->plainCopies, console);
    return Done;
}

int unprotect(const Arguments& arguments, Console& console)
{
    auto workspace = openSchool(arguments.positional.front(), arguments, console, true);
    const auto done = workspace ? (*workspace)->protection().takeAway() : workspace.error();
    if (!done) {
        return fail(console, done.error());
    }
    console.out << tr("The file is not protected any more: whoever gets at it can read it.") << '\n';
    return Done;
}

int newRecoveryKeyOf(const Arguments& arguments, Console& console)
{
    auto workspace = openSchool(arguments.positional.front(), arguments, console, true);
    const auto key = workspace ? (*workspace)->protection().newRecoveryKey() : workspace.error();
    if (!key) {
        return fail(console, key.error());
    }
    sayRecoveryKey(*key, console);
    return Done;
}

int listPeople(Workspace& workspace, Console& console)
{
    const auto people = workspace.protection().people();
    if (!people) {
        return fail(console, people.error());
    }
    for (const ProtectedPerson& person : *people) {
        console.out << person.name << '\n';
    }
    return Done;
}

Result<void> addPerson(const QString& name, const Arguments& arguments, Console& console,
                       Workspace& workspace)
{
    const auto person = personNamed(name, arguments, workspace);
    const auto password = person ? newPassword(arguments, console, name) : person.error();
    return password ? workspace.protection().addPerson(*person, *password) : password.error();
}

/// Their own with the old one, which opened the file; of another, who forgot it, by who may.
Result<void> setPassword(const QString& name, const Arguments& arguments, Console& console,
                         Workspace& workspace)
{
    const auto person = whoSignsInAs(name, workspace);
    if (!person) {
        return person.error();
    }
    const bool isOwn = foldedName(name) == foldedName(arguments.value(u"name"_s));
    if (!isOwn) {
        const auto password = newPassword(arguments, console, name);
        return password ? workspace.protection().resetPassword(person->staff, *password)
                        : password.error();
    }
    const auto old = readSecret(arguments, u"password-file"_s, console, tr("Old password again:"));
    const auto password = old ? newPassword(arguments, console, name) : old.error();
    return password ? workspace.protection().changePassword(name, *old, *password) : password.error();
}

int people(const Arguments& arguments, Console& console)
{
    static const QStringList acts{u"list"_s, u"add"_s, u"remove"_s, u"password"_s};
    const QString act = arguments.positional.front();
    const QString name = arguments.positional.value(2);
    if (!acts.contains(act) || (name.isEmpty() != (act == "list"_L1))) {
        return misuse(console, tr("people is used like this: people list FILE, or people "
                                  "add|remove|password FILE PERSON."));
    }
    auto workspace = openSchool(arguments.positional.at(1), arguments, console, act != "list"_L1);
    if (!workspace) {
        return fail(console, workspace.error());
    }
    if (act == "list"_L1) {
        return listPeople(**workspace, console);
    }
    Result<void> done;
    if (act == "add"_L1) {
        done = addPerson(name, arguments, console, **workspace);
    } else if (act == "password"_L1) {
        done = setPassword(name, arguments, console, **workspace);
    } else {
        const auto person = whoSignsInAs(name, **workspace);
        done = person ? (*workspace)->protection().removePerson(person->staff) : person.error();
    }
    if (!done) {
        return fail(console, done.error());
    }
    console.out << tr("Done.") << '\n';
    return Done;
}

} // namespace

std::vector<Command> protectionCommands()
{
    const QStringList options = signInOptions() + QStringList{u"staff"_s, u"new-password-file"_s};
    return {
        {u"protect"_s, u"FILE --name NAME [--staff STAFF] [--new-password-file F]"_s,
         tr("protects a school's file with a password; NAME is the first who can sign in"), 1, 1,
         options, {u"name"_s}, {}, protect},
        {u"unprotect"_s, u"FILE --name NAME [--password-file F]"_s,
         tr("takes the protection away"), 1, 1, options, {}, {}, unprotect},
        {u"people"_s,
         u"list|add|remove|password FILE [PERSON] --name NAME [--staff STAFF] [--new-password-file F]"_s,
         tr("shows and changes who can sign in to a protected file"), 2, 3, options, {}, {}, people},
        {u"recovery-key"_s, u"FILE --name NAME"_s,
         tr("makes a new recovery key; the one on paper opens nothing any more"), 1, 1, options, {}, {},
         newRecoveryKeyOf},
    };
}

} // namespace freshstart::cli
