// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/session_choice.h"

#include "core/documents/wording.h"

#include <algorithm>

namespace freshstart {

std::vector<HalfDay> sessionsOf(const SuspensionDetails& details, const SchoolCalendar& calendar)
{
    std::vector<HalfDay> sessions;
    const bool lunchtimes = details.category == SuspensionCategory::Lunchtime;
    for (HalfDay session = details.first; session.isValid() && session <= details.last;
         session = calendar.nextSession(session)) {
        if (!lunchtimes || session.session == details.first.session) {
            sessions.push_back(session);
        }
    }
    return sessions;
}

SessionChoice::SessionChoice(QWidget* parent)
    : QComboBox(parent)
{}

void SessionChoice::setSessions(std::vector<HalfDay> sessions, const QString& none)
{
    const QSignalBlocker quiet(this);
    clear();
    m_sessions = std::move(sessions);
    if (!none.isEmpty()) {
        m_sessions.insert(m_sessions.begin(), HalfDay{});
        addItem(none);
    }
    for (const HalfDay& session : m_sessions) {
        if (session.isValid()) {
            addItem(wording::moment(session));
        }
    }
}

void SessionChoice::choose(HalfDay session)
{
    const auto found = std::ranges::find(m_sessions, session);
    setCurrentIndex(found == m_sessions.end() ? 0 : static_cast<int>(found - m_sessions.begin()));
}

HalfDay SessionChoice::session() const
{
    const int index = currentIndex();
    return index < 0 ? HalfDay{} : m_sessions[static_cast<size_t>(index)];
}

} // namespace freshstart
