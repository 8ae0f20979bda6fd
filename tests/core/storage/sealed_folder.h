// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/key_slot.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace freshstart::test {

/// A small protected database in a folder of its own, with the key in the ring: a table of people with
/// one name in each of its rows.
class SealedFolder
{
public:
    explicit SealedFolder(int rows = 3);
    ~SealedFolder(); ///< takes every key out of the ring

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("small.sealed")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const FileKey& key() const { return m_key; }

    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray& bytes) const;
    void setJournal(const QByteArray& bytes) const; ///< empty: there is none
    [[nodiscard]] QByteArray journal() const;

    /// All names in order, with a comma between; else the code of the error, "!17".
    [[nodiscard]] QString read(Database::Mode mode = Database::Mode::ReadOnly) const;

private:
    QTemporaryDir m_folder;
    FileKey m_key = FileKey::random();
};

/// All files of a folder, whatever they are, one after the other: for the search for plain text.
QByteArray everythingIn(const QString& folder);

} // namespace freshstart::test
