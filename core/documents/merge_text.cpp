// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error badName(const QString& name, const QString& why)
{
    return Error{ErrorCode::Invalid, name, why, {name}};
}

/// Where the section that begins before `from` ends: the start of its closing tag, or -1.
qsizetype closingTag(const QString& text, const QString& name, qsizetype from)
{
    const QString close = u"{{/%1}}"_s.arg(name);
    const QString openIf = u"{{#%1}}"_s.arg(name);
    const QString openUnless = u"{{^%1}}"_s.arg(name);
    int depth = 1;
    for (qsizetype at = text.indexOf(u"{{"_s, from); at >= 0; at = text.indexOf(u"{{"_s, at + 2)) {
        const QStringView rest = QStringView(text).mid(at);
        if (rest.startsWith(openIf) || rest.startsWith(openUnless)) {
            ++depth;
        } else if (rest.startsWith(close) && --depth == 0) {
            return at;
        }
    }
    return -1;
}

/// Takes a section away; one of a single line with its line, where nothing else stands there: an
/// empty line would part the paragraph.
void cutOut(QString& text, qsizetype from, qsizetype after)
{
    const qsizetype lineStart = from == 0 ? 0 : text.lastIndexOf(u'\n', from - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', after);
    const QStringView before = QStringView(text).mid(lineStart, from - lineStart);
    const QStringView behind = QStringView(text).mid(after, lineEnd < 0 ? -1 : lineEnd - after);
    const bool oneLine = !QStringView(text).mid(from, after - from).contains(u'\n');
    if (oneLine && lineEnd >= 0 && before.trimmed().isEmpty() && behind.trimmed().isEmpty()) {
        text.remove(lineStart, lineEnd + 1 - lineStart);
    } else {
        text.remove(from, after - from);
    }
}

Result<QString> resolveSections(QString text, const MergeValues& values)
{
    static const QRegularExpression tag(u"\\{\\{([#^/])([a-z0-9_]+)\\}\\}"_s);
    for (auto found = tag.match(text); found.hasMatch(); found = tag.match(text)) {
        const QString name = found.captured(2);
        if (found.captured(1) == "/"_L1) {
            return badName(name, u"section closed but not opened"_s);
        }
        if (!values.contains(name)) {
            return badName(name, u"unknown section"_s);
        }
        const qsizetype inside = found.capturedEnd();
        const qsizetype end = closingTag(text, name, inside);
        if (end < 0) {
            return badName(name, u"section not closed"_s);
        }
        const bool keep = values.value(name).isEmpty() == (found.captured(1) == "^"_L1);
        const qsizetype from = found.capturedStart();
        const qsizetype after = end + name.size() + 5; // {{/name}}
        if (keep) {
            text.replace(from, after - from, text.mid(inside, end - inside));
        } else {
            cutOut(text, from, after);
        }
    }
    return text;
}

Result<QString> fillPlaceholders(const QString& text, const MergeValues& values)
{
    static const QRegularExpression tag(u"\\{\\{([^{}]*)\\}\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        const auto value = values.constFind(found.captured(1));
        if (value == values.constEnd()) {
            return badName(found.captured(1), u"unknown placeholder"_s);
        }
        filled += QStringView(text).mid(from, found.capturedStart() - from);
        filled += *value;
        from = found.capturedEnd();
    }
    const QStringView rest = QStringView(text).mid(from);
    if (rest.contains(u"{{"_s)) {
        return badName({}, u"unclosed placeholder"_s);
    }
    return filled + rest.toString();
}

Result<QString> withSections(const QString& wording, const MergeValues& values)
{
    static const QRegularExpression alone(u"^[ \\t]*(\\{\\{[#^/][a-z0-9_]+\\}\\})[ \\t]*\\n"_s,
                                          QRegularExpression::MultilineOption);
    QString text = wording;
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(alone, u"\\1"_s);
    return resolveSections(text, values);
}

Result<Runs> runsOf(const QString& marked, const MergeValues& values)
{
    Runs runs;
    const QStringList parts = marked.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Result<QString> text = fillPlaceholders(parts[i], values);
        if (!text) {
            return text.error();
        }
        if (!text->isEmpty()) {
            runs.push_back({*text, i % 2 == 1});
        }
    }
    return runs;
}

class BlockReader
{
public:
    explicit BlockReader(const MergeValues& values)
        : m_values(values)
    {}

    Result<std::vector<Block>> read(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines) {
            const QString trimmed = line.simplified();
            if (trimmed.isEmpty() || startsBlock(trimmed) || startsHeading(m_open)) {
                if (const Result<void> done = close(); !done) {
                    return done.error();
                }
            }
            if (!trimmed.isEmpty()) {
                m_open += (m_open.isEmpty() ? QString() : u" "_s) + trimmed;
            }
        }
        if (const Result<void> done = close(); !done) {
            return done.error();
        }
        return std::move(m_blocks);
    }

private:
    static bool startsHeading(const QString& line)
    {
        return line.startsWith(u"# "_s) || line.startsWith(u"## "_s);
    }

    static bool startsBlock(const QString& line)
    {
        return startsHeading(line) || line.startsWith(u"- "_s);
    }

    /// What was read since the last block becomes a block.
    Result<void> close()
    {
        const QString line = std::exchange(m_open, {});
        const bool marked = startsBlock(line);
        const Result<Runs> runs = runsOf(marked ? line.section(u' ', 1) : line, m_values);
        if (!runs) {
            return runs.error();
        }
        if (runs->empty()) {
            return {};
        }
        if (!marked) {
            m_blocks.emplace_back(Paragraph{*runs, false});
        } else if (line.startsWith(u'-')) {
            addBullets(*runs);
        } else {
            QString text;
            for (const Run& run : *runs) {
                text += run.text;
            }
            m_blocks.emplace_back(Heading{text, line.startsWith(u"##"_s) ? 2 : 1});
        }
        return {};
    }

    /// A bullet of one run with several lines becomes several bullets.
    void addBullets(const Runs& runs)
    {
        if (m_blocks.empty() || !std::holds_alternative<BulletList>(m_blocks.back())) {
            m_blocks.emplace_back(BulletList{});
        }
        auto& items = std::get<BulletList>(m_blocks.back()).items;
        if (runs.size() > 1) {
            items.push_back(runs);
            return;
        }
        const QStringList lines = runs.front().text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            items.push_back({{line, runs.front().bold}});
        }
    }

    const MergeValues& m_values;
    std::vector<Block> m_blocks;
    QString m_open;
};

} // namespace

Result<QString> mergeText(const QString& wording, const MergeValues& values)
{
    const Result<QString> text = withSections(wording, values);
    return text ? fillPlaceholders(*text, values) : text;
}

Result<std::vector<Block>> mergeBlocks(const QString& wording, const MergeValues& values)
{
    const Result<QString> text = withSections(wording, values);
    if (!text) {
        return text.error();
    }
    return BlockReader(values).read(*text);
}

} // namespace freshstart
