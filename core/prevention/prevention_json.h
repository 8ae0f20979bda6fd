// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"

#include <QJsonObject>

namespace freshstart {

/// A meeting as it is being typed, for a draft: nothing is checked, nothing left out.
QJsonObject toJson(const PreventionDetails& details);

/// What is missing or makes no sense stays as it is in a new meeting.
PreventionDetails preventionFromJson(const QJsonObject& json);

} // namespace freshstart
