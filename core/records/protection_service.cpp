// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/protection_service.h"

#include "core/base/gate.h"
#include "core/documents/protection_text.h"
#include "core/protection/crash_files.h"
#include "core/protection/key_ring.h"
#include "core/protection/password_rules.h"
#include "core/protection/recovery_key.h"
#include "core/protection/sealed_header.h"
#include "core/protection/ways_in.h"
#include "core/records/backup_service.h"
#include "core/records/history_service.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/engine_layers.h"
#include "core/storage/retired_keys.h"
#include "core/storage/school_file.h"
#include "core/storage/sealed_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error error(ErrorCode code, const QString& field = {})
{
    return Error{code, field, {}, {}};
}

} // namespace

template<class Work>
auto ProtectionService::slowly(Work work) const
{
    std::optional<decltype(work())> made;
    const std::function<void()> make = [&] { made.emplace(work()); };
    m_beside ? m_beside(make) : make();
    return *std::move(made);
}

ProtectionService::ProtectionService(SchoolFile& file, BackupService& backups,
                                     HistoryService& history, const Gate* gate)
    : m_file(file)
    , m_backups(backups)
    , m_history(history)
    , m_gate(gate)
{}

bool ProtectionService::isProtected() const
{
    return m_file.database().isProtected();
}

Result<std::vector<ProtectedPerson>> ProtectionService::people() const
{
    std::vector<ProtectedPerson> all;
    if (!isProtected()) {
        return all;
    }
    const auto header = openableHeaderOf(m_file.path());
    if (!header) {
        return header.error();
    }
    const Secret key = keyring::find(header->keyId);
    for (const KeySlot& slot : header->ways) {
        if (slot.kind != SlotKind::Person) {
            continue;
        }
        const auto owner = ownerOf(slot, key);
        if (!owner) {
            return owner.error();
        }
        all.push_back({StaffId{owner->staff}, owner->name});
    }
    return all;
}

Result<NewProtection> ProtectionService::protect(const ProtectedPerson& first,
                                                 const QString& password)
{
    if (auto leave = require(m_gate, Act::ManageProtection); !leave) {
        return leave.error();
    }
    if (isProtected()) {
        return error(ErrorCode::AlreadyProtected);
    }
    if (foldedName(first.name).isEmpty()) {
        return error(ErrorCode::Invalid, u"sign_in_name"_s);
    }
    if (auto good = checkNewPassword(password, first.name); !good) {
        return good.error();
    }
    SealedHeader header = newSealedHeader();
    const FileKey key = FileKey::random();
    NewProtection made{freshstart::newRecoveryKey(), {}};
    const auto recovery = slowly([&] { return recoverySlot(made.recoveryKey, key); });
    const auto person = slowly([&] {
        return makeSlot(SlotKind::Person, {first.staff.number, first.name},
                        header.nameHash(first.name), Secret::ofPassword(password), m_cost, key);
    });
    if (!recovery || !person) {
        return recovery ? person.error() : recovery.error();
    }
    header.ways = {*recovery, *person};
    if (auto done = replaceWith(protectionNote(ProtectionChange::Protected, first.name), header, key);
        !done) {
        return done.error();
    }
    const auto copies = plainCopies();
    made.plainCopies = copies ? *copies : QStringList();
    return made;
}

Result<void> ProtectionService::takeAway()
{
    if (auto leave = require(m_gate, Act::ManageProtection); !leave) {
        return leave;
    }
    if (!isProtected()) {
        return error(ErrorCode::NotProtected);
    }
    if (m_file.readOnlyReason() != ReadOnlyReason::None) {
        return error(ErrorCode::ReadOnly);
    }
    {
        auto connection = Database::open(m_file.path()); // what it changes is nobody's history
        auto forgotten = connection ? forgetRetiredKeys(**connection) : connection.error();
        if (!forgotten) {
            return forgotten;
        }
    }
    const QString prepared = m_file.path() + u".sealing"_s;
    QFile::remove(prepared);
    if (auto copied = copyPlain(m_file.path(), prepared); !copied) {
        return copied;
    }
    return putInPlace(protectionNote(ProtectionChange::TakenAway), prepared);
}

