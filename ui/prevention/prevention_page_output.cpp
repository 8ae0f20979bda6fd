// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that turns the meeting into paper, into an email and into a diary.
#include "ui/prevention/prevention_page.h"

#include "core/base/clock.h"
#include "core/documents/prevention_documents.h"
#include "core/exchange/email_draft.h"
#include "core/exchange/meeting_calendar_service.h"
#include "core/paper/renderer.h"
#include "core/prevention/prevention_service.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/prevention/prevention_form.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"
#include "ui/print/print_service.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const QString kDiaryFile = u"exclusion-prevention-meeting.ics"_s;

/// Those who were there, or who are to come, as far as their address is known.
std::vector<EmailPerson> addresses(const PreventionDetails& meeting)
{
    std::vector<EmailPerson> people;
    for (const PreventionAttendee& one : meeting.attendees) {
        if (!one.email.isEmpty() && (!meeting.held || one.wasRepresented())) {
            people.push_back({one.name, one.email});
        }
    }
    return people;
}

} // namespace

HistorySubject PreventionPage::about() const
{
    return m_meeting.id ? HistorySubject{SubjectKind::Prevention, m_meeting.id.number}
                        : HistorySubject{};
}

void PreventionPage::showPaper(PreventionPaper paper)
{
    if (!m_readOnly && !keepFirst()) {
        return;
    }
    if (paper == PreventionPaper::Calendar) {
        const auto make = [this] {
            return context().workspace.meetingCalendars().forPrevention(m_meeting.id);
        };
        saveMade(context(), this, make, kDiaryFile, tr("Calendar file (*.ics)"),
                 {about(), tr("Exclusion prevention meeting (calendar file)")});
        return;
    }
    const auto known = context().workspace.documents().prevention(m_meeting);
    if (!known) {
        showError(known.error());
        return;
    }
    switch (paper) {
    case PreventionPaper::Invitation:
        preview(tr("Invitations"), preventionInvitations(*known), true);
        return;
    case PreventionPaper::Agenda:
        preview(tr("Agenda"), {preventionAgenda(*known)}, false);
        offerEmail(tr("Agenda of the exclusion prevention meeting"));
        return;
    case PreventionPaper::Minutes:
        preview(tr("Minutes"), {preventionMinutes(*known)}, m_meeting.details.held);
        if (m_meeting.details.held) {
            offerEmail(tr("Minutes of the exclusion prevention meeting"));
        }
        return;
    case PreventionPaper::CopySlips:
        preview(tr("Slips for the copies"), preventionCopySlips(*known), false);
        return;
    case PreventionPaper::Calendar:
        break;
    }
}

/// `kept`: it goes out for the record. `again`: shows the pages in the terms chosen meanwhile.
void PreventionPage::preview(const QString& heading, const std::vector<Document>& documents,
                             bool kept, const std::function<void()>& again)
{
    if (documents.empty()) {
        context().prompter.inform(this, heading, tr("There is nobody on the list yet."));
        return;
    }
    m_preview->setPages(heading, documents, documents.front().kind, about());
    if (kept && !m_readOnly) {
        m_preview->setActions(tr("Keep and print"), tr("Keep and save as PDF …"),
                              [this, documents] { return keepAll(documents); });
    } else {
        m_preview->setActions(tr("Print"), tr("Save as PDF …"), {});
    }
    m_preview->setEmail({}); // letters to several people, each for its own reader
    m_preview->setChoice(again ? tr("Today’s terms beside the old ones") : QString(),
                         m_terms == AppendixATerms::Current, [this, again](bool current) {
                             m_terms = current ? AppendixATerms::Current : AppendixATerms::Policy;
                             again();
                         });
    m_stack->setCurrentWidget(m_preview);
}

/// The pages in the preview can go to everybody whose address is known.
void PreventionPage::offerEmail(const QString& subject)
{
    EmailDraft draft;
    draft.to = addresses(m_meeting.details);
    draft.subject = subject;
    draft.body = tr("The attached pages are for you. Please treat them as confidential.");
    m_preview->setEmail([this, draft](const std::vector<Document>& documents) {
        IssuedDocumentFilter own;
        own.prevention = m_meeting.id;
        const Document& paper = documents.front();
        return emailWithPages(draft, pagesOf(context().workspace.records(), own, paper), paper.kind,
                              context().clock);
    });
}

/// One person's invitation as an email draft, with the agenda's day for the diary; then it is asked
/// whether it counts as sent.
void PreventionPage::emailInvitation(int place, const std::optional<Handed>& handed)
{
    if (!keepFirst()) {
        return;
    }
    const auto known = context().workspace.documents().prevention(m_meeting);
    const auto diary = context().workspace.meetingCalendars().forPrevention(m_meeting.id);
    if (!known || !diary) {
        showError(!known ? known.error() : diary.error());
        return;
    }
    const PreventionAttendee& person = m_meeting.details.attendees[static_cast<size_t>(place)];
    const Document invitation = preventionInvitation(*known, person);
    EmailDraft draft;
    draft.to = {{person.name, person.email}};
    draft.subject = tr("Invitation to a meeting of professionals");
    draft.body = invitationEmailBody(*known, person);
    draft.attachments = {{kDiaryFile, u"text/calendar"_s, *diary}};
    const auto make = [this, &draft, &invitation] {
        return emailWithPages(draft, toPdf({invitation}), invitation.kind, context().clock);
    };
    const auto keep = [this, &invitation] { return keepAll({invitation}); };
    const Leaving leaving{about(), tr("%1 (email draft)").arg(invitation.title)};
    if (!saveMade(context(), this, make, invitation.kind + u".eml"_s, tr("Email draft (*.eml)"),
                  leaving, keep)) {
        return;
    }
    if (context().prompter.confirm(this, tr("Note it as sent?"),
                                   tr("The draft is opened and sent in your email program."),
                                   tr("Note the invitation"))) {
        finish(context().workspace.preventions().noteInvited(m_meeting.id, {place}, handed));
    } else {
        refresh();
    }
}

/// A record that is kept needs a meeting that is kept.
void PreventionPage::showRecord()
{
    if (!m_readOnly && !keepFirst()) {
        return;
    }
    const auto known = context().workspace.documents().appendixA(m_meeting.details);
    if (!known) {
        showError(known.error());
        return;
    }
    preview(title(), {appendixA(*known, m_terms)}, true, [this] { showRecord(); });
    if (m_meeting.details.held) {
        offerEmail(tr("Record of the exclusion prevention meeting"));
    }
}

void PreventionPage::showBlank()
{
    preview(tr("Blank form to fill in by hand"), {blankAppendixA(m_school, m_terms)}, false,
            [this] { showBlank(); });
}

bool PreventionPage::keepAll(const std::vector<Document>& documents)
{
    for (const Document& document : documents) {
        IssuedDocument kept = asIssued(document, toPdf({document}), m_meeting.details.student);
        kept.prevention = m_meeting.id;
        if (const auto done = keepOnce(context().workspace.records(), kept); !done) {
            showError(done.error());
            return false;
        }
    }
    return true;
}

void PreventionPage::openDocument(IssuedDocumentId id)
{
    const auto document = keptDocument(context().workspace.records(), id);
    if (!document) {
        showError(document.error());
        return;
    }
    m_preview->setPages(document->title, {*document}, document->kind, about());
    m_preview->setActions(tr("Print again …"), tr("Save as PDF …"), {});
    m_preview->setEmail({});
    m_preview->setChoice({}, false, {});
    m_stack->setCurrentWidget(m_preview);
}

} // namespace freshstart
