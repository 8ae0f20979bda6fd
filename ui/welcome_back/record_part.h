// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/drafted_part.h"

#include "ui/common/change_reason.h"

namespace freshstart {

class RecordForm;

/// The record of the meeting, and beside it what last time left open.
class RecordPart final : public DraftedPart
{
    Q_OBJECT

public:
    RecordPart(const UiContext& context, const MeetingFacts& facts, QWidget* parent);

    /// Something around the record has changed. What is being typed stays.
    void show(const MeetingFacts& facts);

Q_SIGNALS:
    /// What the record should say and does not, where no field shows it.
    void doubted(const std::vector<Issue>& issues);

private:
    [[nodiscard]] QString content() const override;
    void takeUp(const QString& content) override;
    [[nodiscard]] QWidget* heldOnEdit() const override;
    bool complainAboutLost() override;
    void showDoubts() override;
    Result<void> store() override;
    [[nodiscard]] std::vector<Issue> issues() const override;
    void showRefused(const std::vector<Issue>& issues) override;
    void flush() override;
    void noteProgress(CommitmentId id, CommitmentState state, const QString& progress);
    [[nodiscard]] WelcomeBackRecord toSave() const;
    [[nodiscard]] bool hasGoneOut() const;

    bool m_refused = false; ///< from then on what is missing is shown, too
    ChangeReason m_reason;
    RecordForm* m_form;
};

} // namespace freshstart
