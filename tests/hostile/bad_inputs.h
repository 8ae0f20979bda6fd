// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

/// What should not be in a file and is, and what the user reads then. The table is kept in
/// tests/data/hostile/bad-inputs.md.
namespace freshstart::test {

struct BadInput {
    QString input;                   ///< in words, as in the table
    std::function<QString()> reads;  ///< runs it through the services; what the user reads
};

std::vector<BadInput> badImports();
std::vector<BadInput> badAttachments();
std::vector<BadInput> badSchoolFiles();
std::vector<BadInput> badWords(); ///< names and free text on their way out

/// A text in the table: nothing that ends a cell or is not seen.
QString inTable(const QString& text);

} // namespace freshstart::test
