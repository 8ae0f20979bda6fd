// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace freshstart {

/// Writes rows as RFC 4180 wants them, in UTF-8 with a BOM, so that Excel shows "Łukasz" right.
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
class CsvWriter
{
public:
    CsvWriter();

    void add(const QStringList& cells);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace freshstart
