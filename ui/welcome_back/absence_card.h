// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_card.h"
#include "ui/welcome_back/meeting_facts.h"

class QComboBox;
class QPushButton;

namespace freshstart {

class StaffChoice;

/// Somebody of the family does not come: the head or the proprietor hears of it and decides what is
/// done instead. The return goes ahead (seed 000, general principles, fourth paragraph).
class AbsenceCard final : public FoldedCard
{
    Q_OBJECT

public:
    AbsenceCard(QDate today, QWidget* parent);

    void show(const MeetingFacts& facts);

Q_SIGNALS:
    void saved(const FamilyAbsence& absence);
    void takenBack();
    void sheetAsked(); ///< the report to the head, on paper

protected:
    void fill() override;
    void save() override;

private:
    void buildAbsence(QDate today);
    void buildDecision(QDate today);
    void showDecision();
    [[nodiscard]] FamilyAbsence typed() const;
    [[nodiscard]] QString inWords() const;
    [[nodiscard]] QString nextInWords(const FamilyAbsence& absence) const;

    MeetingFacts m_facts;
    QComboBox* m_who = nullptr; ///< one of the contacts, or typed
    QComboBox* m_cause = nullptr;
    DateField* m_notedOn = nullptr;
    TextArea* m_note = nullptr;
    StaffChoice* m_reportedTo = nullptr;
    DateField* m_reportedOn = nullptr;
    QComboBox* m_action = nullptr;
    QWidget* m_decision = nullptr; ///< once something has been decided
    TextArea* m_actionNote = nullptr;
    StaffChoice* m_owner = nullptr;
    DateField* m_due = nullptr;
    StaffChoice* m_decidedBy = nullptr;
    DateField* m_decidedOn = nullptr;
    DateField* m_doneOn = nullptr;
    TextArea* m_outcome = nullptr;
    QPushButton* m_sheet = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace freshstart
