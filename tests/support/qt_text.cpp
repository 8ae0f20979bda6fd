// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_text.h"

namespace freshstart::test {

std::string show(const QString& value)
{
    return '"' + value.toStdString() + '"';
}

std::string show(const QStringList& value)
{
    std::string all = "[";
    for (const QString& one : value) {
        all += (all.size() > 1 ? ", " : "") + show(one);
    }
    return all + "]";
}

std::string show(QDate value)
{
    return value.toString(Qt::ISODate).toStdString();
}

std::string show(const QDateTime& value)
{
    return value.toString(Qt::ISODateWithMs).toStdString();
}

} // namespace freshstart::test
