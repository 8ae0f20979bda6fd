// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace freshstart {

class Database;

/// Opens a copy of a school's file for reading: ours, of a version this program may work with, and
/// sound through and through. The copy is not changed. Errors as for SchoolFile::open.
Result<std::unique_ptr<Database>> openProven(const QString& path);

/// The `field` of DamagedDatabase where a page of the school's file itself is not as it was written.
inline constexpr QLatin1StringView kSchoolPage("school_page");

/// Copies a school's file, in use or not, to a new file that is opened and proven before it is given
/// its name. Other threads and programs may go on writing into the school's file. A file with a
/// damaged page is not copied: the copy would look whole, and be kept instead of a good one.
/// AlreadyExists, DiskFull, ReadOnly, CannotOpen, DamagedDatabase and what openProven says. `goOn` is
/// asked between the steps; once it says no, nothing is left behind and the answer is Cancelled.
Result<void> writeBackup(const QString& source, const QString& target,
                         const std::function<bool()>& goOn = {});

/// Takes away what a backup into this folder left when the program was killed, a day ago or more.
void removeLeftovers(const QString& folder, const QDateTime& now);

/// Copies a proven backup beside the school's file, brings the copy to this version and proves it:
/// all that can fail before the school's file is touched. Gives the copy's path.
Result<QString> prepareRestore(const QString& backup, const QString& school, const Clock& clock);

/// Puts a backup in the place of a school's file that nobody has open, be it damaged or missing.
/// Gives the path where the file of before was put aside; empty: there was none. LockedByOther, and
/// what prepareRestore says. `complete` is given the copy's path before it is put in place; its
/// failure leaves everything as it was.
Result<QString> restoreClosed(const QString& backup, const QString& school, const Clock& clock,
                              const std::function<Result<void>(const QString&)>& complete = {});

} // namespace freshstart
