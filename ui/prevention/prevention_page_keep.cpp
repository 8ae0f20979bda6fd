// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that keeps what is typed and what is noted beside it.
#include "ui/prevention/prevention_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/prevention/prevention_service.h"
#include "core/workspace.h"
#include "ui/common/date_text.h"
#include "ui/common/prompter.h"
#include "ui/prevention/copies_card.h"
#include "ui/prevention/prevention_form.h"

#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace freshstart {

/// Findings stand at their fields, and all of them beside the form.
void PreventionPage::checkForm()
{
    m_aside->showDoubts(hasStudent() ? m_form->check() : std::vector<Issue>());
}

void PreventionPage::formChanged()
{
    m_dirty = true;
    checkForm();
    m_autosave->start();
}

bool PreventionPage::save()
{
    m_autosave->stop();
    if (!m_dirty || !hasStudent() || m_readOnly) {
        return true;
    }
    PreventionService& service = context().workspace.preventions();
    const PreventionDetails details = m_form->details();
    const auto saved = service.save({m_meeting.id, details}, m_staff);
    if (!saved) {
        const std::vector<Issue> issues = m_form->check();
        const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
        say(tr("Not saved yet. %1")
                .arg(problem != issues.end() ? sentenceFor(*problem) : sentenceFor(saved.error())));
        return false;
    }
    m_meeting.id = *saved;
    m_dirty = false;
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
        finish(context().workspace.preventions().callOff(m_meeting.id, calledOff));
    }
}

bool PreventionPage::tryLeave()
{
    const QString title = tr("Leave without saving?");
    const QString leave = tr("Leave and lose the changes");
    if (!save()) {
        return context().prompter.confirm(this, title, m_message->text(), leave);
    }
    if (hasStudent() && m_form->complainAboutLost()) {
        return context().prompter.confirm(
            this, title,
            tr("Everything is saved but for one field: a day or time could not be understood, or "
               "an action does not say what will be done."),
            leave);
    }
    if (m_aside->isUnsaved()) {
        return context().prompter.confirm(this, title,
                                          tr("Something is typed into a card that has not been "
                                             "saved. The meeting itself is kept."),
                                          leave);
    }
    return true;
}

} // namespace freshstart
