// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/meeting_facts.h"

#include <QString>

namespace freshstart {

/// "Thursday 19 November 2026 at 8.30 am · Room 4 · led by Mrs J. Hart".
QString planInWords(const MeetingFacts& facts);
/// Who was asked to lead by whom, and whether the referring school is invited; empty: neither.
QString agreementsInWords(const MeetingFacts& facts);
/// "Thursday 19 November, 8.20 am" of a proposal.
QString proposalInWords(const WelcomeBackPlan& proposal);

} // namespace freshstart
