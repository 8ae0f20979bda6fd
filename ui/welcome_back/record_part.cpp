// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/record_part.h"

#include "core/documents/error_text.h"
#include "core/records/history_service.h"
#include "core/records/records_service.h"
#include "core/welcome_back/record_json.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/print/kept_document.h"
#include "ui/welcome_back/open_commitments.h"
#include "ui/welcome_back/record_form.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

RecordFormFacts formFacts(const MeetingFacts& facts)
{
    return {facts.today, facts.forename(), facts.staff, facts.staffNames()};
}

} // namespace

RecordPart::RecordPart(const UiContext& context, const MeetingFacts& facts, QWidget* parent)
    : DraftedPart(context, u"welcome_back_record"_s, facts, parent)
    , m_form(new RecordForm(formFacts(facts), this))
{
    m_form->setRecord(facts.record());
    const QDate day = facts.meeting.record ? facts.meeting.record->heldOn
                                           : facts.meeting.plan.date.value_or(facts.today);
    if (const auto all = context.workspace.welcomeBacks().commitments(facts.meeting.student)) {
        m_form->fromLastTime()->setCommitments(openBefore(*all, facts.meeting.id, day));
    }
    connect(m_form, &RecordForm::changed, this, &RecordPart::formChanged);
    connect(m_form->fromLastTime(), &OpenCommitments::noted, this, &RecordPart::noteProgress);
    begin(m_form);
    auto* below = plainButton(tr("Save record"), u"saveRecordBelowButton"_s, this);
    below->setEnabled(!context.workspace.isReadOnly());
    static_cast<QVBoxLayout*>(layout())->addWidget(below, 0, Qt::AlignRight);
    connect(below, &QPushButton::clicked, this, &RecordPart::save);
}

QString RecordPart::content() const
{
    return QString::fromUtf8(QJsonDocument(toJson(m_form->record())).toJson(QJsonDocument::Compact));
}

void RecordPart::takeUp(const QString& content)
{
    m_form->setRecord(
        welcomeBackRecordFromJson(QJsonDocument::fromJson(content.toUtf8()).object()));
}

QWidget* RecordPart::heldOnEdit() const
{
    return m_form->heldOnEdit();
}

bool RecordPart::complainAboutLost()
{
    return m_form->complainAboutLost();
}

void RecordPart::show(const MeetingFacts& facts)
{
    m_facts = facts;
    if (isUnsaved() || isWaiting()) {
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
    const bool begun = isUnsaved() || m_facts.meeting.record.has_value();
    std::vector<Issue> found;
    if (begun && !isWaiting()) {
        found = issues();
    }
    if (!m_refused) {
        std::erase_if(found, [](const Issue& i) { return i.severity == Severity::Problem; });
    }
    Q_EMIT doubted(m_form->showIssues(found));
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

/// What has been uploaded, or kept as a paper, has been read by others.
bool RecordPart::hasGoneOut() const
{
    if (!m_facts.meeting.record || m_facts.meeting.uploadedOn) {
        return m_facts.meeting.record.has_value();
    }
    IssuedDocumentFilter own;
    own.welcomeBack = m_facts.meeting.id;
    const auto papers = m_context.workspace.records().list(own);
    return papers && isAmong(*papers, {u"welcome-back-record"_s});
}

Result<void> RecordPart::store()
{
    const WelcomeBackRecord record = toSave();
    QString why;
    if (hasGoneOut() && record != *m_facts.meeting.record) {
        const auto reason =
            m_reason.ask(m_context, this,
                         tr("The record of %1’s welcome back meeting")
                             .arg(m_facts.student.details.shownName()));
        if (!reason) {
            return reason.error();
        }
        why = *reason;
    }
    const auto because = m_context.workspace.history().because(why);
    auto done = m_context.workspace.welcomeBacks().saveRecord(m_facts.meeting.id, record);
    m_refused = !done;
    return done;
}

std::vector<Issue> RecordPart::issues() const
{
    return validate(m_form->record(), m_facts.forRecord());
}

void RecordPart::showRefused(const std::vector<Issue>& issues)
{
    Q_EMIT doubted(m_form->showIssues(issues));
    m_form->focusFirst(issues);
}

void RecordPart::flush()
{
    m_form->fromLastTime()->flush();
}

void RecordPart::noteProgress(CommitmentId id, CommitmentState state, const QString& progress)
{
    const auto done = m_context.workspace.welcomeBacks().noteProgress(id, state, progress);
    if (!done) {
        Q_EMIT refused(sentenceFor(done.error()));
    }
}

} // namespace freshstart
