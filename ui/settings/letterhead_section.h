// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/school_form.h"

namespace freshstart {

class LetterheadPreview;
class LogoChooser;
class TextArea;

/// What the head of a letter shows, and what its text needs to know: who takes representations and
/// where parents find advice.
class LetterheadSection final : public SchoolForm
{
    Q_OBJECT

public:
    LetterheadSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    void propose() override;
    [[nodiscard]] QWidget* firstFocus() const override;

    /// Names only: telephone numbers change, and a wrong one on a letter helps nobody.
    [[nodiscard]] static QString usualAdvice();

protected:
    [[nodiscard]] School typedInto(School school) const override;
    void showSchool(const School& school) override;

private:
    void buildHead();
    void buildRepresentations();
    void buildAdvice();
    void showPreview();

    LogoChooser* m_logo = nullptr;
    LetterheadPreview* m_preview = nullptr;
    TextArea* m_advice = nullptr;
};

} // namespace freshstart
