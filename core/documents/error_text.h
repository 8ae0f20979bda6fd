// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"

#include <QString>

namespace freshstart {

/// What happened and what to do, in a sentence or two for the person at the desk. The window and
/// the command line say the same.
QString sentenceFor(const Error& error);
QString sentenceFor(const Issue& issue);

} // namespace freshstart
