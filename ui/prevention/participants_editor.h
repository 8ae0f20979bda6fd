// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace freshstart {

class Card;
class ParticipantRow;

/// Who takes part, in the order in which they sign.
class ParticipantsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantsEditor(QWidget* parent);

    void setAttendees(const std::vector<PreventionAttendee>& attendees);
    /// Lines without a name stand for somebody who is still to be named; they are kept unless the
    /// role is empty as well.
    [[nodiscard]] std::vector<PreventionAttendee> attendees() const;

Q_SIGNALS:
    void changed();

private:
    ParticipantRow* addRow(const PreventionAttendee& attendee);
    void remove(ParticipantRow* row);
    void move(ParticipantRow* row, int step);
    void numberRows();

    Card* m_card;
    QVBoxLayout* m_layout;
    std::vector<ParticipantRow*> m_rows;
};

} // namespace freshstart
