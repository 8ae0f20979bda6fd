// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QString>

namespace freshstart {

// What is kept on this PC for whoever uses it, not in the school's file.

/// The file with it, in the user's own folder for settings.
QString fileOfThisPc();

/// Who signed in here last, as they typed it; never a password.
QString rememberedSignInName();
void rememberSignInName(const QString& name);

/// How the program looks here, whatever the system does.
ThemeChoice rememberedTheme();
void rememberTheme(ThemeChoice choice);

/// In hundredths of the system's size; one of kTextSizes.
int rememberedTextPercent();
void rememberTextPercent(int percent);

inline constexpr int kUsualLockMinutes = 10;
/// After so many minutes without a touch the program locks itself; 0: never.
int lockMinutes();
void setLockMinutes(int minutes);

} // namespace freshstart
