// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_card.h"
#include "ui/welcome_back/meeting_facts.h"

class QComboBox;
class QPushButton;

namespace freshstart {

class StaffChoice;

/// After the meeting the student goes to lessons; only new information about a risk stands against
/// it (seed 000, procedure 6), and then on a ground that is written down. The date of the return is
/// never touched here.
class ReturnCard final : public FoldedCard
{
    Q_OBJECT

public:
    ReturnCard(QDate today, QWidget* parent);

    void show(const MeetingFacts& facts);

Q_SIGNALS:
    void saved(const ReturnHold& hold);
    void takenBack();
    void newSuspensionAsked();

protected:
    void fill() override;
    void save() override;

private:
    void build(QDate today);
    void offerBases();
    void explainBasis();
    [[nodiscard]] ReturnHold typed() const;
    [[nodiscard]] QString inWords() const;

    MeetingFacts m_facts;
    QComboBox* m_cause = nullptr;
    TextArea* m_information = nullptr;
    QComboBox* m_basis = nullptr;
    Field* m_basisField = nullptr;
    QPushButton* m_newSuspension = nullptr;
    TextArea* m_basisNote = nullptr;
    StaffChoice* m_decidedBy = nullptr;
    DateField* m_decidedOn = nullptr;
    DateField* m_reviewOn = nullptr;
    DateField* m_endedOn = nullptr;
    TextArea* m_endNote = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace freshstart
