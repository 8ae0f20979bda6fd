// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/page.h"
#include "ui/settings/section.h"

#include <vector>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace freshstart {

class SetUpFinish;

/// The first-run assistant: the sections of Settings one after the other. Each is saved when it is
/// left; where somebody stopped is remembered in the school's file.
class SetUpPage final : public Page
{
    Q_OBJECT

public:
    SetUpPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Set up Fresh Start"); }
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] QWidget* firstFocus() const override;

    [[nodiscard]] int step() const { return m_step; } ///< the number of sections: the last page
    [[nodiscard]] Section* section(int step);
    void next();
    void skip();
    void back();
    void finishLater();

private:
    enum class Leaving { WithAll, WithWhatWasTyped };

    void build();
    QWidget* buildTop();
    QWidget* buildBottom();
    bool keep(Leaving how);
    void goTo(int step);
    void finish();
    void leaveFor(const std::function<void(Navigator&)>& where);
    Result<void> remember(int step, bool finished);
    void showProgress();
    void say(const QString& sentence);
    void saveTyped();
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_sections.size()); }

    const std::vector<SectionEntry> m_entries = setUpSections();
    std::vector<Section*> m_sections; ///< null: not made yet
    int m_step = -1;
    bool m_finishedBefore = false;
    PageHeader* m_header = nullptr;
    QLabel* m_message = nullptr;
    std::vector<QLabel*> m_stepNames;
    QStackedWidget* m_stack = nullptr;
    SetUpFinish* m_finish = nullptr;
    QWidget* m_bottom = nullptr;
    QPushButton* m_later = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
    QTimer* m_autosave = nullptr;
};

} // namespace freshstart
