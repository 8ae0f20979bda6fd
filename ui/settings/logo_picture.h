// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QPixmap>
#include <QString>

#include <optional>

namespace freshstart {

/// What keeps these bytes from standing at the head of a letter, and nothing where they can. Codes:
/// logo_unknown_format, logo_too_large (kB), logo_broken, logo_odd_size (width, height in dots).
std::optional<Issue> logoProblem(const QByteArray& logo);

/// The file's bytes; what cannot be a logo for its mere size is not read further.
Result<QByteArray> readLogo(const QString& path);

/// The logo fitted into a box; null where it cannot be shown.
QPixmap logoPixmap(const QByteArray& logo, QSize box);

} // namespace freshstart
