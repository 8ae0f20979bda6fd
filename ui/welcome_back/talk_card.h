// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_card.h"
#include "ui/welcome_back/meeting_facts.h"

class QComboBox;

namespace freshstart {

class StaffChoice;

/// The conversation with a senior leader that is offered to whoever did not feel able to lead (seed
/// 000, general principles, third paragraph).
class TalkCard final : public FoldedCard
{
    Q_OBJECT

public:
    TalkCard(QDate today, QWidget* parent);

    /// Speaks of the change whose conversation is still open, else of the last one.
    void show(const MeetingFacts& facts);

Q_SIGNALS:
    void saved(const LeadChange& change);

protected:
    void fill() override;
    void save() override;

private:
    [[nodiscard]] QString inWords(const MeetingFacts& facts) const;

    QDate m_today;
    LeadChange m_change;
    QComboBox* m_state = nullptr;
    StaffChoice* m_with = nullptr;
    DateField* m_on = nullptr;
    TextArea* m_note = nullptr;
};

} // namespace freshstart
