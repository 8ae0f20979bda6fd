// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/prevention_documents.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace freshstart {

/// One person's invitation as files.
struct InvitationFile {
    int person = 0; ///< the place in the meeting's list, from 0
    QString name;   ///< as shown; the role where no name is known
    bool hasAddress = false;
    QByteArray pdf;
    QByteArray email; ///< an .eml with the PDF and the meeting for the diary
};

/// For everybody who is invited by letter. `calendar`: MeetingCalendarService::forPrevention.
/// Invalid (`detail` email_address_unusable) where somebody's address is none.
Result<std::vector<InvitationFile>> invitationFiles(const PreventionContext& context,
                                                    const QByteArray& calendar,
                                                    const QDateTime& now);

} // namespace freshstart
