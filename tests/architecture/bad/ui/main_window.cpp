// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_page.h"
#include "ui/suspensions/suspension_page.h"
