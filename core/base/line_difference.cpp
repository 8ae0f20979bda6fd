// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_difference.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QStringList linesOf(const QString& text)
{
    QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

/// For each pair of places how many lines the texts have in common from there on.
class CommonLines
{
public:
    CommonLines(const QStringList& before, const QStringList& after)
        : m_width(after.size() + 1)
        , m_table(static_cast<size_t>((before.size() + 1) * m_width), 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    [[nodiscard]] int& at(qsizetype i, qsizetype j)
    {
        return m_table[static_cast<size_t>(i * m_width + j)];
    }

private:
    qsizetype m_width;
    std::vector<int> m_table;
};

} // namespace

std::vector<LineOfDifference> lineDifference(const QString& before, const QString& after)
{
    const QStringList old = linesOf(before);
    const QStringList changed = linesOf(after);
    CommonLines common(old, changed);
    std::vector<LineOfDifference> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < changed.size()) {
        if (i < old.size() && j < changed.size() && old[i] == changed[j]) {
            lines.push_back({LineChange::Same, old[i]});
            ++i;
            ++j;
        } else if (i < old.size() &&
                   (j == changed.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
            lines.push_back({LineChange::Removed, old[i++]});
        } else {
            lines.push_back({LineChange::Added, changed[j++]});
        }
    }
    return lines;
}

} // namespace freshstart
