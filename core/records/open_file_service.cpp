// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/open_file_service.h"

#include "core/base/change_notifier.h"
#include "core/records/history_service.h"
#include "core/storage/dialect.h"
#include "core/storage/school_file.h"

#include <utility>

namespace freshstart {

OpenFileService::OpenFileService(SchoolFile& file, HistoryService& history,
                                 ChangeNotifier& notifier)
    : m_file(file)
    , m_history(history)
    , m_notifier(notifier)
{}

Result<void> OpenFileService::look()
{
    if (auto ours = m_file.check(); !ours) {
        return ours;
    }
    const auto version = dialect::changesByOthers(m_file.database());
    if (!version) {
        // Another program is writing at this very moment: the next look will tell.
        return version.error().code == ErrorCode::LockedByOther ? Result<void>() : version.error();
    }
    const qint64 before = std::exchange(m_version, *version);
    if (before != 0 && before != *version) {
        m_notifier.tellOfTheSchool();
    }
    return {};
}

void OpenFileService::beat() const
{
    m_file.beat();
}

Result<void> OpenFileService::tryAgain()
{
    if (auto open = m_file.reopen(); !open) {
        return open;
    }
    if (auto noting = m_history.start(); !noting) { // the connection was closed
        return noting;
    }
    m_version = 0;
    if (auto looked = look(); !looked) {
        return looked;
    }
    m_notifier.tellOfTheSchool();
    return {};
}

} // namespace freshstart
