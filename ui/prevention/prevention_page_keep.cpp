// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that keeps what is typed and what is noted beside it.
#include "ui/prevention/prevention_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/prevention/prevention_json.h"
#include "core/prevention/prevention_service.h"
#include "core/records/history_service.h"
#include "core/workspace.h"
#include "ui/common/date_text.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/prompter.h"
#include "ui/prevention/copies_card.h"
#include "ui/prevention/prevention_form.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const QString kDraft = u"prevention_meeting"_s;
const QString kNewDraft = u"prevention_meeting_new"_s;

QString contentOf(const PreventionDetails& details)
{
    return QString::fromUtf8(QJsonDocument(toJson(details)).toJson(QJsonDocument::Compact));
}

/// What is noted beside the form may be newer than the words of a draft.
void takeOverNoted(PreventionDetails& typed, const PreventionDetails& stored)
{
    typed.calledOff = stored.calledOff;
    typed.result.reviewedOn = stored.result.reviewedOn;
    typed.result.reviewNote = stored.result.reviewNote;
    for (PreventionAttendee& one : typed.attendees) {
        const auto known = std::ranges::find_if(stored.attendees, [&one](const auto& other) {
            return other.name == one.name && other.role == one.role;
        });
        if (known != stored.attendees.end()) {
            one.invited = known->invited;
            one.record = known->record;
            one.minutes = known->minutes;
            one.reports = known->reports;
        }
    }
}

} // namespace

