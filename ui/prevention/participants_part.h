// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/invitees.h"
#include "ui/prevention/call_facts.h"
#include "ui/prevention/prevention_part.h"

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace freshstart {

class HandedChoice;
class ParticipantRow;

/// Who takes part, in the order in which they sign (seed 003 4.1, 4.2, 7): who is there and what
/// for, who is still to be invited, and who is not asked for any more.
class ParticipantsPart final : public PreventionPart
{
    Q_OBJECT

public:
    ParticipantsPart(QDate today, FieldSet& fields, QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;
    void know(const CallFacts& facts, QDate on) override;
    /// The meeting has been held: where nobody is marked as there yet, those who were expected are.
    void markWhoCame();
    /// Takes over the invitations and copies that were noted meanwhile.
    void adopt(const PreventionDetails& stored);

Q_SIGNALS:
    /// Their invitation is to be noted, or taken back. Places count the people that are kept.
    void invitedAsked(const std::vector<int>& places, const std::optional<Handed>& handed);
    /// The invitation is to go by email; `handed`: what is noted when it has.
    void emailAsked(int place, const std::optional<Handed>& handed);

private:
    void buildFoot(QDate today);
    ParticipantRow* addRow(const PreventionAttendee& attendee);
    void listen(ParticipantRow* row);
    void remove(ParticipantRow* row);
    void move(ParticipantRow* row, int step);
    void numberRows();
    void listChanged();
    void showAdvice();
    void buildAdvice();
    void suggest(const Invitee& invitee, int number);
    void pointOut(const PreventionAttendee& attendee, int number);
    void askEmail(const ParticipantRow* row);
    void askInvited(const ParticipantRow* row, bool invited);
    void inviteRest();
    [[nodiscard]] std::vector<ParticipantRow*> kept() const;
    [[nodiscard]] std::vector<PreventionAttendee> attendees() const;

    std::optional<CallFacts> m_facts;
    QDate m_today;
    QDate m_on;
    std::vector<ParticipantRow*> m_rows;
    std::vector<Invitee> m_missing; ///< as advised
    std::vector<PreventionAttendee> m_gone;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_advice;
    QPushButton* m_add = nullptr;
    HandedChoice* m_handed = nullptr;
    QPushButton* m_inviteRest = nullptr;
};

} // namespace freshstart
