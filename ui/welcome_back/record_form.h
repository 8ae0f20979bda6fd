// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/common/field.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace freshstart {

class AttendeeRows;
class Card;
class CommitmentRows;
class DateField;
class GoalsColumn;
class IncidentCard;
class OpenCommitments;
class TextArea;
class TimeField;

struct RecordFormFacts {
    QDate today;
    QString forename; ///< of the student
    std::vector<StaffMember> staff;
    QStringList staffNames; ///< offered while typing who led
};

/// The record of the meeting, in the order of the conversation. Knows nothing of storage: a record
/// goes in, is filled, and comes out.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const RecordFormFacts& facts, QWidget* parent);

    void setRecord(const WelcomeBackRecord& record);
    [[nodiscard]] WelcomeBackRecord record() const;
    /// This is what has been stored of it: what is typed stays, and keeps the numbers it got.
    void adopt(const WelcomeBackRecord& stored);
    /// Shows findings at their fields; returns those that have none.
    std::vector<Issue> showIssues(const std::vector<Issue>& issues);
    /// Leads to the field that keeps the record from being kept.
    bool focusFirst(const std::vector<Issue>& issues) const;
    /// Something typed that would be left out: a date that is none, a row that does not say what.
    bool complainAboutLost();
    [[nodiscard]] QWidget* heldOnEdit() const;
    [[nodiscard]] OpenCommitments* fromLastTime() const { return m_lastTime; }

Q_SIGNALS:
    void changed();

private:
    Card* addCard(const QString& title);
    TextArea* addText(Card* card, const QString& label, const QString& name,
                      const QString& objectName, const QString& hint = {}, int lines = 2);
    QCheckBox* addTick(Card* card, const QString& text, const QString& objectName);
    CommitmentRows* addRows(Card* card, CommitmentKind kind, const QString& title);
    void buildWhoCame();
    void buildFreshStart();
    void buildBarriers();
    void buildGoals();
    void buildTargets();
    void buildSupport();
    void tell();
    // record_form_values.cpp
    void showApologyDoubts(std::vector<Issue>& others);
    void showRowDoubts(std::vector<Issue>& others);

    RecordFormFacts m_facts;
    QVBoxLayout* m_layout;
    FieldSet m_fields;
    bool m_filling = false; ///< a record is put in: nobody typed
    DateField* m_heldOn = nullptr;
    TimeField* m_heldAt = nullptr;
    QLineEdit* m_ledBy = nullptr;
    QCheckBox* m_studentPresent = nullptr;
    AttendeeRows* m_attendees = nullptr;
    QCheckBox* m_freshStart = nullptr;
    QCheckBox* m_reassurance = nullptr;
    TextArea* m_studentView = nullptr;
    OpenCommitments* m_lastTime = nullptr;
    TextArea* m_barriers = nullptr;
    std::array<CommitmentRows*, 4> m_commitments{}; ///< by their kind
    GoalsColumn* m_behaviour = nullptr;
    GoalsColumn* m_academic = nullptr;
    TextArea* m_support = nullptr;
    DateField* m_reviewOn = nullptr;
    IncidentCard* m_incident = nullptr;
};

} // namespace freshstart
