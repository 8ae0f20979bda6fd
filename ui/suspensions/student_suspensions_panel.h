// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/suspensions/case_findings.h"
#include "ui/common/context.h"

#include <QWidget>

namespace freshstart {

class Card;

/// On a student's page: days of suspension this term and this school year with the marks that
/// matter, a run of suspensions that no school day parts, and the suspensions themselves.
class StudentSuspensionsPanel final : public QWidget
{
    Q_OBJECT

public:
    StudentSuspensionsPanel(const UiContext& context, StudentId student, QWidget* parent);

private:
    bool read(StudentId student);
    void fillTotals(Card* card);
    void sayRun(Card* card);
    void addSuspension(Card* card, const Suspension& suspension);

    UiContext m_context;
    School m_school;
    RuleSettings m_rules;
    SchoolCalendar m_calendar;
    StudentRecord m_student;
    std::vector<Suspension> m_suspensions;
    Error m_error;
};

} // namespace freshstart
