// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/intervention_part.h"

#include "core/documents/error_text.h"
#include "core/welcome_back/after_meeting_rules.h"
#include "core/welcome_back/intervention_json.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "ui/welcome_back/intervention_form.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kDoubtsMs = 700; // nobody is told of a gap in the middle of a word

QString written(const InterventionRecord& record)
{
    return QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
}

InterventionRecord read(const QString& content)
{
    return interventionFromJson(QJsonDocument::fromJson(content.toUtf8()).object());
}

} // namespace

InterventionPart::InterventionPart(const UiContext& context, const MeetingFacts& facts,
                                   QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_form(new InterventionForm(facts, this))
    , m_drafts(
          new DraftKeeper(context,
                          {u"welcome_back_intervention"_s, facts.meeting.id.number,
                           [this] { return written(m_form->record()); },
                           [this](const QString& content) { m_form->setRecord(read(content)); }},
                          this))
    , m_doubts(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard - 2);
    layout->addWidget(m_drafts);
    layout->addWidget(m_form);
    m_doubts->setSingleShot(true);
    m_doubts->setInterval(kDoubtsMs);
    m_form->setRecord(stored());
    listen();
    m_form->setEnabled(!context.workspace.isReadOnly());
    m_drafts->look(written(m_form->record()));
}

/// As stored, or one to start from.
InterventionRecord InterventionPart::stored() const
{
    if (m_facts.meeting.intervention) {
        return *m_facts.meeting.intervention;
    }
    InterventionRecord record;
    record.heldOn = m_facts.meeting.plan.interventionDate.value_or(QDate());
    record.ledBy = m_facts.nameOf(m_facts.meeting.plan.monitoring.by);
    return record;
}

void InterventionPart::listen()
{
    connect(m_form, &InterventionForm::changed, this, [this] {
        m_unsaved = true;
        m_drafts->touched();
        m_doubts->start();
    });
    connect(m_doubts, &QTimer::timeout, this, &InterventionPart::showDoubts);
    connect(m_drafts, &DraftKeeper::waitingChanged, this, [this](bool waiting) {
        m_form->setEnabled(!waiting && !m_context.workspace.isReadOnly());
    });
    connect(m_drafts, &DraftKeeper::takenUp, this, [this] {
        m_unsaved = true;
        showDoubts();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts, &DraftKeeper::kept, this, &InterventionPart::kept);
    connect(m_drafts, &DraftKeeper::failed, this, [this](const QString& sentence) {
        Q_EMIT refused(tr("What you typed could not be kept. %1").arg(sentence));
    });
}

/// What it cannot be saved without is said when somebody tries to.
void InterventionPart::showDoubts()
{
    const bool begun = m_unsaved || m_facts.meeting.intervention.has_value();
    std::vector<Issue> issues;
    if (begun && !m_drafts->isWaiting()) {
        issues = validate(m_form->record(), m_facts.today);
    }
    std::erase_if(issues, [](const Issue& i) { return i.severity == Severity::Problem; });
    m_form->showIssues(issues);
}

void InterventionPart::show(const MeetingFacts& facts)
{
    m_facts = facts;
    if (m_unsaved || m_drafts->isWaiting()) {
        return;
    }
    if (const InterventionRecord record = stored(); record != m_form->record()) {
        m_form->setRecord(record);
    }
    showDoubts();
}

bool InterventionPart::save()
{
    m_doubts->stop();
    if (m_drafts->isWaiting()) {
        Q_EMIT refused(tr("First take up the words that were not saved, or discard them."));
        m_drafts->takeUpButton()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_form->complainAboutLost()) {
        m_drafts->keepNow();
        return false;
    }
    const InterventionRecord record = m_form->record();
    const auto issues = validate(record, m_facts.today);
    const auto done =
        m_context.workspace.welcomeBacks().saveIntervention(m_facts.meeting.id, record);
    if (!done) {
        m_drafts->keepNow();
        m_form->showIssues(issues);
        m_form->focusFirst(issues);
        const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
        Q_EMIT refused(
            tr("Not saved as the record yet. %1")
                .arg(problem != issues.end() ? sentenceFor(*problem) : sentenceFor(done.error())));
        return false;
    }
    m_unsaved = false;
    m_drafts->drop();
    Q_EMIT saved();
    return true;
}

bool InterventionPart::keep()
{
    return m_drafts->keepNow();
}

QWidget* InterventionPart::firstFocus() const
{
    return m_drafts->isWaiting() ? m_drafts->takeUpButton() : focusTarget(m_form->heldOnEdit());
}

} // namespace freshstart
