// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_file.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qsizetype kLongestCell = 1'000'000; ///< bytes; no account of what happened is as long

} // namespace

bool CsvRecord::isBlank() const
{
    return std::ranges::all_of(cells, [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

QString CsvRecord::text(int column) const
{
    const auto place = static_cast<size_t>(column);
    return column >= 0 && place < cells.size() ? QString::fromUtf8(cells[place]) : QString();
}

QStringList CsvRecord::texts() const
{
    QStringList all;
    all.reserve(static_cast<qsizetype>(cells.size()));
    for (const QByteArrayView cell : cells) {
        all << QString::fromUtf8(cell);
    }
    return all;
}

int usedCells(const CsvRecord& record)
{
    size_t used = record.cells.size();
    while (used > 0 && record.cells[used - 1].trimmed().isEmpty()) {
        --used;
    }
    return static_cast<int>(used);
}

CsvReader::CsvReader(QByteArray utf8)
    : m_text(std::move(utf8))
    , m_data(m_text.data())
    , m_size(m_text.size())
{
    chooseSeparator();
}

Result<CsvReader> CsvReader::fromBytes(QByteArray bytes)
{
    auto text = toUtf8Text(std::move(bytes));
    if (!text) {
        return text.error();
    }
    if (looksLikeXml(*text)) {
        return Error{ErrorCode::UnknownFormat, {}, u"xml"_s, {}};
    }
    return CsvReader(std::move(*text));
}

void CsvReader::chooseSeparator()
{
    const QByteArrayView text(m_data, m_size);
    if (text.size() > 5 && text.startsWith("sep=") && (text[5] == '\r' || text[5] == '\n')) {
        m_separator = text[4];
        m_position = 5;
        endLine();
        return;
    }
    constexpr std::array kSeparators{',', ';', '\t'};
    std::array<int, kSeparators.size()> seen{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            if (std::ranges::any_of(seen, [](int count) { return count > 0; })) {
                break; // the first line that has any separator decides
            }
        } else if (const auto found = std::ranges::find(kSeparators, c);
                   !quoted && found != kSeparators.end()) {
            ++seen[static_cast<size_t>(found - kSeparators.begin())];
        }
    }
    m_separator = kSeparators[static_cast<size_t>(std::ranges::max_element(seen) - seen.begin())];
}

void CsvReader::endLine()
{
    if (m_position < m_size && m_data[m_position] == '\r') {
        ++m_position;
        if (m_position < m_size && m_data[m_position] == '\n') {
            ++m_position;
        }
    } else if (m_position < m_size && m_data[m_position] == '\n') {
        ++m_position;
    }
    ++m_line;
}

Result<QByteArrayView> CsvReader::readQuoted()
{
    const int openedOn = m_line;
    const qsizetype start = ++m_position;
    qsizetype end = start; // what is unquoted is written here, at or before where it is read
    while (m_position < m_size) {
        const char c = m_data[m_position++];
        if (c == '"' && (m_position == m_size || m_data[m_position] != '"')) {
            // Text behind the closing quote belongs to the cell, as spreadsheets read it.
            while (m_position < m_size && m_data[m_position] != m_separator &&
                   m_data[m_position] != '\n' && m_data[m_position] != '\r') {
                m_data[end++] = m_data[m_position++];
            }
            return QByteArrayView(m_data + start, end - start);
        }
        if (c == '"') {
            ++m_position; // a doubled quote is one
        } else if (c == '\n' ||
                   (c == '\r' && (m_position == m_size || m_data[m_position] != '\n'))) {
            ++m_line;
        }
        m_data[end++] = c;
    }
    return Error{ErrorCode::MalformedFile, {}, u"unclosed quote"_s, {QString::number(openedOn)}};
}

Result<QByteArrayView> CsvReader::readCell()
{
    if (m_position < m_size && m_data[m_position] == '"') {
        return readQuoted();
    }
    const qsizetype start = m_position;
    while (m_position < m_size && m_data[m_position] != m_separator && m_data[m_position] != '\n' &&
           m_data[m_position] != '\r') {
        ++m_position;
    }
    return QByteArrayView(m_data + start, m_position - start);
}

Result<bool> CsvReader::readRow(CsvRecord& record)
{
    record.cells.clear();
    record.line = m_line;
    while (true) {
        const auto cell = readCell();
        if (!cell) {
            return cell.error();
        }
        if (cell->size() > kLongestCell) {
            return Error{ErrorCode::MalformedFile, {}, u"cell too long"_s,
                         {QString::number(record.line)}};
        }
        record.cells.push_back(withoutGuard(*cell));
        if (m_position >= m_size || m_data[m_position] != m_separator) {
            break;
        }
        ++m_position;
    }
    endLine();
    return true;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    while (m_position < m_size) {
        if (auto read = readRow(record); !read || !record.isBlank()) {
            return read;
        }
    }
    return false;
}

} // namespace freshstart
