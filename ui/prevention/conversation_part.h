// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prevention/call_facts.h"
#include "ui/prevention/prevention_part.h"

#include <optional>

class QCheckBox;
class QPushButton;

namespace freshstart {

/// What is said in the meeting, in its order (seed 003 5): the purpose, the account of the problems
/// and of the school's response, what the partners answer, what they offer, and the minutes.
class ConversationPart final : public PreventionPart
{
    Q_OBJECT

public:
    ConversationPart(FieldSet& fields, QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;
    void know(const CallFacts& facts, QDate on) override;

private:
    void fillFromRecord();

    std::optional<CallFacts> m_facts;
    QDate m_on;
    QCheckBox* m_purpose;
    QPushButton* m_fromRecord;
    TextArea* m_account;
    TextArea* m_response;
    TextArea* m_partners;
    TextArea* m_resources;
    TextArea* m_minutes;
};

} // namespace freshstart
