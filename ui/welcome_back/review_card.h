// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/folded_card.h"
#include "ui/welcome_back/meeting_facts.h"

class QPushButton;

namespace freshstart {

/// What was agreed is looked at again on the day that was set for it.
class ReviewCard final : public FoldedCard
{
    Q_OBJECT

public:
    ReviewCard(QDate today, QWidget* parent);

    /// To be seen once there is a day for it.
    void show(const MeetingFacts& facts);

Q_SIGNALS:
    void reviewed(QDate on, const QString& note);
    void takenBack();

protected:
    void fill() override;
    void save() override;

private:
    MeetingFacts m_facts;
    DateField* m_on = nullptr;
    TextArea* m_note = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace freshstart
