// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/meeting_record.h"

#include <QJsonObject>

namespace freshstart {

/// A meeting's record as it is being typed, for a draft: nothing is checked, nothing left out.
QJsonObject toJson(const WelcomeBackRecord& record);

/// What is missing or makes no sense stays as it is in a new record.
WelcomeBackRecord welcomeBackRecordFromJson(const QJsonObject& json);

} // namespace freshstart
