// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_card.h"

#include <QDate>

class QPushButton;

namespace freshstart {

/// When what was agreed is to be looked at again, and whether it was.
struct ReviewStanding {
    std::optional<QDate> due = {};
    std::optional<QDate> doneOn = {};
    QString note = {};
};

/// What was agreed is looked at again on the day that was set for it.
class ReviewCard final : public FoldedCard
{
    Q_OBJECT

public:
    ReviewCard(QDate today, QWidget* parent);

    /// To be seen once there is a day for it.
    void show(const ReviewStanding& standing);

Q_SIGNALS:
    void reviewed(QDate on, const QString& note);
    void takenBack();

protected:
    void fill() override;
    void save() override;

private:
    QDate m_today;
    ReviewStanding m_standing;
    DateField* m_on = nullptr;
    TextArea* m_note = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace freshstart
