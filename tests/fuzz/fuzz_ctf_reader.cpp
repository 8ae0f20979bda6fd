// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: the reader of Common Transfer Files ends and gives whole pupils or an error.
#include "core/exchange/student_source.h"

#include <cstdlib>

using namespace freshstart;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto source = readCtf(bytes, QDate(2026, 11, 16))) {
        for (const SourceStudent& student : source->students) {
            if (student.row < 1 || student.record.details.address.lines.contains(QString())) {
                std::abort();
            }
        }
    } else if (source.error().code != ErrorCode::UnknownFormat &&
               source.error().code != ErrorCode::MalformedFile) {
        std::abort();
    }
    return 0;
}
