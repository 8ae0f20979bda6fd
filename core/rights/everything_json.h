// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/everything_documents.h"

#include <QJsonObject>

namespace freshstart {

/// Everything held about one student for machines. Keys are those of the tables; `keys` says in
/// words what each means, `people` whom the numbers in it stand for. Dates and moments ISO 8601,
/// lengths in half-days, a file by its place in the folder.
QJsonObject everythingJson(const EverythingFacts& facts);

} // namespace freshstart
