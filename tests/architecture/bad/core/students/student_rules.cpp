// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/students/student_repository.h"

auto today = QDate::currentDate();
auto stamp = QDateTime::currentMSecsSinceEpoch ();
