// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "ui/settings/section.h"

#include <vector>

namespace freshstart {

class CalendarYearEditor;

/// Terms, holidays, INSET days and closures of this school year and the next.
class CalendarSection final : public Section
{
    Q_OBJECT

public:
    CalendarSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    void propose() override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] bool isTouched() const override;
    Result<void> save() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    struct Year {
        CalendarYearEditor* editor = nullptr;
        std::vector<CalendarEntry> stored;
        std::vector<CalendarEntry> shown; ///< as load() or propose() left it
    };

    std::vector<Year> m_years;
};

} // namespace freshstart
