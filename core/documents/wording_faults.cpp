// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording_faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// How many letters have to be put in, taken out or exchanged to make one word of the other.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int before = row[0]; // of the row above, one to the left
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int exchanged = before + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            before = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, exchanged});
        }
    }
    return row.back();
}

class FaultFinder
{
public:
    FaultFinder(const WordingEntry& entry, const QString& text)
        : m_entry(entry)
        , m_text(text)
    {}

    std::vector<WordingFault> find()
    {
        if (m_text.trimmed().isEmpty()) {
            add({}, u"empty_wording"_s, 0, 0);
            return m_faults;
        }
        static const QRegularExpression mark(u"\\{\\{([^{}]*)\\}\\}"_s);
        qsizetype from = 0;
        for (auto it = mark.globalMatch(m_text); it.hasNext();) {
            const auto found = it.next();
            findStrayBraces(from, found.capturedStart());
            take(found.captured(1), found.capturedStart(), found.capturedLength());
            from = found.capturedEnd();
        }
        findStrayBraces(from, m_text.size());
        for (const Open& open : m_open) {
            add(open.name, u"section_not_closed"_s, open.start, open.length);
        }
        findOpenBold();
        std::ranges::stable_sort(m_faults, {}, &WordingFault::start);
        findLeftOut();
        return m_faults;
    }

private:
    struct Open {
        QString name;
        qsizetype start;
        qsizetype length;
    };

    void add(const QString& field, const QString& detail, qsizetype start, qsizetype length)
    {
        const auto line = static_cast<int>(QStringView(m_text).left(start).count(u'\n')) + 1;
        m_faults.push_back({{ErrorCode::Invalid, field, detail, {field}}, line, start, length, {}});
    }

    void take(const QString& mark, qsizetype start, qsizetype length)
    {
        const QChar first = mark.isEmpty() ? QChar() : mark.front();
        const bool section = first == u'#' || first == u'^' || first == u'/';
        const QString name = section ? mark.mid(1) : mark;
        const auto known = std::ranges::find(m_entry.placeholders, name, &WordingPlaceholder::name);
        if (known == m_entry.placeholders.end()) {
            add(mark, u"unknown_placeholder"_s, start, length);
            m_faults.back().meant = nearestName(name.trimmed(), names());
            return;
        }
        if (first == u'/') {
            close(name, start, length);
            return;
        }
        if (section) {
            m_open.push_back({name, start, length});
        } else if (known->switchesOnly) {
            add(name, u"placeholder_without_words"_s, start, length);
        }
        m_used.append(name);
    }

    /// A section that is closed while others are open within it closes none of them: what was meant
    /// is not known, and both ends are shown.
    void close(const QString& name, qsizetype start, qsizetype length)
    {
        if (!m_open.empty() && m_open.back().name == name) {
            m_open.pop_back();
        } else {
            add(name, u"section_not_opened"_s, start, length);
        }
    }

    void findStrayBraces(qsizetype from, qsizetype to)
    {
        static const QRegularExpression braces(u"\\{\\{|\\}\\}"_s);
        const QString between = m_text.mid(from, to - from);
        for (auto it = braces.globalMatch(between); it.hasNext();) {
            add({}, u"braces_not_closed"_s, from + it.next().capturedStart(), 2);
        }
    }

    void findOpenBold()
    {
        if (m_text.count(u"**"_s) % 2 != 0) {
            add({}, u"bold_not_closed"_s, m_text.lastIndexOf(u"**"_s), 2);
        }
    }

    void findLeftOut()
    {
        for (const WordingPlaceholder& one : m_entry.placeholders) {
            if (one.required && !m_used.contains(one.name)) {
                m_faults.push_back(
                    {{ErrorCode::Invalid, one.name, u"required_left_out"_s, {one.name}},
                     0,
                     m_text.size(),
                     0,
                     {}});
            }
        }
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const WordingPlaceholder& one : m_entry.placeholders) {
            all.append(one.name);
        }
        return all;
    }

    const WordingEntry& m_entry;
    const QString& m_text;
    std::vector<WordingFault> m_faults;
    std::vector<Open> m_open;
    QStringList m_used;
};

} // namespace

std::vector<WordingFault> wordingFaults(const WordingEntry& entry, const QString& text)
{
    return FaultFinder(entry, text).find();
}

QString nearestName(const QString& wrong, const QStringList& names)
{
    QString nearest;
    // a third of the letters may be wrong: "nmae" is "name", "cat" is not "return_moment"
    int fewest = static_cast<int>(std::max<qsizetype>(wrong.size() / 3, 2)) + 1;
    for (const QString& name : names) {
        if (const int steps = distance(wrong, name); steps < fewest) {
            fewest = steps;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace freshstart
