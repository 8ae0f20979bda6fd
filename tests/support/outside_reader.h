// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace freshstart::test {

/// What a reader of ours in another language (data/readers/NAME.py) says of the bytes, so that a
/// file is not only understood by whoever wrote it. None where there is no python3: then the test
/// has said that this part was skipped.
std::optional<QJsonObject> readOutside(const QString& reader, const QByteArray& bytes);

} // namespace freshstart::test
