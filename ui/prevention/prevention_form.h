// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/prevention/prevention.h"
#include "core/school/school.h"
#include "ui/common/field.h"
#include "ui/prevention/call_facts.h"

#include <QWidget>

#include <vector>

namespace freshstart {

class AppointmentPart;
class AgreedPart;
class OutcomesPart;
class ParticipantsPart;
class PreparationPart;
class PreventionPart;
class StandingPart;

struct PreventionFormFacts {
    QDate today;
    std::vector<StaffMember> staff; ///< active, and whom the meeting names
    QString headTitle;
};

/// The course of a prevention meeting from top to bottom: where things stand, what is to be there
/// before, who comes, what is said, what comes of it. Knows nothing of storage: the details of a
/// meeting go in, are filled, and come out; the findings are worked out while typing.
class PreventionForm final : public QWidget
{
    Q_OBJECT

public:
    PreventionForm(const PreventionFormFacts& facts, QWidget* parent);

    void setDetails(const PreventionDetails& details);
    [[nodiscard]] PreventionDetails details() const;
    /// What is known about the student beside the meeting.
    void know(const CallFacts& facts);
    /// Takes over what was noted beside the form, and what its rows were given when stored. What is
    /// typed stays.
    void adopt(const PreventionDetails& stored);
    /// Everything that stands against keeping it, or is doubtful; shown at the fields as well.
    std::vector<Issue> check();
    /// Leads to what cannot be read or would be dropped in silence. False: there is nothing.
    bool complainAboutLost();
    /// Leads to the first field with a problem. False: there is none.
    bool focusFirst(const std::vector<Issue>& issues) const;
    [[nodiscard]] QWidget* firstEdit() const;

Q_SIGNALS:
    void changed();
    void studentAsked(); ///< something is entered on the page of the student
    void invitedAsked(const std::vector<int>& places, const std::optional<Handed>& handed);
    void emailAsked(int place, const std::optional<Handed>& handed); ///< of an invitation

private:
    void listen();
    void tell();
    void spread();

    PreventionFormFacts m_facts;
    FieldSet m_fields;
    bool m_filling = false;   ///< details are put in: nobody typed
    PreventionDetails m_base; ///< what no part shows
    std::optional<CallFacts> m_known;
    QDate m_knownOn; ///< the day for which it was spread
    AppointmentPart* m_appointment;
    StandingPart* m_standing;
    PreparationPart* m_preparation;
    ParticipantsPart* m_participants;
    OutcomesPart* m_outcomes;
    AgreedPart* m_agreed;
    std::vector<PreventionPart*> m_parts; ///< in their order
};

} // namespace freshstart
