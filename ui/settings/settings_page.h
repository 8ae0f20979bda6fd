// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/settings/section.h"

#include <vector>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace freshstart {

/// What the program knows about the school, to be changed at any time: the sections of the
/// assistant as tabs, saved with a button.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    void refresh() override;
    [[nodiscard]] QString helpPage() const override;
    /// Asks where something has not been saved.
    bool tryLeave() override;
    void openSection(int place);
    [[nodiscard]] Section* section(int place); ///< made when first asked for
    void save();                               ///< everything that was changed
    void undo();

private:
    void build();
    QWidget* buildTop();
    QWidget* filledPage();
    [[nodiscard]] QStringList unsaved() const; ///< titles
    void showState();
    void say(const QString& sentence);

    const std::vector<SectionEntry> m_entries = allSections();
    std::vector<Section*> m_sections; ///< null: not made yet
    PageHeader* m_header = nullptr;
    QLabel* m_message = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace freshstart
