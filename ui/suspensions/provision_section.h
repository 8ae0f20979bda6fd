// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/case_findings.h"
#include "ui/suspensions/form_section.h"

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;

namespace freshstart {

class DateField;
class TimeField;

/// Where the student learns from the sixth school day on, who arranged it, and whether the parent
/// gave up the 48 hours. Each question is asked only where it matters (R13, R15).
class ProvisionSection final : public FormSection
{
    Q_OBJECT

public:
    ProvisionSection(QDate today, QWidget* parent);

    void show(const SuspensionCase& suspensionCase) override;
    void apply(SuspensionCase& suspensionCase) const override;
    void setReadOnly(bool readOnly) override;

    void setProvision(const Provision& provision);
    [[nodiscard]] Provision provision() const;
    /// Shows what the case asks for: the card where a sixth day comes or something is filled in,
    /// the waiver where it starts before that day, the exams in Year 11.
    void follow(const CaseFindings& findings, const StudentFacts& student);
    [[nodiscard]] bool isAsked() const { return m_asked; }
    [[nodiscard]] bool hasUnreadableText() const;
    /// After issue the exams are a matter of correcting; buttons stand at the foot.
    void hideExams();
    void addButtons(QLayout* buttons);

private:
    QLineEdit* addLine();
    void buildPlace();
    void buildTimes(QDate today);
    void buildWaiver(QDate today);

    QLineEdit* m_place = nullptr;
    DateField* m_start = nullptr;
    TimeField* m_startTime = nullptr;
    QLineEdit* m_times = nullptr;
    QLineEdit* m_reportTo = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_by = nullptr;
    QWidget* m_waiver = nullptr;
    DateField* m_waivedOn = nullptr;
    QLineEdit* m_waivedBy = nullptr;
    QCheckBox* m_examsOver = nullptr;
    bool m_asked = false;
};

} // namespace freshstart
