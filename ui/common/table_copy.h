// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QTableView;

namespace freshstart {

// The words of a table for other programs: the headings, then the rows that are selected (else the
// current one, else all), in the columns that are shown and in their order.

std::vector<QStringList> copiedCells(const QTableView& table);
/// Cells parted by tabs. What a spreadsheet would run as a formula is defused as in every export.
QString copiedText(const QTableView& table);
QString copiedCsv(const QTableView& table);
/// As words with tabs and as CSV, so that each program takes what it knows.
void copyRows(const QTableView& table);
void copyRowsAsCsv(const QTableView& table);

} // namespace freshstart
