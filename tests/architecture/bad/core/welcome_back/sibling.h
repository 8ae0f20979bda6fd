// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prevention/prevention.h"
#include "core/suspensions/suspension.h"
