// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "ui/prevention/prevention_part.h"

class QComboBox;
class QLineEdit;

namespace freshstart {

class TimeField;

/// Who asked for the meeting, when and where it is, who chairs and who takes the minutes.
class AppointmentPart final : public PreventionPart
{
    Q_OBJECT

public:
    /// `staff`: those who work here now.
    AppointmentPart(QDate today, const std::vector<StaffMember>& staff, const QString& headTitle,
                    FieldSet& fields, QWidget* parent);

    void fill(const PreventionDetails& details) override;
    void read(PreventionDetails& details) const override;
    [[nodiscard]] QWidget* firstEdit() const;

private:
    void offerChairs(const std::vector<StaffMember>& staff, const QString& headTitle);
    void offerMinuteTakers(const std::vector<StaffMember>& staff);

    QLineEdit* m_requestedBy;
    DateField* m_date;
    TimeField* m_time;
    QComboBox* m_chair; // made in the order in which Tab goes through them
    QComboBox* m_minuteTaker;
    QLineEdit* m_place;
};

} // namespace freshstart