Result<void> ProtectionService::addPerson(const ProtectedPerson& person, const QString& password)
{
    if (auto leave = require(m_gate, Act::ManageProtection); !leave) {
        return leave;
    }
    if (foldedName(person.name).isEmpty()) {
        return error(ErrorCode::Invalid, u"sign_in_name"_s);
    }
    if (auto good = checkNewPassword(password, person.name); !good) {
        return good;
    }
    const QString note = protectionNote(ProtectionChange::PersonAdded, person.name);
    return changeHeader(note, [&](SealedHeader& header, const FileKey& key) -> Result<void> {
        if (header.personOf(person.name) != nullptr) {
            return error(ErrorCode::Duplicate, u"sign_in_name"_s);
        }
        if (placeOf(header, key, person.staff)) {
            return error(ErrorCode::Duplicate, u"person"_s);
        }
        if (static_cast<int>(header.ways.size()) >= kMostSlots) {
            return error(ErrorCode::TooManyPeople);
        }
        const auto slot = slowly([&] {
            return makeSlot(SlotKind::Person, {person.staff.number, person.name},
                            header.nameHash(person.name), Secret::ofPassword(password), m_cost, key);
        });
        if (!slot) {
            return slot.error();
        }
        header.ways.push_back(*slot);
        return {};
    });
}

Result<void> ProtectionService::changePassword(const QString& name, const QString& old,
                                               const QString& password)
{
    if (auto good = checkNewPassword(password, name); !good) {
        return good;
    }
    const QString note = protectionNote(ProtectionChange::PasswordChanged, name);
    return changeHeader(note, [&](SealedHeader& header, const FileKey& key) -> Result<void> {
        const QByteArray hash = header.nameHash(name);
        const auto mine = std::ranges::find_if(header.ways, [&](const KeySlot& slot) {
            return slot.kind == SlotKind::Person && slot.nameHash == hash;
        });
        if (mine == header.ways.end()) {
            return error(ErrorCode::WrongPassword);
        }
        const auto opened = slowly([&] { return openSlot(*mine, Secret::ofPassword(old)); });
        const auto owner = ownerOf(*mine, key.key);
        if (!opened || !owner) {
            return opened ? owner.error() : opened.error();
        }
        const auto slot = slowly([&] {
            return makeSlot(SlotKind::Person, *owner, hash, Secret::ofPassword(password), m_cost, key);
        });
        if (!slot) {
            return slot.error();
        }
        *mine = *slot;
        return {};
    });
}

Result<void> ProtectionService::resetPassword(StaffId staff, const QString& password)
{
    if (auto leave = require(m_gate, Act::ManageProtection); !leave) {
        return leave;
    }
    QString note;
    return changeHeader(note, [&](SealedHeader& header, const FileKey& key) -> Result<void> {
        const auto place = placeOf(header, key, staff);
        if (!place) {
            return place.error();
        }
        KeySlot& theirs = header.ways[*place];
        const auto owner = ownerOf(theirs, key.key);
        if (!owner) {
            return owner.error();
        }
        if (auto good = checkNewPassword(password, owner->name); !good) {
            return good;
        }
        const auto slot = slowly([&] {
            return makeSlot(SlotKind::Person, *owner, theirs.nameHash, Secret::ofPassword(password),
                            m_cost, key);
        });
        if (!slot) {
            return slot.error();
        }
        theirs = *slot;
        note = protectionNote(ProtectionChange::PasswordReset, owner->name);
        return {};
    });
}

