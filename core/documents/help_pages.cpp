// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/help_pages.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr const char* kNames[] = {
    "first-minutes", "quick-guide", "today",   "students", "suspensions",
    "welcome-back",  "prevention",  "reports", "calendar", "writing",
    "rules",         "limits",      "school-file", "network-folder", "another-pc",
    "updates",       "backups",     "keys"};

HelpPage read(const char* name)
{
    HelpPage page;
    page.name = QLatin1StringView(name);
    QFile file(u":/freshstart/help/%1.md"_s.arg(page.name));
    if (file.open(QIODevice::ReadOnly)) { // built into the program
        page.markdown = QString::fromUtf8(file.readAll());
    }
    page.title = page.markdown.section(u'\n', 0, 0).mid(2);
    return page;
}

} // namespace

const std::vector<HelpPage>& helpPages()
{
    static const std::vector<HelpPage> all = [] {
        std::vector<HelpPage> pages;
        std::ranges::transform(kNames, std::back_inserter(pages), read);
        return pages;
    }();
    return all;
}

const HelpPage& helpPage(const QString& name)
{
    const auto found = std::ranges::find(helpPages(), name, &HelpPage::name);
    return found == helpPages().end() ? helpPages().front() : *found;
}

std::vector<const HelpPage*> helpPagesWith(const QString& words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<const HelpPage*> found;
    for (const HelpPage& page : helpPages()) {
        const bool has = std::ranges::all_of(wanted, [&](const QString& word) {
            return page.markdown.contains(word, Qt::CaseInsensitive);
        });
        if (has) {
            found.push_back(&page);
        }
    }
    return found;
}

} // namespace freshstart
