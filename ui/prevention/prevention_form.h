// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/prevention/prevention.h"
#include "core/school/school.h"
#include "ui/common/field.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace freshstart {

class Card;
class DateField;
class ParticipantsEditor;
class TextArea;
class TimeField;
class YesNo;

struct PreventionFormFacts {
    QDate today;
    std::vector<StaffMember> staff; ///< active
    QString headTitle;
};

/// Everything the Appendix A record asks, in its order. Knows nothing of storage: the details of a
/// meeting go in, are filled, and come out; the findings are worked out while typing.
class PreventionForm final : public QWidget
{
    Q_OBJECT

public:
    PreventionForm(const PreventionFormFacts& facts, QWidget* parent);

    void setDetails(const PreventionDetails& details);
    [[nodiscard]] PreventionDetails details() const;
    /// Everything that stands against keeping it, or is doubtful; shown at the fields as well.
    std::vector<Issue> check();
    /// Leads to the first field with a problem. False: there is none.
    bool focusFirst(const std::vector<Issue>& issues) const;
    [[nodiscard]] QWidget* firstEdit() const;

Q_SIGNALS:
    void changed();

private:
    Field* addField(Card* card, const QString& label, QWidget* editor, const QString& name,
                    const QString& objectName);
    YesNo* makeQuestion(Card* card);
    Card* buildMeeting();
    Card* buildStanding();
    Card* buildPlan();
    void fillChair();
    void follow();
    void tell();

    PreventionFormFacts m_facts;
    FieldSet m_fields;
    bool m_filling = false; ///< details are put in: nobody typed
    StudentId m_student;
    QLineEdit* m_requestedBy = nullptr;
    DateField* m_date = nullptr;
    TimeField* m_time = nullptr;
    QLineEdit* m_place = nullptr;
    QComboBox* m_chair = nullptr;
    YesNo* m_attending = nullptr;
    QLineEdit* m_attendance = nullptr;
    DateField* m_suspensionEnds = nullptr;
    Field* m_suspensionEndsField = nullptr;
    YesNo* m_oneOff = nullptr;
    YesNo* m_priorConcern = nullptr;
    DateField* m_planDate = nullptr;
    Field* m_planDateField = nullptr;
    TextArea* m_summary = nullptr;
    ParticipantsEditor* m_participants = nullptr;
    QCheckBox* m_held = nullptr;
};

/// "78.4", "78,4 %" in thousandths; -1 for what is no percentage (the rules refuse it).
std::optional<int> permilleFromText(const QString& text);

} // namespace freshstart
