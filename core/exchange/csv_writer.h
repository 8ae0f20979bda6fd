// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace freshstart {

/// Writes rows as RFC 4180 wants them, in UTF-8 with a BOM, so that Excel shows "Łukasz" right.
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which CsvReader
/// takes away again.
class CsvWriter
{
public:
    CsvWriter();

    void add(const QStringList& cells);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The cell as it may stand in a spreadsheet: with the apostrophe where it looks like a formula.
QByteArray withGuard(const QByteArray& cell);
/// A cell without the apostrophe that CsvWriter puts before a formula; every other as it is.
QByteArrayView withoutGuard(QByteArrayView cell);

} // namespace freshstart
