// SPDX-FileCopyrightText: 2026 The Fresh Start authors
#include <QtWidgets/QWidget>
#include "helper.h"
#include "core/storage/database.h"
