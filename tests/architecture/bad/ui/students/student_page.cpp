// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/paths.h"
#include "core/storage/database.h"
#include "core/students/student_repository.h"
#include "ui/common/page.h"
#include "ui/suspensions/suspension_page.h"

#include <QSqlQuery>
#include <QWidget>
