// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/help_document.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Links become their words, `code` its own; what is between ** is bold.
Runs runsOf(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    text.replace(link, u"\\1"_s).remove(u'`');
    Runs runs;
    const QStringList parts = text.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).isEmpty()) {
            runs.push_back({parts.at(i), i % 2 == 1});
        }
    }
    return runs;
}

QString plain(const QString& text)
{
    QString all;
    for (const Run& run : runsOf(text)) {
        all += run.text;
    }
    return all;
}

QStringList cellsOf(const QString& line)
{
    QStringList cells;
    const QString inside = line.trimmed().mid(1).chopped(1);
    for (const QString& cell : inside.split(u'|')) {
        cells.append(plain(cell.trimmed()));
    }
    return cells;
}

/// Takes a page line by line; what belongs to one block gathers until the next begins.
class Reader
{
public:
    void line(const QString& text)
    {
        static const QRegularExpression step(u"^\\d+\\. "_s);
        if (text.startsWith("# "_L1)) {
            heading(text.mid(2), 1);
        } else if (text.startsWith("## "_L1)) {
            heading(text.mid(3), 2);
        } else if (text == "---"_L1) {
            end();
            m_blocks.push_back(PageBreak{});
        } else if (text.startsWith(u'|')) {
            row(text);
        } else if (text.startsWith("- "_L1)) {
            end();
            m_item = text.mid(2);
            m_isListItem = true;
        } else if (step.match(text).hasMatch()) {
            end();
            m_item = text;
        } else if (text.trimmed().isEmpty()) {
            end();
            m_listEnded = true;
        } else {
            m_item += (m_item.isEmpty() ? QString() : u" "_s) + text.trimmed();
        }
    }

    std::vector<Block> blocks()
    {
        end();
        return std::move(m_blocks);
    }

private:
    void heading(const QString& text, int level)
    {
        end();
        m_blocks.push_back(Heading{plain(text), level});
    }

    void row(const QString& text)
    {
        static const QRegularExpression ruler(u"^[|\\s:-]+$"_s);
        Table* table = m_blocks.empty() ? nullptr : std::get_if<Table>(&m_blocks.back());
        if (table == nullptr || m_listEnded) {
            end();
            Table made;
            made.header = cellsOf(text);
            made.weights = made.header.size() == 2 ? std::vector<int>{2, 3} : std::vector<int>{};
            m_blocks.push_back(std::move(made));
            m_listEnded = false;
        } else if (!ruler.match(text).hasMatch()) {
            table->rows.push_back(cellsOf(text));
        }
    }

    /// The paragraph or item that was being gathered is whole.
    void end()
    {
        if (m_item.isEmpty()) {
            return;
        }
        auto* list = m_blocks.empty() ? nullptr : std::get_if<BulletList>(&m_blocks.back());
        if (m_isListItem && list != nullptr && !m_listEnded) {
            list->items.push_back(runsOf(m_item));
        } else if (m_isListItem) {
            m_blocks.push_back(BulletList{{runsOf(m_item)}});
        } else {
            m_blocks.push_back(Paragraph{runsOf(m_item)});
        }
        m_item.clear();
        m_isListItem = false;
        m_listEnded = false;
    }

    std::vector<Block> m_blocks;
    QString m_item;
    bool m_isListItem = false;
    bool m_listEnded = false; ///< an empty line: what follows is a block of its own
};

} // namespace

Document helpDocument(const HelpPage& page)
{
    Reader reader;
    for (const QString& line : page.markdown.split(u'\n')) {
        reader.line(line);
    }
    Document document;
    document.kind = u"help-"_s + page.name;
    document.title = page.title;
    document.letterhead.schoolName = QCoreApplication::translate("Help", "Fresh Start");
    document.blocks = reader.blocks();
    return document;
}

} // namespace freshstart
