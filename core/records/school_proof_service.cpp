// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/school_proof_service.h"

#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/school_file.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<void> proveSchool(const QString& path)
{
    const auto proven = openProven(path);
    return proven ? Result<void>() : proven.error();
}

Result<void> acceptPages(const QString& path, const Clock& clock)
{
    const auto file = SchoolFile::open(path, clock);
    if (!file) {
        return file.error();
    }
    if ((*file)->readOnlyReason() != ReadOnlyReason::None) {
        return Error{ErrorCode::ReadOnly, {}, {}, {}};
    }
    return (*file)->database().run(u"VACUUM"_s); // writes every page
}

} // namespace freshstart
