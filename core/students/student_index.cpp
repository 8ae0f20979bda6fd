// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/student_index.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace freshstart {

namespace {

/// A folded word with its beginning marked: a letter as a capital, a digit as a control character
/// of its own, anything else by the space before it. So "begins a word" is part of what is looked
/// for, and the scan stops only where a word begins with the right letter.
std::string markedWord(const QString& word)
{
    std::string marked = word.toStdString();
    const char first = marked.front();
    if (first >= 'a' && first <= 'z') {
        marked.front() = static_cast<char>(first - 'a' + 'A');
    } else if (first >= '0' && first <= '9') {
        marked.front() = static_cast<char>(first - '0' + 0x10);
    } else {
        marked.insert(marked.begin(), ' ');
    }
    return marked;
}

/// The typed words; the longest first, for it is met the most rarely.
std::vector<std::string> typedWords(const QString& typed)
{
    std::vector<std::string> words;
    const QStringList parts = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        words.push_back(markedWord(part));
    }
    std::ranges::stable_sort(words, std::ranges::greater{}, &std::string::size);
    return words;
}

} // namespace

StudentIndex::StudentIndex(const std::vector<StudentRow>& rows)
{
    m_starts.reserve(rows.size());
    m_keys.reserve(rows.size() * 48);
    for (const StudentRow& row : rows) {
        m_starts.push_back(m_keys.size());
        const QStringList words = row.searchKey.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            m_keys += markedWord(word);
        }
        m_keys += '\n';
    }
}

bool StudentIndex::matches(size_t row, const std::vector<std::string>& words) const
{
    const size_t end = row + 1 < m_starts.size() ? m_starts[row + 1] : m_keys.size();
    const auto key = std::string_view(m_keys).substr(m_starts[row], end - m_starts[row]);
    return std::all_of(words.begin() + 1, words.end(), [key](const std::string& word) {
        return key.find(word) != std::string_view::npos;
    });
}

std::vector<int> StudentIndex::find(const QString& typed) const
{
    std::vector<int> found;
    const std::vector<std::string> words = typedWords(typed);
    if (words.empty()) {
        found.resize(m_starts.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    size_t row = 0;
    size_t position = m_keys.find(words.front());
    while (position != std::string::npos) {
        while (row + 1 < m_starts.size() && m_starts[row + 1] <= position) {
            ++row;
        }
        if (matches(row, words)) {
            found.push_back(static_cast<int>(row));
        }
        if (++row == m_starts.size()) {
            break;
        }
        position = m_keys.find(words.front(), m_starts[row]);
    }
    return found;
}

} // namespace freshstart
