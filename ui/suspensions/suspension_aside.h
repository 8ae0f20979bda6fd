// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/today/consequences.h"

#include <QWidget>

#include <vector>

namespace freshstart {

class Card;
class ConsequencesPanel;
class TotalsMeters;

/// Beside the form: the days with this suspension in them, what follows from it, and what is still
/// missing before it can be issued, each with the way to the field.
class SuspensionAside final : public QWidget
{
    Q_OBJECT

public:
    explicit SuspensionAside(QWidget* parent);

    void setIssues(const std::vector<Issue>& issues);
    void setCase(const CaseFacts& facts, const CaseFindings& findings,
                 const SchoolCalendar& calendar, const ConsequenceSetting& setting);

Q_SIGNALS:
    void fieldAsked(const QString& name);
    void preventionAsked();

private:
    void addIssue(const Issue& issue);

    Card* m_days;
    TotalsMeters* m_totals;
    ConsequencesPanel* m_follows;
    Card* m_missing;
    std::vector<Issue> m_issues;
};

} // namespace freshstart
