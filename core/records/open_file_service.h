// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace freshstart {

class ChangeNotifier;
class HistoryService;
class SchoolFile;

/// The school's file while it is open: other PCs look into it too, and the folder it lies in may
/// go away. Asked every few seconds by the window.
class OpenFileService
{
public:
    OpenFileService(SchoolFile& file, HistoryService& history, ChangeNotifier& notifier);

    /// Tells everybody where another program has changed the file since the last look. Fails as
    /// SchoolFile::check() does: nothing can be saved then, and nothing is.
    [[nodiscard]] Result<void> look();
    /// Tells other PCs that this one is at work.
    void beat() const;
    /// After a look that failed: takes the file up again where it is there and free, and tells
    /// everybody to look anew.
    [[nodiscard]] Result<void> tryAgain();

private:
    SchoolFile& m_file;
    HistoryService& m_history;
    ChangeNotifier& m_notifier;
    qint64 m_version = 0; ///< counted up by changes of others; 0: not looked yet
};

} // namespace freshstart
