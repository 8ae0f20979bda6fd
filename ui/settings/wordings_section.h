// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"
#include "ui/settings/wording_draft.h"

#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace freshstart {

class Pill;
class PlaceholderPalette;
class WordingDifference;
class WordingEditor;
class WordingPreview;
class WrappedList;

/// The wordings of letters: each may be the school's own, with the page it makes beside it. What
/// would break a letter is refused; letters already issued stay as they are.
class WordingsSection final : public Section
{
    Q_OBJECT

public:
    WordingsSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    [[nodiscard]] bool isChanged() const override;
    Result<void> save() override;
    [[nodiscard]] QString complaint(const Error& error) const override;
    [[nodiscard]] QWidget* firstFocus() const override;

    [[nodiscard]] const std::vector<WordingDraft>& drafts() const { return m_drafts; }
    void choose(int place);
    void backToProduct(); ///< asks first
    void keepMine();      ///< the own wording stands although the product's has changed

private:
    QWidget* buildList();
    QWidget* buildMiddle();
    QWidget* buildOvertaken();
    QWidget* buildRight();
    void connectAll();
    [[nodiscard]] WordingDraft* current();
    void showChosen();
    void showState();
    void showList();
    void showFaults(const std::vector<WordingFault>& faults);
    void goToFault(int row);
    void store();
    Result<void> refuse(int place, const WordingFault& fault);
    void say(const Error& error);

    std::vector<WordingDraft> m_drafts;
    int m_place = 0;
    bool m_loading = false;
    QString m_complaint;
    WrappedList* m_list = nullptr;
    QLabel* m_title = nullptr;
    Pill* m_badge = nullptr;
    QLabel* m_purpose = nullptr;
    QWidget* m_overtaken = nullptr;
    WordingEditor* m_editor = nullptr;
    WrappedList* m_faults = nullptr;
    QPushButton* m_back = nullptr;
    QTabWidget* m_tabs = nullptr;
    WordingPreview* m_preview = nullptr;
    PlaceholderPalette* m_palette = nullptr;
    WordingDifference* m_difference = nullptr;
};

} // namespace freshstart
