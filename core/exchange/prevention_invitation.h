// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/prevention_documents.h"
#include "core/exchange/email_draft.h"

namespace freshstart {

/// The invitation of one person as a draft of an email, the letter and the meeting for the diary
/// attached. Subject and body name the student by initials only: an email passes many hands. A
/// person without an address gets a draft without one: it is filled in before sending.
EmailDraft invitationEmail(const PreventionContext& context, const PreventionAttendee& attendee,
                           const QByteArray& pdf, const QByteArray& calendar);

} // namespace freshstart
