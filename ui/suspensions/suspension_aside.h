// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/welcome_back/welcome_back.h"

#include <QWidget>

#include <vector>

namespace freshstart {

class Card;

/// Beside the form: what follows from what is entered, and what is still missing before it can be
/// issued, each with the way to the field.
class SuspensionAside final : public QWidget
{
    Q_OBJECT

public:
    explicit SuspensionAside(QWidget* parent);

    void setIssues(const std::vector<Issue>& issues);
    void setConsequences(const SuspensionCase& suspensionCase, const StudentRecord& student,
                         const School& school, const SchoolCalendar& calendar);

Q_SIGNALS:
    void fieldAsked(const QString& name);

private:
    Card* m_follows;
    Card* m_missing;
};

} // namespace freshstart
