// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/school_proof_service.h"

#include "core/storage/backup_file.h"
#include "core/storage/database.h"

namespace freshstart {

Result<void> proveSchool(const QString& path)
{
    const auto proven = openProven(path);
    return proven ? Result<void>() : proven.error();
}

} // namespace freshstart
