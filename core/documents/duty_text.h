// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty.h"

#include <QString>

namespace freshstart {

QString dutySubject(const Duty& duty); ///< "Upload the welcome back record to CPOMS"
QString dutyReason(const Duty& duty);  ///< one sentence: why it is due on that day
QString dutySource(const Duty& duty);  ///< the regulation or the policy's paragraph
/// What the source asks, in a few sentences, and on what footing: for whoever opens it.
QString dutyExplanation(const Duty& duty);
QString dutyActor(const Duty& duty);  ///< a name where it is known, else "Office", "Head", "Lead"
QString dutyButton(const Duty& duty); ///< what the button that leads there says
QString dutyTopic(DutyTopic topic);   ///< "Suspension letters and notices"

} // namespace freshstart
