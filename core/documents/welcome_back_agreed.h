// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/welcome_back_documents.h"

/// The tables of the record: what is taken on, by whom and by when (seeds 000 and 001). Blank, they
/// have room to write.
namespace freshstart::welcome_back {

/// What was taken on at the meeting before and what has come of it, with what is still open from
/// earlier ones. Nothing where there was no meeting before.
void addFromLastTime(Document& document, const WelcomeBackContext& context);
/// Strategies against barriers: what, who, by when.
Table strategyTable(const WelcomeBackRecord& record, bool blank);
/// The three questions for behaviour and learning, with timeline and measure.
Table goalTable(const WelcomeBackRecord& record, bool blank);
/// Positive targets by who set them, how progress is seen and by when.
Table targetTable(const WelcomeBackRecord& record, bool blank, bool referringInvited);

} // namespace freshstart::welcome_back
