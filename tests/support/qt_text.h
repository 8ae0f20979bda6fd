// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>

namespace freshstart::test {

std::string show(const QString& value);
std::string show(const QStringList& value);
std::string show(QDate value);
std::string show(const QDateTime& value);

} // namespace freshstart::test
