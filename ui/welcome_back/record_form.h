// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"
#include "ui/common/field.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace freshstart {

class AttendeeRows;
class Card;
class DateField;
class GoalsColumn;
class TextArea;
class TimeField;

struct RecordFormFacts {
    QDate today;
    QString forename;       ///< of the student
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
    /// Shows findings at their fields; returns those that have none.
    std::vector<Issue> showIssues(const std::vector<Issue>& issues);
    /// Leads to the field that keeps the record from being kept.
    bool focusFirst(const std::vector<Issue>& issues) const;
    [[nodiscard]] QWidget* heldOnEdit() const;

Q_SIGNALS:
    void changed();

private:
    Card* addCard(const QString& title);
    TextArea* addText(Card* card, const QString& label, const QString& objectName,
                      const QString& hint = {}, int lines = 2);
    QCheckBox* addTick(Card* card, const QString& text, const QString& objectName);
    void buildWhoCame();
    void buildFreshStart();
    void buildBarriers();
    void buildGoals();
    void buildTargets();
    void buildSupport();
    void buildIncident();
    void tell();

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
    TextArea* m_barriers = nullptr;
    TextArea* m_strategies = nullptr;
    GoalsColumn* m_behaviour = nullptr;
    GoalsColumn* m_academic = nullptr;
    TextArea* m_targetsStudent = nullptr;
    TextArea* m_targetsFamily = nullptr;
    TextArea* m_targetsSchool = nullptr;
    TextArea* m_support = nullptr;
    DateField* m_reviewOn = nullptr;
    TextArea* m_apology = nullptr;
    QRadioButton* m_minimum = nullptr;
    QRadioButton* m_detail = nullptr;
    TextArea* m_incident = nullptr;
    QWidget* m_incidentBox = nullptr;
};

} // namespace freshstart
