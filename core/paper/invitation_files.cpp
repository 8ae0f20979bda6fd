// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/invitation_files.h"

#include "core/exchange/prevention_invitation.h"
#include "core/paper/renderer.h"

namespace freshstart {

Result<std::vector<InvitationFile>> invitationFiles(const PreventionContext& context,
                                                    const QByteArray& calendar,
                                                    const QDateTime& now)
{
    std::vector<InvitationFile> files;
    for (std::size_t i = 0; i < context.meeting.attendees.size(); ++i) {
        const PreventionAttendee& attendee = context.meeting.attendees[i];
        if (!isInvitedByLetter(attendee)) {
            continue;
        }
        const Document letter = preventionInvitation(context, attendee);
        InvitationFile file;
        file.person = static_cast<int>(i);
        file.name = letter.addressLines.value(0);
        file.hasAddress = !attendee.email.trimmed().isEmpty();
        file.pdf = toPdf({letter});
        auto email = emailFile(invitationEmail(context, attendee, file.pdf, calendar), now);
        if (!email) {
            return email.error();
        }
        file.email = std::move(*email);
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace freshstart
