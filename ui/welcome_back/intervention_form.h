// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace freshstart {

class Card;
class DateField;
class TextArea;
class TimeField;

/// The record of the separate session soon after a return without a meeting (seed 000, last
/// paragraph). Knows nothing of storage.
class InterventionForm final : public QWidget
{
    Q_OBJECT

public:
    InterventionForm(const MeetingFacts& facts, QWidget* parent);

    void setRecord(const InterventionRecord& record);
    [[nodiscard]] InterventionRecord record() const;
    /// Shows findings at their fields; returns those that have none.
    std::vector<Issue> showIssues(const std::vector<Issue>& issues);
    bool focusFirst(const std::vector<Issue>& issues) const;
    bool complainAboutLost(); ///< a date or a time that cannot be read
    [[nodiscard]] QWidget* heldOnEdit() const;

Q_SIGNALS:
    void changed();

private:
    void buildHeld(Card* card, const MeetingFacts& facts);
    TextArea* addText(Card* card, const QString& label, const QString& name,
                      const QString& objectName);
    void tell();

    FieldSet m_fields;
    bool m_filling = false; ///< a record is put in: nobody typed
    DateField* m_heldOn = nullptr;
    TimeField* m_heldAt = nullptr;
    QLineEdit* m_ledBy = nullptr;
    QCheckBox* m_studentPresent = nullptr;
    QLineEdit* m_others = nullptr;
    TextArea* m_studentView = nullptr;
    TextArea* m_remaining = nullptr;
    TextArea* m_agreed = nullptr;
    TextArea* m_support = nullptr;
    DateField* m_reviewOn = nullptr;
};

} // namespace freshstart
