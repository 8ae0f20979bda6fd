// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTemporaryDir>

namespace freshstart {

/// The sample school of `--demo`: a new one each time, gone when the program ends, never in the way
/// of the school's own file.
class DemoSchool
{
public:
    /// The path of the file.
    [[nodiscard]] Result<QString> make(QDate today);

private:
    QTemporaryDir m_folder;
};

} // namespace freshstart
