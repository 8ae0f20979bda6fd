// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/record_part.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/welcome_back/record_json.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "ui/welcome_back/open_commitments.h"
#include "ui/welcome_back/record_form.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kDoubtsMs = 700; // nobody is told of a gap in the middle of a word

QString written(const WelcomeBackRecord& record)
{
    return QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
}

WelcomeBackRecord read(const QString& content)
{
    return welcomeBackRecordFromJson(QJsonDocument::fromJson(content.toUtf8()).object());
}

RecordFormFacts formFacts(const MeetingFacts& facts)
{
    return {facts.today, facts.forename(), facts.staff, facts.staffNames()};
}

} // namespace

RecordPart::RecordPart(const UiContext& context, const MeetingFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_form(new RecordForm(formFacts(facts), this))
    , m_drafts(
          new DraftKeeper(context,
                          {u"welcome_back_record"_s, facts.meeting.id.number,
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
    auto* below = plainButton(tr("Save record"), u"saveRecordBelowButton"_s, this);
    below->setEnabled(!context.workspace.isReadOnly());
    layout->addWidget(below, 0, Qt::AlignRight);
    connect(below, &QPushButton::clicked, this, &RecordPart::save);
    m_form->setRecord(facts.record());
    m_doubts->setSingleShot(true);
    m_doubts->setInterval(kDoubtsMs);
    const QDate day = facts.meeting.record ? facts.meeting.record->heldOn
                                           : facts.meeting.plan.date.value_or(facts.today);
    if (const auto all = context.workspace.welcomeBacks().commitments(facts.meeting.student)) {
        m_form->fromLastTime()->setCommitments(openBefore(*all, facts.meeting.id, day));
    }
    listen();
    m_form->setEnabled(!context.workspace.isReadOnly());
    m_drafts->look(written(m_form->record()));
}

void RecordPart::listen()
{
    connect(m_form, &RecordForm::changed, this, &RecordPart::formChanged);
    connect(m_form->fromLastTime(), &OpenCommitments::noted, this, &RecordPart::noteProgress);
    connect(m_doubts, &QTimer::timeout, this, &RecordPart::showDoubts);
    connect(m_drafts, &DraftKeeper::waitingChanged, this, [this](bool waiting) {
        m_form->setEnabled(!waiting && !m_context.workspace.isReadOnly());
    });
    connect(m_drafts, &DraftKeeper::takenUp, this, [this] {
        m_unsaved = true;
        showDoubts();
        focusTarget(m_form->heldOnEdit())->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts, &DraftKeeper::kept, this, &RecordPart::kept);
    connect(m_drafts, &DraftKeeper::failed, this, [this](const QString& sentence) {
        Q_EMIT refused(tr("What you typed could not be kept. %1").arg(sentence));
    });
}

void RecordPart::formChanged()
{
    m_unsaved = true;
    m_drafts->touched();
    m_doubts->start();
}

void RecordPart::show(const MeetingFacts& facts)
{
    m_facts = facts;
    if (m_unsaved || isWaiting()) {
        return;
    }
    // The page hears of its own saving, too: what stands there already is left alone.
    const WelcomeBackRecord stored = facts.record();
    m_form->adopt(stored);
    if (stored != m_form->record()) {
        m_form->setRecord(stored);
    }
    showDoubts();
}

/// What a record should say and does not: only once it is begun, so that nobody starts with a list
/// of reproaches. What it cannot be saved without is said when somebody tries to.
void RecordPart::showDoubts()
{
    const bool begun = m_unsaved || m_facts.meeting.record.has_value();
    std::vector<Issue> issues;
    if (begun && !isWaiting()) {
        issues = validate(m_form->record(), m_facts.forRecord());
    }
    if (!m_refused) {
        std::erase_if(issues, [](const Issue& i) { return i.severity == Severity::Problem; });
    }
    Q_EMIT doubted(m_form->showIssues(issues));
}

/// What became of a commitment is noted in a later meeting, so the stored word on it counts.
WelcomeBackRecord RecordPart::toSave() const
{
    WelcomeBackRecord record = m_form->record();
    const auto stored = m_context.workspace.welcomeBacks().find(m_facts.meeting.id);
    if (!stored || !stored->record) {
        return record;
    }
    for (Commitment& one : record.commitments) {
        const auto& others = stored->record->commitments;
        const auto known = std::ranges::find(others, one.id, &Commitment::id);
        if (one.id && known != others.end()) {
            one.state = known->state;
            one.progress = known->progress;
            one.progressOn = known->progressOn;
        }
    }
    return record;
}

bool RecordPart::save()
{
    m_doubts->stop();
    m_form->fromLastTime()->flush();
    if (isWaiting()) {
        Q_EMIT refused(tr("First take up the words that were not saved, or discard them."));
        m_drafts->takeUpButton()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_form->complainAboutLost()) {
        m_drafts->keepNow();
        Q_EMIT refused(tr("Not saved as the record yet. Look at the field that is marked: a day could "
                          "not be understood, or a row says who or when but not what."));
        return false;
    }
    const WelcomeBackRecord record = toSave();
    const auto issues = validate(record, m_facts.forRecord());
    if (const auto done = m_context.workspace.welcomeBacks().saveRecord(m_facts.meeting.id, record);
        !done) {
        m_refused = true;
        m_drafts->keepNow();
        Q_EMIT doubted(m_form->showIssues(issues));
        m_form->focusFirst(issues);
        const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
        Q_EMIT refused(
            tr("Not saved as the record yet. %1")
                .arg(problem != issues.end() ? sentenceFor(*problem) : sentenceFor(done.error())));
        return false;
    }
    m_unsaved = false;
    m_refused = false;
    m_drafts->drop();
    Q_EMIT saved();
    return true;
}

bool RecordPart::keep()
{
    m_form->fromLastTime()->flush();
    return m_drafts->keepNow();
}

bool RecordPart::isWaiting() const
{
    return m_drafts->isWaiting();
}

QWidget* RecordPart::firstFocus() const
{
    return isWaiting() ? m_drafts->takeUpButton() : focusTarget(m_form->heldOnEdit());
}

void RecordPart::noteProgress(CommitmentId id, CommitmentState state, const QString& progress)
{
    const auto done = m_context.workspace.welcomeBacks().noteProgress(id, state, progress);
    if (!done) {
        Q_EMIT refused(sentenceFor(done.error()));
    }
}

} // namespace freshstart
