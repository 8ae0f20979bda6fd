// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

/// One row of a CSV file: views into the reader's memory, good until the next row is read.
struct CsvRecord {
    int line = 0;                      ///< 1-based line of the file on which the row begins
    std::vector<QByteArrayView> cells; ///< UTF-8, unquoted

    [[nodiscard]] bool isBlank() const;
    /// The cell's text; empty where the row is shorter.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QStringList texts() const;
};

/// How many cells a row has, empty ones at its end left out.
int usedCells(const CsvRecord& record);

/// Reads a CSV file row by row. Understood: UTF-8 with or without BOM, UTF-16 with BOM, else
/// Windows-1252; comma, semicolon or tab; quotes, doubled quotes and line breaks inside quotes;
/// every kind of line end; Excel's "sep=;" line; the apostrophe that CsvWriter puts before a
/// formula. One copy of the file is held, in UTF-8, and cells
/// are unquoted in place.
class CsvReader
{
public:
    /// UnknownFormat where the bytes are no text at all (NUL bytes, a workbook, a PDF, XML).
    static Result<CsvReader> fromBytes(QByteArray bytes);

    CsvReader(CsvReader&&) = default; // a copy would point into the other one's memory
    CsvReader& operator=(CsvReader&&) = default;
    ~CsvReader() = default;

    /// The next row that is not blank into `record`; false at the end. MalformedFile (line) where a
    /// quote is never closed or a cell is longer than anything that was meant to be read.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    [[nodiscard]] char separator() const { return m_separator; }

private:
    explicit CsvReader(QByteArray utf8);

    void chooseSeparator();
    [[nodiscard]] Result<bool> readRow(CsvRecord& record);
    [[nodiscard]] Result<QByteArrayView> readCell();
    [[nodiscard]] Result<QByteArrayView> readQuoted();
    void endLine();

    QByteArray m_text;
    char* m_data = nullptr; ///< m_text, detached: cells are unquoted in place
    qsizetype m_size = 0;
    qsizetype m_position = 0;
    int m_line = 1;
    char m_separator = ',';
};

/// The bytes as UTF-8 without BOM. UnknownFormat where they are no text.
Result<QByteArray> toUtf8Text(QByteArray bytes);

} // namespace freshstart
