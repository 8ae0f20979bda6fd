// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace freshstart {

/// Turns documents into the pages that are kept with them; paper's toPdf().
using MakePages = std::function<QByteArray(const std::vector<Document>&)>;

/// Makes a new file with an invented school of about 120 students and a term of suspensions and
/// meetings around `today`, in every state a screen or a document can show. AlreadyExists rather
/// than taking the place of a file.
Result<void> createSampleSchool(const QString& path, QDate today, const MakePages& makePages);

} // namespace freshstart
