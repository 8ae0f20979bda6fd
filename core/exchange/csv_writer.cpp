// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

namespace freshstart {

namespace {

/// A plain number such as -3.5 and a phone number such as +44 7700 900001 are no formulas.
bool isHarmless(QByteArrayView cell)
{
    bool digit = false;
    for (const char c : cell.sliced(1)) {
        if (c >= '0' && c <= '9') {
            digit = true;
        } else if (c != ' ' && c != '.' && c != '(' && c != ')') {
            return false;
        }
    }
    return digit && (cell.front() == '+' || cell.front() == '-');
}

/// What a spreadsheet takes for the beginning of a formula; the wide forms of the signs are taken
/// for the narrow ones in some countries.
bool looksLikeFormula(QByteArrayView cell)
{
    if (cell.isEmpty()) {
        return false;
    }
    if (cell.front() == '\t' || cell.front() == '\r' || cell.front() == '\n') {
        return true;
    }
    const QByteArrayView visible = cell.trimmed();
    for (const QByteArrayView sign :
         {"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"}) {
        if (visible.startsWith(sign)) {
            return !isHarmless(cell);
        }
    }
    return false;
}

/// An apostrophe that somebody wrote before a formula gets one of ours too, so that reading takes
/// away what writing put there and nothing else.
bool needsGuard(QByteArrayView cell)
{
    while (cell.startsWith('\'')) {
        cell = cell.sliced(1);
    }
    return looksLikeFormula(cell);
}

QByteArray quoted(QByteArray cell)
{
    return '"' + cell.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray withGuard(const QByteArray& cell)
{
    return needsGuard(cell) ? '\'' + cell : cell;
}

QByteArrayView withoutGuard(QByteArrayView cell)
{
    return cell.startsWith('\'') && needsGuard(cell) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter()
    : m_bytes("\xEF\xBB\xBF")
{}

void CsvWriter::add(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_bytes += ',';
        }
        const QByteArray cell = withGuard(cells[i].toUtf8());
        // A tab and "sep=" would make a reader believe in another separator.
        const bool quote = cell.contains('"') || cell.contains(',') || cell.contains('\n') ||
                           cell.contains('\r') || cell.contains(';') || cell.contains('\t') ||
                           cell.startsWith(' ') || cell.endsWith(' ') || cell.startsWith("sep=") ||
                           (cells.size() == 1 && cell.isEmpty());
        m_bytes += quote ? quoted(cell) : cell;
    }
    m_bytes += "\r\n";
}

} // namespace freshstart
