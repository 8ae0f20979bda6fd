// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change_notifier.h"
// The signals are all there is; this file gives the meta-object a home.
