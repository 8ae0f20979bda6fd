// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "ui/common/folded_card.h"

class QPushButton;

namespace freshstart {

/// The meeting does not take place after all: why, and taking that back.
class CallOffCard final : public FoldedCard
{
    Q_OBJECT

public:
    CallOffCard(QDate today, QWidget* parent);

    /// To be seen until the meeting has been held.
    void show(const PreventionDetails& details);

Q_SIGNALS:
    void calledOff(const CalledOff& calledOff);
    void takenBack();

protected:
    void fill() override;
    void save() override;

private:
    QDate m_today;
    std::optional<CalledOff> m_calledOff;
    DateField* m_on = nullptr;
    TextArea* m_reason = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace freshstart