Result<void> ProtectionService::removePerson(StaffId staff)
{
    if (auto leave = require(m_gate, Act::ManageProtection); !leave) {
        return leave;
    }
    auto header = openableHeaderOf(m_file.path());
    if (!header) {
        return header.error();
    }
    const FileKey old{header->keyId, keyring::find(header->keyId)};
    const auto place = placeOf(*header, old, staff);
    if (!place) {
        return place.error();
    }
    const auto owner = ownerOf(header->ways[*place], old.key);
    const QString note =
        protectionNote(ProtectionChange::PersonRemoved, owner ? owner->name : QString());
    header->ways.erase(header->ways.begin() + static_cast<std::ptrdiff_t>(*place));
    if (std::ranges::count(header->ways, SlotKind::Person, &KeySlot::kind) == 0) {
        return error(ErrorCode::LastPerson);
    }
    if (m_file.readOnlyReason() != ReadOnlyReason::None) {
        return error(ErrorCode::ReadOnly);
    }
    const FileKey fresh = FileKey::random();
    if (auto done = rekeyAll(*header, old, fresh); !done) {
        return done;
    }
    {
        auto connection = Database::open(m_file.path());
        auto retired = connection ? retireKey(**connection, old) : connection.error();
        if (!retired) {
            return retired;
        }
    }
    return replaceWith(note, *header, fresh);
}

Result<QString> ProtectionService::newRecoveryKey()
{
    if (auto leave = require(m_gate, Act::ManageProtection); !leave) {
        return leave.error();
    }
    const QString typed = freshstart::newRecoveryKey();
    const QString note = protectionNote(ProtectionChange::NewRecoveryKey);
    const auto done = changeHeader(note, [&](SealedHeader& header, const FileKey& key) -> Result<void> {
        const auto slot = slowly([&] { return recoverySlot(typed, key); });
        if (!slot) {
            return slot.error();
        }
        putRecovery(header, *slot);
        return {};
    });
    return done ? Result<QString>(typed) : done.error();
}

Result<QStringList> ProtectionService::plainCopies() const
{
    const auto backups = m_backups.list();
    if (!backups) {
        return backups.error();
    }
    QStringList candidates;
    for (const Backup& backup : *backups) {
        candidates << backup.path;
    }
    const QFileInfo school(m_file.path());
    for (const QFileInfo& info : school.absoluteDir().entryInfoList(QDir::Files, QDir::Name)) {
        if (info.fileName().startsWith(school.fileName() + u'.')) {
            candidates << info.absoluteFilePath();
        }
    }
    candidates.removeDuplicates();
    // Beside them lie marks of who has the file open, and what is sealed.
    candidates.removeIf([](const QString& path) {
        return !firstBytes(path, 15).value_or(QByteArray()).startsWith("SQLite format 3");
    });
    return candidates;
}

Result<void> ProtectionService::changeHeader(const QString& note, const ChangeHeader& change)
{
    if (!isProtected()) {
        return error(ErrorCode::NotProtected);
    }
    auto header = openableHeaderOf(m_file.path());
    if (!header) {
        return header.error();
    }
    const FileKey key{header->keyId, keyring::find(header->keyId)};
    if (auto changed = change(*header, key); !changed) {
        return changed;
    }
    return replaceWith(note, *header, key);
}

Result<void> ProtectionService::replaceWith(const QString& note, const SealedHeader& header,
                                            const FileKey& key)
{
    if (m_file.readOnlyReason() != ReadOnlyReason::None) {
        return error(ErrorCode::ReadOnly);
    }
    const QString prepared = m_file.path() + u".sealing"_s;
    QFile::remove(prepared); // of a try that was cut off
    if (auto copied = copySealed(m_file.path(), prepared, header, key); !copied) {
        return copied;
    }
    forbidCrashFiles();
    keyring::keep(key.id, key.key);
    return putInPlace(note, prepared);
}

/// Only what has been opened and found whole takes the place of the school's file.
Result<void> ProtectionService::putInPlace(const QString& note, const QString& prepared)
{
    if (const auto proven = openProven(prepared); !proven) {
        QFile::remove(prepared);
        return proven.error();
    }
    const auto replaced = m_file.replaceBy(prepared, isProtected() ? SchoolFile::Former::LetGo
                                                                    : SchoolFile::Former::Wiped);
    const auto noting = m_history.start(); // the connection was closed, whichever file it is now
    if (!replaced) {
        QFile::remove(prepared);
        return replaced;
    }
    return noting ? m_history.note(HistoryAct::Changed, {}, note) : noting;
}

} // namespace freshstart
