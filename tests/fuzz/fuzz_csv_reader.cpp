// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: the CSV reader ends, gives no blank rows and counts its lines upwards; the reader of
// students on top of it does the same.
#include "core/exchange/csv_reader.h"
#include "core/exchange/student_source.h"

#include <cstdlib>

using namespace freshstart;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void readThrough(const QByteArray& bytes)
{
    auto reader = CsvReader::fromBytes(bytes);
    if (!reader) {
        return;
    }
    CsvRecord record;
    int line = 0;
    for (auto read = reader->next(record); read && *read; read = reader->next(record)) {
        require(record.line > line);
        require(!record.cells.empty() && !record.isBlank());
        line = record.line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readThrough(bytes);
    const StudentImportOptions options{QDate(2026, 11, 16), {}};
    if (const auto source = readStudentCsv(bytes, options)) {
        for (const SourceStudent& student : source->students) {
            require(student.row > 1);
        }
    }
    return 0;
}
