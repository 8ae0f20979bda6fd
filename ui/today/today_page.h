// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today_service.h"
#include "ui/common/page.h"

namespace freshstart {

class Card;

/// What needs a person: overdue first, then today, then the days to come; each with its reason and
/// the one button that leads there. Beside it who is out, who comes back, which meetings are near.
/// Nothing goes away because somebody looked at it.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Today"); }
    void refresh() override;

private:
    void fill(const TodayView& view);
    void fillDuties(const TodayView& view);
    void fillAside(const TodayView& view);
    [[nodiscard]] QWidget* dutyRow(const Duty& duty, QWidget* parent);
    void lead(const Duty& duty);
    void addPerson(Card* card, StudentId student, const QString& name, const QString& words);

    PageHeader* m_header;
    ScrollColumn* m_column;
    Card* m_overdue;
    Card* m_today;
    Card* m_coming;
    Card* m_nothing;
    Card* m_out;
    Card* m_returning;
    Card* m_meetings;
};

} // namespace freshstart
