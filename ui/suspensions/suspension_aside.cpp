// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_aside.h"

#include "core/documents/consequence_text.h"
#include "core/documents/error_text.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"
#include "ui/suspensions/consequences_panel.h"
#include "ui/suspensions/totals_meters.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

SuspensionAside::SuspensionAside(QWidget* parent)
    : QWidget(parent)
    , m_days(new Card(tr("Days with this one"), this))
    , m_totals(new TotalsMeters(Qt::Vertical, m_days))
    , m_follows(new ConsequencesPanel(this))
    , m_missing(new Card(tr("Before it can be issued"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    m_days->body()->addWidget(m_totals);
    m_days->hide();
    m_missing->hide();
    layout->addWidget(m_days);
    layout->addWidget(m_follows);
    layout->addWidget(m_missing);
    connect(m_follows, &ConsequencesPanel::actionAsked, this,
            [this](ConsequenceKind) { Q_EMIT preventionAsked(); });
}

void SuspensionAside::setIssues(const std::vector<Issue>& issues)
{
    if (issues == m_issues) {
        return;
    }
    m_issues = issues;
    m_missing->clearRows();
    m_missing->setVisible(!issues.empty());
    m_missing->setTitle(hasProblem(issues) ? tr("Before it can be issued") : tr("Worth a look"));
    for (const Issue& issue : issues) {
        addIssue(issue);
    }
}

void SuspensionAside::addIssue(const Issue& issue)
{
    auto* row = new QWidget(m_missing);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool problem = issue.severity == Severity::Problem;
    auto* pill = new Pill(problem ? tr("missing") : tr("check"),
                          problem ? Tone::Warning : Tone::Neutral, row);
    auto* lead = linkButton(tr("Show"), u"showIssueButton"_s, row);
    lead->setAccessibleName(tr("Show: %1").arg(sentenceFor(issue)));
    connect(lead, &QPushButton::clicked, this,
            [this, field = issue.field] { Q_EMIT fieldAsked(field); });
    layout->addWidget(pill, 0, Qt::AlignTop);
    layout->addWidget(smallLabel(sentenceFor(issue), row), 1);
    layout->addWidget(lead, 0, Qt::AlignTop);
    m_missing->addRow(row);
}

void SuspensionAside::setCase(const CaseFacts& facts, const CaseFindings& findings,
                              const SchoolCalendar& calendar, const ConsequenceSetting& setting)
{
    m_days->setVisible(!findings.terms.empty());
    if (!findings.terms.empty()) {
        m_totals->setTotals({findings.decisiveHalfDays, termTotalWords(findings),
                             findings.yearHalfDays,
                             yearTotalWords(findings, facts.halfDaysElsewhere)});
    }
    m_follows->setConsequences(consequencesOf(facts, findings, calendar, setting),
                               facts.schoolType);
}

} // namespace freshstart
