// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A plain number such as -3.5 and a phone number such as +44 7700 900001 are no formulas.
bool isHarmless(const QString& cell)
{
    bool digit = false;
    for (const QChar c : QStringView(cell).mid(1)) {
        if (c.isDigit()) {
            digit = true;
        } else if (c != u' ' && c != u'.' && c != u'(' && c != u')') {
            return false;
        }
    }
    return digit && (cell.front() == u'+' || cell.front() == u'-');
}

QString guarded(const QString& cell)
{
    const bool formula =
        !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()) && !isHarmless(cell);
    return formula ? u'\'' + cell : cell;
}

} // namespace

CsvWriter::CsvWriter()
    : m_bytes("\xEF\xBB\xBF")
{}

void CsvWriter::add(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_bytes += ',';
        }
        const QString cell = guarded(cells[i]);
        const bool quote = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                           cell.contains(u'\r') || cell.contains(u';') || cell.startsWith(u' ') ||
                           cell.endsWith(u' ') || (cells.size() == 1 && cell.isEmpty());
        m_bytes +=
            quote ? '"' + QString(cell).replace(u'"', u"\"\""_s).toUtf8() + '"' : cell.toUtf8();
    }
    m_bytes += "\r\n";
}

} // namespace freshstart
