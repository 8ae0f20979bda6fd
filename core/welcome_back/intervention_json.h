// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/after_meeting.h"

#include <QJsonObject>

namespace freshstart {

/// The record of an intervention session as it is being typed, for a draft: nothing is checked,
/// nothing left out.
QJsonObject toJson(const InterventionRecord& record);

/// What is missing or makes no sense stays as it is in a new record.
InterventionRecord interventionFromJson(const QJsonObject& json);

} // namespace freshstart
