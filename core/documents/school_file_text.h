// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace freshstart {

/// What is in the way of the school's file, on opening it or while it is open; `field` says where it
/// was met (storage/school_file.h, storage/school_lock.h). Empty for anything else.
QString schoolFileSentence(const Error& error);

} // namespace freshstart
