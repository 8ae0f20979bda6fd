// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/drafted_part.h"

namespace freshstart {

class InterventionForm;

/// The record of the separate session. It is not begun before somebody types: a session that is
/// planned has not been held.
class InterventionPart final : public DraftedPart
{
    Q_OBJECT

public:
    InterventionPart(const UiContext& context, const MeetingFacts& facts, QWidget* parent);

    /// Something around the record has changed. What is being typed stays.
    void show(const MeetingFacts& facts);

private:
    [[nodiscard]] QString content() const override;
    void takeUp(const QString& content) override;
    [[nodiscard]] QWidget* heldOnEdit() const override;
    bool complainAboutLost() override;
    void showDoubts() override;
    Result<void> store() override;
    [[nodiscard]] std::vector<Issue> issues() const override;
    void showRefused(const std::vector<Issue>& issues) override;
    [[nodiscard]] InterventionRecord stored() const;

    InterventionForm* m_form;
};

} // namespace freshstart
