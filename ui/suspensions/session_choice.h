// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/suspensions/suspension.h"

#include <QComboBox>

#include <vector>

namespace freshstart {

/// The sessions of school that a suspension covers, first to last; of lunchtimes one each day.
std::vector<HalfDay> sessionsOf(const SuspensionDetails& details, const SchoolCalendar& calendar);

/// One of them, by name: nothing can be chosen that is no session of the suspension.
class SessionChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit SessionChoice(QWidget* parent);

    /// `none` is offered first, where it is not empty.
    void setSessions(std::vector<HalfDay> sessions, const QString& none = {});
    void choose(HalfDay session);
    [[nodiscard]] HalfDay session() const; ///< invalid: none

private:
    std::vector<HalfDay> m_sessions; ///< beside the entries
};

} // namespace freshstart
