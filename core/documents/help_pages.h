// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace freshstart {

/// A page of the help, as it stands in resources/help.
struct HelpPage {
    QString name; ///< what a link says: "school-file"
    QString title;
    QString markdown;
};

/// All pages in the order in which they are read.
const std::vector<HelpPage>& helpPages();
/// The page of that name; the first one where there is none.
const HelpPage& helpPage(const QString& name);
/// Those in which each of the words stands somewhere; all of them where nothing is looked for.
std::vector<const HelpPage*> helpPagesWith(const QString& words);

inline constexpr QLatin1StringView kQuickGuide("quick-guide");

} // namespace freshstart
