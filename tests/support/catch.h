// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2, and how it prints our values.
#include "tests/support/catch2.h"
#include "tests/support/qt_text.h"

#include "core/base/error.h"
#include "core/base/half_day.h"
#include "core/base/id.h"
#include "core/base/result.h"

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString& value) { return freshstart::test::show(value); }
};
template<>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& value) { return freshstart::test::show(value); }
};
template<>
struct StringMaker<QDate> {
    static std::string convert(QDate value) { return freshstart::test::show(value); }
};
template<>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime& value) { return freshstart::test::show(value); }
};
template<>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& value) { return value.toStdString(); }
};
template<>
struct StringMaker<freshstart::HalfDay> {
    static std::string convert(const freshstart::HalfDay& value)
    {
        return freshstart::test::show(value.date)
            + (value.session == freshstart::Session::Am ? " AM" : " PM");
    }
};
template<>
struct StringMaker<freshstart::ErrorCode> {
    static std::string convert(freshstart::ErrorCode code)
    {
        return "ErrorCode " + std::to_string(static_cast<int>(code));
    }
};
template<class Tag>
struct StringMaker<freshstart::Id<Tag>> {
    static std::string convert(freshstart::Id<Tag> id) { return "#" + std::to_string(id.number); }
};

} // namespace Catch

namespace freshstart::test {

/// Unwraps a Result in a test; says what went wrong where there is no value.
template<class T>
T need(Result<T> result)
{
    if (!result) {
        FAIL("error " << static_cast<int>(result.error().code) << " field "
                      << result.error().field.toStdString() << ": "
                      << result.error().detail.toStdString());
    }
    return std::move(result).value();
}

inline void need(const Result<void>& result)
{
    if (!result) {
        FAIL("error " << static_cast<int>(result.error().code) << " field "
                      << result.error().field.toStdString() << ": "
                      << result.error().detail.toStdString());
    }
}

} // namespace freshstart::test
