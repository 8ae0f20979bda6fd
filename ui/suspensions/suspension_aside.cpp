// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_aside.h"

#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/law/ages.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/notice_rules.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

void addConsequence(Card* card, const QString& what, const QString& why)
{
    auto* row = new QWidget(card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* title = strongLabel(what, row);
    auto* reason = smallLabel(why, row);
    title->setWordWrap(true);
    reason->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(reason);
    card->addRow(row);
}

} // namespace

SuspensionAside::SuspensionAside(QWidget* parent)
    : QWidget(parent), m_follows(new Card(tr("What follows"), this)),
      m_missing(new Card(tr("Before it can be issued"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addWidget(m_follows);
    layout->addWidget(m_missing);
}

void SuspensionAside::setIssues(const std::vector<Issue>& issues)
{
    m_missing->clearRows();
    m_missing->setVisible(!issues.empty());
    m_missing->setTitle(hasProblem(issues) ? tr("Before it can be issued") : tr("Worth a look"));
    for (const Issue& issue : issues) {
        auto* row = new QWidget(m_missing);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const bool problem = issue.severity == Severity::Problem;
        auto* pill = new Pill(problem ? tr("missing") : tr("check"),
                              problem ? Tone::Warning : Tone::Neutral, row);
        auto* words = smallLabel(sentenceFor(issue), row);
        words->setWordWrap(true);
        auto* lead = linkButton(tr("Show"), u"showIssueButton"_s, row);
        lead->setAccessibleName(tr("Show: %1").arg(sentenceFor(issue)));
        const QString field = issue.field;
        connect(lead, &QPushButton::clicked, this, [this, field] { Q_EMIT fieldAsked(field); });
        layout->addWidget(pill, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        layout->addWidget(lead, 0, Qt::AlignTop);
        m_missing->addRow(row);
    }
}

void SuspensionAside::setConsequences(const SuspensionCase& suspensionCase,
                                      const StudentRecord& student, const School& school,
                                      const SchoolCalendar& calendar)
{
    m_follows->clearRows();
    const SuspensionDetails& details = suspensionCase.suspension.details;
    if (!details.first.isValid() || !details.last.isValid()) {
        m_follows->addRow(mutedLabel(tr("Choose the dates to see what follows."), m_follows));
        return;
    }
    const auto birth = student.details.dateOfBirth;
    const bool compulsory = birth && isOfCompulsoryAge(*birth, details.first.date);
    if (const auto due = noticeDue(details, compulsory, school.afternoonEnd)) {
        addConsequence(m_follows,
                       tr("Letter by %1, %2").arg(wording::dayAndMonth(due->date()),
                                                  wording::time(due->time())),
                       tr("Without delay, and at the latest by the end of that afternoon’s session."));
    }
    const HalfDay back = returnMoment(details, calendar);
    if (back.isValid()) {
        addConsequence(m_follows, tr("Back %1").arg(wording::moment(back)),
                       tr("Whatever becomes of the meeting, the return stands."));
    }
    if (publicPlaceDutyApplies(school.type, birth, details.first.date)) {
        const auto dates = publicPlaceDates(details, school.afternoonStart, calendar);
        if (!dates.empty()) {
            addConsequence(m_follows, tr("Not in a public place"),
                           tr("In school hours on %1.").arg(wording::dateList(dates)));
        }
    }
    const auto sixth = daySix(details, {}, calendar);
    if (sixth && provisionDutyApplies(school.type, birth, *sixth)) {
        addConsequence(m_follows, tr("Education from day six"),
                       tr("Full-time education elsewhere from %1.").arg(wording::dayAndMonth(*sixth)));
    }
    addConsequence(m_follows, tr("Register"),
                   details.halfDays == 1 ? tr("Code E for one session.")
                                         : tr("Code E for %1 sessions.").arg(details.halfDays));
}

} // namespace freshstart