/// What the rules refuse to save is on the disk all the same: a new meeting by its student, one
/// that is kept by its own number.
void PreventionPage::keepDrafts()
{
    delete m_drafts;
    const bool isNew = !m_meeting.id;
    m_drafts = new DraftKeeper(
        context(),
        {isNew ? kNewDraft : kDraft, isNew ? m_facts->student.id.number : m_meeting.id.number,
         [this] { return contentOf(m_form->details()); },
         [this](const QString& words) { takeUp(words); }, m_facts->student.details.shownName()},
        m_column->inside());
    m_column->main()->insertWidget(m_column->main()->indexOf(m_form), m_drafts);
    connect(m_drafts, &DraftKeeper::waitingChanged, this,
            [this](bool waiting) { m_form->setEnabled(!waiting && !m_readOnly); });
    connect(m_drafts, &DraftKeeper::takenUp, this, [this] {
        formChanged();
        m_form->firstEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts, &DraftKeeper::failed, this, [this](const QString& sentence) {
        say(tr("What you typed could not be kept. %1").arg(sentence));
    });
    if (!m_readOnly) {
        m_drafts->look(contentOf(m_form->details()));
    }
}

void PreventionPage::takeUp(const QString& words)
{
    const QJsonObject json = QJsonDocument::fromJson(words.toUtf8()).object();
    PreventionDetails typed = preventionFromJson(json);
    typed.student = m_facts->student.id;
    takeOverNoted(typed, m_meeting.details);
    m_form->setDetails(typed);
}

bool PreventionPage::isWaiting() const
{
    return m_drafts != nullptr && m_drafts->isWaiting();
}

/// Findings stand at their fields, and all of them beside the form.
void PreventionPage::checkForm()
{
    m_aside->showDoubts(hasStudent() ? m_form->check() : std::vector<Issue>());
}

void PreventionPage::formChanged()
{
    m_dirty = true;
    checkForm();
    if (m_drafts != nullptr) {
        m_drafts->touched();
    }
    if (!hasGoneOut()) { // what others have read is changed with a reason, when somebody saves
        m_autosave->start();
    }
}

/// The record of a meeting that was held and kept as a paper.
bool PreventionPage::hasGoneOut() const
{
    return m_meeting.details.held && m_isIssued;
}

bool PreventionPage::save()
{
    m_autosave->stop();
    if (!m_dirty || !hasStudent() || m_readOnly) {
        return true;
    }
    PreventionService& service = context().workspace.preventions();
    const PreventionDetails details = m_form->details();
    const auto reason = hasGoneOut() && details != m_meeting.details
                            ? m_reason.ask(context(), this,
                                           tr("The record of %1’s exclusion prevention meeting")
                                               .arg(m_facts->student.details.shownName()))
                            : Result<QString>(QString());
    const auto because = context().workspace.history().because(reason ? *reason : QString());
    const auto saved = reason ? service.save({m_meeting.id, details}, m_staff)
                              : Result<PreventionId>(reason.error());
    if (!saved) {
        m_drafts->touched();
        m_drafts->keepNow();
        const std::vector<Issue> issues = m_form->check();
        const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
        say(tr("Not saved yet. %1")
                .arg(problem != issues.end() ? sentenceFor(*problem) : sentenceFor(saved.error())));
        return false;
    }
    m_drafts->drop();
    const bool isNew = !m_meeting.id;
    m_meeting.id = *saved;
    m_dirty = false;
    if (isNew) {
        keepDrafts();
    }
    m_savedWords = tr("saved at %1").arg(shownTime(context().clock.now().time()));
    say({});
    refresh();
    return true;
}

/// What is prefilled counts when somebody saves it; what cannot be read is pointed out.
bool PreventionPage::saveAsked()
{
    if (m_readOnly) {
        return false;
    }
    if (isWaiting()) {
        say(tr("First take up the words that were not saved, or discard them."));
        m_drafts->takeUpButton()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_dirty = true;
    if (!save()) {
        m_form->focusFirst(m_form->check());
        return false;
    }
    if (m_form->complainAboutLost()) {
        say(tr("Saved but for one field: look at the one that is marked. A day or time could not "
               "be understood, or an action does not say what will be done."));
        return false;
    }
    return true;
}

/// Something is noted about a meeting that is kept.
bool PreventionPage::keepFirst()
{
    return m_meeting.id ? save() : saveAsked();
}

void PreventionPage::finish(const Result<void>& done)
{
    if (!done) {
        showError(done.error());
        return;
    }
    m_aside->fold();
    refresh();
}

void PreventionPage::noteInvited(const std::vector<int>& places,
                                 const std::optional<Handed>& handed)
{
    if (keepFirst()) {
        finish(context().workspace.preventions().noteInvited(m_meeting.id, places, handed));
    }
}

void PreventionPage::noteCopies(const std::vector<int>& places, const std::vector<CopyKind>& kinds,
                                const std::optional<Handed>& handed)
{
    if (keepFirst()) {
        finish(context().workspace.preventions().noteCopies(m_meeting.id, places, kinds, handed));
    }
}

void PreventionPage::callOff(const std::optional<CalledOff>& calledOff)
{
    if (keepFirst()) {
        const auto because =
            context().workspace.history().because(calledOff ? calledOff->reason : QString());
        finish(context().workspace.preventions().callOff(m_meeting.id, calledOff));
    }
}

std::optional<StudentId> PreventionPage::student() const
{
    return m_meeting.details.student ? std::optional(m_meeting.details.student) : std::nullopt;
}

bool PreventionPage::tryLeave()
{
    const QString title = tr("Leave without saving?");
    const QString leave = tr("Leave and lose the changes");
    if (!save()) {
        if (!m_drafts->keepNow()) {
            return context().prompter.confirm(this, title, m_message->text(), leave);
        }
        const QString kept =
            tr("%1 What you typed is kept, and offered when the meeting is opened again.");
        return context().prompter.confirm(this, title, kept.arg(m_message->text()),
                                          tr("Leave for now"));
    }
    if (hasStudent() && m_form->complainAboutLost()) {
        return context().prompter.confirm(
            this, title,
            tr("Everything about %1 is saved but for one field: a day or time could not be "
               "understood, or an action does not say what will be done.")
                .arg(m_facts->student.details.shownName()),
            leave);
    }
    if (m_aside->isUnsaved()) {
        return context().prompter.confirm(this, title,
                                          tr("Something about %1 is typed into a card that has "
                                             "not been saved. The meeting itself is kept.")
                                              .arg(m_facts->student.details.shownName()),
                                          leave);
    }
    return true;
}

} // namespace freshstart
