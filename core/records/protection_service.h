// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/protection/key_slot.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace freshstart {

class BackupService;
class Gate;
class HistoryService;
class SchoolFile;
struct SealedHeader;

/// Somebody who can sign in.
struct ProtectedPerson {
    StaffId staff; ///< the member of staff; their role stands in the school's file
    QString name;  ///< what is typed to sign in; capitals and spaces do not matter

    bool operator==(const ProtectedPerson&) const = default;
};

/// What a school is told when its file has been protected.
struct NewProtection {
    QString recoveryKey;    ///< "7K3QF-…", shown once: to be printed and locked away
    QStringList plainCopies; ///< backups and copies from before, still readable for everybody
};

/// Protects the open school's file and takes protection away; who can sign in. Each change writes a
/// whole new file, proves it and puts it in the place of the old one: done or not at all. Who may ask
/// for it is not decided here (Act::ManageProtection); one's own password is everybody's to change.
class ProtectionService
{
public:
    ProtectionService(SchoolFile& file, BackupService& backups, HistoryService& history,
                      const Gate* gate = nullptr);

    [[nodiscard]] bool isProtected() const;
    /// In the order in which they were added; empty for a plain file.
    [[nodiscard]] Result<std::vector<ProtectedPerson>> people() const;

    /// WeakPassword, AlreadyProtected, ReadOnly, DiskFull …
    [[nodiscard]] Result<NewProtection> protect(const ProtectedPerson& first,
                                                const QString& password);
    /// The file is readable for everybody afterwards. NotProtected.
    [[nodiscard]] Result<void> takeAway();
    /// Duplicate where the name or the member of staff can sign in already; TooManyPeople.
    [[nodiscard]] Result<void> addPerson(const ProtectedPerson& person, const QString& password);
    /// Of one's own. WrongPassword.
    [[nodiscard]] Result<void> changePassword(const QString& name, const QString& old,
                                              const QString& password);
    /// Of another person, who has forgotten it. NotFound.
    [[nodiscard]] Result<void> resetPassword(StaffId staff, const QString& password);
    /// The file gets a new key, under which all of it is sealed anew: their password opens only copies
    /// made before. NotFound; LastPerson.
    [[nodiscard]] Result<void> removePerson(StaffId staff);
    /// The one on paper before opens nothing any more, but copies made before.
    [[nodiscard]] Result<QString> newRecoveryKey();

    /// Copies of this school that are readable for everybody: backups and what was put aside.
    [[nodiscard]] Result<QStringList> plainCopies() const;

    /// What hashing a new password costs; tests make it cheap.
    void setCost(const PasswordCost& cost) { m_cost = cost; }

    /// How passwords are hashed, which takes long and touches nothing of the file: here and now unless
    /// it is set. It returns when the work is done. Between the copy of the file and its taking the
    /// file's place nothing else may happen, so that is never done beside.
    using Beside = std::function<void(const std::function<void()>& work)>;
    void setBeside(Beside beside) { m_beside = std::move(beside); }

private:
    using ChangeHeader = std::function<Result<void>(SealedHeader& header, const FileKey& key)>;
    // `note` is what the history says of it, read when it is done.
    [[nodiscard]] Result<void> changeHeader(const QString& note, const ChangeHeader& change);
    [[nodiscard]] Result<void> replaceWith(const QString& note, const SealedHeader& header,
                                           const FileKey& key);
    [[nodiscard]] Result<void> putInPlace(const QString& note, const QString& prepared);

    template<class Work>
    [[nodiscard]] auto slowly(Work work) const;

    SchoolFile& m_file;
    BackupService& m_backups;
    HistoryService& m_history;
    const Gate* m_gate;
    PasswordCost m_cost;
    Beside m_beside;
};

} // namespace freshstart
